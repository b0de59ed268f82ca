import { type CivilDate, civilDate } from '../../civil/civil-date.ts'
import { type LocalText, text } from '../../text/local-text.ts'
import type { Festival } from './festival.ts'

/** One item of article 2: a festival, and which of its days are off, counted from its main day (春节: 初一 is 0). */
export interface FestivalItem {
  readonly festival: Festival
  /** The item's number in article 2. */
  readonly item: number
  readonly first: number
  readonly last: number
}

/** One revision of the Measures on Public Holidays. */
export interface MeasuresRevision {
  readonly id: string
  /** The decree that made it. */
  readonly docNumber: string
  readonly promulgatedOn: CivilDate
  /** The first day it governs. */
  readonly from: CivilDate
  /** How sure the source is: T text read, E excerpt, M memory. */
  readonly confidence: 'T' | 'E' | 'M'
  readonly items: readonly FestivalItem[]
}

/** The title of the Measures in both languages. */
export const measuresTitle: LocalText = /* @__PURE__ */ text(
  '《全国年节及纪念日放假办法》',
  'Measures on Public Holidays',
)

function items(...rows: readonly (readonly [Festival, number, number])[]): readonly FestivalItem[] {
  return rows.map(([festival, first, last], index) => ({ festival, item: index + 1, first, last }))
}

/**
 * The Measures as revised, oldest first: 10, 11, 11 and 13 days. Article 6, the same in all of them, has a festival that
 * falls on a weekend made up on a working day without saying which. The half days of article 3 are working days here.
 */
export const measuresRevisions: readonly MeasuresRevision[] = /* @__PURE__ */ Object.freeze([
  {
    id: 'holidays-1999',
    docNumber: '国务院令第270号',
    promulgatedOn: civilDate('1999-09-18'),
    from: civilDate('1999-09-18'),
    confidence: 'M',
    items: items(['new-year', 0, 0], ['spring-festival', 0, 2], ['labour-day', 0, 2], ['national-day', 0, 2]),
  },
  {
    id: 'holidays-2007',
    docNumber: '国务院令第513号',
    promulgatedOn: civilDate('2007-12-14'),
    from: civilDate('2008-01-01'),
    confidence: 'E',
    items: items(
      ['new-year', 0, 0],
      ['spring-festival', -1, 1],
      ['qingming', 0, 0],
      ['labour-day', 0, 0],
      ['dragon-boat', 0, 0],
      ['mid-autumn', 0, 0],
      ['national-day', 0, 2],
    ),
  },
  {
    id: 'holidays-2013',
    docNumber: '国务院令第644号',
    promulgatedOn: civilDate('2013-12-11'),
    from: civilDate('2014-01-01'),
    confidence: 'T',
    items: items(
      ['new-year', 0, 0],
      ['spring-festival', 0, 2],
      ['qingming', 0, 0],
      ['labour-day', 0, 0],
      ['dragon-boat', 0, 0],
      ['mid-autumn', 0, 0],
      ['national-day', 0, 2],
    ),
  },
  {
    id: 'holidays-2024',
    docNumber: '国务院令第795号',
    promulgatedOn: civilDate('2024-11-10'),
    from: civilDate('2025-01-01'),
    confidence: 'T',
    items: items(
      ['new-year', 0, 0],
      ['spring-festival', -1, 2],
      ['qingming', 0, 0],
      ['labour-day', 0, 1],
      ['dragon-boat', 0, 0],
      ['mid-autumn', 0, 0],
      ['national-day', 0, 2],
    ),
  },
])

/**
 * The revision that governs a year, as far as it had been promulgated by a day.
 * @param year the year whose festivals are asked for
 * @param knownOn the day of knowledge
 * @returns undefined where none governs the year
 */
export function measuresFor(year: number, knownOn: CivilDate): MeasuresRevision | undefined {
  const start = civilDate(`${String(year).padStart(4, '0')}-01-01`)
  return measuresRevisions.findLast(({ from, promulgatedOn }) => from <= start && promulgatedOn <= knownOn)
}
