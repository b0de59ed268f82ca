/** The last column a spreadsheet can have, XFD, counted from 0 (ECMA-376 limits of the application). */
const lastColumn = 16_383

const letters: string[] = []

/**
 * The letters of a column.
 * @param column counted from 0
 * @returns `A` for 0, `Z` for 25, `AA` for 26
 * @example
 * ```ts
 * columnLetters(0) // → 'A'
 * columnLetters(701) // → 'ZZ'
 * ```
 */
export function columnLetters(column: number): string {
  const known = letters[column]
  if (known !== undefined) return known
  let text = ''
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) text = String.fromCharCode(65 + ((n - 1) % 26)) + text
  if (column <= lastColumn) letters[column] = text
  return text
}

/**
 * The address of a cell.
 * @param column counted from 0
 * @param row counted from 1
 * @returns the address in A1 form
 * @example
 * ```ts
 * cellAddress(27, 3) // → 'AB3'
 * ```
 */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row}`
}

/**
 * Reads an address in A1 form, with or without dollar signs.
 * @param address such as `AB3` or `$AB$3`
 * @returns the column from 0 and the row from 1; undefined where it is no address
 * @example
 * ```ts
 * parseCellAddress('AB3') // → { column: 27, row: 3 }
 * parseCellAddress('3AB') // → undefined
 * ```
 */
export function parseCellAddress(address: string): { readonly column: number; readonly row: number } | undefined {
  let at = 0
  let column = 0
  let row = 0
  if (address.charCodeAt(at) === 36) at += 1
  const firstLetter = at
  for (; at < address.length; at += 1) {
    const code = address.charCodeAt(at) & ~32
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  if (at === firstLetter || at - firstLetter > 3 || column > lastColumn + 1) return undefined
  if (address.charCodeAt(at) === 36) at += 1
  const firstDigit = at
  for (; at < address.length; at += 1) {
    const digit = address.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return undefined
    row = row * 10 + digit
  }
  if (at === firstDigit || at - firstDigit > 7 || row === 0) return undefined
  return { column: column - 1, row }
}

/** A block of cells: columns from 0, rows from 1, both ends included. */
export interface CellRange {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * Reads a block of cells.
 * @param reference such as `A1:C5`, or one address
 * @returns the block; undefined where it is none
 * @example
 * ```ts
 * parseCellRange('B2:C5') // → { left: 1, top: 2, right: 2, bottom: 5 }
 * ```
 */
export function parseCellRange(reference: string): CellRange | undefined {
  const colon = reference.indexOf(':')
  const from = parseCellAddress(colon < 0 ? reference : reference.slice(0, colon))
  const to = colon < 0 ? from : parseCellAddress(reference.slice(colon + 1))
  if (from === undefined || to === undefined) return undefined
  return {
    left: Math.min(from.column, to.column),
    top: Math.min(from.row, to.row),
    right: Math.max(from.column, to.column),
    bottom: Math.max(from.row, to.row),
  }
}
