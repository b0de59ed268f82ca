import { isRecordId } from '@gongkai/core'
import type { Store } from '../store/index.ts'
import { titlesOf } from '../store/read/titles.ts'

/** More links than that keep their ids: a page is for people to read. */
const most = 50

/**
 * The titles of the live records that a record names anywhere within, by their ids.
 * @param content the record itself
 * @param own its id, which is not looked up
 */
export async function linkedTitles(store: Store, content: unknown, own: string): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(idsWithin(content))].filter((id) => id !== own).slice(0, most)
  return await titlesOf(store, ids)
}

function idsWithin(value: unknown): readonly string[] {
  if (typeof value === 'string') return isRecordId(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(idsWithin)
}
