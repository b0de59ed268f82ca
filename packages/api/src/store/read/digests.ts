import { type RawBuilder, sql } from 'kysely'
import type { Store } from '../open-store.ts'
import { type Head, head } from './head.ts'

/** What digests are taken by. */
export const digestGroups = ['place', 'month'] as const

/** What digests are taken by. */
export type DigestGroup = (typeof digestGroups)[number]

/** One group of records, as two nodes can compare it. */
export interface GroupDigest {
  readonly place?: string
  /** The month of publication, `YYYY-MM`; null where records do not say when they were published. */
  readonly month?: string | null
  readonly count: number
  /** The exclusive or of the digests of the records; null where some are gone since, so that it cannot be told. */
  readonly digest: string | null
  /** Records that were live at the position and whose content is gone since. */
  readonly gone: number
}

interface Row {
  readonly place?: string
  readonly month?: string | null
  readonly count: number
  readonly bits: string | null
  readonly gone: number
}

/** The month of publication in Shanghai, out of the content. */
const month = sql`left((CASE
  WHEN content::json ->> 'publishedOn' LIKE '%T%'
  THEN ((content::json ->> 'publishedOn')::timestamptz AT TIME ZONE INTERVAL '+08:00')::date
  ELSE (content::json ->> 'publishedOn')::date END)::text, 7)`

const columns: { readonly [G in DigestGroup]: RawBuilder<unknown> } = { place: sql`place`, month }

/**
 * Counts and digests of the records that were live at a position, by place, by month of publication, or both. The
 * digest of a group does not depend on any order, so it takes no memory; two nodes that agree hold the same records.
 * @param at the position; the present one where absent
 */
export async function digests(
  store: Store,
  by: readonly DigestGroup[],
  at?: number,
): Promise<{ readonly head: Head; readonly at: number; readonly items: readonly GroupDigest[] }> {
  const now = await head(store)
  const seq = at ?? now.seq
  const named = by.map((group) => sql`${columns[group]} AS ${sql.ref(group)}`)
  const groups = by.map((group) => sql.ref(group))
  const result = await sql<Row>`
    WITH live AS (
      SELECT DISTINCT ON (id) id, op, place, digest, content FROM revisions
      WHERE op <> 'erase' AND seq <= ${seq}::bigint ORDER BY id, revision DESC
    ), held AS (SELECT ${sql.join([...named, sql`digest`])} FROM live WHERE op = 'put')
    SELECT ${sql.join([
      ...groups,
      sql`count(*) AS count`,
      sql`bit_xor(('x' || digest)::bit(256))::text AS bits`,
      sql`count(*) FILTER (WHERE digest IS NULL) AS gone`,
    ])}
    FROM held ${groups.length === 0 ? sql`` : sql`GROUP BY ${sql.join(groups)} ORDER BY ${sql.join(groups)}`}`.execute(
    store.db,
  )
  const items = result.rows.map(({ bits, ...row }) => ({ ...row, digest: row.gone > 0 ? null : hexOf(bits) }))
  return { head: now, at: seq, items: items.filter(({ count }) => count > 0) }
}

function hexOf(bits: string | null): string | null {
  return bits === null ? null : BigInt(`0b${bits}`).toString(16).padStart(64, '0')
}
