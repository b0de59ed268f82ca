import { text } from '../text/local-text.ts'

/** What can be wrong with an identifying number, and how it is said. */
export const faultWords = {
  shape: text('形状不符（位数或字符）', 'its shape is wrong (length or characters)'),
  region: text('行政区划代码不存在', 'its place code names no place'),
  birth: text('出生日期不存在或者不可能', 'its birth date does not exist or is impossible'),
  check: text('校验码不符', 'its check character does not fit'),
  year: text('年份不合理', 'its year is not plausible'),
  'two-digit-year': text('年份应为四位', 'its year must have four digits'),
  range: text('号段未分配', 'its number range is not in use'),
  issuer: text('发卡机构前缀不在表内', 'its issuer prefix is not in the table'),
} as const

/** What can be wrong with an identifying number. */
export type Fault = keyof typeof faultWords
