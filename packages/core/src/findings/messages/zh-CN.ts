import type { TermUnit } from '../../terms/term.ts'
import type { LocalText } from '../../text/local-text.ts'

const units: Readonly<Record<TermUnit, string>> = {
  'working-day': '个工作日',
  'calendar-day': '日',
  hour: '小时',
  month: '个月',
  year: '年',
}

/** What a sentence about a term needs. */
export type LateParams = {
  readonly from: string
  readonly to: string
  readonly due: string
  readonly count: number
  readonly unit: TermUnit
}

/** What a sentence about how long something took needs: the figure as {@link printLag} prints it. */
export type LagParams = { readonly lag: string; readonly unit: TermUnit }

/** The sentences, in Chinese: the source that every other language follows, key for key and parameter for parameter. */
export const zhCN = {
  met: () => '已做到',
  breached: () => '未做到',
  late: ({ from, to, due, count, unit }: LateParams) =>
    `未按期：自 ${from} 起${count}${units[unit]}，最迟 ${due}，实际 ${to}`,
  'late-by-silence': ({ from, due, count, unit }: Omit<LateParams, 'to'>) =>
    `未按期：自 ${from} 起${count}${units[unit]}，最迟 ${due}，到期仍未完成`,
  'too-early': ({ from, to, due, count, unit }: LateParams) =>
    `时间不足：自 ${from} 起应满${count}${units[unit]}（至 ${due}），实际 ${to}`,
  'too-long': ({ lag, unit, atMost }: LagParams & { readonly atMost: number }) =>
    `历时${lag}${units[unit]}，超过给定的${atMost}${units[unit]}`,
  lag: ({ lag, unit }: LagParams) => `历时${lag}${units[unit]}；规定未设数字，未给定上限，不作判定`,
  pending: ({ by }: { readonly by: string }) => `尚未到期：最迟 ${by}`,
  undetermined: () => '无法判定',
  'does-not-apply': () => '不适用',
  'not-in-force': () => '依据已不再施行',
  conflict: ({ with: others }: { readonly with: string }) => `规则之间相互矛盾：${others}`,
  'need.fact': ({ ask }: { readonly ask: LocalText }) => `请补充：${ask['zh-CN']}`,
  'need.time-of-day': ({ ask }: { readonly ask: LocalText }) => `请补充具体时刻：${ask['zh-CN']}`,
  'need.completeness': ({ ask, through }: { readonly ask: LocalText; readonly through: string }) =>
    `请补充：${ask['zh-CN']}；如确实没有，请确认登记完整至 ${through}`,
  'need.event': ({ ask, by }: { readonly ask: LocalText; readonly by: string }) =>
    `等待：${ask['zh-CN']}（最迟 ${by}）`,
  'need.notice': ({ year }: { readonly year: number }) => `等待国务院办公厅公布${year}年节假日安排`,
  'need.pause-reading': ({ on, instead }: { readonly on: string; readonly instead: string }) =>
    `请确认发函当日是否也从期限中扣除：不扣除的，期限至 ${on}；扣除的，至 ${instead}`,
  'need.calendar': ({ why }: { readonly why: LocalText }) => `无法计算期限：${why['zh-CN']}`,
  'need.instrument-in-force': ({ instrument }: { readonly instrument: LocalText }) =>
    `请确认《${instrument['zh-CN']}》在该日是否施行`,
  'stand-in': ({ ask }: { readonly ask: LocalText }) => `“${ask['zh-CN']}”没有记录，按导入映射的说明以成文日期代替`,
  basis: ({ citation }: { readonly citation: LocalText }) => `依据${citation['zh-CN']}`,
  mend: ({ how }: { readonly how: LocalText }) => `改正：${how['zh-CN']}`,
}
