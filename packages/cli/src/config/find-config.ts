import { stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import picomatch from 'picomatch'

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

/** The configuration of a run, and those it passed over. */
export interface ChosenConfig {
  readonly path: string | undefined
  /** Configurations that are nearer to one of the paths, and do not hold for a run over all of them. */
  readonly passedOver: readonly string[]
}

/** Paths that have different configurations and none in common. */
export interface DividedConfigs {
  /** Each path as it was written, with its configuration; undefined where it has none. */
  readonly divided: readonly { readonly name: string; readonly config: string | undefined }[]
}

/**
 * Chooses the one configuration of a run. That of a path is the nearest above it, else the nearest above the working
 * folder. Where the paths differ, it is the nearest above the folder that holds them all.
 * @param names the paths as they were written; none for the working folder alone
 * @param folder the working folder
 */
export async function chooseConfig(names: readonly string[], folder: string): Promise<ChosenConfig | DividedConfigs> {
  const usual = await findConfig(folder)
  const starts = await Promise.all(names.map((name) => startOf(name, folder)))
  const own = await Promise.all(starts.map(async (start) => (await findConfig(start)) ?? usual))
  const distinct = [...new Set(own)]
  if (distinct.length < 2) return { path: distinct.length === 0 ? usual : distinct[0], passedOver: [] }
  const common = await findConfig(starts.reduce(commonFolder))
  if (common === undefined) return { divided: names.map((name, index) => ({ name, config: own[index] })) }
  return { path: common, passedOver: distinct.flatMap((one) => (one === undefined || one === common ? [] : [one])) }
}

/** The folder a path is in, or that it is; of a glob, the folder it begins at. */
async function startOf(name: string, folder: string): Promise<string> {
  const there = await stat(resolve(folder, name)).catch(() => undefined)
  if (there?.isDirectory() === true) return resolve(folder, name)
  if (there !== undefined) return dirname(resolve(folder, name))
  const { base, isGlob } = picomatch.scan(name)
  return isGlob ? resolve(folder, base) : dirname(resolve(folder, name))
}

function commonFolder(one: string, other: string): string {
  const inside = (path: string, above: string): boolean => path === above || path.startsWith(join(above, '/'))
  let above = one
  while (!inside(other, above) && dirname(above) !== above) above = dirname(above)
  return above
}
