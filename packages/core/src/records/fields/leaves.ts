import * as z from 'zod'
import { expecting } from './expectations.ts'

/** A store keeps neither half of a surrogate pair nor U+0000; what cannot be kept is refused at the door. */
function canBeStored(value: string): boolean {
  return value.isWellFormed() && !value.includes('\0')
}

/** A short text on one line: white space around it is taken off, an empty one is refused (absent means not known). */
export const line = expecting(
  z.string().trim().min(1).refine(canBeStored),
  '非空文本(不含 U+0000 和残缺字符)',
  'a text that is not empty and holds no U+0000 or half a character',
)

/** A longer text, kept as it stands; it must say something. */
export const prose = expecting(
  z.string().regex(/\S/).refine(canBeStored),
  '非空文本(不含 U+0000 和残缺字符)',
  'a text that is not empty and holds no U+0000 or half a character',
)

/** An absolute address on the web. */
export const webAddress = expecting(
  z.url({ protocol: /^https?$/ }).refine(canBeStored),
  '以 http:// 或者 https:// 开头的完整网址',
  'a full web address that begins with http:// or https://',
)

/** Six digits: a code of GB/T 2260, 100000 for the nation, or a private code of a zone or a sample. */
export const placeCode = expecting(
  z.string().regex(/^\d{6}$/),
  '六位数字的地区代码，例如 611000',
  'a place code of six digits, such as 611000',
)

/** A whole number, zero or more. */
export const count = expecting(z.int().min(0), '非负整数', 'a whole number, zero or more')

/** A number, zero or more. */
export const amount = expecting(z.number().min(0), '非负数', 'a number, zero or more')

/** A calendar year of the Christian era. */
export const year = expecting(z.int().min(1949).max(2999), '四位数的年份', 'a year of four digits')

/** A language as BCP 47 writes it. */
export const languageTag = expecting(
  z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  'BCP 47 语言标记，例如 zh-CN',
  'a language tag of BCP 47, such as zh-CN',
)

/** The SHA-256 of some bytes as 64 lower-case hexadecimal digits. */
export const sha256Digest = expecting(
  z.string().regex(/^[0-9a-f]{64}$/),
  'SHA-256 摘要，64 位小写十六进制数字',
  'a SHA-256 digest of 64 lower-case hexadecimal digits',
)

/** A media type such as `application/pdf` (RFC 6838). */
export const mediaType = expecting(
  z.string().regex(/^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/),
  '媒体类型，例如 application/pdf',
  'a media type such as application/pdf',
)
