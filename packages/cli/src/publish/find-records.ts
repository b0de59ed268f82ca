import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { findFiles, type NamedFile } from '../input/find-files.ts'
import type { Voice } from '../messages/voice.ts'

const endings = /\.(json|ndjson|jsonl|ya?ml)$/i

/**
 * The files that were named, and those of records in the folders that were named, in the order of their names, so that
 * a second run uploads the same parts.
 * @throws UsageError where one is not there
 */
export async function findRecordFiles(
  names: readonly string[],
  folder: string,
  voice: Voice,
): Promise<readonly NamedFile[]> {
  const found = await Promise.all(names.map(async (name) => await within(name, folder)))
  return await findFiles(found.flat(), folder, voice)
}

async function within(name: string, folder: string): Promise<readonly string[]> {
  const here = await stat(resolve(folder, name)).catch(() => undefined)
  if (here === undefined || !here.isDirectory()) return [name]
  const inside = await readdir(resolve(folder, name), { recursive: true })
  return inside
    .filter((file) => endings.test(file))
    .toSorted()
    .map((file) => join(name, file))
}
