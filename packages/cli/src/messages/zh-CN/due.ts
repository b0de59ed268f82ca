import type { TermKind, TermUnit } from '@gongkai/core'

const units: Readonly<Record<TermUnit, string>> = {
  'working-day': ' 个工作日',
  'calendar-day': ' 日',
  hour: ' 小时',
  month: ' 个月',
  year: ' 年',
}

type Length = { readonly count: number; readonly unit: TermUnit }

/** `gongkai due` in Chinese. */
export const due = {
  'due.summary': () => '计算期限的最后一日',
  'due.about': () =>
    '计算一项期限的最后一日（最短时间和最早日期也在内），并列明依据和天数。工作日按国务院办公厅历年放假通知逐日计算，含调休上班；' +
    '通知尚未公布的时段给出暂定日期和上下限，不当作确定日期。起算当日不计入；按小时计的期限从起算的时刻算起。',
  'due.word.term': () => '期限',
  'due.word.event': () => '事件',
  'due.option.term': () => '期限的代号，例如 answer；全部见 --list',
  'due.option.from': () => '起算的日期 YYYY-MM-DD；按小时计的期限可写带时区的时刻',
  'due.option.event': () =>
    '期间发生的事，可重复：extended:日期[:延长数]、paused:third-party|other-agency|fee:发出日[..答复日]、correction-received:日期',
  'due.option.trace': () => '逐日列出计入和跳过的日子及其依据',
  'due.option.list': () => '列出该地区的全部期限，配置中 rules 指明的本地期限也在内',
  'due.examples': () =>
    `示例：
  gongkai due --term answer --from 2022-09-30
  gongkai due --term answer --from 2022-09-30 --event extended:2022-10-25 --trace
  gongkai due --term normative-document-online --from 2014-03-03 --place 611000
  gongkai due --list --place 611000

退出码：0 有日期（确定或暂定）；1 给不出日期；2 用法有误。`,
  'due.unknown-term': ({ term, suggestion }: { readonly term: string; readonly suggestion: string | undefined }) =>
    suggestion === undefined
      ? `没有期限 ${term}。该地区的期限有：`
      : `没有期限 ${term}；是否指 ${suggestion}？全部见 gongkai due --list`,
  'due.not-an-event': ({ reasons }: { readonly reasons: readonly string[] }) =>
    `--event：应为 extended:日期、extended:日期:延长数、paused:事由:发出日、paused:事由:发出日..答复日 或 correction-received:日期；事由为 ${reasons.join('、')} 之一`,
  'due.term.trigger': ({ trigger }: { readonly trigger: string }) => `起算：${trigger}`,
  'due.term.version': ({
    count,
    unit,
    extension,
    citation,
  }: Length & { readonly extension: number | undefined; readonly citation: string }) =>
    `${count}${units[unit]}${extension === undefined ? '' : `，至多延长 ${extension}${units[unit]}`}  ${citation}`,
  'due.provisional': ({ on }: { readonly on: string }) => `${on}（暂定）`,
  'due.unknown': ({ why }: { readonly why: string }) => `给不出日期：${why}`,
  'due.bounds': ({
    earliest,
    latest,
    years,
  }: {
    readonly earliest: string
    readonly latest: string
    readonly years: readonly number[]
  }) => `最早 ${earliest}，最迟 ${latest}；等待国务院办公厅公布 ${years.join('、')} 年节假日安排`,
  'due.time-of-day': ({ earliest, latest }: { readonly earliest: string; readonly latest: string }) =>
    `到期时刻最早 ${earliest}，最晚 ${latest}；写明起算的时刻即可确定`,
  'due.course': ({ title, from, count, unit }: Length & { readonly title: string; readonly from: string }) =>
    `${title}：自 ${from} 起 ${count}${units[unit]}${unit === 'hour' ? '' : '（当日不计）'}`,
  'due.kind': ({ kind }: { readonly kind: Exclude<TermKind, 'due'> }) =>
    kind === 'not-before' ? '这是最早的日期：不得早于该日' : '这是最短的时间：该日结束之前不得终止',
  'due.not-verified': () => '注意：这一数字没有核对原文，只供复核',
  'due.restarted': ({ on }: { readonly on: string }) => `期限自 ${on} 收到补正后重新起算`,
  'due.basis': ({ citation }: { readonly citation: string }) => `依据：${citation}`,
  'due.uncertain-force': () => '注意：该规定在起算当日是否施行，现有资料不能确认',
  'due.instead': ({ on, kind }: { readonly on: string; readonly kind: TermKind }) =>
    kind === 'not-before' ? `若“日后”不包括期限届满的当日，则为 ${on}` : `若征求意见的发出当日也不计入，则为 ${on}`,
  'due.ignored': ({ why }: { readonly why: string }) => `未计入：${why}`,
  'due.may-change': () => '（通知未公布，可能变动）',
}
