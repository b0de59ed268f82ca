import {
  type FailurePart,
  type NoticePart,
  type Part,
  placeOfPointer,
  type RecordPart,
  type RowPart,
  readBatches,
} from '@gongkai/files'
import { fileInput } from '@gongkai/files/node'
import type { SourceBatch, SourceItem, SourceRecord, SourceRemark } from './source-item.ts'

/** How a file is read. */
export interface ReadSourceOptions {
  /** Told how many bytes have been read, for the progress bar. */
  readonly onBytes?: (bytes: number) => void
}

/**
 * Reads the records of a file: the objects of JSON, JSON Lines or YAML, the rows of a table under their titles. Bad
 * content is never thrown: it comes as failures, and the rest is still read.
 * @param path where the file is
 * @param file the name under which it is reported
 */
export async function* readSource(
  path: string,
  file: string,
  { onBytes = () => {} }: ReadSourceOptions = {},
): AsyncGenerator<SourceBatch> {
  const input = fileInput(path, file)
  for await (const batch of readBatches({ name: file, bytes: counted(input.bytes, onBytes) }))
    yield batch.flatMap(itemsOf)
}

async function* counted(bytes: Uint8Array | AsyncIterable<Uint8Array>, onBytes: (bytes: number) => void) {
  for await (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) {
    onBytes(piece.length)
    yield piece
  }
}

function itemsOf(part: Part): readonly SourceItem[] {
  switch (part.kind) {
    case 'record':
      return part.role === 'record' ? [recordOf(part)] : []
    case 'row':
      return part.role === 'body' && part.header !== undefined ? [rowOf(part, part.header.titles)] : []
    case 'failure':
      return [remarkOf(part, part.scope)]
    case 'notice':
      return [remarkOf(part, 'part')]
    case 'file':
    case 'text':
    case 'header':
    case 'labels':
      return []
  }
}

function recordOf(part: RecordPart): SourceRecord {
  const { file, line, pointer, value } = part
  return { kind: 'record', file, line, pointer, value, pointOf: (inside) => placeOfPointer(part, inside) }
}

/** A row of a table as an object under the titles of its columns. */
function rowOf({ file, row, cells }: RowPart, titles: readonly string[]): SourceRecord {
  const line = cells.find((cell) => cell.line !== undefined)?.line ?? row
  const value = Object.fromEntries(
    cells.flatMap(({ column, text }) => {
      const title = titles[column]
      return title === undefined || title === '' ? [] : [[title, text]]
    }),
  )
  return { kind: 'record', file, line, pointer: '', value, pointOf: () => ({ line }) }
}

function remarkOf(part: FailurePart | NoticePart, scope: SourceRemark['scope']): SourceRemark {
  const { kind, file, code, message, place } = part
  const line = 'line' in place ? place.line : undefined
  return { kind, file, code, message, scope, ...(line !== undefined && { line }) }
}
