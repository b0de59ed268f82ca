import type { CivilDate } from '../civil/civil-date.ts'
import type { Problem } from '../problems/problem.ts'
import type { LocalText } from '../text/local-text.ts'
import type { Basis } from './basis.ts'

/** Which year's notice an answer waits for. */
export interface Awaiting {
  readonly notice: number
}

/** Why an answer cannot be given: no notice reaches so far back, or none is announced yet. */
export type UnknownWhy = Problem<'calendar/before-first-notice' | 'calendar/not-announced'>

/**
 * A date that something falls due. `provisional` must be handled: it holds a best guess, the earliest and the latest day it
 * can turn out to be (both included), and the notices it waits for, in order of year.
 */
export type Due =
  | { readonly status: 'final'; readonly on: CivilDate }
  | {
      readonly status: 'provisional'
      readonly on: CivilDate
      readonly between: readonly [earliest: CivilDate, latest: CivilDate]
      readonly awaiting: readonly Awaiting[]
    }
  | { readonly status: 'unknown'; readonly why: UnknownWhy }

/** What a count rests on, and, where asked for, the count day by day. */
export interface Grounds {
  readonly basis: readonly Basis[]
  readonly trace?: readonly TraceDay[]
}

/** A due date counted in working days. */
export type WorkingDue =
  | (Extract<Due, { readonly status: 'final' }> & Grounds)
  | (Extract<Due, { readonly status: 'provisional' }> & Grounds)
  | Extract<Due, { readonly status: 'unknown' }>

/** How many working days lie in a span. `between` holds the least and the most it can turn out to be. */
export type WorkingDayCount =
  | ({ readonly status: 'final'; readonly count: number } & Grounds)
  | ({
      readonly status: 'provisional'
      readonly count: number
      readonly between: readonly [least: number, most: number]
      readonly awaiting: readonly Awaiting[]
    } & Grounds)
  | { readonly status: 'unknown'; readonly why: UnknownWhy }

/**
 * Whether a day is worked. A provisional answer is a best guess; `mayChange` says whether the notice it waits for can turn
 * it, by what notices have ever done.
 */
export type DayStatus =
  | { readonly status: 'final'; readonly working: boolean; readonly basis: Basis }
  | {
      readonly status: 'provisional'
      readonly working: boolean
      readonly mayChange: boolean
      readonly awaiting: Awaiting
      readonly basis: Basis
    }
  | { readonly status: 'unknown'; readonly why: UnknownWhy }

/** One day of a count. */
export interface TraceDay {
  readonly date: CivilDate
  /** Whether the day is a working day and therefore counted. */
  readonly counted: boolean
  /** Its number in the count, from 1; null where it is skipped. */
  readonly number: number | null
  readonly status: 'final' | 'provisional'
  readonly basis: Basis
  /** What kind of day it is, in words: the weekday, a festival, a make-up day. */
  readonly note: LocalText
}
