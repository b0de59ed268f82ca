import type { GongkaiRecord } from '@gongkai/core'
import { sql, type Transaction } from 'kysely'
import { apiError } from '../../problems/api-error.ts'
import { withoutIndexes } from '../backup/without-indexes.ts'
import { takeLock } from '../locks.ts'
import type { Store } from '../open-store.ts'
import type { Tables } from '../schema.ts'
import { candidatesOf, type PublishOptions, type PublishOutcome, publishWithin } from './publish.ts'

/** Publishes records within a filling; one outcome a record, in the same order. */
export type Put = (records: readonly GongkaiRecord[], options?: PublishOptions) => Promise<readonly PublishOutcome[]>

/** How a filling is run. */
export interface FillOptions {
  /** How long readers may keep it waiting before it gives up, in milliseconds; 5000 where absent. */
  readonly patience?: number
}

/** The tables that publishing fills. What it looks up there, it finds by the indexes that keep rows apart. */
const filled = ['revisions', 'records', 'relations', 'attachment_uses']

/**
 * Fills a store in which nothing was ever published: everything in one transaction, and the indexes by which readers
 * find are built at its end. Where it breaks off nothing is there, and all indexes are. Until it ends nobody can read
 * the store, and nothing else may be done with it within `fill`.
 * @param by who publishes, as the audit names them
 * @param fill publishes what there is, part by part, by the function it is given
 * @throws ApiError `store-not-unused` where something is or was published, `store-in-use` where somebody reads it
 * @example
 * ```ts
 * import { readRecord } from '@gongkai/core'
 * const store = await openStore({ location: { engine: 'memory' } })
 * const facts = { id: '999999.n-1', kind: 'document', place: '999999', title: '示例', sample: true }
 * const record = readRecord({ ...facts, attribute: 'proactive' })
 * const [outcome] = await fillEmpty(store, 'example', async (put) => await put([record]))
 * outcome?.outcome // → 'created'
 * await store.close()
 * ```
 */
export async function fillEmpty<T>(
  store: Store,
  by: string,
  fill: (put: Put) => Promise<T>,
  { patience = 5000 }: FillOptions = {},
): Promise<T> {
  const result = await store.db.transaction().execute(async (transaction) => {
    await sql`SET LOCAL statement_timeout = 0`.execute(transaction)
    await takeLock(transaction, 'publish')
    await refuseUsed(transaction)
    await lockAway(transaction, patience)
    const put: Put = async (records, options) =>
      await publishWithin(transaction, store, candidatesOf(records), by, options)
    return await withoutIndexes(transaction, filled, async () => await fill(put))
  })
  store.signal.announce()
  return result
}

async function refuseUsed(transaction: Transaction<Tables>): Promise<void> {
  const found = await sql<{ used: boolean }>`
    SELECT EXISTS (SELECT FROM revisions) OR EXISTS (SELECT FROM records) AS used`.execute(transaction)
  if (found.rows.some(({ used }) => used)) throw apiError('store-not-unused', {})
}

/** PostgreSQL's code for a lock that was not given in time. */
const notGiven = '55P03'

/** Has the tables for this transaction alone, which dropping their indexes takes: a reader is not waited for long. */
async function lockAway(transaction: Transaction<Tables>, patience: number): Promise<void> {
  await sql`SET LOCAL lock_timeout = ${sql.lit(patience)}`.execute(transaction)
  try {
    const tables = sql.join(filled.map((name) => sql.id(name)))
    await sql`LOCK TABLE ${tables} IN ACCESS EXCLUSIVE MODE`.execute(transaction)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === notGiven) throw apiError('store-in-use', {})
    throw error
  }
  await sql`SET LOCAL lock_timeout = 0`.execute(transaction)
}
