import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { MirrorStep, MirrorStore } from '@gongkai/client'
import { isRecordId } from '@gongkai/core'
import * as z from 'zod'

const stateSchema = z.object({
  position: z.object({ cursor: z.string(), epoch: z.string() }).optional(),
  /** After a new numbering: what was not put again yet. */
  unseen: z.array(z.string()),
})

const journalSchema = z.object({
  put: z.array(z.object({ id: z.string(), revision: z.int(), digest: z.string(), record: z.unknown() })),
  remove: z.array(z.string()),
  state: stateSchema,
})

type State = z.output<typeof stateSchema>
type Journal = z.output<typeof journalSchema>

/** The state of a mirror cannot be read. */
export class MirrorUnreadable extends Error {
  override readonly name = 'MirrorUnreadable'
  readonly path: string

  constructor(path: string) {
    super(path)
    this.path = path
  }
}

/**
 * A mirror in a folder, a file for each record. A step is first written whole, with the cursor behind it, and takes
 * effect by one rename; the files follow from it and can be made again, also after a crash amid them.
 * @param folder made where it is missing
 * @throws MirrorUnreadable where its state is not what this program writes
 */
export async function folderMirror(folder: string): Promise<MirrorStore> {
  const statePath = join(folder, 'state.json')
  const journalPath = join(folder, 'step.json')
  const records = join(folder, 'records')
  await mkdir(records, { recursive: true })

  const settle = async (journal: Journal) => {
    for (const one of journal.put) await replace(pathOf(records, one.id), `${JSON.stringify(one)}\n`)
    for (const id of journal.remove) await rm(pathOf(records, id), { force: true })
    await replace(statePath, JSON.stringify(journal.state))
    await rm(journalPath, { force: true })
  }
  const commit = async (journal: Journal) => {
    await replace(journalPath, JSON.stringify(journal))
    await settle(journal)
  }
  const unfinished = await readJson(journalPath, journalSchema)
  if (unfinished !== undefined) await settle(unfinished)
  let state: State = (await readJson(statePath, stateSchema)) ?? { unseen: [] }
  const move = async (put: Journal['put'], remove: readonly string[], next: State) => {
    await commit({ put, remove: [...remove], state: next })
    state = next
  }

  return {
    position: async () => state.position,
    apply: async (step) => {
      const erased = await revisionsHeld(records, step)
      const gone = new Set([...step.remove.map(({ id }) => id), ...erased])
      const touched = new Set([...step.put.map(({ id }) => id), ...gone])
      const unseen = state.unseen.filter((id) => !touched.has(id))
      const put = step.put.map(({ id, revision, digest, record }) => ({ id, revision, digest, record }))
      await move(put, [...gone], { position: { cursor: step.cursor, epoch: step.epoch }, unseen })
    },
    startAgain: async () => await move([], [], { unseen: await idsIn(records) }),
    unseen: async () => ({ unseen: state.unseen.length, total: (await idsIn(records)).length }),
    removeUnseen: async () => await move([], state.unseen, { ...state, unseen: [] }),
  }
}

/** Where a record lies. The id comes from a stranger: what is none never becomes a path. */
function pathOf(records: string, id: string): string {
  if (!isRecordId(id)) throw new Error('the node gave a record whose id is none')
  return join(records, id.slice(0, 6), `${id.slice(7)}.json`)
}

/** Which of the revisions that are erased the mirror still holds. */
async function revisionsHeld(records: string, { put, erase }: MirrorStep): Promise<readonly string[]> {
  const held: string[] = []
  const replaced = new Set(put.map(({ id }) => id))
  for (const { id, revision } of erase) {
    if (replaced.has(id)) continue
    const one = await readJson(pathOf(records, id), z.looseObject({ revision: z.int() }))
    if (one?.revision === revision) held.push(id)
  }
  return held
}

async function idsIn(records: string): Promise<string[]> {
  const names = await readdir(records, { recursive: true })
  return names.flatMap((name) => {
    const [, place, local] = /^(\d{6})[/\\]([a-z0-9-]+)\.json$/.exec(name) ?? []
    return place === undefined || local === undefined ? [] : [`${place}.${local}`]
  })
}

/** Writes a file so that it is the old one or the new one, never half. */
async function replace(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.new`
  const file = await open(draft, 'w')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(draft, path)
}

async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  })
  if (text === undefined) return undefined
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    throw new MirrorUnreadable(path)
  }
}
