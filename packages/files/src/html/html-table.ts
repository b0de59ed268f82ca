import type { CellRange } from '../model/address.ts'
import type { Cell } from '../model/cell.ts'
import type { Part } from '../model/part.ts'
import type { Reading } from '../reading.ts'
import type { RowDraft } from '../tables/row-draft.ts'
import { tableWriter } from '../tables/table-writer.ts'
import { type JoinedText, stackTexts } from './joined-text.ts'

/** What stands in a cell or on the page: a text, or the parts of a table that has been read. */
export type Item =
  | { readonly kind: 'text'; readonly text: JoinedText; readonly hidden: boolean }
  | { readonly kind: 'parts'; readonly parts: readonly Part[] }

/** A cell while the table is open. */
export interface OpenCell {
  readonly items: Item[]
  readonly header: boolean
  readonly columns: number
  readonly rows: number
}

/** A table while it is open. */
export interface OpenTable {
  readonly rows: OpenCell[][]
  /** The cell that is open, if one is. */
  cell: OpenCell | undefined
}

/** Text beyond which a table holds the page together instead of data. */
const longestCell = 2_000

/** Cells beyond which a table reaches further than any real one: a span of 65,534 is allowed. */
const widest = 1_000

function textLength(cell: OpenCell): number {
  return cell.items.reduce((sum, item) => sum + (item.kind === 'text' ? item.text.text.length : 0), 0)
}

/** Whether a table only lays out the page: it holds other tables, long texts, or one column. */
function isLayout({ rows }: OpenTable): boolean {
  const cells = rows.flat()
  const nested = cells.some(
    (cell) => cell.items.some((item) => item.kind === 'parts') || textLength(cell) > longestCell,
  )
  return nested || rows.every((row) => row.length < 2)
}

/** Puts the cells of the rows where spans leave room for them. */
function placeCells(rows: readonly (readonly OpenCell[])[]): { drafts: RowDraft[]; merges: CellRange[] } {
  const merges: CellRange[] = []
  const drafts: RowDraft[] = []
  /** For each column, the last row that a cell from above reaches. */
  const taken: number[] = []
  rows.forEach((cells, index) => {
    const row = index + 1
    const placed: Cell[] = []
    let column = 0
    for (const cell of cells) {
      while ((taken[column] ?? 0) >= row) column += 1
      const right = Math.min(column + cell.columns - 1, widest)
      const bottom = Math.min(row + cell.rows - 1, rows.length)
      for (let at = column; at <= right; at += 1) taken[at] = bottom
      if (right > column || bottom > row) merges.push({ left: column, top: row, right, bottom })
      const texts = cell.items.flatMap((item) => (item.kind === 'text' && !item.hidden ? [item.text] : []))
      if (texts.length > 0) placed.push({ column, type: 'text', ...stackTexts(texts) })
      column = right + 1
    }
    const header = cells.length > 0 && cells.every((cell) => cell.header)
    drafts.push({ row, cells: placed, ...(header ? { header } : {}) })
  })
  return { drafts, merges }
}

/**
 * Closes a table.
 * @param table its cells
 * @param number its number on the page, for one that holds data
 * @param reading the file
 * @returns what takes its place: the texts of a layout in their order, or the rows of a table
 */
export function closeTable(table: OpenTable, number: number, reading: Reading): readonly Item[] {
  if (isLayout(table)) return table.rows.flat().flatMap((cell) => cell.items)
  const { drafts, merges } = placeCells(table.rows)
  const parts: Part[] = []
  const writer = tableWriter(reading, { table: number }, merges)
  for (const draft of drafts) writer.row(draft, parts)
  writer.end(parts)
  const hidden = table.rows
    .flat()
    .flatMap((cell) => cell.items)
    .filter((item) => item.kind === 'text' && item.hidden)
  return [{ kind: 'parts', parts }, ...hidden]
}
