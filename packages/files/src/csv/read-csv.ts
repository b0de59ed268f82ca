import { createDecoder } from '../input/decoder.ts'
import { decodingNotices } from '../input/decoding-notices.ts'
import { patience } from '../input/patience.ts'
import type { Cell } from '../model/cell.ts'
import { failure, notice, type Part } from '../model/part.ts'
import { type Batch, overLimit, type Reader, type Reading } from '../reading.ts'
import { tableWriter } from '../tables/table-writer.ts'
import { csvCell } from './csv-cell.ts'
import { findSeparator } from './find-separator.ts'
import { type CsvRecord, type CsvScanner, csvScanner } from './scan-csv.ts'

/** How much text is looked at to find the separator. */
const sampleLength = 32_768

/** Counts the rows that have another number of fields than the header. */
function evenness(): {
  readonly row: (line: number, fields: number) => void
  readonly result: () => { readonly count: number; readonly firstLine: number; readonly expected: number }
} {
  let expected = 0
  let count = 0
  let firstLine = 0
  return {
    row: (line, fields) => {
      // Rows with one field are captions or notes.
      if (fields < 2) return
      if (expected === 0) expected = fields
      if (fields === expected) return
      count += 1
      if (count === 1) firstLine = line
    },
    result: () => ({ count, firstLine, expected }),
  }
}

/** Takes the text of a file and gives its rows. */
interface RowTaker {
  /** Adds text and puts what is complete into `out`. */
  readonly take: (text: string, last: boolean, out: Part[]) => void
}

function rowTaker(scanner: CsvScanner, reading: Reading, firstRow: number): RowTaker {
  const { file } = reading
  const table = tableWriter(reading, { table: 1 })
  const even = evenness()
  let row = firstRow
  const write = ({ texts, lines, columns }: CsvRecord, out: Part[]): void => {
    const cells: Cell[] = []
    const firstLine = lines[0] ?? 1
    for (let column = 0; column < texts.length; column += 1) {
      const cell = csvCell(texts[column] ?? '', column, lines[column] ?? firstLine, columns[column] ?? 1)
      if (cell !== undefined) cells.push(cell)
    }
    if (cells.length > 0) even.row(firstLine, texts.length)
    table.row({ row, cells }, out)
    row += 1
  }
  const { lineLength } = reading.settings.limits
  const waiting = patience(lineLength)
  return {
    take: (piece, last, out) => {
      const text = waiting.take(piece, scanner.waiting(), last)
      if (text === undefined) return
      scanner.push(text, last)
      for (let record = scanner.next(); record !== undefined; record = scanner.next()) write(record, out)
      for (const point of scanner.unclosed())
        out.push(failure(file, 'unclosed-quote', {}, 'part', { kind: 'line', file, ...point }))
      if (scanner.waiting() > lineLength) throw overLimit(reading.settings, 'lineLength')
      if (!last) return
      table.end(out)
      const uneven = even.result()
      if (uneven.count > 0) out.push(notice(file, 'uneven-rows', uneven))
    },
  }
}

/** Finds out what separates the fields and begins the table. */
function beginTable(start: string, reading: Reading): RowTaker {
  const asked = reading.settings.separator
  if (asked !== undefined) return rowTaker(csvScanner(asked), reading, 1)
  const { separator, skip } = findSeparator(start)
  const scanner = csvScanner(separator)
  // The line that names the separator is a row nobody sees, but it counts.
  if (skip > 0) scanner.skip(skip)
  return rowTaker(scanner, reading, skip > 0 ? 2 : 1)
}

/** Reads CSV, whatever separates it: a stream of rows with the line and column of every cell. */
export const readCsv: Reader = async function* (source, reading): AsyncGenerator<Batch> {
  const { file, settings } = reading
  const decoder = createDecoder(settings.encoding)
  let table: RowTaker | undefined
  let start = ''

  const add = (text: string, last: boolean): Part[] => {
    const out: Part[] = []
    start += text
    if (table === undefined && start.length < sampleLength && !last) return out
    table ??= beginTable(start.slice(0, sampleLength), reading)
    table.take(start, last, out)
    start = ''
    return out
  }

  for await (const piece of source.stream()) yield add(decoder.push(piece), false)
  yield add(decoder.end(), true)
  yield decodingNotices(file, decoder.result())
}
