import { addMonths, type CivilDate, civilDate, yearOf } from '@gongkai/core'
import { quote } from './lexemes.ts'

/**
 * What stands in the index of words for the month in which a record was published; the database puts it there (step 10 of
 * its structure). No word holds the sign, so that no search for words meets it.
 */
function monthLexeme(day: string): string {
  return `@${day.slice(0, 7)}`
}

/** Some months that follow upon each other. */
export interface Months {
  readonly from: CivilDate
  readonly to: CivilDate
  /** The `tsquery` that every record of these months satisfies, unless it has too many words for the index. */
  readonly tsquery: string
}

const lastOfJanuary = civilDate('2000-01-31')

/**
 * Months beginning with that of a day.
 * @param passed how many of them were looked through already
 * @param step whether they go forward or back
 * @returns undefined where the calendar has none of them
 */
export function monthsFrom(day: CivilDate, passed: number, count: number, step: 1 | -1): Months | undefined {
  const begin = (yearOf(day) - 2000) * 12 + Number(day.slice(5, 7)) - 1
  const ends = Array.from({ length: count }, (_, index) => begin + step * (passed + index))
    .filter((month) => month >= -1999 * 12 && month < 8000 * 12)
    .map((month) => addMonths(lastOfJanuary, month))
    .toSorted()
  const [first, last] = [ends[0], ends.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const tsquery = ends.map((end) => quote(monthLexeme(end))).join(' | ')
  return { from: civilDate(`${first.slice(0, 7)}-01`), to: last, tsquery: `(${tsquery})` }
}
