import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import type { ListedFile } from './manifest.ts'

/** What has been loaded into which store, kept beside it so that the next start need not read it all again. */
const loadedSchema = z.strictObject({
  /** The epoch of the store: another database knows nothing of what this one holds. */
  epoch: z.string(),
  /** Each file by its path, with the mark of its content and mapping. */
  files: z.record(z.string(), z.string()),
})

type Loaded = z.output<typeof loadedSchema>

const name = 'loaded.json'

/** What is remembered of loads into a store. */
export interface LoadMemory {
  /** Whether this very file has been loaded whole, through this very mapping. */
  readonly has: (file: ListedFile) => Promise<boolean>
  /** Remembers that a file has been loaded whole. */
  readonly add: (file: ListedFile, epoch: string) => Promise<void>
}

/**
 * Opens the memory of a data folder. It is only a shortcut: where it is lost, everything is read again and found
 * unchanged.
 * @param folder the data folder
 * @param epoch the epoch of the store
 */
export function loadMemory(folder: string, epoch: string): LoadMemory {
  const path = join(folder, name)
  let loaded = read(path)
  return {
    has: async (file) => loaded?.epoch === epoch && loaded.files[file.path] === (await markOf(file)),
    add: async (file, now) => {
      const before = loaded?.epoch === now ? loaded.files : {}
      loaded = { epoch: now, files: { ...before, [file.path]: await markOf(file) } }
      mkdirSync(folder, { recursive: true })
      const draft = `${path}.${process.pid}.part`
      writeFileSync(draft, JSON.stringify(loaded, null, 2))
      renameSync(draft, path)
    },
  }
}

function read(path: string): Loaded | undefined {
  if (!existsSync(path)) return undefined
  try {
    return loadedSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return undefined
  }
}

/** What tells one state of a file and its mapping from another, without reading a large file. */
async function markOf({ path, map }: ListedFile): Promise<string> {
  const { size, mtimeMs } = await stat(path)
  return createHash('sha256')
    .update(`${size} ${mtimeMs}\n`)
    .update(await readFile(map))
    .digest('hex')
}
