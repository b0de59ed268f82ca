import { type CivilDate, dayOf, instantOf, isDay, type Moment, spanOf } from '../civil/index.ts'
import type { ClauseId } from '../law/clause.ts'
import type { TermUnit } from '../terms/term.ts'
import type { LocalText } from '../text/local-text.ts'
import type { Truth } from './truth.ts'

/** The provision behind a limit. */
export interface Provision {
  readonly term: string
  readonly clause: ClauseId
  readonly count: number
  readonly unit: TermUnit
}

/** Until when a term runs, as exactly as it is known. */
export type Limit =
  /** To the end of a day between these two; the same day twice where it is final. */
  | {
      readonly unit: 'day'
      readonly earliest: CivilDate
      readonly latest: CivilDate
      readonly awaiting: readonly number[]
      /** The last days under the two readings of pauses, where they differ (design, contract 12). */
      readonly readings?: readonly [CivilDate, CivilDate]
      /** The readings are of 日后: whether what may not happen before the term has run may happen on its last day. */
      readonly open?: 'last-day'
      readonly provision: Provision
    }
  /** To an instant between these two, in milliseconds since 1970. */
  | {
      readonly unit: 'instant'
      readonly earliest: number
      readonly latest: number
      readonly day: CivilDate
      readonly provision: Provision
    }
  /** Nobody can tell. */
  | { readonly unit: 'unknown'; readonly why: LocalText; readonly instrument?: string }

/** Whether something that happened at a moment was in time. */
export function inTime(at: Moment, limit: Limit): Truth {
  switch (limit.unit) {
    case 'day': {
      const day = dayOf(at)
      return day <= limit.earliest ? true : day > limit.latest ? false : undefined
    }
    case 'instant': {
      const [first, end] = spanOf(at)
      return end - 1 <= limit.earliest ? true : first > limit.latest ? false : undefined
    }
    case 'unknown':
      return undefined
  }
}

/** Whether something that happened at a moment was late enough: the term had run by then. */
export function afterTerm(at: Moment, limit: Limit): Truth {
  switch (limit.unit) {
    case 'day': {
      const day = dayOf(at)
      return day >= limit.latest ? true : day < limit.earliest ? false : undefined
    }
    case 'instant': {
      const [first, end] = spanOf(at)
      return first >= limit.latest ? true : end - 1 < limit.earliest ? false : undefined
    }
    case 'unknown':
      return undefined
  }
}

/** The last day on which the limit may fall. */
export function lastDay(limit: Exclude<Limit, { unit: 'unknown' }>): CivilDate {
  return limit.unit === 'day' ? limit.latest : limit.day
}

/** Whether the first moment is not later than the second, at the precision both are recorded in. */
export function notLater(first: Moment, second: Moment): boolean {
  if (isDay(first) || isDay(second)) return dayOf(first) <= dayOf(second)
  return spanOf(first)[0] <= spanOf(second)[0]
}

/** A limit as people read it: the day or the instant, or the two ends between which it lies. */
export function printLimit(limit: Exclude<Limit, { unit: 'unknown' }>): string {
  const [earliest, latest] =
    limit.unit === 'day' ? [limit.earliest, limit.latest] : [instantOf(limit.earliest), instantOf(limit.latest)]
  return earliest === latest ? earliest : `${earliest}/${latest}`
}
