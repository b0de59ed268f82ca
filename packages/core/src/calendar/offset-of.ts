import { type CivilDate, civilDate, type DayNumber, dayNumber } from '../civil/civil-date.ts'

/** A run of days written out, and where its months begin. */
export interface WrittenDays {
  readonly first: DayNumber
  readonly dates: readonly CivilDate[]
  /** The offset of the day before each month, by month and the last two digits of the year. */
  readonly months: Int32Array
}

/** Where the months of a run of days begin. */
export function monthsOf(dates: readonly CivilDate[]): Int32Array {
  const months = new Int32Array(100 * 13)
  for (const [offset, date] of dates.entries()) if (date.endsWith('-01')) months[monthKey(date)] = offset - 1
  return months
}

/** A small number for the month of a date; the century is left out, for {@link offsetOf} makes sure. */
function monthKey(date: string): number {
  return two(date, 2) * 13 + two(date, 5)
}

/** The number that two digits of a text write. */
function two(from: string, at: number): number {
  return from.charCodeAt(at) * 10 + from.charCodeAt(at + 1) - 528
}

/**
 * The offset of a date in a run of days; below zero or beyond its length where the run does not reach it.
 *
 * The hot path of every count: it reads six characters and compares the text with the day written out there. Only where the
 * two differ is the input parsed, so a wrong date is refused at no cost to a right one.
 * @throws GongkaiError `civil/not-a-date` where it is no date
 */
export function offsetOf(days: WrittenDays, date: CivilDate): number {
  if (typeof date === 'string') {
    const offset = (days.months[monthKey(date)] ?? 0) + two(date, 8)
    if (days.dates[offset] === date) return offset
  }
  return dayNumber(civilDate(date)) - days.first
}
