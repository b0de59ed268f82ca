import { sql } from 'kysely'
import type { Store } from '../open-store.ts'
import type { Head } from './head.ts'
import { placeScope } from './place-scope.ts'
import { within } from './within.ts'

/** How far the store has come, and how many live records there are at that point. */
export interface Census extends Head {
  readonly count: number
}

/** Counts the live records, in a place and below it where one is named; number and position are of one moment. */
export async function census(store: Store, place?: string): Promise<Census> {
  const scope = place === undefined ? undefined : placeScope(place)
  const inScope = scope === undefined ? sql`true` : within('place', scope)
  const result = await sql<Census>`
    SELECT (SELECT epoch FROM epochs ORDER BY number DESC LIMIT 1) AS epoch,
           (SELECT coalesce(max(seq), 0) FROM revisions) AS seq,
           (SELECT count(*) FROM records WHERE state = 'live' AND ${inScope}) AS count
  `.execute(store.db)
  const [row] = result.rows
  if (row === undefined) throw new Error('the database gave no count')
  return row
}
