import type { Cell } from '../model/cell.ts'

/** A number as a spreadsheet shows it when it is too long: `6.10102E+17`. */
const scientific = /^\s*\d(?:\.\d+)?E\+?(?:1[5-9]|2\d)\s*$/i

/** The trick that keeps a spreadsheet from rounding: `="0123"`. */
const asFormula = /^="([^"]*)"$/

/**
 * The cell of a field.
 * @param text the field's text
 * @param column from 0
 * @param line of the source, from 1
 * @param lineColumn of the source, from 1
 * @returns the cell; undefined where the field is empty or blank
 */
export function csvCell(text: string, column: number, line: number, lineColumn: number): Cell | undefined {
  if (text === '' || (text.charCodeAt(0) <= 32 && text.trim() === '')) return undefined
  if (text.charCodeAt(0) === 61) {
    const inner = asFormula.exec(text)?.[1]
    if (inner !== undefined) return { column, text: inner, type: 'text', raw: text, line, lineColumn }
  }
  if (text.length < 24 && text.includes('E') && scientific.test(text))
    return { column, text, type: 'text', rounded: true, line, lineColumn }
  return { column, text, type: 'text', line, lineColumn }
}
