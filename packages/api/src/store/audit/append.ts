import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from '@gongkai/core'
import { sql, type Transaction } from 'kysely'
import type { AuditTable, Tables } from '../schema.ts'
import { columnList, rowsOf } from '../write/unnest.ts'

/** What can be done that the audit notes. */
export type AuditAction =
  | 'publish'
  | 'withdraw'
  | 'erase'
  | 'create-token'
  | 'revoke-token'
  | 'upload'
  | 'answer-correction'
  | 'restore'
  | 'refused'

/** What is to be noted: who did what to which thing; never content. */
export interface AuditNote {
  /** The name of a token, or of a command. */
  readonly by: string
  readonly action: AuditAction
  /** The id of the record or token, or the digest of the file. */
  readonly subject: string
  readonly detail: Json
}

/** What stands before the first entry. */
export const beforeFirst = '0'.repeat(64)

const columns = {
  number: 'bigint',
  at: 'timestamptz',
  by: 'text',
  action: 'text',
  subject: 'text',
  detail: 'text',
  previous: 'text',
  hash: 'text',
} as const

/**
 * Adds entries, each chained to the one before it. The caller holds the `publish` lock, so that there is one chain.
 * @param at the moment all of them were done
 */
export async function appendAudit(
  transaction: Transaction<Tables>,
  at: string,
  notes: readonly AuditNote[],
): Promise<void> {
  if (notes.length === 0) return
  const last = await transaction
    .selectFrom('audit')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  let { number, hash: previous } = last ?? { number: 0, hash: beforeFirst }
  const rows = notes.map(({ by, action, subject, detail }) => {
    number += 1
    const entry = { number, at, by, action, subject, detail: canonicalJson(detail), previous }
    previous = auditHash(entry)
    return { ...entry, hash: previous }
  })
  await sql`INSERT INTO audit (${columnList(columns)}) ${rowsOf(columns, rows)}`.execute(transaction)
}

/** SHA-256 over an entry and the hash before it, in canonical form (RFC 8785). */
export function auditHash({ number, at, by, action, subject, detail, previous }: Omit<AuditTable, 'hash'>): string {
  const entry = canonicalJson({ number, at, by, action, subject, detail, previous })
  return createHash('sha256').update(entry, 'utf8').digest('hex')
}
