import { concatBytes } from '../input/byte-source.ts'
import { createDecoder } from '../input/decoder.ts'
import type { Settings } from '../options.ts'
import { overLimit } from '../reading.ts'
import type { ZipEntry } from './open-zip.ts'

/**
 * Inflates an entry into memory.
 * @param entry the entry
 * @param settings the limit on bytes
 * @returns its bytes; throws where it is larger than the limit or damaged
 */
export async function entryBytes(entry: ZipEntry, settings: Settings): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of entry.open()) {
    pieces.push(piece)
    length += piece.length
    if (length > settings.limits.bytes) throw overLimit(settings, 'bytes')
  }
  return concatBytes(pieces, length)
}

/**
 * Inflates an entry of text piece by piece.
 * @param entry the entry
 * @returns its text: UTF-8, or UTF-16 with a byte-order mark, which is all that XML in Office files may be
 */
export async function* entryText(entry: ZipEntry): AsyncGenerator<string> {
  const decoder = createDecoder('utf-8')
  for await (const piece of entry.open()) yield decoder.push(piece)
  yield decoder.end()
}
