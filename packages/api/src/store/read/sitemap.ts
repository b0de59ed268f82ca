import { sql } from 'kysely'
import type { Store } from '../open-store.ts'

/** How many positions one sitemap covers: at most that many addresses, for each position belongs to one record. */
export const sitemapLength = 50_000

/** One sitemap: which, and when something in it changed last. */
export interface SitemapHead {
  readonly number: number
  readonly changed: string
}

/** The sitemaps that hold something, by the positions of the live records. */
export async function sitemaps(store: Store): Promise<readonly SitemapHead[]> {
  const result = await sql<SitemapHead>`
    SELECT last_seq / ${sql.lit(sitemapLength)} AS number, max(changed_at) AS changed
    FROM records WHERE state = 'live' GROUP BY 1 ORDER BY 1`.execute(store.db)
  return result.rows
}

/** The live records of one sitemap, in the order of their ids. */
export async function sitemapEntries(
  store: Store,
  number: number,
): Promise<readonly { readonly id: string; readonly changed: string }[]> {
  const rows = await store.db
    .selectFrom('records')
    .select(['id', 'changed_at as changed'])
    .where('state', '=', 'live')
    .where('last_seq', '>=', number * sitemapLength)
    .where('last_seq', '<', (number + 1) * sitemapLength)
    .orderBy('id')
    .execute()
  return rows
}
