import { sql } from 'kysely'
import type { Store } from '../open-store.ts'
import { foundByMonths } from './by-months.ts'
import { textConditionOf } from './filter.ts'
import { gather, hitsOf, type PlainSearch } from './gather.ts'
import { columnsOf, orderOf, type Place, type PlainSort, past, type Row, upTo } from './keyset.ts'
import type { SearchEffort } from './search-effort.ts'
import { sorts } from './sort.ts'

/**
 * The next rows that a search finds, in the order of a column. In the order of publication they are looked for month by
 * month. A rare word is found by the index of words, and its hits put in order. Of a frequent one, whose hits are too
 * many to read them all, the order is looked through in stretches: each is joined with the index of words before a row is
 * read. What is found is the same whichever way is taken.
 */
export async function foundRows(
  store: Store,
  search: PlainSearch,
  after: Place | undefined,
  effort: SearchEffort,
): Promise<readonly Row[]> {
  const ordered = sorts[search.sort].column === 'published_sort'
  const latest = ordered ? await foundByMonths(store, search, after, effort.months) : 'few'
  if (latest !== 'few' && latest !== 'many') return latest
  const all = latest === 'few' ? await gather(store, search, after, effort.gathered) : undefined
  if (all !== undefined) return all
  const found: Row[] = []
  const left = () => ({ ...search, most: search.most - found.length })
  let reached = after
  for (const [index, length] of effort.stretches.entries()) {
    const end = await placeAhead(store, search.sort, reached, length)
    if (end === undefined) break
    const look = index === 0 ? hitsOnTheWay : hitsBetween
    found.push(...(await look(store, left(), reached, end)))
    if (found.length === search.most) return found
    reached = end
  }
  return [...found, ...(await hitsBetween(store, left(), reached, undefined))]
}

/** The place that lies a number of live records ahead; undefined where there are no more than that. */
async function placeAhead(
  store: Store,
  sort: PlainSort,
  from: Place | undefined,
  length: number,
): Promise<Place | undefined> {
  const { rows } = await sql<Pick<Row, 'id' | 'sort_key'>>`
    SELECT id, ${sql.ref(sorts[sort].column)} AS sort_key FROM records WHERE state = 'live' AND ${past(sort, from)}
    ORDER BY ${orderOf(sort)} OFFSET ${length - 1} LIMIT 1`.execute(store.db)
  const [row] = rows
  return row && [row.sort_key, row.id]
}

/**
 * The first hits after one place, up to another: all of them are found before they are put in order. Told to find some in
 * order, the planner would walk the order and read every row, which in a long stretch are very many.
 */
async function hitsBetween(
  store: Store,
  { filter, sort, most }: PlainSearch,
  after: Place | undefined,
  end: Place | undefined,
): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    WITH hits AS MATERIALIZED (${hitsOf(filter, sql`${past(sort, after)} AND ${upTo(sort, end)}`)}),
         page AS (SELECT id FROM hits ORDER BY ${orderOf(sort)} LIMIT ${most})
    SELECT ${columnsOf(sort)} FROM records WHERE id IN (SELECT id FROM page) ORDER BY ${orderOf(sort)}`.execute(
    store.db,
  )
  return rows
}

/** The same for a stretch so short that walking it is no matter: it ends as soon as there are enough. */
async function hitsOnTheWay(
  store: Store,
  { filter, sort, most }: PlainSearch,
  after: Place | undefined,
  end: Place,
): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    SELECT ${columnsOf(sort)} FROM records
    WHERE ${textConditionOf(filter)} AND ${past(sort, after)} AND ${upTo(sort, end)}
    ORDER BY ${orderOf(sort)} LIMIT ${most}`.execute(store.db)
  return rows
}
