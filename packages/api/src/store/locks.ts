import { sql, type Transaction } from 'kysely'
import type { Tables } from './schema.ts'

/** The first half of every advisory lock of the store: "gong" in ASCII. The second half says which. */
const family = 0x676f6e67

/** What a transaction may need to have for itself. */
const locks = { migrate: 1, publish: 2 } as const

/**
 * Waits until this transaction alone holds a lock; it is given back when the transaction ends, after its rows can
 * be seen. Holding `publish` while numbers are drawn makes the order of numbers the order of commit, so that a
 * reader who has seen a number never misses a smaller one.
 */
export async function takeLock(transaction: Transaction<Tables>, lock: keyof typeof locks): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(${sql.lit(family)}, ${sql.lit(locks[lock])})`.execute(transaction)
}
