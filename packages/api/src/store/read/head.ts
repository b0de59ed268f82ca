import { sql } from 'kysely'
import type { Store } from '../open-store.ts'

/** How far the store has come. */
export interface Head {
  readonly epoch: string
  /** The last number drawn; 0 where nothing was published yet. */
  readonly seq: number
}

/** The head as columns of a statement, which then tells of one moment. */
export const headColumns = sql.raw(`
  (SELECT epoch FROM epochs ORDER BY number DESC LIMIT 1) AS epoch,
  (SELECT coalesce(max(seq), 0) FROM revisions) AS seq`)

/** Where the feed ends now. */
export async function head(store: Store): Promise<Head> {
  const result = await sql<Head>`SELECT ${headColumns}`.execute(store.db)
  const [row] = result.rows
  if (row === undefined) throw new Error('the database gave no head')
  return row
}
