import type { Cell } from '../model/cell.ts'
import type { HiddenBy } from '../model/hidden.ts'
import type { CellFormat } from './cell-format.ts'
import { serialDate } from './serial-date.ts'
import type { SharedStrings } from './shared-strings.ts'
import { isSet } from './workbook.ts'

/** A cell as the file stores it. */
export interface StoredCell {
  readonly column: number
  /** The `t` attribute: what the value is. */
  readonly type: string
  /** The text of `v`; empty where there is none. */
  readonly value: string
  /** The text of `is`, an inline string. */
  readonly inline: string
  readonly formula: string
  readonly format: CellFormat
}

/** What is needed to understand stored cells. */
export interface CellContext {
  readonly strings: SharedStrings
  readonly from1904: boolean
}

/** From here on a spreadsheet has lost digits: it keeps fifteen. */
const rounds = 1e15

/** A number in plain digits where JavaScript can write it so. */
function plainNumber(value: number, format: CellFormat): string {
  const text = Object.is(value, -0) ? '0' : String(value)
  return format.zeros > 0 && Number.isInteger(value) && value >= 0 ? text.padStart(format.zeros, '0') : text
}

function numberCell(cell: StoredCell, from1904: boolean): Pick<Cell, 'text' | 'type' | 'raw' | 'rounded'> {
  const raw = cell.value.trim()
  const value = Number(raw)
  if (raw === '' || !Number.isFinite(value)) return { text: raw, type: 'text' }
  const date = cell.format.date ? serialDate(value, from1904) : undefined
  if (date !== undefined) return { text: date, type: 'date', raw }
  const text = plainNumber(value, cell.format)
  return {
    text,
    type: 'number',
    ...(text === raw ? {} : { raw }),
    ...(Math.abs(value) >= rounds && Number.isInteger(value) ? { rounded: true } : {}),
  }
}

function contentOf(
  cell: StoredCell,
  { strings, from1904 }: CellContext,
): Pick<Cell, 'text' | 'type' | 'raw' | 'rounded'> {
  switch (cell.type) {
    case 's':
      return { text: strings.get(Number(cell.value)) ?? '', type: 'text' }
    case 'inlineStr':
      return { text: cell.inline === '' ? cell.value : cell.inline, type: 'text' }
    case 'str':
      return { text: cell.value, type: 'text' }
    case 'b':
      return { text: isSet(cell.value) ? 'TRUE' : 'FALSE', type: 'boolean' }
    case 'e':
      return { text: cell.value, type: 'error' }
    case 'd':
      return { text: cell.value, type: 'date' }
    default:
      return numberCell(cell, from1904)
  }
}

/**
 * What a stored cell says.
 * @param cell as stored
 * @param context shared texts and the date system
 * @param hiddenBy why its row or column is not seen
 * @returns the cell; undefined where it holds nothing
 */
export function cellValue(
  cell: StoredCell,
  context: CellContext,
  hiddenBy: readonly HiddenBy[] | undefined,
): Cell | undefined {
  const content = contentOf(cell, context)
  if (content.text === '' && cell.formula === '') return undefined
  const reasons = cell.format.hidden ? [...(hiddenBy ?? []), 'number-format' as const] : hiddenBy
  return {
    column: cell.column,
    ...content,
    ...(cell.formula === '' ? {} : { formula: cell.formula }),
    ...(reasons === undefined ? {} : { hiddenBy: reasons }),
  }
}
