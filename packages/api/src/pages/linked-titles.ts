import { isRecordId } from '@gongkai/core'
import type { Store } from '../store/index.ts'
import { titlesOf } from '../store/read/titles.ts'

/** More links than that keep their ids: a page is for people to read. */
const most = 50

/**
 * The titles of a record and of the live records that it names anywhere within, by their ids: a body may name itself.
 * @param content the record itself
 * @param own its id and title, which are not looked up
 */
export async function linkedTitles(
  store: Store,
  content: unknown,
  own: { readonly id: string; readonly title: string },
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(idsWithin(content))].filter((id) => id !== own.id).slice(0, most)
  return new Map([[own.id, own.title], ...(await titlesOf(store, ids))])
}

function idsWithin(value: unknown): readonly string[] {
  if (typeof value === 'string') return isRecordId(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(idsWithin)
}
