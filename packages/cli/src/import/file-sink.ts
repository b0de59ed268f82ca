import { open, rename, rm } from 'node:fs/promises'
import type { Sink } from './outcome.ts'

/**
 * Writes records as NDJSON, one a line. The file takes its name only when everything is in it, so that nobody mistakes
 * half a file for a whole one.
 * @param path where to
 */
export async function fileSink(path: string): Promise<Sink> {
  const draft = `${path}.${process.pid}.part`
  const file = await open(draft, 'w')
  return {
    put: async (records) => {
      await file.write(records.map((record) => `${JSON.stringify(record)}\n`).join(''))
      return records.map(() => ({ outcome: 'new' }))
    },
    finish: async () => {
      await file.sync()
      await file.close()
      await rename(draft, path)
    },
    abandon: async () => {
      await file.close()
      await rm(draft, { force: true })
    },
  }
}

/** Writes records as NDJSON to a stream. */
export function streamSink(write: (text: string) => Promise<void>): Sink {
  return {
    put: async (records) => {
      await write(records.map((record) => `${JSON.stringify(record)}\n`).join(''))
      return records.map(() => ({ outcome: 'new' }))
    },
    finish: async () => {},
    abandon: async () => {},
  }
}
