import { columnTitle } from './column-roles.ts'
import { type Cell, cellText } from './table-profile.ts'

/** So many rows at the head of a sheet may be titles and notes. */
const deepest = 10

/**
 * Which of the first rows holds the titles of the columns: above it stand the title of the list and its notes.
 * @param rows the first rows of a sheet; more than ten are not looked at
 * @returns the index of the first row with at least two known titles, more than any other; undefined where there is none
 * @example
 * ```ts
 * findHeaderRow([['2026年低保对象公示表', null], ['姓名', '身份证号'], ['张三', null]]) // → 1
 * findHeaderRow([['张三', '三组']]) // → undefined
 * ```
 */
export function findHeaderRow(rows: readonly (readonly Cell[])[]): number | undefined {
  const known = rows.slice(0, deepest).map((row) => {
    const titles = row.map(cellText).filter((text) => text.length <= 20 && !/\d{5}/.test(text))
    return titles.filter((text) => columnTitle(text) !== undefined).length
  })
  const most = Math.max(0, ...known)
  return most < 2 ? undefined : known.indexOf(most)
}
