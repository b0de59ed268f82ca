import { sql } from 'kysely'
import type { Store } from '../open-store.ts'

/**
 * What the content of a store is known by: it differs as soon as anything that is served does. The position of the
 * feed, and how often reports on records changed, which the feed does not tell.
 */
export async function storeVersion(store: Store): Promise<string> {
  const result = await sql<{ version: string }>`
    SELECT concat_ws(' ',
      (SELECT epoch FROM epochs ORDER BY number DESC LIMIT 1),
      (SELECT coalesce(max(seq), 0) FROM revisions),
      (SELECT number FROM correction_changes)) AS version`.execute(store.db)
  const [row] = result.rows
  if (row === undefined) throw new Error('the database gave no version')
  return row.version
}
