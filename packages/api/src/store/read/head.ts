import { type RawBuilder, sql } from 'kysely'
import type { Store } from '../open-store.ts'

/** How far the store has come. */
export interface Head {
  readonly epoch: string
  /** The last number drawn; 0 where nothing was published yet. */
  readonly seq: number
}

/** The numbering in force, as a column of a statement, which then tells of one moment. */
export const epochColumn = sql.raw('(SELECT epoch FROM epochs ORDER BY number DESC LIMIT 1) AS epoch')

/** Where the feed ends now. */
export async function head(store: Store): Promise<Head> {
  return await one(store, sql<Head>`SELECT ${epochColumn}, (SELECT coalesce(max(seq), 0) FROM revisions) AS seq`)
}

/** The numbering in force now. */
export async function currentEpoch(store: Store): Promise<string> {
  const { epoch } = await one(store, sql<{ readonly epoch: string }>`SELECT ${epochColumn}`)
  return epoch
}

async function one<R>({ db }: Store, statement: RawBuilder<R>): Promise<R> {
  const { rows } = await statement.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('the database gave no head')
  return row
}
