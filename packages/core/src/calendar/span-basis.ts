import type { CivilDate } from '../civil/civil-date.ts'
import type { Basis } from './basis.ts'
import { measuresFor } from './festivals/measures.ts'
import type { CalendarView } from './view.ts'

/** Nothing was counted, so there is nothing to rest on. */
export const noBasis: readonly Basis[] = Object.freeze([])

/**
 * What a final count rests on: every notice and overlay of the years it touches, and of the year after where it runs into
 * the last days of December. Kept per stretch of years, so that counting in a loop makes no new lists.
 * @param view the compiled calendar
 * @param first the offset of the first day counted over
 * @param last the offset of the last
 */
export function finalBasis(view: CalendarView, first: number, last: number): readonly Basis[] {
  const firstYear = view.years[0] ?? 0
  const from = view.years[first] ?? firstYear
  const to = view.tails[last] ?? from
  const key = (from - firstYear) * (view.yearCount + 1) + to - firstYear
  const known = view.bases[key]
  if (known !== undefined) return known
  const made = view.sources.filter(({ years }) => years.some((year) => year >= from && year <= to))
  const basis = Object.freeze(made.map((source) => source.basis))
  view.bases[key] = basis
  return basis
}

/**
 * What a provisional count rests on: the same, and the Measures as far as they are known.
 * @param knownOn the day of knowledge
 */
export function openBasis(view: CalendarView, first: number, last: number, knownOn: CivilDate): readonly Basis[] {
  const measures = measuresFor(view.years[last] ?? 0, knownOn)
  const notices = finalBasis(view, first, last)
  if (measures === undefined) return notices
  return [...notices, { kind: 'measures', measures: measures.id, docNumber: measures.docNumber }]
}
