import type { Store } from '../open-store.ts'
import { type Tombstone, tombstoneOf } from '../tombstone.ts'

/** A live record as the store holds it. */
export interface LiveRecord {
  readonly id: string
  readonly revision: number
  readonly digest: string
  readonly firstSeq: number
  readonly lastSeq: number
  /** When the current revision was published. */
  readonly updatedAt: string
  /** The canonical form, byte for byte as it was published. */
  readonly body: string
}

/** What there is under an id. */
export type Held =
  | { readonly state: 'live'; readonly record: LiveRecord }
  | { readonly state: 'withdrawn'; readonly tombstone: Tombstone }

/** The columns out of which a live record is made. */
export const liveColumns = ['id', 'revision', 'digest', 'first_seq', 'last_seq', 'changed_at', 'body'] as const

interface LiveRow {
  readonly id: string
  readonly revision: number
  readonly digest: string | null
  readonly first_seq: number
  readonly last_seq: number
  readonly changed_at: string
  readonly body: string | null
}

/** Makes a live record out of its row; undefined where the content is gone. */
export function liveRecordOf(row: LiveRow): LiveRecord | undefined {
  const { id, revision, digest, body } = row
  if (digest === null || body === null) return undefined
  return { id, revision, digest, firstSeq: row.first_seq, lastSeq: row.last_seq, updatedAt: row.changed_at, body }
}

/** The record of an id, live or as its tombstone; undefined where there never was one. */
export async function get(store: Store, id: string): Promise<Held | undefined> {
  const row = await store.db
    .selectFrom('records')
    .leftJoin('tombstones', 'tombstones.seq', 'records.last_seq')
    .select(liveColumns.map((name) => `records.${name}` as const))
    .select(['kind', 'place', 'reason_code', 'reason_text', 'withdrawn_at', 'replaced_by'])
    .where('records.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const record = liveRecordOf(row)
  if (record !== undefined) return { state: 'live', record }
  const { reason_code, withdrawn_at } = row
  if (reason_code === null || withdrawn_at === null) throw new Error(`the withdrawn record ${id} has no tombstone`)
  return { state: 'withdrawn', tombstone: tombstoneOf({ ...row, seq: row.last_seq, reason_code, withdrawn_at }) }
}
