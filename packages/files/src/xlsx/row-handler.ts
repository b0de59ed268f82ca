import { type CellRange, parseCellAddress } from '../model/address.ts'
import type { Cell } from '../model/cell.ts'
import type { Part } from '../model/part.ts'
import type { TableWriter } from '../tables/table-writer.ts'
import type { XmlAttributes, XmlHandler } from '../xml/xml-feed.ts'
import { type CellContext, cellValue } from './cell-value.ts'
import { hiddenReasons } from './hidden-reasons.ts'
import type { Styles } from './styles.ts'
import { isSet, type Sheet } from './workbook.ts'

/** How many columns a sheet has. */
export const columnCount = 16_384

/** What is needed to read the cells of a sheet. */
export interface SheetContext extends CellContext {
  readonly styles: Styles
}

/** What was seen on the way through a sheet. */
export interface SheetTally {
  hiddenRows: number
  filteredRows: number
  readonly hiddenColumns: Uint8Array
  formulasWithoutValues: number
}

function hiddenColumnsOf(attributes: XmlAttributes, into: Uint8Array): void {
  const width = attributes.get('width')
  if (!isSet(attributes.get('hidden')) && (width === undefined || Number(width) > 0)) return
  const first = Math.max(1, Number(attributes.get('min') ?? 1))
  const last = Math.min(columnCount, Number(attributes.get('max') ?? first))
  for (let column = first; column <= last; column += 1) into[column - 1] = 1
}

/**
 * Turns the elements of a sheet into rows of a table.
 * @param sheet the sheet
 * @param context what its cells need
 * @param filters blocks of which a filter leaves rows out
 * @param table takes the rows
 * @param out gives the list that parts go into
 * @returns the handler, and what it counts
 */
export function rowHandler(
  sheet: Sheet,
  context: SheetContext,
  filters: readonly CellRange[],
  table: TableWriter,
  out: () => Part[],
): { readonly handler: XmlHandler; readonly tally: SheetTally } {
  const reasons = hiddenReasons(sheet.state)
  const tally: SheetTally = {
    hiddenRows: 0,
    filteredRows: 0,
    hiddenColumns: new Uint8Array(columnCount),
    formulasWithoutValues: 0,
  }
  let row = 0
  let rowHidden: 'row' | 'filter' | undefined
  let cells: Cell[] = []
  let column = -1
  let type = 'n'
  let style = 0
  let value = ''
  let inline = ''
  let formula = ''
  let hasFormula = false
  let reading: 'v' | 'f' | 't' | undefined
  let phonetic = 0

  const openRow = (attributes: XmlAttributes): void => {
    const number = Number(attributes.get('r') ?? row + 1)
    row = Number.isInteger(number) && number > 0 ? number : row + 1
    const height = attributes.get('ht')
    const hidden = isSet(attributes.get('hidden')) || (height !== undefined && Number(height) === 0)
    const filtered = hidden && filters.some(({ top, bottom }) => row > top && row <= bottom)
    rowHidden = filtered ? 'filter' : hidden ? 'row' : undefined
    cells = []
    column = -1
  }
  const openCell = (attributes: XmlAttributes): void => {
    const address = attributes.get('r')
    column = (address === undefined ? undefined : parseCellAddress(address))?.column ?? column + 1
    type = attributes.get('t') ?? 'n'
    style = Number(attributes.get('s') ?? 0)
    value = ''
    inline = ''
    formula = ''
    hasFormula = false
  }
  const closeCell = (): void => {
    if (hasFormula && value === '' && inline === '') tally.formulasWithoutValues += 1
    const stored = { column, type, value, inline, formula, format: context.styles(style) }
    const cell = cellValue(stored, context, reasons.cell(rowHidden, tally.hiddenColumns[column] === 1))
    if (cell !== undefined) cells.push(cell)
  }
  const closeRow = (): void => {
    if (cells.length === 0) return
    if (rowHidden === 'row') tally.hiddenRows += 1
    if (rowHidden === 'filter') tally.filteredRows += 1
    const hiddenBy = reasons.row(rowHidden)
    table.row({ row, cells, ...(hiddenBy === undefined ? {} : { hiddenBy }) }, out())
  }
  const handler: XmlHandler = {
    open: (name, attributes) => {
      switch (name) {
        case 'c':
          openCell(attributes)
          break
        case 'v':
          reading = 'v'
          break
        case 'row':
          openRow(attributes)
          break
        case 'f':
          reading = 'f'
          hasFormula = true
          break
        case 't':
          reading = phonetic === 0 ? 't' : undefined
          break
        case 'rPh':
          phonetic += 1
          break
        case 'col':
          hiddenColumnsOf(attributes, tally.hiddenColumns)
          break
      }
    },
    text: (data) => {
      if (reading === 'v') value += data
      else if (reading === 't') inline += data
      else if (reading === 'f') formula += data
    },
    close: (name) => {
      switch (name) {
        case 'v':
        case 't':
        case 'f':
          reading = undefined
          break
        case 'c':
          closeCell()
          break
        case 'row':
          closeRow()
          break
        case 'rPh':
          phonetic -= 1
          break
      }
    },
  }
  return { handler, tally }
}
