import { createReadStream } from 'node:fs'
import { text } from '@gongkai/core'
import type { SourceBatch, SourceItem } from './source-item.ts'

/** How a file is read. */
export interface ReadSourceOptions {
  /** Told how many bytes have been read, for the progress bar. */
  readonly onBytes?: (bytes: number) => void
  /** Stops the reading. */
  readonly signal?: AbortSignal
}

/**
 * Reads the records of a file. Bad content is never thrown: it comes as failures, and the rest is still read.
 * @param path where the file is
 * @param file the name under which it is reported
 */
export async function* readSource(
  path: string,
  file: string,
  { onBytes, signal }: ReadSourceOptions = {},
): AsyncGenerator<SourceBatch> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  let line = 0
  const linesOf = (piece: string, last: boolean): SourceBatch => {
    const lines = (rest + piece).split('\n')
    rest = last ? '' : (lines.pop() ?? '')
    return lines.flatMap((one) => itemOf(file, ++line, one))
  }
  try {
    for await (const chunk of createReadStream(path, { signal })) {
      if (!(chunk instanceof Uint8Array)) continue
      onBytes?.(chunk.length)
      yield linesOf(decoder.decode(chunk, { stream: true }), false)
    }
    yield linesOf(decoder.decode(), true)
  } catch (error) {
    if (signal?.aborted === true) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'input-failed'
    yield [{ kind: 'failure', file, code, message: text('读不了', 'could not be read'), scope: 'file' }]
  }
}

function itemOf(file: string, line: number, written: string): readonly SourceItem[] {
  if (written.trim() === '') return []
  try {
    const value: unknown = JSON.parse(written)
    return [{ kind: 'record', file, line, pointer: '', value, pointOf: () => ({ line }) }]
  } catch {
    const message = text('这一行不是有效的 JSON', 'this line is no valid JSON')
    return [{ kind: 'failure', file, line, code: 'bad-line', message, scope: 'part' }]
  }
}
