import { failure, notice, type Part } from '../model/part.ts'
import { type Batch, type Reading, Unreadable } from '../reading.ts'
import { tableWriter } from '../tables/table-writer.ts'
import { xmlFeed } from '../xml/xml-feed.ts'
import { entryText } from '../zip/collect.ts'
import type { ZipEntry } from '../zip/open-zip.ts'
import { columnCount, rowHandler, type SheetContext, type SheetTally } from './row-handler.ts'
import { readSheetTail } from './sheet-tail.ts'
import type { Sheet } from './workbook.ts'

function noticesOf(sheet: Sheet, tally: SheetTally, file: string): readonly Part[] {
  const notices: Part[] = []
  const columns = tally.hiddenColumns.reduce((count, hidden) => count + hidden, 0)
  const { hiddenRows: rows, filteredRows, formulasWithoutValues: count } = tally
  // A hidden range that reaches to the last column is the usual way to end a sheet, not to hide data.
  const hidden = tally.hiddenColumns[columnCount - 1] === 1 ? 0 : columns
  if (rows + filteredRows + hidden > 0)
    notices.push(notice(file, 'hidden-cells', { sheet: sheet.called, rows, filteredRows, columns: hidden }))
  if (count > 0) notices.push(notice(file, 'formulas-without-values', { sheet: sheet.called, count }))
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
  if (sheet.state !== 'visible') yield [notice(file, 'hidden-sheet', { sheet: sheet.called, state: sheet.state })]
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
  const item = { kind: 'item', file, item: `${sheet.called}#` } as const
  if (tail.texts.length > 0) yield [{ kind: 'text', file, role: 'attribute', text: tail.texts.join('\n'), place: item }]
}
