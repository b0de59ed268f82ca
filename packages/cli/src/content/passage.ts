import { type Label, type Place, placeOfCell, placeOfText, type RowPart, type TextPart, titleOf } from '@gongkai/files'
import type { ReportPlace } from '../check/check-report.ts'
import type { Spot } from './found.ts'
import { reportPlace } from './report-place.ts'
import { shownSheet, shownTitle } from './shown.ts'

/** A stretch of text with where its characters stand, whatever part of whatever format it came from. */
export interface Passage {
  readonly text: string
  /** The name of the field it stands in; it counts as a word before every number in it. */
  readonly label?: string
  readonly group: string
  readonly placeAt: (offset: number) => ReportPlace
  readonly spotAt: (offset: number) => Spot
  /** The number that shifts when a line comes in above. */
  readonly numberAt: (offset: number) => number
}

/** A block of text. */
export function passageOfText(part: TextPart): Passage {
  const spotAt = (offset: number): Spot => {
    const place = placeOfText(part, offset)
    return 'line' in place && place.line !== undefined ? { line: place.line } : {}
  }
  return {
    text: part.text,
    group: part.role,
    placeAt: (offset) => reportPlace(placeOfText(part, offset)),
    spotAt,
    numberAt: (offset) => numberOf(placeOfText(part, offset)),
  }
}

/** A cell that is no cell of data: one of a header, or of the caption above it. */
export function passageOfCell(row: RowPart, index: number): Passage | undefined {
  const cell = row.cells[index]
  if (cell === undefined) return undefined
  const { column } = cell
  const sheet = row.sheet === undefined ? `table ${row.table}` : shownSheet(row.sheet, row.table)
  const title = row.role === 'body' ? titleOf(row.header, column) : undefined
  return {
    text: cell.text,
    ...(title !== undefined && { label: title }),
    group: `${sheet} ${row.role}`,
    placeAt: (offset) => reportPlace(placeOfCell(row, cell, offset)),
    spotAt: () => ({
      row: row.row,
      column,
      ...(row.sheet !== undefined && { sheet: row.sheet }),
      ...(cell.line !== undefined && { line: cell.line }),
    }),
    numberAt: () => row.row,
  }
}

/** The value of a label of a page, or of a property of a document. */
export function passageOfLabel(label: Label): Passage {
  const { place } = label
  return {
    text: label.value,
    label: label.name,
    group: `label ${shownTitle(label.name)}`,
    placeAt: () => reportPlace(place),
    spotAt: () => ('line' in place && place.line !== undefined ? { line: place.line } : {}),
    numberAt: () => numberOf(place),
  }
}

function numberOf(place: Place): number {
  switch (place.kind) {
    case 'line':
    case 'cell':
    case 'pointer':
      return place.line ?? 0
    case 'page':
      return place.page * 1000 + (place.line ?? 0)
    case 'paragraph':
      return place.paragraph
    case 'file':
    case 'item':
      return 0
  }
}
