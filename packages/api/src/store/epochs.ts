import { randomBytes } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Clock } from '../clock.ts'
import { takeLock } from './locks.ts'
import type { Tables } from './schema.ts'

/**
 * Why a numbering began: the store is new, its samples gave way to real records, or it was restored from a backup.
 * Whoever follows the feed of an earlier epoch starts again.
 */
export type EpochReason = 'new-store' | 'samples-removed' | 'restored'

/** The epoch that holds: the one that started last. */
export async function currentEpoch(db: Kysely<Tables>): Promise<string | undefined> {
  const row = await db.selectFrom('epochs').select('epoch').orderBy('number', 'desc').limit(1).executeTakeFirst()
  return row?.epoch
}

/**
 * Starts a new epoch. The caller holds the `publish` lock.
 * @returns its name: eight random bytes, so that no two stores ever share one
 */
export async function startEpoch(transaction: Transaction<Tables>, reason: EpochReason, clock: Clock): Promise<string> {
  const last = await transaction
    .selectFrom('epochs')
    .select(({ fn }) => fn.max('number').as('number'))
    .executeTakeFirst()
  const epoch = randomBytes(8).toString('hex')
  await transaction
    .insertInto('epochs')
    .values({ number: (last?.number ?? 0) + 1, epoch, started_at: clock.now(), reason })
    .execute()
  return epoch
}

/**
 * The epoch of a store that has been opened.
 * @throws Error where the store has none, which opening it rules out
 */
export async function heldEpoch(db: Kysely<Tables>): Promise<string> {
  const epoch = await currentEpoch(db)
  if (epoch === undefined) throw new Error('the store has no epoch: it was not opened by openStore')
  return epoch
}

/** Starts the first epoch where there is none yet. */
export async function ensureEpoch(db: Kysely<Tables>, clock: Clock): Promise<void> {
  if ((await currentEpoch(db)) !== undefined) return
  await db.transaction().execute(async (transaction) => {
    await takeLock(transaction, 'publish')
    if ((await currentEpoch(transaction)) === undefined) await startEpoch(transaction, 'new-store', clock)
  })
}
