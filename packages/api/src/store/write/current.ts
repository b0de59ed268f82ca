import { sql, type Transaction } from 'kysely'
import type { RecordsTable, Tables } from '../schema.ts'

/** What a writer has to know of a record that is there already. */
export type Current = Pick<
  RecordsTable,
  'id' | 'state' | 'kind' | 'place' | 'issuer' | 'sample' | 'revision' | 'digest' | 'first_seq' | 'last_seq'
>

/** The current state of some records by their ids. The caller holds the `publish` lock, so it stays as it is read. */
export async function currentOf(
  transaction: Transaction<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Current>> {
  const rows = await transaction
    .selectFrom('records')
    .select(['id', 'state', 'kind', 'place', 'issuer', 'sample', 'revision', 'digest', 'first_seq', 'last_seq'])
    .where(sql<boolean>`id = ANY(${[...ids]}::text[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
