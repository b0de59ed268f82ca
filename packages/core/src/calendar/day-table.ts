import { type CivilDate, civilDate, type DayNumber, dayNumber, yearOf } from '../civil/civil-date.ts'
import { week } from './basis.ts'
import type { Calendar } from './calendar.ts'
import type { Awaiting, DayStatus } from './due.ts'
import { reachBack } from './envelope.ts'
import { newYearsDay, statutoryDays } from './festivals/statutory-days.ts'
import { isWeekend, type Outlook, outlookOf } from './outlook.ts'
import type { Replay } from './replay.ts'

/** The status of a day, or undefined where nothing can be said of it. */
export type KnownDay = Exclude<DayStatus, { readonly status: 'unknown' }>

/** What is known of each year: how its days stand that no notice names. */
type YearPart = (day: DayNumber) => KnownDay | undefined

const workedByWeek: KnownDay = Object.freeze({ status: 'final', working: true, basis: week })
const offByWeek: KnownDay = Object.freeze({ status: 'final', working: false, basis: week })

/** The first of January of a year as a day number. */
export function newYear(year: number): DayNumber {
  return dayNumber(civilDate(`${String(year).padStart(4, '0')}-01-01`))
}

/**
 * The status of every day of a span of years: the days that notices name, the week where the year's notice says nothing,
 * bounds where a notice is awaited, and nothing beyond.
 * @param calendar for the envelope
 * @param known the notices replayed
 * @param knownOn the day of knowledge, for the revision of the Measures
 * @param years the first and the last year of the table
 */
export function dayTable(
  { envelope }: Calendar,
  { named, covered }: Replay,
  knownOn: CivilDate,
  [firstYear, lastYear]: readonly [number, number],
): (KnownDay | undefined)[] {
  const table: (KnownDay | undefined)[] = []
  for (let year = firstYear; year <= lastYear; year++) {
    const end = newYear(year + 1)
    const before = yearPart(year)
    const tail = covered.has(year) && !covered.has(year + 1) ? tailPart(year) : before
    for (let day = newYear(year); day < end; day++) {
      const name = named.get(day)
      if (name !== undefined) table.push(Object.freeze({ status: 'final', ...name }))
      else table.push(day < end - reachBack(envelope) ? before(day) : tail(day))
    }
  }
  return table

  /** The days of a year by its own notice; of the first year without one, by the outlook. */
  function yearPart(year: number): YearPart {
    if (covered.has(year)) return (day) => (isWeekend(day) ? offByWeek : workedByWeek)
    const own = covered.has(year - 1) ? statutoryDays(year, knownOn) : undefined
    const next = newYearsDay(year + 1, knownOn)
    if (own === undefined || next === undefined) return () => undefined
    return expected(outlookOf([...own, next], envelope), { notice: year })
  }

  /** The last days of a year, which the next year's notice may still arrange. */
  function tailPart(year: number): YearPart {
    const next = newYearsDay(year + 1, knownOn)
    return next === undefined ? () => undefined : expected(outlookOf([next], envelope), { notice: year + 1 })
  }
}

function expected(outlook: Outlook, awaiting: Awaiting): YearPart {
  return (day) => Object.freeze({ status: 'provisional', ...outlook(day), awaiting })
}

/** The years a calendar's table spans: from the year before the first notice to the year after the last named day. */
export function yearsOf({ notices, overlays }: Calendar): readonly [number, number] {
  const years = [
    ...notices.map(({ year }) => year),
    ...overlays.flatMap(({ daysOff, daysWorked }) => [...daysOff, ...daysWorked].map(yearOf)),
  ]
  return years.length === 0 ? [1, 0] : [Math.min(...years) - 1, Math.max(...years) + 1]
}
