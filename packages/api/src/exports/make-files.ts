import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Head, Store } from '../store/index.ts'
import { utf8 } from '../utf8.ts'
import { byteOrderMark, cellOf, csvLine } from './csv.ts'
import { type RowAt, rowsAt } from './rows-at.ts'
import { commonTable, type ExportTable, tableOfKind } from './tables.ts'

/** A file of an export. */
export interface ExportFile {
  /** Its name on disk, such as `records.csv`, `records.bom.csv`, `records.ndjson.gz`. */
  readonly file: string
  readonly table: string
  readonly rows: number
  readonly bytes: number
  readonly sha256: string
}

/**
 * Writes the files of an export at a position: records as NDJSON, the common fields as CSV, each kind as CSV, the CSV
 * files also for spreadsheets, and each of them also packed. Memory stays flat: a page of records is held at a time.
 * @param folder an empty folder
 */
export async function makeFiles(store: Store, at: Head, folder: string): Promise<readonly ExportFile[]> {
  const tables = new Map<string, OpenTable>()
  const lines = await open(join(folder, 'records.ndjson'), 'w')
  let count = 0
  try {
    const common = await openTable(folder, commonTable)
    tables.set(commonTable.name, common)
    for await (const page of rowsAt(store, at)) {
      count += page.length
      await lines.appendFile(linesOf(page))
      const records = page.map(({ kind, content }) => ({ kind, members: membersOf(content) }))
      await writeRows(
        common,
        records.map(({ members }) => members),
      )
      for (const [kind, some] of Map.groupBy(records, (one) => one.kind)) {
        const table = tables.get(kind) ?? (await openTable(folder, tableOfKind(kind)))
        tables.set(kind, table)
        await writeRows(
          table,
          some.map(({ members }) => members),
        )
      }
    }
    await lines.sync()
  } finally {
    await Promise.all([
      lines.close(),
      ...[...tables.values()].flatMap(({ plain, bom }) => [plain.close(), bom.close()]),
    ])
  }
  const written = [
    { file: 'records.ndjson', table: 'records', rows: count },
    ...[...tables.values()].flatMap(({ table: { name }, rows }) => [
      { file: `${name}.csv`, table: name, rows },
      { file: `${name}.bom.csv`, table: name, rows },
    ]),
  ]
  const files: ExportFile[] = []
  for (const one of written) {
    const path = join(folder, one.file)
    await pipeline(createReadStream(path), createGzip(), createWriteStream(`${path}.gz`))
    files.push({ ...one, ...(await measured(path)) })
    files.push({ ...one, file: `${one.file}.gz`, ...(await measured(`${path}.gz`)) })
  }
  return files
}

/** Records as lines of NDJSON. */
export function linesOf(page: readonly RowAt[]): Uint8Array {
  return utf8(page.map(({ content }) => `${content}\n`).join(''))
}

interface OpenTable {
  readonly table: ExportTable
  readonly plain: FileHandle
  readonly bom: FileHandle
  rows: number
}

async function openTable(folder: string, table: ExportTable): Promise<OpenTable> {
  const plain = await open(join(folder, `${table.name}.csv`), 'w')
  const bom = await open(join(folder, `${table.name}.bom.csv`), 'w')
  await plain.appendFile(csvLine(table.columns, { spreadsheet: false }))
  await bom.appendFile(byteOrderMark + csvLine(table.columns, { spreadsheet: true }))
  return { table, plain, bom, rows: 0 }
}

type Members = ReadonlyMap<string, unknown>

async function writeRows(open: OpenTable, records: readonly Members[]): Promise<void> {
  const rows = records.map((members) => open.table.columns.map((name) => cellOf(members.get(name))))
  open.rows += rows.length
  await open.plain.appendFile(utf8(rows.map((cells) => csvLine(cells, { spreadsheet: false })).join('')))
  await open.bom.appendFile(utf8(rows.map((cells) => csvLine(cells, { spreadsheet: true })).join('')))
}

function membersOf(content: string): Members {
  const value: unknown = JSON.parse(content)
  return new Map<string, unknown>(Object.entries(Object(value)))
}

async function measured(path: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return { bytes: (await stat(path)).size, sha256: hash.digest('hex') }
}
