import type { CivilDate } from '../civil/civil-date.ts'
import type { Calendar } from './calendar.ts'

/** How a calendar is asked. */
export interface CalendarContext {
  /**
   * As of which day the notices are known: today for an answer of today, an earlier day to replay one. Required, for core
   * has no clock and a forgotten one must not mean today.
   */
  readonly knownOn: CivilDate
  /** The place of the organ that must act, whose regional overlays apply; the nation where absent. */
  readonly place?: string | undefined
  /** The calendar; the shipped one where absent. */
  readonly calendar?: Calendar | undefined
}

/** How a count is asked. */
export interface CountContext extends CalendarContext {
  /** Whether the answer lists every day that was counted or skipped. */
  readonly trace?: boolean | undefined
}
