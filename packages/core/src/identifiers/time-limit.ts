import { dashCharacters, toHalfWidth, withoutSpaces } from './characters.ts'
import { readNumber } from './chinese-number.ts'
import {
  type TimeLimitTrigger,
  timeLimitTriggers,
  type UncomputableReason,
  uncomputableWords,
} from './time-limit-tables.ts'

/** The units a time limit is written in. `day` is written 日 or 天: which days count, the law behind it says. */
export type TimeLimitUnit = 'working-day' | 'day' | 'hour' | 'minute' | 'week' | 'month' | 'year'

/** A time limit as a phrase states it. */
export type TimeLimit =
  | {
      readonly computable: true
      /** `at-most`: done by then (20个工作日内); `at-least`: kept up that long (公示不少于7日). */
      readonly bound: 'at-most' | 'at-least'
      readonly count: number
      readonly unit: TimeLimitUnit
      /** What starts the clock; absent where the phrase does not say. */
      readonly from?: TimeLimitTrigger
    }
  | { readonly computable: false; readonly reason: UncomputableReason }

/** A whole number: not the end of a longer one, of a fraction (1.5, 百分之二十) or of an ordinal (第20). */
const numeral =
  '(?<![\\d零〇一二两三四五六七八九十百千万第]|\\d[.,]|分之)(\\d{1,4}|[零〇一二两三四五六七八九十百千]{1,7})'
const unitWords = [
  ['working-day', '个?工作[日天]'],
  ['working-day', '个?法定工作日'],
  ['hour', '个?小时'],
  ['minute', '分钟'],
  ['week', '个?(?:星期|周)'],
  ['month', '个月'],
  ['year', '年'],
  ['day', '个?自然日|个?日历日|[日天]'],
] as const
const limits = unitWords.map(([unit, word]) => ({ unit, pattern: new RegExp(`${numeral}(?:${word})`, 'g') }))
const range = new RegExp(`\\d[${dashCharacters}~〜至到]\\d|[一二三四五六七八九十](?:至|到)[一二三四五六七八九十]`)
const calendarDate = /\d{4}年|每?年?\d{1,2}月\d{1,2}日|\d{1,2}月底|[年月季]末|年底|次年/
const recurring =
  /每(?:个)?(?:年度?|半年|季度?|月|周|日|天)|按[年季月周]度?|定期|季度|(?<!个)[季月]后|年度(?:终了|结束)/
const backwards = /(?:提前|之?前(?!款|述|项|置))/
const least = /不(?:少于|低于|得少于|得低于|短于|得短于)|至少|以上/
/** How long something is kept up, where no 内 follows: 公示3天, 征求意见期限30日. */
const lasting = /(?:公示|公告|展示|保存|保留|征求意见)(?:时间|期限?|时长)?[为是:]?$|满$/
/** A figure that is none: 约5日, 5日左右. */
const vague = /约\S{0,2}$/
const vagueAfter = /^\S{1,8}左右/
/** Two figures in one word: 两三天. */
const twoFigures = /^[一二两三四五六七八九]{2,3}$/
/** Hours of service, not of a limit: 7×24小时, 24小时在线. */
const hoursOfService = /\d[*×x]\d+个?小时|小时(?:在线|开放|服务|开通|不间断|值守|运行|工作制)/i
/** Words that make a bare 20日 a period; without any of them it may as well be the twentieth of a month. */
const saysPeriod = /内|起|后|超过|最[迟晚长]|限/

/** What a phrase cannot ask for beside a count without asking for two things. */
const contradicts: ReadonlySet<UncomputableReason> = new Set(['same-as-above', 'real-time', 'same-day', 'standing'])

interface Found {
  readonly at: number
  readonly count: number
  readonly unit: TimeLimitUnit
}

/** Every count with its unit in the phrase, in order; a place taken by an earlier unit is not taken again. */
function countsIn(text: string): readonly Found[] {
  const taken = new Set<number>()
  const found: Found[] = []
  for (const { unit, pattern } of limits) {
    for (const match of text.matchAll(pattern)) {
      const written = match[1] ?? ''
      const count = twoFigures.test(written) ? undefined : readNumber(written)
      if (count === undefined || taken.has(match.index)) continue
      taken.add(match.index)
      found.push({ at: match.index, count, unit })
    }
  }
  return found.toSorted((a, b) => a.at - b.at)
}

/** What starts the clock, by the words directly before the count: 自…之日起, …后, or the bare event. */
function triggerIn(before: string): TimeLimitTrigger | undefined {
  const tail = before.replace(/[,，的在]+$/, '')
  if (/[期届]满/.test(tail)) return undefined
  const named = /(?:起|后|日)$/.test(tail)
  const words = named ? tail.slice(-20) : tail
  return timeLimitTriggers.find(({ pattern }) =>
    (named ? pattern : new RegExp(`(?:${pattern.source})\\)?$`)).test(words),
  )?.trigger
}

function uncomputable(reason: UncomputableReason): TimeLimit {
  return Object.freeze({ computable: false, reason })
}

/**
 * Reads a time-limit phrase of a disclosure catalogue (公开时限). It never guesses: a phrase without one plain count is
 * not computable, and the reason is given.
 * @param text the phrase, such as `自信息形成或者变更之日起20个工作日内`
 * @returns the limit with count, unit and what starts it, or why there is none
 * @example
 * ```ts
 * parseTimeLimit('自政府信息形成或者变更之日起20个工作日内') // → { computable: true, bound: 'at-most', count: 20, unit: 'working-day', from: 'formed-or-changed' }
 * parseTimeLimit('五个工作日') // → { computable: true, bound: 'at-most', count: 5, unit: 'working-day' }
 * parseTimeLimit('活动结束后24小时内') // → { computable: true, bound: 'at-most', count: 24, unit: 'hour', from: 'ended' }
 * parseTimeLimit('实时') // → { computable: false, reason: 'real-time' }
 * parseTimeLimit('同上') // → { computable: false, reason: 'same-as-above' }
 * ```
 */
export function parseTimeLimit(text: string): TimeLimit {
  const phrase = withoutSpaces(toHalfWidth(text))
  if (phrase === '' || /^[-/—无]+$/.test(phrase)) return uncomputable('empty')
  if (calendarDate.test(phrase)) return uncomputable('calendar-date')
  if (hoursOfService.test(phrase)) return uncomputable('standing')
  const counts = countsIn(phrase)
  const [only] = counts
  if (only === undefined) {
    const word = uncomputableWords.find(({ pattern }) => pattern.test(phrase))
    return uncomputable(word?.reason ?? 'not-understood')
  }
  const other = uncomputableWords.find(({ reason, pattern }) => contradicts.has(reason) && pattern.test(phrase))
  const different = new Set(counts.map(({ count, unit }) => `${count} ${unit}`)).size > 1
  if (different || other !== undefined || range.test(phrase)) return uncomputable('several-limits')
  if (only.count === 0) return uncomputable('not-understood')
  if (only.unit === 'year' && only.count >= 1900) return uncomputable('calendar-date')
  const before = phrase.slice(0, only.at)
  const after = phrase.slice(only.at)
  if (vague.test(before) || vagueAfter.test(after)) return uncomputable('not-understood')
  if (recurring.test(phrase)) return uncomputable('recurring')
  if (backwards.test(before) || /^\S{1,10}?(?:之|以)?前/.test(after)) return uncomputable('counts-backwards')
  if (/^\S{1,8}?[日天时月周年](?:之|以)?后/.test(after)) return uncomputable('starts-later')
  const bound = least.test(phrase) || (lasting.test(before) && !/^\S{1,8}内/.test(after)) ? 'at-least' : 'at-most'
  if (bound === 'at-most' && /^[^个天]+日$/.test(phrase) && !saysPeriod.test(phrase))
    return uncomputable('not-understood')
  const from = triggerIn(before)
  return Object.freeze({
    computable: true,
    bound,
    count: only.count,
    unit: only.unit,
    ...(from === undefined ? {} : { from }),
  })
}
