import { text } from '../text/local-text.ts'

/** What can start a time limit, and the words it is known by; the more particular stand first. */
export const timeLimitTriggers = [
  { trigger: 'formed-or-changed', pattern: /(?:形成|制作|产生|生成)(?:或者?|、|和|及|\/|\()(?:变更|更新|调整)/ },
  { trigger: 'received', pattern: /收到|接到|受理|接收/ },
  { trigger: 'approved', pattern: /批准|批复|审批通过|审议通过|通过之日|核准/ },
  { trigger: 'decided', pattern: /作出|做出|决定/ },
  { trigger: 'signed', pattern: /签订|签署|签发/ },
  { trigger: 'printed', pattern: /印发|下发|制发/ },
  { trigger: 'published', pattern: /公布|发布|公告|公示/ },
  { trigger: 'changed', pattern: /变更|变动|更新|调整/ },
  { trigger: 'formed', pattern: /形成|产生|制定|生成|成文|制作/ },
  { trigger: 'ended', pattern: /结束|完成|完毕|办结|竣工/ },
  { trigger: 'happened', pattern: /发生|事发/ },
] as const

/** What starts a time limit. */
export type TimeLimitTrigger = (typeof timeLimitTriggers)[number]['trigger']

/** Words that set no count, and what they say instead. */
export const uncomputableWords = [
  { reason: 'same-as-above', pattern: /同上|同前|〃/ },
  { reason: 'real-time', pattern: /实时|即时|随时|同步|当场|立即/ },
  { reason: 'same-day', pattern: /当[天日]/ },
  { reason: 'promptly', pattern: /及时|尽快|第一时间|适时/ },
  { reason: 'standing', pattern: /长期|常年|永久|持续|全年/ },
  { reason: 'recurring', pattern: /每(?:个)?(?:年|半年|季|月|周|日|天)|按[年季月周]|定期|季度|年度|月度/ },
  {
    reason: 'as-provided',
    pattern: /按(?:照)?.{0,12}规定|依法|依规|规定时[限间]|规定期限|法定时限|法律.{0,6}规定|从其规定/,
  },
] as const

/** Why a phrase gives no limit to compute with. */
export const uncomputableReasons = {
  empty: text('没有写时限', 'no limit is written'),
  'same-as-above': text('写的是“同上”，要看上一格', 'it says “same as above”: look at the cell above'),
  'real-time': text('实时公开，没有可计算的期间', 'in real time: there is no period to compute'),
  'same-day': text('当日公开，没有可计算的期间', 'on the same day: there is no period to compute'),
  promptly: text('只要求及时，没有具体期限', 'promptly: no figure is given'),
  standing: text('长期公开，没有起止期间', 'kept up permanently: there is no period'),
  recurring: text('按周期公开，不是一次性的期限', 'at intervals: not a single limit'),
  'as-provided': text('期限由另外的规定确定', 'another provision sets the limit'),
  'calendar-date': text('写的是日历日期，不是期间', 'a calendar date, not a period'),
  'counts-backwards': text('从某个时点往前计算，起点要另行确定', 'counts backwards from an event still to come'),
  'starts-later': text('期满之后才开始，不是完成的期限', 'something begins only after it: not a limit to be met'),
  'several-limits': text('一格里有几个不同的期限', 'several different limits in one phrase'),
  'not-understood': text('读不出期限', 'no limit could be read'),
} as const

/** Why a phrase gives no limit to compute with. */
export type UncomputableReason = keyof typeof uncomputableReasons
