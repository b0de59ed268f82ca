import { type LocalText, text } from '../text/local-text.ts'
import { type Fault, faultWords } from './fault-words.ts'
import { type FileProblemParams, fileMessages } from './file-problems.ts'
import { type RecordProblemParams, recordMessages } from './record-problems.ts'
import type { SchemaFault } from './schema-fault.ts'
import { type TermProblemParams, termMessages } from './term-problems.ts'

/** The facts each problem carries, by its stable code. */
export interface ProblemParams extends FileProblemParams, RecordProblemParams, TermProblemParams {
  readonly 'civil/not-a-date': Described
  readonly 'civil/beyond-calendar': Record<never, never>
  readonly 'civil/not-an-instant': Described
  readonly 'civil/not-a-moment': Described
  readonly 'civil/not-a-count': Described
  readonly 'law/redefined': { readonly what: string }
  readonly 'law/loosened': { readonly what: string; readonly upper: LocalText; readonly lower: LocalText }
  readonly 'civil/out-of-order': { readonly from: string; readonly to: string }
  readonly 'calendar/no-known-on': Record<never, never>
  readonly 'calendar/not-a-notice': SchemaFault
  readonly 'calendar/not-an-overlay': SchemaFault
  readonly 'calendar/not-an-envelope': SchemaFault
  readonly 'calendar/same-id': { readonly id: string }
  readonly 'calendar/two-notices-for-a-year': { readonly year: number; readonly first: string; readonly second: string }
  readonly 'calendar/amends-no-notice': { readonly id: string; readonly amends: string }
  readonly 'calendar/withdraws-no-day': { readonly id: string; readonly day: string }
  readonly 'calendar/before-first-notice': { readonly day: string; readonly knownOn: string }
  readonly 'calendar/not-announced': { readonly day: string; readonly knownOn: string }
  readonly 'places/not-a-code': Described
  readonly 'places/unknown': { readonly code: string }
  readonly 'places/not-in-force': { readonly code: string; readonly on: string; readonly successor: string | null }
  readonly 'places/not-a-place': SchemaFault
  readonly 'places/same-code': { readonly code: string }
  readonly 'places/no-parent': { readonly code: string; readonly parent: string }
  readonly 'places/circle': { readonly code: string }
  readonly 'identifiers/not-a-document-number': Faulty<'shape' | 'year' | 'two-digit-year'>
  readonly 'identifiers/not-an-index-number': Described
  readonly 'identifiers/not-a-resident-id': Faulty<'shape' | 'region' | 'birth' | 'check'>
  readonly 'identifiers/not-a-credit-code': Faulty<'shape' | 'check'>
  readonly 'identifiers/not-an-organisation-code': Faulty<'shape' | 'check'>
  readonly 'identifiers/not-a-site-code': Faulty<'shape' | 'region'>
  readonly 'identifiers/not-a-project-code': Faulty<'shape' | 'year' | 'region'>
  readonly 'identifiers/not-a-mobile-number': Faulty<'shape' | 'range'>
  readonly 'identifiers/not-a-bank-card': Faulty<'shape' | 'issuer' | 'check'>
}

/** How an input is spoken of in an error: never its value, which may be somebody's number. */
export type Described = { readonly got: LocalText }

/** A number that was refused, and what is wrong with it. */
export type Faulty<F extends Fault> = Described & { readonly fault: F }

function faulty(zh: string, en: string): (params: Faulty<Fault>) => LocalText {
  return ({ got, fault }) =>
    text(
      `应为${zh}；收到的是${got['zh-CN']}，${faultWords[fault]['zh-CN']}`,
      `expected ${en}; got ${got.en}: ${faultWords[fault].en}`,
    )
}

function schemaSentence(zh: string, en: string): (params: SchemaFault) => LocalText {
  return ({ at, why }) =>
    text(
      `不是合格的${zh}：${at === '' ? '整体' : at} ${why['zh-CN']}`,
      `not ${en}: ${at === '' ? 'the whole' : at}: ${why.en}`,
    )
}

/** The sentence of each problem: one without a sentence does not compile. */
export const problemMessages: { readonly [C in keyof ProblemParams]: (params: ProblemParams[C]) => LocalText } = {
  ...fileMessages,
  ...termMessages,
  ...recordMessages,
  'civil/not-a-date': ({ got }) =>
    text(
      `应为真实存在的日期，写作 YYYY-MM-DD；收到的是${got['zh-CN']}`,
      `expected a real date written YYYY-MM-DD; got ${got.en}`,
    ),
  'civil/beyond-calendar': () =>
    text(
      '推算的日期不在公元 1 年至 9999 年之间；起算日期过早或者过晚',
      'the date worked out lies outside the years 1 to 9999; the date it starts from is too early or too late',
    ),
  'civil/not-an-instant': ({ got }) =>
    text(
      `应为带时区的时刻，例如 2026-01-02T15:04:05+08:00；收到的是${got['zh-CN']}`,
      `expected an instant with its zone, such as 2026-01-02T15:04:05+08:00; got ${got.en}`,
    ),
  'civil/not-a-moment': ({ got }) =>
    text(
      `应为日期 YYYY-MM-DD，或带时区的时刻；收到的是${got['zh-CN']}`,
      `expected a date YYYY-MM-DD or an instant with its zone; got ${got.en}`,
    ),
  'civil/not-a-count': ({ got }) =>
    text(`应为非负整数；收到的是${got['zh-CN']}`, `expected a whole number, zero or more; got ${got.en}`),
  'civil/out-of-order': ({ from, to }) =>
    text(`起始日期 ${from} 晚于截止日期 ${to}`, `the first date ${from} is later than the last ${to}`),
  'calendar/no-known-on': () =>
    text(
      '缺少 knownOn：请写明以哪一天所知的放假通知为准，例如今天的日期',
      'knownOn is missing: say as of which day the notices are known, today for instance',
    ),
  'calendar/not-a-notice': schemaSentence('放假通知', 'a holiday notice'),
  'calendar/not-an-overlay': schemaSentence('地方放假安排', 'a regional overlay'),
  'calendar/not-an-envelope': schemaSentence('调休范围', 'an envelope'),
  'calendar/same-id': ({ id }) =>
    text(`编号 ${id} 出现两次；请为其中一份另取编号`, `the id ${id} occurs twice; give one of the two another id`),
  'calendar/two-notices-for-a-year': ({ year, first, second }) =>
    text(
      `${year} 年有两份全年安排（${first} 与 ${second}）；后一份若是调整，请在 amends 写明所调整的通知`,
      `the year ${year} has two base notices (${first}, ${second}); where the second is a change, name the first in amends`,
    ),
  'calendar/amends-no-notice': ({ id, amends }) =>
    text(
      `通知 ${id} 所调整的 ${amends} 不在历中，或晚于该通知才为人所知；请先列入它`,
      `the notice ${id} amends ${amends}, which the calendar does not hold or which became known later; list that one first`,
    ),
  'calendar/withdraws-no-day': ({ id, day }) =>
    text(
      `通知 ${id} 撤回 ${day} 的安排，但所调整的通知并未安排这一天`,
      `the notice ${id} withdraws ${day}, a day that the amended notice does not set`,
    ),
  'calendar/before-first-notice': ({ day, knownOn }) =>
    text(
      `${knownOn} 所知的通知不包括 ${day} 所在时段，也没有更早的安排可推`,
      `no notice known on ${knownOn} reaches back to ${day}`,
    ),
  'calendar/not-announced': ({ day, knownOn }) =>
    text(
      `截至 ${knownOn}，${day} 所在时段的放假安排没有公布，也超出可以推算的年份`,
      `by ${knownOn} nothing is announced for ${day}, and it lies beyond the year for which bounds can be given`,
    ),
  'places/not-a-code': ({ got }) =>
    text(
      `应为六位行政区划代码或九位乡镇代码；收到的是${got['zh-CN']}`,
      `expected a place code of six digits, or nine for a town; got ${got.en}`,
    ),
  'places/unknown': ({ code }) =>
    text(
      `不认识的地区代码 ${code}；随附的是陕西省各地和示例，其他地方须另行加入`,
      `unknown place code ${code}; the places of Shaanxi and the samples are known, others have to be added`,
    ),
  'places/not-in-force': ({ code, on, successor }) =>
    text(
      `${on} 时代码 ${code} 不在使用中${successor === null ? '' : `；后继代码为 ${successor}`}`,
      `the code ${code} was not in use on ${on}${successor === null ? '' : `; its successor is ${successor}`}`,
    ),
  'places/not-a-place': schemaSentence('地方', 'a place'),
  'places/same-code': ({ code }) => text(`地方代码 ${code} 出现两次`, `the place code ${code} occurs twice`),
  'places/no-parent': ({ code, parent }) =>
    text(`${code} 的上级 ${parent} 不在表中；请一并加入`, `${parent}, above ${code}, is not in the table; add it too`),
  'places/circle': ({ code }) => text(`${code} 的上级链绕回自身`, `the chain above ${code} leads back to itself`),
  'identifiers/not-a-document-number': faulty(
    '发文字号，例如 国办发〔2019〕14号',
    'a document number such as 国办发〔2019〕14号',
  ),
  'identifiers/not-an-index-number': ({ got }) =>
    text(
      `应为政府信息索引号，例如 000014349/2018-00221；收到的是${got['zh-CN']}`,
      `expected an index number such as 000014349/2018-00221; got ${got.en}`,
    ),
  'identifiers/not-a-resident-id': faulty('公民身份号码（GB 11643）', 'a resident identity number (GB 11643)'),
  'identifiers/not-a-credit-code': faulty('统一社会信用代码（GB 32100）', 'a unified social credit code (GB 32100)'),
  'identifiers/not-an-organisation-code': faulty('组织机构代码（GB 11714）', 'an organisation code (GB 11714)'),
  'identifiers/not-a-site-code': faulty(
    '网站标识码（10 位数字，或 bm 加 8 位数字）',
    'a site code (10 digits, or bm and 8 digits)',
  ),
  'identifiers/not-a-project-code': faulty(
    '投资项目代码，例如 2019-610902-48-03-012345',
    'an investment project code such as 2019-610902-48-03-012345',
  ),
  'identifiers/not-a-mobile-number': faulty('手机号码（11 位）', 'a mobile number (11 digits)'),
  'identifiers/not-a-bank-card': faulty('银行卡号（13 至 19 位）', 'a bank card number (13 to 19 digits)'),
  'law/redefined': ({ what }) =>
    text(
      `“${what}”在上级已有定义，下级不得改变其含义`,
      `"${what}" is defined above; a lower level may not give it another meaning`,
    ),
  'law/loosened': ({ what, upper, lower }) =>
    text(
      `${lower['zh-CN']}放宽了${upper['zh-CN']}（${what}）：下级规定只能在上级留有余地时从严`,
      `${lower.en} loosens ${upper.en} (${what}): a lower level may only tighten what the upper one leaves open`,
    ),
}
