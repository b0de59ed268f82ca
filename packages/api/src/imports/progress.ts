import type { Transaction } from 'kysely'
import { apiError } from '../problems/api-error.ts'
import type { Store } from '../store/index.ts'
import type { Tables } from '../store/schema.ts'

/** Which import is meant: a key is its token's own. */
export interface ImportKey {
  readonly token: string
  readonly key: string
}

/** How far an import has come. */
export interface ImportProgress {
  /** Lines that have been answered. */
  readonly lines: number
  /** SHA-256 of everything up to the end of the last of them. */
  readonly digest: string
  readonly finished: boolean
}

/** Milliseconds for which the answers of an import are kept: a week. */
const kept = 7 * 24 * 3600 * 1000

const nothingYet: ImportProgress = {
  lines: 0,
  digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  finished: false,
}

/** Where an import stands; begins it where it is new. What is older than a week is forgotten first. */
export async function importProgress({ db, clock }: Store, { token, key }: ImportKey): Promise<ImportProgress> {
  const now = clock.now()
  const old = new Date(Date.parse(now) - kept).toISOString()
  await db.deleteFrom('imports').where('started_at', '<', old).execute()
  await db
    .insertInto('imports')
    .values({ token, key, started_at: now, ...nothingYet })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return await db
    .selectFrom('imports')
    .select(['lines', 'digest', 'finished'])
    .where('token', '=', token)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
}

/**
 * Notes the answers of some lines, in the transaction that published them.
 * @throws ApiError `import-running` where somebody else has gone on with the same import meanwhile
 */
export async function advance(
  transaction: Transaction<Tables>,
  { token, key }: ImportKey,
  from: ImportProgress,
  to: ImportProgress,
  answers: string,
): Promise<void> {
  const done = await transaction
    .updateTable('imports')
    .set({ ...to })
    .where('token', '=', token)
    .where('key', '=', key)
    .where('lines', '=', from.lines)
    .where('finished', '=', false)
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) throw apiError('import-running', {})
  if (answers === '') return
  await transaction
    .insertInto('import_answers')
    .values({ token, key, line: from.lines + 1, answers })
    .execute()
}

/** The answers of an import in their order, piece by piece. */
export async function* importAnswers({ db }: Store, { token, key }: ImportKey): AsyncGenerator<string> {
  for (let after = 0; ; ) {
    const row = await db
      .selectFrom('import_answers')
      .select(['line', 'answers'])
      .where('token', '=', token)
      .where('key', '=', key)
      .where('line', '>', after)
      .orderBy('line')
      .limit(1)
      .executeTakeFirst()
    if (row === undefined) return
    yield row.answers
    after = row.line
  }
}
