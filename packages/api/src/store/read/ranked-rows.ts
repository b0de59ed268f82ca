import { sql } from 'kysely'
import type { Store } from '../open-store.ts'
import { partsOf, type SearchFilter } from './filter.ts'
import { liveColumns, type Place, type Row } from './keyset.ts'
import { relevance } from './relevance.ts'

/** A search whose hits come by how well they fit. */
export interface RankedSearch {
  readonly filter: SearchFilter
  /** Rows that are wanted. */
  readonly most: number
}

/**
 * The next rows that a search finds, those that fit best first; undefined where there are more hits than may be ranked,
 * for each has to be read.
 * @param bound hits that may be ranked; a page behind another ranks them all, for the order of a question never changes
 *   while it is read
 */
export async function rankedRows(
  store: Store,
  { filter, most }: RankedSearch,
  after: Place | undefined,
  bound: number,
): Promise<readonly Row[] | undefined> {
  const order = sql.raw('rank DESC, published_sort DESC, id DESC')
  const beyond =
    after === undefined
      ? sql`true`
      : sql`(rank, published_sort, id) < (${after[0] ?? 0}::int, ${after[1] ?? ''}::date, ${after[2] ?? ''}::text)`
  const hits = partsOf(filter).map(
    (part) => sql`SELECT id, published_sort, ${relevance(filter.search)} AS rank FROM records WHERE ${part}`,
  )
  const { rows } = await sql<Row & { readonly hits: number }>`
    WITH hits AS MATERIALIZED (${sql.join(hits, sql` UNION ALL `)}),
         gathered AS MATERIALIZED (SELECT * FROM hits ${after === undefined ? sql`LIMIT ${bound + 1}` : sql``}),
         page AS (SELECT id, rank FROM gathered WHERE ${beyond} ORDER BY ${order} LIMIT ${most})
    SELECT ${liveColumns}, published_sort AS sort_key, rank, (SELECT count(*) FROM gathered) AS hits
    FROM records JOIN page USING (id) ORDER BY ${order}`.execute(store.db)
  const [first] = rows
  return after === undefined && first !== undefined && first.hits > bound ? undefined : rows
}
