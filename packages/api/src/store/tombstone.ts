/** What stands in the place of a withdrawn record: that it was there, since when and why it is not, never what it said. */
export interface Tombstone {
  readonly id: string
  readonly kind: string
  readonly place: string
  /** The revision that withdrew it. */
  readonly revision: number
  readonly seq: number
  readonly withdrawnAt: string
  readonly reason: { readonly code: string; readonly text?: string }
  /** The record that took its place. */
  readonly replacedBy?: string
}

/** The columns out of which a tombstone is made. */
export interface TombstoneRow {
  readonly id: string
  readonly kind: string
  readonly place: string
  readonly revision: number
  readonly seq: number
  readonly withdrawn_at: string
  readonly reason_code: string
  readonly reason_text: string | null
  readonly replaced_by: string | null
}

/** Makes a tombstone out of its row. */
export function tombstoneOf(row: TombstoneRow): Tombstone {
  return Object.freeze({
    id: row.id,
    kind: row.kind,
    place: row.place,
    revision: row.revision,
    seq: row.seq,
    withdrawnAt: row.withdrawn_at,
    reason: reasonOf(row.reason_code, row.reason_text),
    ...(row.replaced_by === null ? {} : { replacedBy: row.replaced_by }),
  })
}

/** A reason as it is served. */
export function reasonOf(code: string, text: string | null): Tombstone['reason'] {
  return text === null ? { code } : { code, text }
}
