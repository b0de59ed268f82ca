import { type Kysely, sql } from 'kysely'
import { apiError } from '../problems/api-error.ts'
import { lastStep } from './migrate.ts'
import { newestStep } from './migrations/index.ts'
import type { Tables } from './schema.ts'

/** Whether the server takes no writes: a replica that follows another, or a database that was set so. */
export async function isReadOnly(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ setting: string }>`
    SELECT current_setting('transaction_read_only') AS setting`.execute(db)
  return rows.some(({ setting }) => setting === 'on')
}

/**
 * Refuses a database that can only be read and is not of the structure of this program: it gets there by a node at the
 * server that it follows.
 * @throws ApiError `store-read-only` naming both structures, 0 for a database without any
 */
export async function refuseOtherStructure(db: Kysely<Tables>): Promise<void> {
  const found = await stepOf(db)
  if (found !== newestStep) throw apiError('store-read-only', { found: String(found), needed: String(newestStep) })
}

async function stepOf(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ known: boolean }>`SELECT to_regclass('migrations') IS NOT NULL AS known`.execute(db)
  return rows.some(({ known }) => known) ? await lastStep(db) : 0
}
