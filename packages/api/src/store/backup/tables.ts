import type { BulkColumns } from '../write/unnest.ts'

/**
 * What of the store a backup holds, in the order in which it is restored. The current state of live records, their
 * links, files in use and search are made anew from the revisions, so that a backup is also the way to a later version
 * and to the other engine. Answers of imports and verdicts are left out: they can be asked for and made again.
 */
export const backupTables = {
  epochs: {
    key: ['number'],
    columns: { number: 'int', epoch: 'text', started_at: 'timestamptz', reason: 'text' },
  },
  revisions: {
    key: ['seq'],
    columns: {
      seq: 'bigint',
      epoch: 'text',
      id: 'text',
      revision: 'int',
      op: 'text',
      kind: 'text',
      place: 'text',
      place_before: 'text',
      digest: 'text',
      content: 'text',
      gone: 'text',
      at: 'timestamptz',
      by: 'text',
    },
  },
  tombstones: {
    key: ['seq'],
    columns: {
      seq: 'bigint',
      id: 'text',
      revision: 'int',
      reason_code: 'text',
      reason_text: 'text',
      withdrawn_at: 'timestamptz',
      replaced_by: 'text',
    },
  },
  erasures: {
    key: ['seq'],
    columns: { seq: 'bigint', id: 'text', revision: 'int', reason_code: 'text', reason_text: 'text' },
  },
  tokens: {
    key: ['id'],
    columns: {
      id: 'text',
      name: 'text',
      hash: 'text',
      role: 'text',
      places: 'text[]',
      bodies: 'text[]',
      created_at: 'timestamptz',
      expires_at: 'timestamptz',
      revoked_at: 'timestamptz',
    },
  },
  audit: {
    key: ['number'],
    columns: {
      number: 'bigint',
      at: 'timestamptz',
      by: 'text',
      action: 'text',
      subject: 'text',
      detail: 'text',
      previous: 'text',
      hash: 'text',
    },
  },
  attachments: {
    key: ['sha256'],
    columns: { sha256: 'text', bytes: 'bigint', received_at: 'timestamptz', by: 'text' },
  },
  attachment_pieces: {
    key: ['sha256', 'number'],
    columns: { sha256: 'text', number: 'int', bytes: 'bytea' },
  },
  corrections: {
    key: ['id'],
    columns: {
      id: 'text',
      record: 'text',
      revision: 'int',
      kind: 'text',
      pointer: 'text',
      message: 'text',
      received_at: 'timestamptz',
      outcome: 'text',
      answered_at: 'timestamptz',
      answered_by: 'text',
      mended_by: 'int',
      reason: 'text',
      basis: 'text',
    },
  },
} as const satisfies Readonly<Record<string, { readonly key: readonly string[]; readonly columns: BulkColumns }>>

/** A table that a backup holds. */
export type BackupTable = keyof typeof backupTables

/** What a withdrawn record keeps beside its tombstone: whose it was, and whether it was a sample. */
export const withdrawnColumns = { id: 'text', issuer: 'text', sample: 'boolean' } as const

/** The kinds of rows in a backup. */
export type RowKind = BackupTable | 'withdrawn'

/** Whether a text names a kind of rows. */
export function isRowKind(name: string): name is RowKind {
  return name === 'withdrawn' || Object.hasOwn(backupTables, name)
}
