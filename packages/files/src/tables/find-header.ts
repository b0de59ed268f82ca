import type { CellRange } from '../model/address.ts'
import type { RowDraft, TableStart } from './row-draft.ts'
import { isTitleLike, isTitleWord } from './title-like.ts'

/** A header among the first rows of a table. */
export interface FoundHeader {
  /** Index of its first row among the rows looked at. */
  readonly from: number
  /** Index of its last row. */
  readonly to: number
  readonly titles: readonly string[]
}

/** Rows above this one are captions at most. */
const lookAhead = 10

/** A header of more storeys than this is a table of data. */
const storeys = 4

function isHeaderRow(rows: readonly RowDraft[], index: number, width: number): boolean {
  const row = rows[index]
  if (row === undefined || row.cells.length * 2 < width || (row.cells.length < 2 && width > 1)) return false
  if (!row.cells.every((cell) => isTitleLike(cell.text))) return false
  const words = row.cells.filter((cell) => isTitleWord(cell.text)).length
  if (words > 0 && words * 3 >= row.cells.length) return true
  // Titles over figures: a column of words above something that is none.
  return rows.slice(index + 1, index + 4).some((below) => below.cells.some((cell) => !isTitleLike(cell.text)))
}

/** The merged block that covers a cell, if one does. */
function mergeAt(merges: readonly CellRange[], column: number, row: number): CellRange | undefined {
  return merges.find(({ left, top, right, bottom }) => column >= left && column <= right && row >= top && row <= bottom)
}

/** How many rows the header takes up: as many as its merged cells reach down, and as `th` rows follow. */
function lastHeaderRow(rows: readonly RowDraft[], from: number, merges: readonly CellRange[]): number {
  const first = rows[from]?.row ?? 0
  const touching = merges.filter(({ top, bottom }) => top === first && bottom > first && bottom < first + storeys)
  const wide = merges.some(({ top, left, right }) => top === first && right > left)
  const bottom = wide ? touching.reduce((low, merge) => Math.max(low, merge.bottom), first) : first
  let to = from
  while ((rows[to + 1]?.row ?? Number.POSITIVE_INFINITY) <= bottom) to += 1
  while (rows[from]?.header === true && rows[to + 1]?.header === true && to - from < storeys - 1) to += 1
  return to
}

function titlesOf(rows: readonly RowDraft[], merges: readonly CellRange[]): readonly string[] {
  const texts = new Map(
    rows.map((row) => [
      row.row,
      new Map(row.cells.map((cell) => [cell.column, cell.text.replace(/\s+/g, ' ').trim()] as const)),
    ]),
  )
  const merged = merges.filter(({ top }) => texts.has(top))
  const width = Math.max(0, ...rows.map((row) => 1 + (row.cells.at(-1)?.column ?? -1)))
  const right = Math.max(width, ...merged.map((merge) => merge.right + 1))
  const text = (row: number, column: number): string => {
    const merge = mergeAt(merged, column, row)
    return texts.get(merge?.top ?? row)?.get(merge?.left ?? column) ?? ''
  }
  const titles: string[] = []
  for (let column = 0; column < right; column += 1) {
    const storey = rows.map(({ row }) => text(row, column)).filter((part) => part !== '')
    titles.push([...new Set(storey)].join('/'))
  }
  return titles
}

/**
 * Looks for a table's header among its first rows. Above it there may be a caption; below the first row of titles
 * there may be further ones.
 * @param start the first rows and the merged blocks
 * @returns the header; undefined where no row looks like one
 */
export function findHeader({ rows, merges }: TableStart): FoundHeader | undefined {
  const width = Math.max(0, ...rows.map((row) => row.cells.length))
  const marked = rows.findIndex((row) => row.header === true)
  const from =
    marked >= 0 ? marked : rows.slice(0, lookAhead).findIndex((_row, index) => isHeaderRow(rows, index, width))
  if (from < 0) return undefined
  const to = lastHeaderRow(rows, from, merges)
  return { from, to, titles: titlesOf(rows.slice(from, to + 1), merges) }
}
