import { civilDateSchema, isRecordId } from '@gongkai/core'
import { type RawBuilder, sql } from 'kysely'
import * as z from 'zod'
import { type Sort, sorts } from './sort.ts'

/** An order that a column of the table settles, with the id behind it. */
export type PlainSort = Exclude<Sort, 'relevance'>

/** The sort values of a row, in the order in which they count: where the next page begins. */
export type Place = readonly (string | number)[]

/** A row of the list. */
export interface Row {
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

/** The columns of a row, but for its sort key. */
export const liveColumns = sql.raw('id, revision, digest, first_seq, last_seq, changed_at, body')

/** The columns of a row and its sort key. */
export function columnsOf(sort: PlainSort): RawBuilder<unknown> {
  return sql`${liveColumns}, ${sql.ref(sorts[sort].column)} AS sort_key`
}

/** The order, as it stands behind ORDER BY. */
export function orderOf(sort: PlainSort): RawBuilder<unknown> {
  const { column, direction } = sorts[sort]
  return sql.raw(`${column} ${direction}, id ${direction}`)
}

/** The rows that come after a place in the order; all where there is none. */
export function past(sort: PlainSort, place: Place | undefined): RawBuilder<unknown> {
  return place === undefined ? sql`true` : compared(sort, sorts[sort].direction === 'asc' ? '>' : '<', place)
}

/** The rows up to a place in the order, itself included; all where there is none. */
export function upTo(sort: PlainSort, place: Place | undefined): RawBuilder<unknown> {
  return place === undefined ? sql`true` : compared(sort, sorts[sort].direction === 'asc' ? '<=' : '>=', place)
}

function compared(sort: PlainSort, operator: '<' | '<=' | '>' | '>=', [key, id]: Place): RawBuilder<unknown> {
  const { column, type } = sorts[sort]
  if (key === undefined || id === undefined) throw new Error('a place in the list holds a sort key and an id')
  return sql`(${sql.ref(column)}, id) ${sql.raw(operator)} (${key}::${sql.raw(type)}, ${id}::text)`
}

const id = z.string().refine(isRecordId)

/** What each type of sort column holds. A record without the date stands before every day. */
const keys = {
  date: z.union([civilDateSchema, z.literal('-infinity')]),
  bigint: z.int().min(0),
  text: id,
} as const satisfies { readonly [T in (typeof sorts)[PlainSort]['type']]: z.ZodType }

/** The places there are in an order. Hits that are too many to be ranked come by their days. */
export function placeSchema(sort: Sort): z.ZodType<Place> {
  if (sort === 'relevance') return z.union([z.tuple([z.int32(), keys.date, id]), z.tuple([keys.date, id])])
  return z.tuple([keys[sorts[sort].type], id])
}

/** Where a row stands in its order. */
export function placeOf({ rank, sort_key, id }: Row): Place {
  return rank === undefined ? [sort_key, id] : [rank, sort_key, id]
}
