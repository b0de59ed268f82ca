import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import * as z from 'zod'
import type { Voice } from '../messages/voice.ts'
import { UsageError } from '../program/usage-error.ts'

/** Which file of a folder goes through which mapping. */
const manifestSchema = z.strictObject({
  files: z.array(z.strictObject({ file: z.string().min(1), map: z.string().min(1) })).min(1),
})

/** A file of a folder with the mapping it goes through. */
export interface ListedFile {
  /** Its name below the folder. */
  readonly file: string
  readonly path: string
  readonly map: string
}

/** Where a manifest is looked for: beside the data, then where a checkout of the project keeps its own. */
const places = ['gongkai-import.json', 'examples/mappings/real-input.json'] as const

/**
 * Finds and reads the manifest of a folder.
 * @param folder the folder of data
 * @param named the manifest that the user named
 * @param here the working folder
 * @returns the files that are there, and the names of those that are not
 * @throws UsageError where there is no manifest, it is wrong, or none of its files is there
 */
export async function readManifest(
  folder: string,
  named: string | undefined,
  here: string,
  { say }: Voice,
): Promise<{ readonly files: readonly ListedFile[]; readonly missing: readonly string[] }> {
  const candidates = named === undefined ? [join(folder, places[0]), join(here, places[1])] : [resolve(here, named)]
  const path = candidates.find((candidate) => existsSync(candidate))
  if (path === undefined) throw new UsageError(say('start.no-manifest', { candidates }))
  const parsed = manifestSchema.safeParse(parseJson(await readFile(path, 'utf8')))
  if (!parsed.success) throw new UsageError(say('start.bad-manifest', { path }))
  const mappings = dirname(path)
  const all = parsed.data.files.map(({ file, map }) => ({ file, path: join(folder, file), map: join(mappings, map) }))
  const files = all.filter((one) => existsSync(one.path))
  if (files.length === 0) throw new UsageError(say('start.none-there', { folder, path }))
  return { files, missing: all.filter((one) => !files.includes(one)).map(({ file }) => file) }
}

function parseJson(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return undefined
  }
}
