import { readdir, realpath, stat } from 'node:fs/promises'
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

/** Files and folders of programs: those of packages, and all that are hidden but the one that is published. */
function isOfPrograms(name: string): boolean {
  return name === 'node_modules' || (name.startsWith('.') && name !== '.well-known')
}

/** Files of the tool itself. */
const own: ReadonlySet<string> = new Set([...configNames, 'gongkai.waivers.yaml', 'gongkai.baseline.json'])

/** Files of package managers and compilers, which nobody publishes. */
const ofTools = /^(?:package(?:-lock)?|npm-shrinkwrap|composer|tsconfig(?:\..+)?|jsconfig)\.json$|^pnpm-lock\.yaml$/

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
  /** Files of waivers in those folders whose file is gone. */
  readonly orphans: readonly NamedFile[]
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
      !ofTools.test(name) &&
      !name.endsWith(sidecarEnding) &&
      !apart.has(path) &&
      !excluded(within)
    )
  }
  const found = new Map<string, NamedFile>()
  const configs = new Set<string>()
  const orphans = new Map<string, NamedFile>()
  const named = async (path: string, given: string): Promise<NamedFile> => {
    // A link that leads nowhere, or a folder that may not be opened, is told when it is read.
    const bytes = await stat(path).then(
      ({ size }) => size,
      () => 0,
    )
    const file = isAbsolute(given) && !path.startsWith(folder) ? path : relative(folder, path)
    return { path, file: file.replaceAll('\\', '/'), bytes }
  }
  const take = async (path: string, given: string): Promise<void> => {
    if (!found.has(path)) found.set(path, await named(path, given))
  }
  const search = async (where: string, given: string): Promise<readonly string[]> => {
    const { files, closed } = await walk(where)
    for (const path of closed) await take(path, given)
    for (const path of files) {
      if (configNames.includes(basename(path))) configs.add(path)
      const besides = path.endsWith(sidecarEnding) ? path.slice(0, -sidecarEnding.length) : undefined
      if (besides !== undefined && !files.includes(besides)) orphans.set(path, await named(path, given))
    }
    return files
  }
  for (const name of names) {
    const path = resolve(folder, name)
    const there = await stat(path).catch(() => undefined)
    if (there?.isFile() === true) await take(path, name)
    else if (there?.isDirectory() === true)
      for (const one of await search(path, name)) if (isContent(one)) await take(one, name)
    if (there !== undefined) continue
    if (!/[*?[{]/.test(name)) throw new UsageError(voice.say('input.no-such-file', { file: name }))
    const matches = matcher([name])
    const matching = (await search(folder, name)).filter((one) => matches(relative(folder, one)) && isContent(one))
    if (matching.length === 0) throw new UsageError(voice.say('input.no-such-file', { file: name }))
    for (const one of matching) await take(one, name)
  }
  const isNear = (path: string) => [...found.keys()].some((one) => one.startsWith(join(dirname(path), '/')))
  return { files: [...found.values()], configs: [...configs].filter(isNear), orphans: [...orphans.values()] }
}

/** What lies below a folder. */
interface Walked {
  readonly files: readonly string[]
  /** Folders that could not be opened. */
  readonly closed: readonly string[]
}

/**
 * Every file below a folder, by name. A link to a file counts as the file. A folder is looked into once, by whatever
 * name, for links may lead in circles.
 */
async function walk(folder: string, seen: Set<string> = new Set()): Promise<Walked> {
  const real = await realpath(folder).catch(() => folder)
  if (seen.has(real)) return { files: [], closed: [] }
  seen.add(real)
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined)
  if (entries === undefined) return { files: [], closed: [folder] }
  const files: string[] = []
  const closed: string[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isOfPrograms(entry.name)) continue
    const path = join(folder, entry.name)
    const leadsTo = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry
    if (leadsTo === undefined || leadsTo.isFile()) files.push(path)
    else if (leadsTo.isDirectory()) {
      const below = await walk(path, seen)
      files.push(...below.files)
      closed.push(...below.closed)
    }
  }
  return { files, closed }
}
