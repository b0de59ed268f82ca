import { type CivilDate, civilDate, type DayNumber, dayNumber } from '../../civil/civil-date.ts'
import type { Festival } from './festival.ts'
import { lunarDay, type MovableFestival } from './lunar-days.ts'
import { type FestivalItem, type MeasuresRevision, measuresFor } from './measures.ts'

/** A day off by the Measures, and the item of article 2 that makes it one. */
export interface StatutoryDay {
  readonly day: DayNumber
  readonly festival: Festival
  readonly item: number
  readonly revision: MeasuresRevision
}

type FixedFestival = Exclude<Festival, MovableFestival>

const fixedDays: { readonly [F in FixedFestival]: string } = {
  'new-year': '01-01',
  'labour-day': '05-01',
  'national-day': '10-01',
}

function isFixed(festival: Festival): festival is FixedFestival {
  return Object.hasOwn(fixedDays, festival)
}

function mainDay(festival: Festival, year: number): CivilDate | undefined {
  return isFixed(festival) ? civilDate(`${year}-${fixedDays[festival]}`) : lunarDay(festival, year)
}

/**
 * The days of a year that everybody has off by the Measures, in order.
 * @param year the year
 * @param knownOn the day of knowledge: a later revision is not taken
 * @returns undefined where no revision governs the year, or the table of movable festivals does not reach it
 * @example
 * ```ts
 * statutoryDays(2027, civilDate('2026-11-23'))?.length // → 13
 * statutoryDays(2050, civilDate('2026-11-23')) // → undefined
 * ```
 */
export function statutoryDays(year: number, knownOn: CivilDate): readonly StatutoryDay[] | undefined {
  const revision = measuresFor(year, knownOn)
  if (revision === undefined) return undefined
  const days: StatutoryDay[] = []
  for (const item of revision.items) {
    const main = mainDay(item.festival, year)
    if (main === undefined) return undefined
    days.push(...daysOf(item, dayNumber(main), revision))
  }
  return days.sort((a, b) => a.day - b.day)
}

/**
 * New Year's Day of a year, which needs no table: every revision of the Measures has it first.
 * @param year the year
 * @param knownOn the day of knowledge
 * @returns undefined where no revision governs the year
 */
export function newYearsDay(year: number, knownOn: CivilDate): StatutoryDay | undefined {
  const revision = measuresFor(year, knownOn)
  if (revision === undefined) return undefined
  return { day: dayNumber(civilDate(`${year}-01-01`)), festival: 'new-year', item: 1, revision }
}

function daysOf({ festival, item, first, last }: FestivalItem, main: DayNumber, revision: MeasuresRevision) {
  const days: StatutoryDay[] = []
  for (let offset = first; offset <= last; offset++) days.push({ day: main + offset, festival, item, revision })
  return days
}
