import { sql, type Transaction } from 'kysely'
import type { Tables } from '../schema.ts'

interface IndexRow {
  readonly name: string
  readonly definition: string
}

/**
 * Fills tables that are empty while they have no indexes but those that keep rows apart, and builds the others after:
 * sorting once is quicker than finding a place for each row. All of it is one transaction, so that the indexes are
 * there again whatever happens.
 * @param tables the tables that are filled
 * @returns what filling them came to
 */
export async function withoutIndexes<T>(
  transaction: Transaction<Tables>,
  tables: readonly string[],
  fill: () => Promise<T>,
): Promise<T> {
  const found = await sql<IndexRow>`
    SELECT c.relname AS name, pg_get_indexdef(i.indexrelid) AS definition
    FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indexrelid JOIN pg_class AS t ON t.oid = i.indrelid
    WHERE t.relname = ANY(${[...tables]}::text[]) AND t.relnamespace = current_schema()::regnamespace
      AND NOT i.indisunique
    ORDER BY c.relname`.execute(transaction)
  for (const { name } of found.rows) await sql`DROP INDEX ${sql.id(name)}`.execute(transaction)
  const result = await fill()
  for (const { definition } of found.rows) await sql.raw(definition).execute(transaction)
  return result
}
