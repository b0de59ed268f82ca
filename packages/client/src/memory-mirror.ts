import type { MirroredRecord, MirrorStore } from './mirror.ts'

/** A mirror in memory: for a page in a browser, or a program that keeps its own copy. */
export interface MemoryMirror extends MirrorStore {
  /** What the mirror holds now, by id. */
  readonly records: ReadonlyMap<string, MirroredRecord>
}

/** An empty mirror in memory. */
export function memoryMirror(): MemoryMirror {
  const records = new Map<string, MirroredRecord>()
  const unseen = new Set<string>()
  let position: { readonly cursor: string; readonly epoch: string } | undefined
  return {
    records,
    position: async () => position,
    apply: async ({ put, remove, erase, cursor, epoch }) => {
      for (const record of put) {
        records.set(record.id, record)
        unseen.delete(record.id)
      }
      const erased = erase.filter(({ id, revision }) => records.get(id)?.revision === revision)
      for (const { id } of [...erased, ...remove]) {
        records.delete(id)
        unseen.delete(id)
      }
      position = { cursor, epoch }
    },
    startAgain: async () => {
      position = undefined
      for (const id of records.keys()) unseen.add(id)
    },
    unseen: async () => ({ unseen: unseen.size, total: records.size }),
    removeUnseen: async () => {
      for (const id of unseen) records.delete(id)
      unseen.clear()
    },
  }
}
