import type { DataResourceRecord } from '@gongkai/core'
import { type HeaderPart, type RowPart, readBatches } from '@gongkai/files'
import { type DataColumn, readCell } from './read-cell.ts'

/** A row as it is served. */
export interface DataRow {
  /** Its number in the file, from 1, header and captions counted. */
  readonly row: number
  readonly values: Readonly<Record<string, string | number | boolean | null>>
  /** What is wrong in it, by column; absent where nothing is. */
  readonly faults?: readonly {
    readonly column: string
    readonly why: { readonly 'zh-CN': string; readonly en: string }
  }[]
}

/** What was read of a table. */
export interface DataRows {
  readonly columns: readonly DataColumn[]
  /** Columns that the record describes and the file does not have. */
  readonly missing: readonly string[]
  readonly rows: readonly DataRow[]
  readonly more: boolean
}

/** Why a file gives no rows. */
export type NoRows = 'unreadable' | 'no-table'

/**
 * Reads rows of the first table of a file, checked by the columns that its record describes. The file streams by: no
 * more is held than the rows that are wanted.
 * @param after the number of the last row that was given; 0 for the beginning
 */
export async function readRows(
  file: { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> },
  described: DataResourceRecord['columns'],
  after: number,
  limit: number,
): Promise<DataRows | NoRows> {
  const rows: RowPart[] = []
  let header: HeaderPart | undefined
  let seen = false
  reading: for await (const batch of readBatches(file)) {
    for (const part of batch) {
      if (part.kind === 'failure') return 'unreadable'
      if (part.kind === 'header' && part.table === 1) header = part
      if (part.kind !== 'row') continue
      if (part.table !== 1 || rows.length > limit) break reading
      seen = true
      if (part.role === 'body' && part.row > after) rows.push(part)
    }
  }
  if (!seen) return 'no-table'
  const columns = described ?? (header?.titles ?? []).map((name) => ({ name }))
  const places = placesOf(columns, header)
  return {
    columns,
    missing: columns.filter(({ name }) => !places.has(name)).map(({ name }) => name),
    rows: rows.slice(0, limit).map((row) => rowOf(row, columns, places)),
    more: rows.length > limit,
  }
}

/** Where each column stands in the file: by its name or title in the header, or in order where there is no header. */
function placesOf(columns: readonly DataColumn[], header: HeaderPart | undefined): ReadonlyMap<string, number> {
  if (header === undefined) return new Map(columns.map(({ name }, index) => [name, index]))
  const found = columns.flatMap(({ name, title }) => {
    const index = header.titles.findIndex((one) => one === name || (title !== undefined && one === title))
    return index === -1 ? [] : [[name, index] as const]
  })
  return new Map(found)
}

function rowOf({ row, cells }: RowPart, columns: readonly DataColumn[], places: ReadonlyMap<string, number>): DataRow {
  const texts = new Map(cells.map((cell) => [cell.column, cell.text]))
  const read = columns.flatMap((column) => {
    const place = places.get(column.name)
    return place === undefined ? [] : [[column.name, readCell(texts.get(place) ?? '', column)] as const]
  })
  const faults = read.flatMap(([column, { why }]) => (why === undefined ? [] : [{ column, why }]))
  const values = Object.fromEntries(read.map(([name, { value }]) => [name, value]))
  return { row, values, ...(faults.length === 0 ? {} : { faults }) }
}
