import type { GongkaiRecord } from '@gongkai/core'
import { sql, type Transaction } from 'kysely'
import type { AttachmentUsesTable, Tables } from '../schema.ts'
import { columnList, rowsOf } from '../write/unnest.ts'

/** That a record refers to a file. */
export type AttachmentUse = { readonly [K in keyof AttachmentUsesTable]: AttachmentUsesTable[K] }

const columns = { id: 'text', sha256: 'text', name: 'text' } as const

/** The files a record refers to, each once. */
export function usesOf({ id, attachments = [] }: GongkaiRecord): readonly AttachmentUse[] {
  const byDigest = new Map(attachments.map(({ sha256, name }) => [sha256, { id, sha256, name }] as const).toReversed())
  return [...byDigest.values()]
}

/**
 * Writes to which files records refer, in the place of what they referred to before; a file to which no record refers
 * any more is deleted in the same transaction.
 * @param ids the records, each once; withdrawn ones refer to nothing
 */
export async function putUses(
  transaction: Transaction<Tables>,
  ids: readonly string[],
  uses: readonly AttachmentUse[],
): Promise<void> {
  const dropped = await sql<{ sha256: string }>`
    DELETE FROM attachment_uses WHERE id = ANY(${[...ids]}::text[]) RETURNING sha256`.execute(transaction)
  if (uses.length > 0)
    await sql`INSERT INTO attachment_uses (${columnList(columns)}) ${rowsOf(columns, uses)}`.execute(transaction)
  const digests = dropped.rows.map(({ sha256 }) => sha256)
  if (digests.length === 0) return
  await sql`DELETE FROM attachments WHERE sha256 = ANY(${digests}::text[])
    AND NOT EXISTS (SELECT FROM attachment_uses AS u WHERE u.sha256 = attachments.sha256)`.execute(transaction)
}
