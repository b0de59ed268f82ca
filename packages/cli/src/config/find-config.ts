import { stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The names a configuration may have, in the order in which they are looked for. */
export const configNames = ['ts', 'mts', 'js', 'mjs', 'json', 'yaml', 'yml'].map((ending) => `gongkai.config.${ending}`)

/**
 * Looks for a configuration in a folder and in those above it, up to the root of the repository.
 * @param folder where to begin
 * @returns the path of the first one found
 */
export async function findConfig(folder: string): Promise<string | undefined> {
  for (const name of configNames) if (await isThere(join(folder, name))) return join(folder, name)
  const above = dirname(folder)
  if (above === folder || (await isThere(join(folder, '.git')))) return undefined
  return await findConfig(above)
}

/** Whether something lies at a path. */
export async function isThere(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  )
}
