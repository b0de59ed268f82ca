import { isRecordId } from '@gongkai/core'
import { sql } from 'kysely'
import * as z from 'zod'
import type { Store } from '../open-store.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { type Head, head } from './head.ts'

/** A record at the far end of a link. */
export interface LinkedRecord {
  readonly id: string
  readonly kind: string
  readonly place: string
  readonly title: string
}

/** How one record stands to another. */
export interface RecordLink {
  /** `outgoing`: the record asked about does it; `incoming`: the other one does. */
  readonly direction: 'outgoing' | 'incoming'
  readonly type: string
  /** The record in which it is said. */
  readonly statedBy: string
  /** The other record as it is named; absent where only a number or words are known. */
  readonly other?: string
  readonly docNumber?: string
  readonly text?: string
  /** The live records it leads to: several where several bear the document number, none where none is held. */
  readonly records: readonly LinkedRecord[]
}

/** A question about the links of a record. */
export interface LinksQuery {
  readonly id: string
  readonly direction?: RecordLink['direction'] | undefined
  readonly type?: string | undefined
  readonly limit: number
  readonly cursor?: string | undefined
}

/** A page of links. */
export interface LinksPage {
  readonly items: readonly RecordLink[]
  readonly next?: string
  readonly head: Head
}

interface Row {
  readonly stated_by: string
  readonly position: number
  readonly type: string
  readonly source: string
  readonly target: string | null
  readonly doc_key: string | null
  readonly doc_number: string | null
  readonly words: string | null
}

/**
 * The links of a live record in both directions, in the order of who says them. A document number leads to every live
 * record that bears it.
 * @throws ApiError `cursor-gone` where the cursor is of another epoch or question, or no cursor of this node
 */
export async function links(store: Store, query: LinksQuery): Promise<LinksPage> {
  const { id, direction, type, limit, cursor } = query
  const now = await head(store)
  const question = JSON.stringify(['links', id, direction ?? null, type ?? null])
  const [after, position] = cursor === undefined ? ['', 0] : readCursor(cursor, now.epoch, question, place)
  const itsNumber = sql`(SELECT doc_number FROM records WHERE id = ${id} AND state = 'live')`
  const outgoing = sql`SELECT * FROM relations WHERE source = ${id}`
  const incoming = sql`SELECT * FROM relations WHERE target = ${id} AND source <> ${id}
    UNION ALL SELECT * FROM relations WHERE target IS NULL AND doc_key = ${itsNumber} AND source <> ${id}`
  const asked = direction === undefined ? sql`${outgoing} UNION ALL ${incoming}` : { outgoing, incoming }[direction]
  const result = await sql<Row>`
    SELECT * FROM (${asked}) AS found
    WHERE (stated_by, position) > (${after}::text, ${position}::int)
      AND ${type === undefined ? sql`true` : sql`type = ${type}`}
    ORDER BY stated_by, position LIMIT ${limit + 1}`.execute(store.db)
  const rows = result.rows.slice(0, limit)
  const records = await recordsAtEnds(store, id, rows)
  const items = rows.map((row) => linkOf(row, id, records))
  const last = rows.at(-1)
  if (result.rows.length <= limit || last === undefined) return { items, head: now }
  const next = writeCursor({ epoch: now.epoch, question, after: [last.stated_by, last.position] })
  return { items, next, head: now }
}

/** A link is known by who states it, and its place among what is stated there. */
const place = z.tuple([z.string().refine(isRecordId), z.int32()])

type Found = LinkedRecord & { readonly doc_number: string | null }

/** The live records that some links lead to, by id and by document number. */
async function recordsAtEnds(store: Store, id: string, rows: readonly Row[]): Promise<readonly Found[]> {
  const ids = rows.flatMap((row) => otherOf(row, id) ?? [])
  const numbers = rows.flatMap((row) => (row.target === null ? (row.doc_key ?? []) : []))
  const result = await sql<Found>`
    SELECT id, kind, place, doc_number, body::json ->> 'title' AS title FROM records
    WHERE state = 'live' AND (id = ANY(${ids}::text[]) OR doc_number = ANY(${numbers}::text[]))
    ORDER BY id`.execute(store.db)
  return result.rows
}

function otherOf({ source, target }: Row, id: string): string | null {
  return source === id ? target : source
}

function linkOf(row: Row, id: string, records: readonly Found[]): RecordLink {
  const direction = row.source === id ? 'outgoing' : 'incoming'
  const other = otherOf(row, id)
  const leads = (one: Found) =>
    other === null ? row.doc_key !== null && one.doc_number === row.doc_key : one.id === other
  return {
    direction,
    type: row.type,
    statedBy: row.stated_by,
    ...(other === null ? {} : { other }),
    ...(row.doc_number === null ? {} : { docNumber: row.doc_number }),
    ...(row.words === null ? {} : { text: row.words }),
    records: records.filter(leads).map(({ id, kind, place, title }) => ({ id, kind, place, title })),
  }
}
