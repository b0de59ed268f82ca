import { cellAddress } from './address.ts'
import type { Cell } from './cell.ts'
import type { HeaderPart, RowPart, TextPart } from './part.ts'
import type { CellPlace, Place } from './place.ts'
import { pointInRuns } from './run.ts'

/**
 * The title above a cell.
 * @param header the header of the cell's table, if one was found
 * @param column the cell's column, from 0
 * @returns the title; undefined where there is none
 */
export function titleOf(header: HeaderPart | undefined, column: number): string | undefined {
  const title = header?.titles[column]
  return title === undefined || title === '' ? undefined : title
}

/**
 * Where a cell stands, or a character of it. Worked out only when asked, so that a million rows cost nothing.
 * @param row the row
 * @param cell one of its cells
 * @param offset of the character in the cell's text, in UTF-16 units
 * @returns the place
 */
export function placeOfCell(row: RowPart, cell: Cell, offset = 0): CellPlace {
  const title = titleOf(row.header, cell.column)
  const point =
    cell.runs !== undefined
      ? pointInRuns(cell.runs, offset)
      : cell.line !== undefined && cell.lineColumn !== undefined
        ? { line: cell.line, column: cell.lineColumn }
        : undefined
  return {
    kind: 'cell',
    file: row.file,
    cell: cellAddress(cell.column, row.row),
    ...(row.sheet !== undefined && { sheet: row.sheet }),
    table: row.table,
    ...(title === undefined ? {} : { title }),
    ...(point === undefined ? {} : point),
    ...(cell.hiddenBy === undefined ? {} : { hiddenBy: cell.hiddenBy }),
  }
}

/**
 * Where a character of a text stands.
 * @param part the text
 * @param offset of the character in UTF-16 units
 * @returns the part's own place, with line and column where its format has them
 */
export function placeOfText(part: TextPart, offset = 0): Place {
  const { place } = part
  if (part.runs === undefined) return place
  const point = pointInRuns(part.runs, offset)
  if (point === undefined) return place
  switch (place.kind) {
    case 'line':
    case 'cell':
    case 'page':
    case 'pointer':
      return { ...place, line: point.line, column: point.column }
    case 'file':
    case 'paragraph':
    case 'item':
      return place
  }
}
