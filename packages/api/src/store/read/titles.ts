import { sql } from 'kysely'
import type { Store } from '../open-store.ts'

/** The titles of those of some records that are live, by their ids. */
export async function titlesOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await store.db
    .selectFrom('records')
    .select(['id', sql<string>`body::json ->> 'title'`.as('title')])
    .where('state', '=', 'live')
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, title }) => [id, title]))
}
