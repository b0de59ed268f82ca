import { stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'
import type { Voice } from '../messages/voice.ts'
import { UsageError } from '../program/usage-error.ts'

/** A file that was named on the command line. */
export interface NamedFile {
  readonly path: string
  /** The name under which it is reported: as short as the working folder lets it be. */
  readonly file: string
  readonly bytes: number
}

/**
 * Finds the files that were named.
 * @param names as they were written
 * @param folder the working folder
 * @throws UsageError where one is not there, or is a folder
 */
export async function findFiles(names: readonly string[], folder: string, voice: Voice): Promise<readonly NamedFile[]> {
  return await Promise.all(
    names.map(async (name) => {
      const path = resolve(folder, name)
      const file = isAbsolute(name) ? name : relative(folder, path)
      const found = await stat(path).catch(() => undefined)
      if (found === undefined) throw new UsageError(voice.say('input.no-such-file', { file: name }))
      if (found.isDirectory()) throw new UsageError(voice.say('input.is-a-folder', { file: name }))
      return { path, file, bytes: found.size }
    }),
  )
}
