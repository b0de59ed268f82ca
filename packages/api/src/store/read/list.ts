import { type RawBuilder, sql } from 'kysely'
import type { Store } from '../open-store.ts'
import type { SearchQuery } from '../search/search-query.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { conditionOf, type RecordFilter } from './filter.ts'
import { type Head, head } from './head.ts'
import { type LiveRecord, liveRecordOf } from './record.ts'
import { relevance } from './relevance.ts'
import { type Sort, sorts } from './sort.ts'

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
  readonly head: Head
}

interface Row {
  readonly id: string
  readonly revision: number
  readonly digest: string | null
  readonly first_seq: number
  readonly last_seq: number
  readonly changed_at: string
  readonly body: string | null
  readonly sort_key: string | number
  /** How well it fits the search, where that is the order. */
  readonly rank?: number
}

/** The sort values of a row, in the order in which they count. */
function placeOf({ rank, sort_key, id }: Row): readonly (string | number)[] {
  return rank === undefined ? [sort_key, id] : [rank, sort_key, id]
}

/**
 * Live records by pages. The order is total and the page begins after a row, not after a count, so a record that is
 * there throughout comes exactly once, whatever is published or withdrawn meanwhile.
 * @throws ApiError `cursor-gone` where the cursor is of another epoch or question, or no cursor of this node
 */
export async function list(store: Store, query: ListQuery): Promise<ListPage> {
  const now = await head(store)
  const question = JSON.stringify(['records', query.sort, entriesInOrder(query.filter)])
  const after = query.cursor === undefined ? undefined : readCursor(query.cursor, now.epoch, question)
  const result = await statementOf(query, after).execute(store.db)
  const rows = result.rows.slice(0, query.limit)
  const items = rows.flatMap((row) => liveRecordOf(row) ?? [])
  const last = rows.at(-1)
  if (result.rows.length <= query.limit || last === undefined) return { items, head: now }
  return {
    items,
    next: writeCursor({ epoch: now.epoch, question, after: placeOf(last) }),
    head: now,
  }
}

/**
 * One row more than the page is read, to know whether there is another. A search is settled before rows are put in
 * order: told to find twenty in order, the planner would walk the order and compare every row, which for a rare word
 * is the whole table.
 */
function statementOf(query: ListQuery, after: readonly (string | number)[] | undefined) {
  const { filter, sort, limit } = query
  if (sort !== 'relevance') return statement({ filter, sort, limit }, after)
  if (filter.search === undefined) throw new Error('only what a search found has a relevance')
  return byRelevance(query, filter.search, after)
}

const liveColumns = sql.raw('id, revision, digest, first_seq, last_seq, changed_at, body')

function byRelevance(
  { filter, limit }: ListQuery,
  search: SearchQuery,
  after: readonly (string | number)[] | undefined,
) {
  const order = sql.raw('rank DESC, published_sort DESC, id DESC')
  const beyond =
    after === undefined
      ? sql`true`
      : sql`(rank, published_sort, id) < (${after[0] ?? 0}::int, ${after[1] ?? ''}::date, ${after[2] ?? ''}::text)`
  return sql<Row>`
    WITH hits AS MATERIALIZED (SELECT id, published_sort, ${relevance(search)} AS rank FROM records WHERE ${conditionOf(filter)}),
         page AS (SELECT id, rank FROM hits WHERE ${beyond} ORDER BY ${order} LIMIT ${limit + 1})
    SELECT ${liveColumns}, published_sort AS sort_key, rank FROM records JOIN page USING (id) ORDER BY ${order}`
}

interface PlainQuery extends Pick<ListQuery, 'filter' | 'limit'> {
  readonly sort: keyof typeof sorts
}

function statement({ filter, sort, limit }: PlainQuery, after: readonly (string | number)[] | undefined) {
  const { column, direction } = sorts[sort]
  const condition = conditionOf(filter)
  const order = sql.raw(`${column} ${direction}, id ${direction}`)
  const columns = sql`${liveColumns}, ${sql.ref(column)} AS sort_key`
  const beyond = after === undefined ? sql`true` : pastRow(sort, after)
  if (filter.search === undefined)
    return sql<Row>`
      SELECT ${columns} FROM records WHERE ${condition} AND ${beyond} ORDER BY ${order} LIMIT ${limit + 1}`
  return sql<Row>`
    WITH hits AS MATERIALIZED (SELECT id, published_sort, formed_sort, last_seq FROM records WHERE ${condition}),
         page AS (SELECT id FROM hits WHERE ${beyond} ORDER BY ${order} LIMIT ${limit + 1})
    SELECT ${columns} FROM records WHERE id IN (SELECT id FROM page) ORDER BY ${order}`
}

function pastRow(sort: keyof typeof sorts, after: readonly (string | number)[]): RawBuilder<unknown> {
  const { column, type, direction } = sorts[sort]
  const [key, id] = after
  if (key === undefined || id === undefined) throw new Error('a cursor of the list holds a sort key and an id')
  const operator = sql.raw(direction === 'asc' ? '>' : '<')
  return sql`(${sql.ref(column)}, id) ${operator} (${key}::${sql.raw(type)}, ${id}::text)`
}

/** The filter as text, the same in whatever order it was asked. */
function entriesInOrder(filter: RecordFilter): readonly (readonly [string, unknown])[] {
  const asked = Object.entries(filter).filter(([, value]) => value !== undefined)
  return asked.toSorted(([a], [b]) => (a < b ? -1 : 1))
}
