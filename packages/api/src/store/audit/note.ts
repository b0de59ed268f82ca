import { sql } from 'kysely'
import { takeLock } from '../locks.ts'
import type { Store } from '../open-store.ts'
import { type AuditNote, appendAudit } from './append.ts'

/** Milliseconds to wait for others who write: whoever asked is waiting for an answer. */
const patience = 2000

/**
 * Notes something that changed nothing, in a transaction of its own.
 * @throws where others write for longer than two seconds
 */
export async function noteInAudit(store: Store, note: AuditNote): Promise<void> {
  await store.db.transaction().execute(async (transaction) => {
    await sql`SET LOCAL lock_timeout = ${sql.lit(patience)}`.execute(transaction)
    await takeLock(transaction, 'publish')
    await appendAudit(transaction, store.clock.now(), [note])
  })
}
