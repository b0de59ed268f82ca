import { type CivilDate, dateOfInstant, epochMilliseconds, type Instant, instant, instantOf } from '@gongkai/core'

/** Where time enters: everything below the edge is told the time and never asks for it. */
export interface Clock {
  /** The present moment, to the millisecond. */
  readonly now: () => Instant
  /** The present day in Shanghai. */
  readonly today: () => CivilDate
}

/** The machine's own clock. */
export const systemClock: Clock = Object.freeze({
  now: () => instantOf(Date.now()),
  today: () => dateOfInstant(instantOf(Date.now())),
})

/**
 * The same clock telling its moments in UTC, as the database gives them back: what is answered before it was read again
 * looks like what is answered after.
 */
export function inUtc(clock: Clock): Clock {
  const now = () => instant(new Date(epochMilliseconds(clock.now())).toISOString())
  return Object.freeze({ now, today: clock.today })
}

/**
 * A clock that stands still, for tests and for answers as of a day.
 * @param at the moment it shows
 */
export function stoppedClock(at: Instant): Clock {
  return Object.freeze({ now: () => at, today: () => dateOfInstant(at) })
}
