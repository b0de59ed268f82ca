import { sql } from 'kysely'
import { withKeptPlan } from '../engine/kept-plans.ts'
import type { Store } from '../open-store.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { conditionOf, type RecordFilter } from './filter.ts'
import { foundRows } from './found-rows.ts'
import { currentEpoch, epochColumn } from './head.ts'
import { columnsOf, orderOf, type Place, type PlainSort, past, placeOf, placeSchema, type Row } from './keyset.ts'
import { rankedRows } from './ranked-rows.ts'
import { type LiveRecord, liveRecordOf } from './record.ts'
import { type SearchEffort, searchEffort } from './search-effort.ts'
import type { Sort } from './sort.ts'
import { hasSteadyPlan } from './steady-plan.ts'

/** A question put to the list of live records. */
export interface ListQuery {
  readonly filter: RecordFilter
  readonly sort: Sort
  readonly limit: number
  /** The cursor of the last page of the same question. */
  readonly cursor?: string
}

/** A page of records. */
export interface ListPage {
  readonly items: readonly LiveRecord[]
  /** Where to go on; absent on the last page. */
  readonly next?: string
  /** The order of the items: what was asked for, or the latest first where the hits are too many to be ranked. */
  readonly sortedBy: Sort
  readonly epoch: string
}

/**
 * Live records by pages. The order is total and the page begins after a row, not after a count, so a record that is
 * there throughout comes exactly once, whatever is published or withdrawn meanwhile.
 * @param effort how much is looked through for a search; its bounds change how a page is found, and not what it holds,
 *   but for how many hits are ranked
 * @throws ApiError `cursor-gone` where the cursor is of another epoch or question, or no cursor of this node
 */
export async function list(store: Store, query: ListQuery, effort: SearchEffort = searchEffort): Promise<ListPage> {
  const question = JSON.stringify(['records', query.sort, entriesInOrder(query.filter)])
  const { rows: found, sortedBy, epoch } = await pageOf(store, query, question, effort)
  const rows = found.slice(0, query.limit)
  const page = { items: rows.flatMap((row) => liveRecordOf(row) ?? []), sortedBy, epoch }
  const last = rows.at(-1)
  if (found.length <= query.limit || last === undefined) return page
  return { ...page, next: writeCursor({ epoch, question, after: placeOf(last) }) }
}

interface Found {
  readonly rows: readonly Row[]
  readonly sortedBy: Sort
}

async function pageOf(
  store: Store,
  query: ListQuery,
  question: string,
  effort: SearchEffort,
): Promise<Found & { readonly epoch: string }> {
  const { filter, sort, cursor, limit } = query
  if (cursor === undefined && filter.search === undefined && sort !== 'relevance') {
    const asked = { filter, sort, most: limit + 1 }
    // The commonest question costs one statement: the epoch comes with the rows.
    const rows = await plainRows<Row & { readonly epoch: string }>(store, asked, undefined, sql`, ${epochColumn}`)
    return { rows, sortedBy: sort, epoch: rows[0]?.epoch ?? (await currentEpoch(store)) }
  }
  const epoch = await currentEpoch(store)
  const after = cursor === undefined ? undefined : readCursor(cursor, epoch, question, placeSchema(sort))
  return { ...(await rowsOf(store, query, after, effort)), epoch }
}

/** One row more than the page is read, to know whether there is another. */
async function rowsOf(
  store: Store,
  { filter, sort, limit }: ListQuery,
  after: Place | undefined,
  effort: SearchEffort,
): Promise<Found> {
  const most = limit + 1
  const { search } = filter
  if (search === undefined) {
    if (sort === 'relevance') throw new Error('only what a search found has a relevance')
    return { rows: await plainRows(store, { filter, sort, most }, after), sortedBy: sort }
  }
  const asked = { filter: { ...filter, search }, most }
  // The place where the last page ended tells by which order it was read.
  const byRank = sort === 'relevance' && (after === undefined || after.length === rankedPlace)
  const ranked = byRank ? await rankedRows(store, asked, after, effort.ranked) : undefined
  if (ranked !== undefined) return { rows: ranked, sortedBy: 'relevance' }
  const sortedBy = sort === 'relevance' ? latest : sort
  return { rows: await foundRows(store, { ...asked, sort: sortedBy }, after, effort), sortedBy }
}

/** Rank, day of publication and id. */
const rankedPlace = 3

/** The order of hits that are too many to be ranked. */
const latest = '-publishedOn'

interface PlainQuery {
  readonly filter: RecordFilter
  readonly sort: PlainSort
  readonly most: number
}

async function plainRows<R extends Row>(
  store: Store,
  { filter, sort, most }: PlainQuery,
  after: Place | undefined,
  further = sql``,
): Promise<readonly R[]> {
  const select = sql<R>`
    SELECT ${columnsOf(sort)}${further} FROM records WHERE ${conditionOf(filter)} AND ${past(sort, after)}
    ORDER BY ${orderOf(sort)} LIMIT ${most}::bigint`
  const { rows } = await (hasSteadyPlan(filter, sort) ? withKeptPlan(select) : select).execute(store.db)
  return rows
}

/** The filter as text, the same in whatever order it was asked. */
function entriesInOrder(filter: RecordFilter): readonly (readonly [string, unknown])[] {
  const asked = Object.entries(filter).filter(([, value]) => value !== undefined)
  return asked.toSorted(([a], [b]) => (a < b ? -1 : 1))
}
