import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import type { FileOutcome } from '../check/file-outcome.ts'
import { writeWhole } from '../check/outputs.ts'

/** Remembers what files came to. It holds no value of a file, as the outcomes hold none. */
export interface OutcomeCache {
  /** What the file came to when it and everything that decides were the same; undefined where that is not known. */
  readonly get: (path: string, key: string) => Promise<FileOutcome | undefined>
  readonly put: (path: string, key: string, outcome: FileOutcome) => Promise<void>
}

const stored = z.object({
  key: z.string(),
  outcome: z.custom<FileOutcome>((value) => typeof value === 'object' && value !== null),
})

/**
 * A cache in a folder: one entry a file, written over when the file or what decides has changed. A folder that cannot be
 * written, or an entry that cannot be read, costs time and nothing else.
 * @param folder where the entries are kept
 */
export function outcomeCache(folder: string): OutcomeCache {
  const entry = (path: string) => join(folder, `${hashOfTexts([path])}.json`)
  return {
    get: async (path, key) => {
      try {
        const parsed = stored.safeParse(JSON.parse(await readFile(entry(path), 'utf8')))
        return parsed.success && parsed.data.key === key ? parsed.data.outcome : undefined
      } catch {
        return undefined
      }
    },
    put: async (path, key, outcome) => {
      try {
        await mkdir(folder, { recursive: true })
        await writeWhole(entry(path), JSON.stringify({ key, outcome }))
      } catch {
        // Nobody asked for the cache to be kept.
      }
    },
  }
}

/** The SHA-256 of several texts, each told apart from the next. */
export function hashOfTexts(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length}:${text}`)
  return hash.digest('hex')
}

/**
 * The SHA-256 of a stream of bytes.
 * @returns undefined where it cannot be read
 */
export async function hashOfBytes(bytes: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    for await (const piece of bytes) hash.update(piece)
  } catch {
    return undefined
  }
  return hash.digest('hex')
}
