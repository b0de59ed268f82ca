import { randomUUID } from 'node:crypto'
import { existsSync, rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import type { Clock } from '../clock.ts'
import { apiError } from '../problems/api-error.ts'
import { type Head, head, type Store } from '../store/index.ts'
import { type ExportFile, makeFiles } from './make-files.ts'
import { isLawful, positionText } from './position.ts'

/** An export: the files of one position. */
export interface ExportSet {
  readonly epoch: string
  readonly seq: number
  /** When it was made. */
  readonly made: string
  readonly files: readonly ExportFile[]
}

/** Makes exports and finds them again. */
export interface Exporter {
  /** The export of the present position; made where it is not there yet. */
  readonly current: () => Promise<ExportSet>
  /**
   * An export that was made.
   * @returns undefined where there is none at the position
   * @throws ApiError `export-gone` where something it holds was withdrawn or erased since; its files are deleted then
   */
  readonly at: (position: Head) => Promise<ExportSet | undefined>
  /** Where a file of an export lies. */
  readonly pathOf: (set: ExportSet, file: ExportFile) => Promise<string>
}

const manifestName = 'export.json'
/** How many positions are kept: a reader who began with one may go on while newer ones are made. */
const kept = 3
const day = 24 * 3600 * 1000

const setSchema: z.ZodType<ExportSet> = z.object({
  epoch: z.string(),
  seq: z.int(),
  made: z.string(),
  files: z.array(z.object({ file: z.string(), table: z.string(), rows: z.int(), bytes: z.int(), sha256: z.string() })),
})

/**
 * Makes an exporter. Each position is made once: in a folder of its own, which gets its name when all is written.
 * @param closing sounds when the node closes: a temporary folder goes with it
 * @param folder where exports are kept; a temporary folder where absent
 */
export function createExporter(store: Store, clock: Clock, closing: AbortSignal, folder?: string): Exporter {
  let home: Promise<string> | undefined
  const root = () => {
    home ??= folder === undefined ? temporary(closing) : made(folder)
    return home
  }
  let last: Promise<unknown> = Promise.resolve()
  // What was withdrawn while no node ran must not lie in a file until somebody asks; what fails now is done then.
  if (folder !== undefined && existsSync(folder)) last = tidy(store, clock, folder).catch(() => {})

  const held = async (position: Head): Promise<ExportSet | undefined> => {
    const path = join(await root(), positionText(position), manifestName)
    return existsSync(path) ? setSchema.parse(JSON.parse(await readFile(path, 'utf8'))) : undefined
  }

  const make = async (): Promise<ExportSet> => {
    for (;;) {
      const now = await head(store)
      const there = await held(now)
      if (there !== undefined) return there
      const set = await makeAt(store, clock, now, await root()).catch(async (error: unknown) => {
        // Another process that shares the folder may have been quicker: then its files are as good.
        const other = await held(now)
        if (other === undefined) throw error
        return other
      })
      // What was withdrawn while the files were written may stand in them: then all is made again, further on.
      if (await isLawful(store, now)) {
        await tidy(store, clock, await root())
        return set
      }
      await rm(join(await root(), positionText(now)), { recursive: true, force: true })
    }
  }

  const current = async (): Promise<ExportSet> => {
    const there = await held(await head(store))
    if (there !== undefined) return there
    const mine = last.then(make, make)
    last = mine
    return await mine
  }

  return {
    current,
    at: async (position) => {
      if (!(await isLawful(store, position))) {
        await rm(join(await root(), positionText(position)), { recursive: true, force: true })
        const { epoch, seq } = await head(store)
        if (position.epoch === epoch && position.seq > seq) return undefined
        throw apiError('export-gone', { position: positionText(position) })
      }
      const there = await held(position)
      if (there !== undefined) return there
      // Another process may have made it, in a folder of its own. The same position is the same bytes; older ones are gone.
      const isThis = ({ epoch, seq }: Head) => position.epoch === epoch && position.seq === seq
      const made = isThis(await head(store)) ? await current() : undefined
      return made !== undefined && isThis(made) ? made : undefined
    },
    pathOf: async (set, { file }) => join(await root(), positionText(set), file),
  }
}

async function temporary(closing: AbortSignal): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-exports-'))
  if (temporaries.size === 0) process.once('exit', () => temporaries.forEach(remove))
  temporaries.add(folder)
  closing.addEventListener('abort', () => remove(folder))
  return folder
}

/** Temporary folders of this process: none is left behind when it ends without closing its nodes. */
const temporaries = new Set<string>()

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

async function made(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  return folder
}

async function makeAt(store: Store, clock: Clock, now: Head, root: string): Promise<ExportSet> {
  const making = join(root, `.making-${randomUUID()}`)
  await mkdir(making)
  try {
    const set: ExportSet = { ...now, made: clock.now(), files: await makeFiles(store, now, making) }
    await writeFile(join(making, manifestName), JSON.stringify(set))
    await rename(making, join(root, positionText(now)))
    return set
  } catch (error) {
    await rm(making, { recursive: true, force: true })
    throw error
  }
}

/** Deletes what may no longer be served, of the rest all but the latest, and what a process left half made long ago. */
async function tidy(store: Store, clock: Clock, root: string): Promise<void> {
  const { epoch } = await head(store)
  const found = await readdir(root)
  for (const name of found.filter((one) => one.startsWith('.making-'))) {
    const left = await stat(join(root, name)).catch(() => undefined)
    if (left !== undefined && Date.parse(clock.now()) - left.mtimeMs > day)
      await rm(join(root, name), { recursive: true, force: true })
  }
  const names = found.filter((name) => /^[0-9a-f]{16}-\d+$/.test(name))
  const positions = names
    .map((name) => ({ name, epoch: name.slice(0, 16), seq: Number(name.slice(17)) }))
    .toSorted((a, b) => b.seq - a.seq)
  const ours = positions.filter((one) => one.epoch === epoch)
  for (const one of positions)
    if (ours.indexOf(one) >= kept || one.epoch !== epoch || !(await isLawful(store, one)))
      await rm(join(root, one.name), { recursive: true, force: true })
}
