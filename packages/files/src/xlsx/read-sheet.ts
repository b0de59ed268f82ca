import { type CellRange, parseCellAddress } from '../model/address.ts'
import type { Cell } from '../model/cell.ts'
import { failure, notice, type Part } from '../model/part.ts'
import { type Batch, type Reading, Unreadable } from '../reading.ts'
import { type TableWriter, tableWriter } from '../tables/table-writer.ts'
import { type XmlAttributes, type XmlHandler, xmlFeed } from '../xml/xml-feed.ts'
import { entryText } from '../zip/collect.ts'
import type { ZipEntry } from '../zip/open-zip.ts'
import { type CellContext, cellValue } from './cell-value.ts'
import { hiddenReasons } from './hidden-reasons.ts'
import { readSheetTail } from './sheet-tail.ts'
import type { Styles } from './styles.ts'
import { isSet, type Sheet } from './workbook.ts'

/** How many columns a sheet has. */
const columnCount = 16_384

/** What is needed to read the cells of a sheet. */
export interface SheetContext extends CellContext {
  readonly styles: Styles
}

/** What was seen on the way through a sheet. */
interface Tally {
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

/** Turns the elements of a sheet into rows of a table. */
function rowHandler(
  sheet: Sheet,
  context: SheetContext,
  filters: readonly CellRange[],
  table: TableWriter,
  out: () => Part[],
): { readonly handler: XmlHandler; readonly tally: Tally } {
  const reasons = hiddenReasons(sheet.state)
  const tally: Tally = {
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

function noticesOf(sheet: Sheet, tally: Tally, file: string): readonly Part[] {
  const notices: Part[] = []
  const columns = tally.hiddenColumns.reduce((count, hidden) => count + hidden, 0)
  const { hiddenRows: rows, filteredRows, formulasWithoutValues: count } = tally
  // A hidden range that reaches to the last column is the usual way to end a sheet, not to hide data.
  const hidden = tally.hiddenColumns[columnCount - 1] === 1 ? 0 : columns
  if (rows + filteredRows + hidden > 0)
    notices.push(notice(file, 'hidden-cells', { sheet: sheet.name, rows, filteredRows, columns: hidden }))
  if (count > 0) notices.push(notice(file, 'formulas-without-values', { sheet: sheet.name, count }))
  return notices
}

/**
 * Reads the cells of a sheet, row by row.
 * @param sheet the sheet
 * @param entry its part
 * @param context shared texts, styles and the date system
 * @param reading the file
 * @returns batches of rows, then notices; a sheet that breaks off is a failure of its own
 */
export async function* readSheet(
  sheet: Sheet,
  entry: ZipEntry,
  context: SheetContext,
  reading: Reading,
): AsyncGenerator<Batch> {
  const { file, settings } = reading
  if (sheet.state !== 'visible') yield [notice(file, 'hidden-sheet', { sheet: sheet.name, state: sheet.state })]
  const tail = await readSheetTail(entry, settings)
  const table = tableWriter(reading, { table: sheet.number, sheet: sheet.name }, tail.merges)
  let out: Part[] = []
  const { handler, tally } = rowHandler(sheet, context, tail.filters, table, () => out)
  const xml = xmlFeed(handler, settings)
  for await (const text of entryText(entry)) {
    xml.push(text)
    if (out.length === 0) continue
    yield out
    out = []
  }
  const complete = xml.end()
  table.end(out)
  yield [...out, ...noticesOf(sheet, tally, file)]
  if (!complete) throw new Unreadable((name) => failure(name, 'truncated', { format: 'xlsx' }))
  const item = { kind: 'item', file, item: `${sheet.name}#` } as const
  if (tail.texts.length > 0) yield [{ kind: 'text', file, role: 'attribute', text: tail.texts.join('\n'), place: item }]
}
