import { sql } from 'kysely'
import type { Store } from '../store/index.ts'
import type { VerdictsTable } from '../store/schema.ts'
import { columnList, rowsOf } from '../store/write/unnest.ts'

const columns = {
  id: 'text',
  revision: 'int',
  law: 'text',
  calendar: 'text',
  as_of: 'date',
  settled: 'boolean',
  late: 'boolean',
  undetermined: 'boolean',
} as const

/** A verdict as it is written. */
export type NewVerdict = { readonly [K in keyof typeof columns]: VerdictsTable[K] }

/** Keeps verdicts, each in the place of what was known of the record; one that has gone meanwhile is passed over. */
export async function putVerdicts(store: Store, rows: readonly NewVerdict[]): Promise<void> {
  if (rows.length === 0) return
  const replaced = Object.keys(columns).filter((name) => name !== 'id')
  const changes = replaced.map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`)
  await sql`
    INSERT INTO verdicts (${columnList(columns)})
    SELECT new.* FROM (${rowsOf(columns, rows)}) AS new (${columnList(columns)}) JOIN records ON records.id = new.id
    ON CONFLICT (id) DO UPDATE SET ${sql.join(changes)}`.execute(store.db)
}
