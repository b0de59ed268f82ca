import { sql, type Transaction } from 'kysely'
import type { RevisionsTable, Tables } from '../schema.ts'
import { columnList, rowsOf } from './unnest.ts'

const columns = {
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
  at: 'timestamptz',
  by: 'text',
} as const

/** A revision as it is written; `gone` comes later, if ever. */
export type NewRevision = Omit<RevisionsTable, 'gone'>

/** Writes revisions. The caller holds the `publish` lock under which their numbers were drawn. */
export async function insertRevisions(transaction: Transaction<Tables>, rows: readonly NewRevision[]): Promise<void> {
  await sql`INSERT INTO revisions (${columnList(columns)}) ${rowsOf(columns, rows)}`.execute(transaction)
}

/** The last number drawn; 0 where nothing was published yet. The caller holds the `publish` lock. */
export async function lastSeq(transaction: Transaction<Tables>): Promise<number> {
  const row = await transaction
    .selectFrom('revisions')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .executeTakeFirst()
  return row?.seq ?? 0
}
