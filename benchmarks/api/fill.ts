import { type RawBuilder, sql } from 'kysely'
import { census, publish, type Store } from '../../packages/api/src/index.ts'
import { recordOf } from './content.ts'

/** Records of one transaction. */
const batch = 5000

/** Fills an empty store with made-up records by its own way of publishing; one that has them already is left as it is. */
export async function fill(store: Store, rows: number, say: (line: string) => void): Promise<void> {
  const { count: held } = await census(store)
  if (held !== 0 && held !== rows) throw new Error(`the database holds ${held} records, not ${rows}: take an empty one`)
  if (held === rows) return
  const began = performance.now()
  const { rows: indexes } = await sql<{ name: string; definition: string }>`
    SELECT indexname AS name, indexdef AS definition FROM pg_indexes
    WHERE tablename = 'records' AND indexname LIKE 'records_%' AND indexdef NOT LIKE '%UNIQUE%'`.execute(store.db)
  // Built at the end, all at once: the store is filled to be measured, not measured while it is filled.
  for (const { name } of indexes) await sql`DROP INDEX ${sql.ref(name)}`.execute(store.db)
  for (let from = 0; from < rows; from += batch) {
    const records = Array.from({ length: Math.min(batch, rows - from) }, (_, index) => recordOf(from + index))
    await publish(store, records, 'benchmark')
    if ((from / batch) % 20 === 19) say(`  ${from + batch} records after ${seconds(began)} s`)
  }
  for (const { definition } of indexes) await unhurried(store, sql.raw(definition))
  await plainTable(store)
  await unhurried(store, sql`VACUUM (ANALYZE)`)
  say(`  ${rows} records filled in ${seconds(began)} s`)
}

/**
 * The same content as somebody would keep it who needs none of what the store does: a table with a column for each field
 * and one index for the order.
 */
async function plainTable(store: Store): Promise<void> {
  await unhurried(
    store,
    sql`
    CREATE TABLE plain AS
    SELECT id, kind, place, issuer, issuer_name, body::json ->> 'title' AS title, body::json ->> 'text' AS text,
           body::json ->> 'docNumber' AS doc_number, body::json ->> 'indexNumber' AS index_number, attribute,
           formed_on, published_on
    FROM records`,
  )
  await unhurried(store, sql`ALTER TABLE plain ADD PRIMARY KEY (id)`)
  await unhurried(store, sql`CREATE INDEX ON plain (published_on, id)`)
}

/** A statement that may take longer than a reader of the store may wait. */
async function unhurried({ db }: Store, statement: RawBuilder<unknown>): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`SET statement_timeout = 0`.execute(connection)
    await statement.execute(connection)
    await sql`RESET statement_timeout`.execute(connection)
  })
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(0)
}
