import { expect, test } from 'vitest'
import { parseTimeLimit } from './time-limit.ts'

const within = (count: number, unit: string, from?: string) => ({
  computable: true,
  bound: 'at-most',
  count,
  unit,
  ...(from === undefined ? {} : { from }),
})
const not = (reason: string) => ({ computable: false, reason })

test.each([
  ['自政府信息形成或者变更之日起20个工作日内', within(20, 'working-day', 'formed-or-changed')],
  ['形成或变更之日起20个工作日内予以公开', within(20, 'working-day', 'formed-or-changed')],
  ['信息形成(变更)20个工作日内', within(20, 'working-day', 'formed-or-changed')],
  ['自信息形成之日起２０个工作日之内', within(20, 'working-day', 'formed')],
  ['二十个工作日以内', within(20, 'working-day')],
  ['5个工作日', within(5, 'working-day')],
  ['印发之日起 5 个工作日', within(5, 'working-day', 'printed')],
  ['24小时内', within(24, 'hour')],
  ['活动结束后24小时内', within(24, 'hour', 'ended')],
  ['批复后20日内', within(20, 'day', 'approved')],
  ['自收到申请之日起20个工作日内', within(20, 'working-day', 'received')],
  ['作出行政决定之日起7个工作日内', within(7, 'working-day', 'decided')],
  ['2个工作日内公布', within(2, 'working-day')],
  ['及时公开，最迟不超过20个工作日', within(20, 'working-day')],
  ['1个月内', within(1, 'month')],
  ['征求意见期限不少于30日', { ...within(30, 'day'), bound: 'at-least' }],
  ['公示期不少于5个工作日', { ...within(5, 'working-day'), bound: 'at-least' }],
  ['实时', not('real-time')],
  ['及时', not('promptly')],
  ['同上', not('same-as-above')],
  ['当日公开', not('same-day')],
  ['长期公开', not('standing')],
  ['每季度', not('recurring')],
  ['每月公开1次，10日内', not('recurring')],
  ['按规定时限公开', not('as-provided')],
  ['每年1月31日前', not('calendar-date')],
  ['次年3月31日前', not('calendar-date')],
  ['2019年', not('calendar-date')],
  ['会议召开10日前', not('counts-backwards')],
  ['提前3个工作日', not('counts-backwards')],
  ['自公布之日起30日后施行', not('starts-later')],
  ['7个工作日内，其中行政处罚20个工作日', not('several-limits')],
  ['3至5个工作日', not('several-limits')],
  ['1-3个工作日', not('several-limits')],
  ['长期/7个工作日', not('several-limits')],
  ['收到申请后当场答复；不能当场答复的，20个工作日内', not('several-limits')],
  ['', not('empty')],
  ['/', not('empty')],
  ['公开', not('not-understood')],
  ['0个工作日', not('not-understood')],
])('%s', (phrase, expected) => {
  expect(parseTimeLimit(phrase)).toEqual(expected)
})
