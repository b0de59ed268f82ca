import { sql, type Transaction } from 'kysely'
import type { Tables } from '../schema.ts'

/**
 * Forgets the imports in which a record came: the digest of a body is one of its content too, and a short number can be
 * found from it by trying. The same import sent again begins anew, and finds the record withdrawn.
 * @param id a record id, which holds no sign that LIKE takes for another
 */
export async function forgetImports(transaction: Transaction<Tables>, id: string): Promise<void> {
  await sql`DELETE FROM imports WHERE EXISTS (
    SELECT FROM import_answers AS a
    WHERE a.token = imports.token AND a.key = imports.key AND a.answers LIKE ${`%"id":"${id}"%`}
  )`.execute(transaction)
}
