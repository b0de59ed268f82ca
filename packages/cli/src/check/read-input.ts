import { readFile } from 'node:fs/promises'
import { fileInput } from '@gongkai/files/node'
import { shownFile } from '../content/shown.ts'
import { noWaivers, type ReadWaivers } from '../waivers/waiver.ts'
import { readWaiverFile, sidecarWaivers } from '../waivers/waiver-file.ts'

/** How the file beside a file is called. */
export const sidecarEnding = '.gongkai.yaml'

/**
 * Opens a file of the machine, as often as it is asked.
 * @param path where it is
 * @param onBytes told how many bytes of the first reading have come
 */
export function openFile(path: string, onBytes: (bytes: number) => void): () => AsyncIterable<Uint8Array> {
  let first = true
  return () => {
    const tell = first ? onBytes : () => {}
    first = false
    return counted(path, tell)
  }
}

async function* counted(path: string, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const { bytes } = fileInput(path)
  for await (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) {
    onBytes(piece.length)
    yield piece
  }
}

/** The waivers that stand beside a file. */
export async function sidecarOf(path: string, file: string): Promise<ReadWaivers> {
  return await waiversIn(`${path}${sidecarEnding}`, `${file}${sidecarEnding}`)
}

/** The waivers of a file that stands beside another. */
export async function waiversIn(path: string, file: string): Promise<ReadWaivers> {
  const written = await readFile(path, 'utf8').catch(() => undefined)
  if (written === undefined) return noWaivers
  return sidecarWaivers(readWaiverFile(written, shownFile(file)))
}
