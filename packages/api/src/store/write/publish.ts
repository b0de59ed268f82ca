import type { GongkaiRecord } from '@gongkai/core'
import type { Transaction } from 'kysely'
import { type ApiProblem, apiProblem } from '../../problems/api-error.ts'
import { takeLock } from '../locks.ts'
import type { Store } from '../open-store.ts'
import type { Tables } from '../schema.ts'
import { unlawful } from './lawful.ts'
import { type Prepared, prepare } from './prepare.ts'
import { type Admit, type Published, publishBatch } from './publish-batch.ts'
import { settleSamples } from './samples.ts'

/** What became of one record that was to be published. */
export type PublishOutcome = Published | Refused

/** A record that was not published, and why. */
export interface Refused {
  readonly id: string
  readonly outcome: 'refused'
  readonly problem: ApiProblem
}

/** What is to happen in the transaction of publishing beside publishing itself. */
export interface PublishOptions {
  /** Who may not pass; where absent, everybody passes. */
  readonly admit?: Admit
  /**
   * Whether what was withdrawn may come back; where false it is refused as `withdrawn-before`, decided under the lock,
   * for an old file must not bring back what was taken down. True where absent.
   */
  readonly restore?: boolean
  /** Is told the outcomes before they are committed: what it writes is kept with them or not at all. */
  readonly attend?: (transaction: Transaction<Tables>, outcomes: readonly PublishOutcome[]) => Promise<void>
}

/** Rows of one statement: large enough to be quick, small enough to hold in memory twice. */
const batchSize = 500

/**
 * Publishes records in one transaction, in their order. The same bytes again make no new revision. One record that
 * is refused does not stop the others; a failure of the database stops them all, and then none is published.
 * @param store the store
 * @param records records that the core's schema has read
 * @param by who publishes, as the audit names them: a role or the name of a token, never a person
 * @param options what decides under the lock, and what is written in the same transaction
 * @returns one outcome a record, in the same order
 * @example
 * ```ts
 * import { readRecord } from '@gongkai/core'
 * const store = await openStore({ location: { engine: 'memory' } })
 * const facts = { id: '999999.n-1', kind: 'document', place: '999999', title: '示例', sample: true }
 * const record = readRecord({ ...facts, attribute: 'proactive' })
 * const closed = readRecord({ ...facts, id: '999999.n-2', attribute: 'not-disclosed' })
 * const outcomes = await publish(store, [record, record, closed], 'example')
 * outcomes.map((one) => one.outcome) // → ['created', 'unchanged', 'refused']
 * await withdraw(store, { id: record.id, reason: { code: 'error' } }, 'example')
 * const held = await get(store, record.id)
 * held?.state // → 'withdrawn'
 * await store.close()
 * ```
 */
export async function publish(
  store: Store,
  records: readonly GongkaiRecord[],
  by: string,
  options: PublishOptions = {},
): Promise<readonly PublishOutcome[]> {
  // Prepared before the lock is taken, under which nobody else can publish.
  const candidates = candidatesOf(records)
  if (options.attend === undefined && candidates.every((one) => 'outcome' in one))
    return candidates.filter((one) => 'outcome' in one)
  const outcomes = await store.db
    .transaction()
    .execute(async (transaction) => await publishWithin(transaction, store, candidates, by, options))
  if (outcomes.some((one) => one.outcome !== 'unchanged' && one.outcome !== 'refused')) store.signal.announce()
  return outcomes
}

/** A record that is ready to be published, or refused whatever the store holds. */
export type Candidate = Prepared | Refused

/** Records with all that can be made of them before a transaction begins. */
export function candidatesOf(records: readonly GongkaiRecord[]): readonly Candidate[] {
  return records.map(candidateOf)
}

/** Publishes candidates in a transaction that has begun; it announces nothing, for nothing is committed yet. */
export async function publishWithin(
  transaction: Transaction<Tables>,
  store: Store,
  candidates: readonly Candidate[],
  by: string,
  { admit = () => undefined, restore = true, attend }: PublishOptions = {},
): Promise<readonly PublishOutcome[]> {
  const admitted: Admit = (record, current) =>
    current?.state === 'withdrawn' && !restore
      ? apiProblem('withdrawn-before', { id: record.id })
      : admit(record, current)
  const real = candidates.some((one) => 'body' in one && !one.columns.sample)
  await takeLock(transaction, 'publish')
  const ground = await settleSamples(transaction, store, real)
  const settled = candidates.map((one) =>
    'body' in one && one.columns.sample && ground.againstSamples !== undefined
      ? refused(one.record, ground.againstSamples)
      : one,
  )
  const published: PublishOutcome[] = []
  for (const batch of batchesOf(settled))
    published.push(
      ...(await publishBatch(transaction, batch, { epoch: ground.epoch, at: store.clock.now(), by }, admitted)),
    )
  const outcomes = inOrder(settled, published)
  await attend?.(transaction, outcomes)
  return outcomes
}

function candidateOf(record: GongkaiRecord): Candidate {
  const problem = unlawful(record)
  return problem === undefined ? prepare(record) : refused(record, problem)
}

function refused(record: GongkaiRecord, problem: ApiProblem): Refused {
  return { id: record.id, outcome: 'refused', problem }
}

/** Batches of bounded size in which no id occurs twice: what comes later meets what came before as the current state. */
function batchesOf(candidates: readonly Candidate[]): readonly (readonly Prepared[])[] {
  const batches: Prepared[][] = []
  let batch: Prepared[] = []
  let ids = new Set<string>()
  for (const one of candidates) {
    if ('outcome' in one) continue
    if (batch.length === 0 || batch.length === batchSize || ids.has(one.record.id)) {
      batch = []
      ids = new Set()
      batches.push(batch)
    }
    batch.push(one)
    ids.add(one.record.id)
  }
  return batches
}

/** Puts what was published back among what was refused, as it came in. */
function inOrder(candidates: readonly Candidate[], published: readonly PublishOutcome[]): readonly PublishOutcome[] {
  let next = 0
  return candidates.flatMap((one) => ('outcome' in one ? one : (published[next++] ?? [])))
}
