import { sql, type Transaction } from 'kysely'
import type { Tables } from '../schema.ts'

/** Notes in the transaction itself that reports changed, so that who sees the number sees the change. */
export async function countCorrectionChange(transaction: Transaction<Tables>): Promise<void> {
  await sql`UPDATE correction_changes SET number = number + 1`.execute(transaction)
}
