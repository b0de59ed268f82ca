/** How the cells of a CSV file are written. */
export interface CsvStyle {
  /** Whether it is meant for a spreadsheet: a mark in front says that it is UTF-8, and no cell is taken for a formula. */
  readonly spreadsheet: boolean
}

/** The mark by which a spreadsheet knows UTF-8. */
export const byteOrderMark = '\uFEFF'

/** A line of CSV (RFC 4180). */
export function csvLine(cells: readonly string[], { spreadsheet }: CsvStyle): string {
  return `${cells.map((cell) => quoted(spreadsheet ? guarded(cell) : cell)).join(',')}\r\n`
}

/**
 * A cell as a spreadsheet may see it. What it would run as a formula gets an apostrophe in front, the sign by which
 * spreadsheets themselves mark text; so does what begins with an apostrophe, so that taking one away gives back every
 * cell as it was. Numbers stay numbers. The plain file is never touched: it is for programs.
 */
export function guarded(cell: string): string {
  if (/^[+-]?\d+(\.\d+)?$/.test(cell)) return cell
  return /^[=+\-@\t\r\n'＝＋－＠]/.test(cell) ? `'${cell}` : cell
}

/** A member of a record as the text of a cell: texts as they are, lists and objects as JSON, nothing where it is absent. */
export function cellOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
