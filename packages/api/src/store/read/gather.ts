import { type RawBuilder, sql } from 'kysely'
import type { Store } from '../open-store.ts'
import { partsOf, type SearchFilter } from './filter.ts'
import { columnsOf, orderOf, type Place, type PlainSort, past, type Row } from './keyset.ts'

/** A search in the order of a column. */
export interface PlainSearch {
  readonly filter: SearchFilter
  readonly sort: PlainSort
  /** Rows that are wanted. */
  readonly most: number
}

/**
 * The rows out of all hits; undefined where there are more hits than may be gathered. The hits are a step of their own,
 * for which the planner takes the index of words; of it only as much is carried out as is asked for.
 */
export async function gather(
  store: Store,
  { filter, sort, most }: PlainSearch,
  after: Place | undefined,
  bound: number,
): Promise<readonly Row[] | undefined> {
  const { rows } = await sql<Row & { readonly hits: number }>`
    WITH hits AS MATERIALIZED (${hitsOf(filter, past(sort, after))}),
         gathered AS MATERIALIZED (SELECT * FROM hits LIMIT ${bound + 1}),
         page AS (SELECT id FROM gathered ORDER BY ${orderOf(sort)} LIMIT ${most})
    SELECT ${columnsOf(sort)}, (SELECT count(*) FROM gathered) AS hits
    FROM records WHERE id IN (SELECT id FROM page) ORDER BY ${orderOf(sort)}`.execute(store.db)
  const [first] = rows
  return first !== undefined && first.hits > bound ? undefined : rows
}

/** What a search finds within some bounds, with all it can be put in order by. */
export function hitsOf(filter: SearchFilter, bounds: RawBuilder<unknown>): RawBuilder<unknown> {
  const parts = partsOf(filter).map(
    (part) => sql`SELECT id, published_sort, formed_sort, last_seq FROM records WHERE ${part} AND ${bounds}`,
  )
  return sql.join(parts, sql` UNION ALL `)
}
