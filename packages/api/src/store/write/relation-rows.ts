import { sql, type Transaction } from 'kysely'
import type { Tables } from '../schema.ts'
import type { NewRelation } from './relations-of.ts'
import { columnList, rowsOf } from './unnest.ts'

const columns = {
  stated_by: 'text',
  position: 'int',
  type: 'text',
  source: 'text',
  target: 'text',
  doc_key: 'text',
  doc_number: 'text',
  words: 'text',
} as const

/**
 * Writes what records say of one another, in the place of what they said before.
 * @param ids the records that are published, each once
 * @param rows what they say
 */
export async function putRelations(
  transaction: Transaction<Tables>,
  ids: readonly string[],
  rows: readonly NewRelation[],
): Promise<void> {
  await sql`DELETE FROM relations WHERE stated_by = ANY(${[...ids]}::text[])`.execute(transaction)
  if (rows.length === 0) return
  await sql`INSERT INTO relations (${columnList(columns)}) ${rowsOf(columns, rows)}`.execute(transaction)
}
