import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { configNames } from '../config/find-config.ts'
import { matcher } from '../content/globs.ts'
import type { NamedFile } from '../input/find-files.ts'
import type { Voice } from '../messages/voice.ts'
import { UsageError } from '../program/usage-error.ts'
import { sidecarEnding } from './read-input.ts'

/** Endings of files that are looked for in folders: what is read, and what holds text but cannot be read and says so. */
const endings =
  /\.(?:json|jsonl|ndjson|ya?ml|csv|tsv|txt|md|markdown|html?|shtml|xhtml|xml|xlsx|xlsm|xls|xlsb|et|docx|docm|doc|wps|rtf|ods|odt|pptx?|pdf|ofd|zip|rar|7z|mht|mhtml)$/i

/** Folders nobody publishes from. */
const skipped: ReadonlySet<string> = new Set(['node_modules', '.git', '.gongkai', '.svn', '.hg'])

/** Files of the tool itself. */
const own: ReadonlySet<string> = new Set([...configNames, 'gongkai.waivers.yaml', 'gongkai.baseline.json'])

/** Files of programs and package managers, which nobody publishes. */
const ofPrograms = /^(?:package(?:-lock)?|npm-shrinkwrap|composer|tsconfig(?:\..+)?|jsconfig)\.json$|^pnpm-lock\.yaml$/

/** What is looked for. */
export interface InputSearch {
  /** Files, folders and globs as they were written. */
  readonly names: readonly string[]
  /** The folder the names are read against. */
  readonly folder: string
  /** The folder the globs of `exclude` are read against: that of the configuration. */
  readonly root: string
  /** Globs of what is left out of folders; a file that is named is always checked. */
  readonly exclude: readonly string[]
  /** Files of this run that are no content: configuration, baseline, reports. */
  readonly notContent: readonly string[]
}

/** What was found. */
export interface FoundInputs {
  readonly files: readonly NamedFile[]
  /** Configurations in the folders that were searched, each nearer to one of the files than the folder it was searched from. */
  readonly configs: readonly string[]
}

/**
 * Finds the files to be checked, each once, in the order of the names and within a folder by name.
 * @throws UsageError where a name leads to nothing
 */
export async function findInputs(
  { names, folder, root, exclude, notContent }: InputSearch,
  voice: Voice,
): Promise<FoundInputs> {
  const excluded = matcher(exclude)
  const apart = new Set(notContent)
  const isContent = (path: string): boolean => {
    const name = basename(path)
    const within = relative(root, path)
    return (
      endings.test(name) &&
      !own.has(name) &&
      !ofPrograms.test(name) &&
      !name.endsWith(sidecarEnding) &&
      !apart.has(path) &&
      !excluded(within)
    )
  }
  const found = new Map<string, NamedFile>()
  const configs = new Set<string>()
  const search = async (path: string): Promise<readonly string[]> => {
    const paths = await walk(path)
    for (const one of paths) if (configNames.includes(basename(one))) configs.add(one)
    return paths
  }
  const take = async (path: string, given: string): Promise<void> => {
    const { size } = await stat(path)
    const file = isAbsolute(given) && !path.startsWith(folder) ? path : relative(folder, path)
    if (!found.has(path)) found.set(path, { path, file: file.replaceAll('\\', '/'), bytes: size })
  }
  for (const name of names) {
    const path = resolve(folder, name)
    const there = await stat(path).catch(() => undefined)
    if (there?.isFile() === true) await take(path, name)
    else if (there?.isDirectory() === true)
      for (const one of await search(path)) if (isContent(one)) await take(one, name)
    if (there !== undefined) continue
    if (!/[*?[{]/.test(name)) throw new UsageError(voice.say('input.no-such-file', { file: name }))
    const matches = matcher([name])
    const matching = (await search(folder)).filter((one) => matches(relative(folder, one)) && isContent(one))
    if (matching.length === 0) throw new UsageError(voice.say('input.no-such-file', { file: name }))
    for (const one of matching) await take(one, name)
  }
  const holds = (config: string) => [...found.keys()].some((path) => path.startsWith(join(dirname(config), '/')))
  return { files: [...found.values()], configs: [...configs].filter(holds) }
}

/** Every file below a folder, by name. Links are not followed: they may lead in circles. */
async function walk(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const paths: string[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isFile()) paths.push(path)
    else if (entry.isDirectory() && !skipped.has(entry.name)) paths.push(...(await walk(path)))
  }
  return paths
}
