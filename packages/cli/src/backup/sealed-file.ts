import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import type { Voice } from '../messages/voice.ts'
import { UsageError } from '../program/usage-error.ts'

/** Only whoever runs the node may read what is written: it holds more than is public. */
const mode = 0o600

/**
 * Writes a file that is there whole or not at all, and never over another one: it gets its name when all is written and
 * on the disk.
 * @param path where to
 * @param fill writes what stands in it
 * @throws UsageError where it cannot be written
 */
export async function sealedFile<T>(
  path: string,
  { say }: Voice,
  fill: (write: (text: string) => Promise<void>) => Promise<T>,
): Promise<T> {
  const refuseTaken = () => {
    if (existsSync(path)) throw new UsageError(say('backup.exists', { path }))
  }
  refuseTaken()
  const draft = `${path}.${process.pid}.part`
  const file = await open(draft, 'wx', mode).catch((error: unknown) => {
    throw new UsageError(say('backup.not-writable', { path, why: reasonOf(error) }))
  })
  try {
    const result = await fill(async (text) => {
      await file.writeFile(text)
    })
    await file.sync()
    await file.close()
    refuseTaken()
    await rename(draft, path)
    return result
  } catch (error) {
    await file.close().catch(() => {})
    await rm(draft, { force: true })
    throw error
  }
}

/** Why a file could not be opened, in the word of the operating system. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
}
