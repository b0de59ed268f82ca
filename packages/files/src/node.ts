/**
 * Files of the machine as streams, for Node.js.
 * @module
 */
import { createReadStream } from 'node:fs'
import type { FileInput } from './read-file.ts'

/**
 * A file of the machine, opened when it is read and closed when the reading ends.
 * @param path where it lies
 * @param name what it is to be called in places; its path where left out
 * @returns the input for `readFile`. A file that is not there is a failure part `input-failed`, not an exception
 */
export function fileInput(path: string, name: string = path): FileInput {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for await (const piece of createReadStream(path, { highWaterMark: 32_768 }))
      if (piece instanceof Uint8Array) yield piece
  }
  return { name, bytes: bytes() }
}
