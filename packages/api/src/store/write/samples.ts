import { sql, type Transaction } from 'kysely'
import { type ApiProblem, apiProblem } from '../../problems/api-error.ts'
import { heldEpoch, startEpoch } from '../epochs.ts'
import type { Store } from '../open-store.ts'
import type { Tables } from '../schema.ts'

/** What a store holds: never both (design, decision 9). */
export type Holdings = 'nothing' | 'samples' | 'records'

/** Under which rules a publishing transaction goes on. */
export interface Ground {
  readonly epoch: string
  /** Why samples are refused in this transaction; undefined where they are welcome. */
  readonly againstSamples: ApiProblem | undefined
}

/**
 * Sees to it that samples and real records never stand side by side: the first real record removes every sample
 * and starts a new epoch, and from then on samples are refused. The caller holds the `publish` lock.
 * @param real whether this transaction brings a real record
 */
export async function settleSamples(transaction: Transaction<Tables>, store: Store, real: boolean): Promise<Ground> {
  const held = await holdingsIn(transaction)
  if (real && held === 'samples') {
    await sql`DELETE FROM attachments WHERE sha256 IN (SELECT sha256 FROM attachment_uses)`.execute(transaction)
    await transaction.deleteFrom('revisions').execute()
    await transaction.deleteFrom('records').execute()
    const epoch = await startEpoch(transaction, 'samples-removed', store.clock)
    return { epoch, againstSamples: apiProblem('sample-beside-real', {}) }
  }
  const epoch = await heldEpoch(transaction)
  if (real || held === 'records') return { epoch, againstSamples: apiProblem('sample-beside-real', {}) }
  return { epoch, againstSamples: store.samples === 'never' ? apiProblem('sample-refused', {}) : undefined }
}

/** What a store holds. Withdrawn records count: a node that ever published real records is a real node. */
export async function holdings(store: Store): Promise<Holdings> {
  return await holdingsIn(store.db)
}

async function holdingsIn(db: Store['db']): Promise<Holdings> {
  const one = await db.selectFrom('records').select('sample').limit(1).executeTakeFirst()
  if (one === undefined) return 'nothing'
  return one.sample ? 'samples' : 'records'
}
