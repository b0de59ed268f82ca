import { type CivilDate, dayOf, daysBetween, type Moment, spanOf } from '../civil/index.ts'
import type { Truth } from './truth.ts'

/** What a lag is told in: hours by the clock, or days of the calendar. */
export const lagUnits = ['hour', 'calendar-day'] as const

/** What a lag is told in: hours by the clock, or days of the calendar. */
export type LagUnit = (typeof lagUnits)[number]

/** How long something took, between two figures where a moment is known only to the day. */
export interface Lag {
  readonly unit: LagUnit
  readonly atLeast: number
  readonly atMost: number
}

const hour = 3_600_000

/**
 * How long it was from one moment to another.
 * @param from the first moment
 * @param to the second; a lag backwards is negative
 * @param unit hours by the clock, or days of the calendar in Shanghai
 */
export function lagBetween(from: Moment, to: Moment, unit: LagUnit): Lag {
  switch (unit) {
    case 'calendar-day': {
      const days = daysBetween(dayOf(from), dayOf(to))
      return { unit, atLeast: days, atMost: days }
    }
    case 'hour': {
      const [first, afterFirst] = spanOf(from)
      const [second, afterSecond] = spanOf(to)
      return { unit, atLeast: (second - (afterFirst - 1)) / hour, atMost: (afterSecond - 1 - first) / hour }
    }
  }
}

/** How long it has been at least, where nothing happened through the end of a day. */
export function lagThrough(from: Moment, through: CivilDate, unit: LagUnit): number {
  const [, end] = spanOf(from)
  return unit === 'hour' ? (spanOf(through)[1] - end) / hour : daysBetween(dayOf(from), through)
}

/** Whether a lag is no longer than a figure. */
export function noLonger({ atLeast, atMost }: Lag, most: number): Truth {
  return atMost <= most ? true : atLeast > most ? false : undefined
}

/** A lag as people read it, hours to the hundredth: one figure, or the two it lies between joined by a slash. */
export function printLag({ atLeast, atMost }: Lag): string {
  const [least, most] =
    atLeast === atMost
      ? [Math.round(atLeast * 100), Math.round(atMost * 100)]
      : [Math.floor(atLeast * 100), Math.ceil(atMost * 100)]
  return least === most ? `${least / 100}` : `${least / 100}/${most / 100}`
}
