import { sql, type Transaction } from 'kysely'
import type { RecordsTable, Tables } from '../schema.ts'
import { columnList, rowsOf } from './unnest.ts'

const columns = {
  id: 'text',
  state: 'text',
  kind: 'text',
  place: 'text',
  issuer: 'text',
  issuer_name: 'text',
  attribute: 'text',
  converted_from: 'text',
  converted_on: 'date',
  formed_on: 'date',
  published_on: 'date',
  effective_on: 'date',
  doc_number: 'text',
  index_number: 'text',
  key_areas: 'text[]',
  themes: 'text[]',
  sample: 'boolean',
  revision: 'int',
  digest: 'text',
  first_seq: 'bigint',
  last_seq: 'bigint',
  changed_at: 'timestamptz',
  body: 'text',
  search_text: 'text',
  search: 'tsvector',
} as const

const replaced = Object.keys(columns).filter((name) => name !== 'id')

/** A current state as it is written. */
export type NewRecord = { readonly [K in keyof typeof columns]: Readonly<RecordsTable[K]> }

/** Writes the current state of records, each new or in the place of what was there. Ids are distinct. */
export async function putRecords(transaction: Transaction<Tables>, rows: readonly NewRecord[]): Promise<void> {
  const changes = replaced.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`)
  await sql`
    INSERT INTO records (${columnList(columns)}) ${rowsOf(columns, rows)}
    ON CONFLICT (id) DO UPDATE SET ${sql.join(changes)}
  `.execute(transaction)
}
