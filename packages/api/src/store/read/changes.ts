import { sql } from 'kysely'
import * as z from 'zod'
import type { Store } from '../open-store.ts'
import { type Change, changeOf } from './change.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { type Head, head } from './head.ts'
import { placeScope } from './place-scope.ts'
import { within } from './within.ts'

/** A question put to the feed. */
export interface ChangesQuery {
  /** The cursor of the last page; none for the beginning. */
  readonly after?: string
  readonly limit: number
  /** Only what is or was in this place or below it. */
  readonly place?: string
}

/** A page of the feed. */
export interface ChangesPage {
  readonly items: readonly Change[]
  /** Where to go on, also where nothing is left: keep it and ask again later. */
  readonly next: string
  readonly head: Head
}

/**
 * The feed: every revision in the order of commit, from a position on. A reader who has been given a number never
 * misses a smaller one, for numbers are drawn under the lock of the publishing transaction.
 * @throws ApiError `cursor-gone` where the cursor is of another epoch or question, or no cursor of this node
 */
export async function changes(store: Store, query: ChangesQuery): Promise<ChangesPage> {
  const now = await head(store)
  const question = questionOf(query.place)
  const after = query.after === undefined ? 0 : readCursor(query.after, now.epoch, question, place)[0]
  const items = after < now.seq ? await changesBetween(store, query, after, now.seq) : []
  const last = items.at(-1)
  const reached = items.length === query.limit && last !== undefined ? last.seq : Math.max(after, now.seq)
  return { items, next: writeCursor({ epoch: now.epoch, question, after: [reached] }), head: now }
}

/** The cursor of a reader who has everything up to now: the feed from here on. */
export function cursorAt({ epoch, seq }: Head, place?: string): string {
  return writeCursor({ epoch, question: questionOf(place), after: [seq] })
}

/** A cursor of the feed holds a number. */
const place = z.tuple([z.int().min(0)])

function questionOf(place: string | undefined): string {
  return `changes ${place ?? ''}`
}

async function changesBetween(store: Store, query: ChangesQuery, after: number, to: number): Promise<Change[]> {
  const scope = query.place === undefined ? undefined : placeScope(query.place)
  const inScope =
    scope && sql<boolean>`(${within('revisions.place', scope)} OR ${within('revisions.place_before', scope)})`
  const rows = await store.db
    .selectFrom('revisions')
    .leftJoin('tombstones', 'tombstones.seq', 'revisions.seq')
    .leftJoin('erasures', 'erasures.seq', 'revisions.seq')
    .select(['revisions.seq', 'epoch', 'revisions.id', 'revisions.revision', 'kind', 'place', 'place_before', 'at'])
    .select(['op', 'digest', 'content', 'gone', 'replaced_by'])
    .select(({ fn }) => [
      fn.coalesce('tombstones.reason_code', 'erasures.reason_code').as('reason_code'),
      fn.coalesce('tombstones.reason_text', 'erasures.reason_text').as('reason_text'),
    ])
    .where('revisions.seq', '>', after)
    .where('revisions.seq', '<=', to)
    .$if(inScope !== undefined, (q) => q.where(inScope ?? sql<boolean>`true`))
    .orderBy('revisions.seq')
    .limit(query.limit)
    .execute()
  return rows.map(changeOf)
}
