import { existsSync, realpathSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Voice } from '../messages/voice.ts'
import { UsageError } from '../program/usage-error.ts'

/** A file that an import is to write: the option that names it, and the name as it was typed. */
export interface Target {
  readonly option: string
  readonly name: string
}

/**
 * Holds what is to be written against what is read, before anything is opened: a file is never written over its own
 * source, its mapping or the other output, by whatever path or link it is named.
 * @param targets what is to be written
 * @param sources absolute paths of what is read
 * @param folder the working folder
 * @throws UsageError naming the option, where a target is a source or another target, a folder, or in no folder
 */
export function refuseUnsafeTargets(
  targets: readonly Target[],
  sources: readonly string[],
  folder: string,
  { say }: Voice,
): void {
  const taken = new Set(sources.map(realPath))
  for (const { option, name } of targets) {
    const path = resolve(folder, name)
    const file = realPath(path)
    if (!existsSync(dirname(path))) throw new UsageError(say('import.no-folder', { option, name }))
    if (existsSync(path) && statSync(path).isDirectory())
      throw new UsageError(say('import.is-folder', { option, name }))
    if (taken.has(file)) throw new UsageError(say('import.own-source', { option, name }))
    taken.add(file)
  }
}

/** The one path of a file, links followed; of a file that is to come, in the folder that is there. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const folder = dirname(path)
  return existsSync(folder) ? resolve(realpathSync(folder), path.slice(folder.length + 1)) : path
}
