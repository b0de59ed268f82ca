import type { Language, LocalText } from '../text/local-text.ts'
import { text } from '../text/local-text.ts'

/** What each reason carries. None of it is, or holds a part of, a value somebody could be known by. */
export interface PersonalDataReasonParams {
  readonly 'check-holds': None
  readonly 'check-fails': None
  readonly 'birth-and-place-hold': None
  readonly 'number-range': None
  readonly luhn: None
  readonly 'issuer-known': None
  readonly shape: None
  readonly label: { readonly term: string }
  readonly 'other-label': { readonly term: string }
  readonly 'column-title': { readonly term: string }
  readonly 'person-line': { readonly term: string }
  readonly 'contact-line': { readonly term: string }
  readonly 'person-list': { readonly by: 'title' | 'columns' | 'names' }
  readonly 'contact-table': None
  readonly 'sample-form': { readonly term: string }
  readonly 'sample-region': None
  readonly 'also-credit-code': None
  readonly 'inside-longer': None
  readonly split: None
  readonly 'line-break': None
  readonly 'rounded-by-spreadsheet': None
  readonly 'scientific-notation': None
  readonly 'repeated-in-column': { readonly cells: number }
  readonly 'address-depth': { readonly depth: 'village' | 'group' | 'door' | 'room' }
  readonly mask: { readonly candidates: number }
  readonly minors: { readonly names: number }
  readonly 'compulsory-disclosure': { readonly profile: LocalText }
}

type None = Readonly<Record<never, never>>

/** The key of a reason. */
export type PersonalDataReasonKey = keyof PersonalDataReasonParams

/** Why something was taken for personal data: a message key and typed parameters. */
export type PersonalDataReason = {
  readonly [K in PersonalDataReasonKey]: { readonly key: K; readonly params: PersonalDataReasonParams[K] }
}[PersonalDataReasonKey]

const listBy = {
  title: text('标题', 'its title'),
  columns: text('列名', 'its columns'),
  names: text('一列大多是姓名', 'a column mostly of names'),
} as const

const depths = {
  village: text('村、社区', 'the village'),
  group: text('村民小组', 'the villagers’ group'),
  door: text('门牌', 'the door'),
  room: text('楼栋、房号', 'the building or room'),
} as const

const sentences: { readonly [K in PersonalDataReasonKey]: (params: PersonalDataReasonParams[K]) => LocalText } = {
  'check-holds': () => text('校验码成立', 'its check character holds'),
  'check-fails': () => text('校验码不符', 'its check character fails'),
  'birth-and-place-hold': () => text('含真实的出生日期和行政区划', 'it holds a real birth date and place code'),
  'number-range': () => text('号段已分配', 'its number range is in use'),
  luhn: () => text('卡号校验位成立', 'its Luhn digit holds'),
  'issuer-known': () => text('发卡机构前缀在表内', 'its issuer prefix is known'),
  shape: () => text('形状相符', 'its shape fits'),
  label: ({ term }) => text(`前面写着“${term}”`, `“${term}” stands before it`),
  'other-label': ({ term }) => text(`但旁边写着“${term}”`, `but “${term}” stands beside it`),
  'column-title': ({ term }) => text(`列名含“${term}”`, `the column’s title holds “${term}”`),
  'person-line': ({ term }) => text(`这一行写的是个人（“${term}”）`, `the line is about a person (“${term}”)`),
  'contact-line': ({ term }) =>
    text(`这一行是单位联系方式（“${term}”）`, `the line gives a body’s contacts (“${term}”)`),
  'person-list': ({ by }) =>
    text(`表格是人员名单（依据：${listBy[by]['zh-CN']}）`, `the table lists people (by ${listBy[by].en})`),
  'contact-table': () => text('表格是单位通讯录', 'the table lists contacts of bodies'),
  'sample-form': ({ term }) => text(`这一行是填写示例（“${term}”）`, `the line is a sample (“${term}”)`),
  'sample-region': () => text('用的是保留的样例代码', 'it uses the reserved code for samples'),
  'also-credit-code': () => text('同时也符合统一社会信用代码', 'it also passes as a unified social credit code'),
  'inside-longer': () => text('含在更长的编号里', 'it stands inside a longer code'),
  split: () =>
    text('数字之间隔着空格、横线、标签或者不可见字符', 'spaces, strokes, tags or invisible characters part its digits'),
  'line-break': () => text('号码断成两行', 'it is broken over two lines'),
  'rounded-by-spreadsheet': () => text('末三位被表格软件改成零', 'a spreadsheet turned its last three digits to zero'),
  'scientific-notation': () => text('被表格软件写成科学计数', 'a spreadsheet wrote it in scientific notation'),
  'repeated-in-column': ({ cells }) =>
    text(`同一列至少有 ${cells} 个这样的数`, `at least ${cells} such numbers in the column`),
  'address-depth': ({ depth }) => text(`写到了${depths[depth]['zh-CN']}`, `it goes down to ${depths[depth].en}`),
  mask: ({ candidates }) => text(`遮盖之后约剩 ${candidates} 种可能`, `about ${candidates} possibilities are left`),
  minors: ({ names }) => text(`至少 ${names} 个姓名`, `at least ${names} names`),
  'compulsory-disclosure': ({ profile }) =>
    text(
      `属于依法应当公开的事项（${profile['zh-CN']}），由人核对`,
      `a matter of compulsory disclosure (${profile.en}): to be checked by a person`,
    ),
}

function sentence<K extends PersonalDataReasonKey>(reason: {
  readonly key: K
  readonly params: PersonalDataReasonParams[K]
}): LocalText {
  return sentences[reason.key](reason.params)
}

/**
 * Says a reason in one language.
 * @example
 * ```ts
 * describeReason({ key: 'label', params: { term: '手机' } }, 'zh-CN') // → '前面写着“手机”'
 * ```
 */
export function describeReason(reason: PersonalDataReason, language: Language): string {
  return sentence(reason)[language]
}
