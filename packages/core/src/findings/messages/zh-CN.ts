import type { TermUnit } from '../../terms/term.ts'
import { printLength } from '../../terms/term-length.ts'
import type { LocalText } from '../../text/local-text.ts'
import { unmetZhCN } from './unmet-zh-cn.ts'

const length = (count: number | string, unit: TermUnit): string => printLength(count, unit, 'zh-CN')

/** What a sentence about a term needs. */
export type LateParams = {
  readonly from: string
  readonly to: string
  readonly due: string
  readonly count: number
  readonly unit: TermUnit
  /** What else was not met. */
  readonly also?: readonly LocalText[]
}

/** What a sentence about how long something took needs: the figure as {@link printLag} prints it. */
export type LagParams = { readonly lag: string; readonly unit: TermUnit }

/** Another rule that asks what cannot be done together with this one. */
export type Opponent = { readonly rule: string; readonly title: LocalText; readonly citation: LocalText }

const listed = (parts: readonly LocalText[]): string => parts.map((part) => part['zh-CN']).join('；')
const besides = (also: readonly LocalText[] = []): string => (also.length === 0 ? '' : `；此外：${listed(also)}`)

/** The sentences, in Chinese: the source that every other language follows, key for key and parameter for parameter. */
export const zhCN = {
  met: () => '已做到',
  breached: ({ unmet }: { readonly unmet: readonly LocalText[] }) =>
    unmet.length === 0 ? '未做到' : `未做到：${listed(unmet)}`,
  late: ({ from, to, due, count, unit, also }: LateParams) =>
    `未按期：自 ${from} 起${length(count, unit)}，最迟 ${due}，实际 ${to}${besides(also)}`,
  'late-by-silence': ({ from, due, count, unit, also }: Omit<LateParams, 'to'>) =>
    `未按期：自 ${from} 起${length(count, unit)}，最迟 ${due}，到期仍未完成${besides(also)}`,
  'too-early': ({ from, to, due, count, unit, also }: LateParams) =>
    `时间不足：自 ${from} 起应满${length(count, unit)}（至 ${due}），实际 ${to}${besides(also)}`,
  'too-long': ({ lag, unit, atMost }: LagParams & { readonly atMost: number }) =>
    `历时${length(lag.replace('/', '至'), unit)}，超过给定的${length(atMost, unit)}`,
  lag: ({ lag, unit }: LagParams) => `历时${length(lag.replace('/', '至'), unit)}；规定未设数字，未给定上限，不作判定`,
  pending: ({ by }: { readonly by: string }) => `尚未到期：最迟 ${by}`,
  undetermined: ({ unknown }: { readonly unknown: readonly LocalText[] }) =>
    unknown.length === 0 ? '无法判定' : `无法判定，尚待明确：${unknown.map((one) => one['zh-CN']).join('、')}`,
  'does-not-apply': () => '不适用',
  'not-in-force': () => '依据已不再施行',
  conflict: ({ others }: { readonly others: readonly Opponent[] }) =>
    `与下列要求不能同时做到：${others.map(({ rule, title, citation }) => `${citation['zh-CN']}“${title['zh-CN']}”（${rule}）`).join('、')}`,
  'unknown.fact': ({ ask }: { readonly ask: LocalText }) => `“${ask['zh-CN']}”`,
  'unknown.time-of-day': ({ ask }: { readonly ask: LocalText }) => `“${ask['zh-CN']}”的具体时刻`,
  'unknown.completeness': ({ ask, through }: { readonly ask: LocalText; readonly through: string }) =>
    `“${ask['zh-CN']}”（或者确认登记完整至 ${through}）`,
  'unknown.notice': ({ year }: { readonly year: number }) => `${year}年节假日安排`,
  'unknown.term-reading': () => '“日后”是否包括期限届满的当日',
  'unknown.pause-reading': () => '发函当日是否也从期限中扣除',
  'unknown.instrument-in-force': ({ instrument }: { readonly instrument: LocalText }) =>
    `《${instrument['zh-CN']}》在该日是否施行`,
  ...unmetZhCN,
  'need.fact': ({ ask }: { readonly ask: LocalText }) => `请补充：${ask['zh-CN']}`,
  'need.time-of-day': ({ ask }: { readonly ask: LocalText }) => `请补充具体时刻：${ask['zh-CN']}`,
  'need.completeness': ({ ask, through }: { readonly ask: LocalText; readonly through: string }) =>
    `请补充：${ask['zh-CN']}；如确实没有，请确认登记完整至 ${through}`,
  'need.event': ({ ask, by }: { readonly ask: LocalText; readonly by: string }) =>
    `等待：${ask['zh-CN']}（最迟 ${by}）`,
  'need.notice': ({ year }: { readonly year: number }) => `等待国务院办公厅公布${year}年节假日安排`,
  'need.pause-reading': ({ on, instead }: { readonly on: string; readonly instead: string }) =>
    `请确认发函当日是否也从期限中扣除：不扣除的，期限至 ${on}；扣除的，至 ${instead}`,
  'need.term-reading': ({ on, instead }: { readonly on: string; readonly instead: string }) =>
    `请确认“日后”是否包括期限届满的当日：包括的，自 ${on} 起；不包括的，自 ${instead} 起`,
  'need.calendar': ({ why }: { readonly why: LocalText }) => `无法计算期限：${why['zh-CN']}`,
  'need.instrument-in-force': ({ instrument }: { readonly instrument: LocalText }) =>
    `请确认《${instrument['zh-CN']}》在该日是否施行`,
  'stand-in': ({ ask }: { readonly ask: LocalText }) => `“${ask['zh-CN']}”没有记录，按导入映射的说明以成文日期代替`,
  basis: ({ citation }: { readonly citation: LocalText }) => `依据${citation['zh-CN']}`,
  mend: ({ how }: { readonly how: LocalText }) => `改正：${how['zh-CN']}`,
}
