import { type Kysely, sql, type Transaction } from 'kysely'
import type { Clock } from '../clock.ts'
import { apiError } from '../problems/api-error.ts'
import { takeLock } from './locks.ts'
import { migrations, newestStep } from './migrations/index.ts'
import type { Tables } from './schema.ts'

/** One step of the database's structure. Forward only: a step that has been released is never changed or undone. */
export interface Migration {
  /** 1, 2, 3 … without gaps. */
  readonly number: number
  readonly name: string
  /** Statements that run in one transaction with all the others that are due. */
  readonly statements: readonly string[]
}

/**
 * Brings the database to the newest structure: all steps that are due in one transaction, under a lock, so that two
 * processes may start at once and one simply waits for the other.
 * @throws ApiError `store-newer` where the database has a step this program does not know
 */
export async function migrate(db: Kysely<Tables>, clock: Clock): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`SET LOCAL statement_timeout = 0`.execute(transaction)
    await takeLock(transaction, 'migrate')
    const done = await appliedSteps(transaction)
    if (done > newestStep) throw apiError('store-newer', { found: String(done) })
    for (const migration of migrations.slice(done)) {
      for (const statement of migration.statements) await sql.raw(statement).execute(transaction)
      await transaction
        .insertInto('migrations')
        .values({ number: migration.number, name: migration.name, applied_at: clock.now() })
        .execute()
    }
  })
}

/** The number of the last step that has run; makes the list of steps where it is missing. */
async function appliedSteps(transaction: Transaction<Tables>): Promise<number> {
  await sql`CREATE TABLE IF NOT EXISTS migrations (
    number int PRIMARY KEY, name text NOT NULL, applied_at timestamptz NOT NULL
  )`.execute(transaction)
  return await lastStep(transaction)
}

/** The number of the last step that has run in a database that has the list of them; 0 where none has. */
export async function lastStep(db: Kysely<Tables>): Promise<number> {
  const last = await db
    .selectFrom('migrations')
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirst()
  return last?.number ?? 0
}
