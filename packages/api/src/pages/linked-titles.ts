import { isRecordId, parseRecord } from '@gongkai/core'
import { get, type Store } from '../store/index.ts'

/** More links than that keep their ids: each title is a question to the store. */
const most = 50

/**
 * The titles of the live records that a record names anywhere within, by their ids.
 * @param content the record itself
 * @param own its id, which is not looked up
 */
export async function linkedTitles(store: Store, content: unknown, own: string): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(idsWithin(content))].filter((id) => id !== own).slice(0, most)
  const found = await Promise.all(
    ids.map(async (id) => {
      const held = await get(store, id)
      if (held?.state !== 'live') return []
      const read = parseRecord(JSON.parse(held.record.body))
      return read.ok ? [[id, read.value.title] as const] : []
    }),
  )
  return new Map(found.flat())
}

function idsWithin(value: unknown): readonly string[] {
  if (typeof value === 'string') return isRecordId(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(idsWithin)
}
