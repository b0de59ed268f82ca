import type { Transaction } from 'kysely'
import { type ApiProblem, apiProblem } from '../../problems/api-error.ts'
import { appendAudit } from '../audit/append.ts'
import { forgetCorrectionWords } from '../corrections/answer.ts'
import { heldEpoch } from '../epochs.ts'
import { takeLock } from '../locks.ts'
import type { Store } from '../open-store.ts'
import type { RemovalReason } from '../reasons.ts'
import type { Tables } from '../schema.ts'
import { type Current, currentOf } from './current.ts'
import { forgetImports } from './forget-imports.ts'
import { insertRevisions, lastSeq } from './revision-rows.ts'
import type { AdmitRemoval } from './withdraw.ts'

/** An erasure as it is asked for. */
export interface Erasure {
  readonly id: string
  /** The earlier revision whose content is erased. */
  readonly revision: number
  readonly reason: RemovalReason
}

/** What became of an erasure. */
export type EraseOutcome =
  | { readonly id: string; readonly outcome: 'erased'; readonly revision: number; readonly seq: number }
  /** Its content was gone before, by erasure or withdrawal. */
  | { readonly id: string; readonly outcome: 'unchanged'; readonly revision: number }
  | { readonly id: string; readonly outcome: 'not-found' }
  | { readonly id: string; readonly outcome: 'refused'; readonly problem: ApiProblem }

/**
 * Erases the content and the digest of an earlier revision, so that what leaked and was corrected later does not stay
 * readable (design, contract 10). The feed says so to everybody who keeps revisions. The current revision cannot be
 * erased: it is corrected or withdrawn.
 * @param by who erases, as the audit names them: a role or the name of a token, never a person
 * @param admit whether they may; what it throws is thrown on
 */
export async function erase(
  store: Store,
  erasure: Erasure,
  by: string,
  admit: AdmitRemoval = () => {},
): Promise<EraseOutcome> {
  const { id, revision } = erasure
  const outcome = await store.db.transaction().execute(async (transaction): Promise<EraseOutcome> => {
    await takeLock(transaction, 'publish')
    const current = (await currentOf(transaction, [id])).get(id)
    const held = await transaction
      .selectFrom('revisions')
      .select(['gone', 'place'])
      .where('id', '=', id)
      .where('revision', '=', revision)
      .where('op', '=', 'put')
      .executeTakeFirst()
    if (current === undefined || held === undefined) return { id, outcome: 'not-found' }
    admit(current)
    if (held.gone !== null) return { id, outcome: 'unchanged', revision }
    if (current.revision === revision)
      return { id, outcome: 'refused', problem: apiProblem('revision-is-current', { id, revision: String(revision) }) }
    return await erased(transaction, store, { ...current, erasedPlace: held.place }, erasure, by)
  })
  if (outcome.outcome === 'erased') store.signal.announce()
  return outcome
}

async function erased(
  transaction: Transaction<Tables>,
  store: Store,
  { id, kind, place, erasedPlace }: Current & { readonly erasedPlace: string },
  { revision, reason }: Erasure,
  by: string,
): Promise<EraseOutcome> {
  const epoch = await heldEpoch(transaction)
  const seq = (await lastSeq(transaction)) + 1
  const at = store.clock.now()
  // Who followed the place that the erased revision was in has its content too.
  const place_before = erasedPlace === place ? null : erasedPlace
  const nothing = { digest: null, content: null }
  await insertRevisions(transaction, [
    { seq, epoch, id, revision, op: 'erase', kind, place, place_before, ...nothing, at, by },
  ])
  await transaction
    .insertInto('erasures')
    .values({ seq, id, revision, reason_code: reason.code, reason_text: reason.text ?? null })
    .execute()
  await transaction
    .updateTable('revisions')
    .set({ content: null, digest: null, gone: 'erased' })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('op', '=', 'put')
    .execute()
  await forgetImports(transaction, id)
  await forgetCorrectionWords(transaction, id, revision)
  const detail = { reason: reason.code, revision }
  await appendAudit(transaction, at, [{ by, action: 'erase', subject: id, detail }])
  return { id, outcome: 'erased', revision, seq }
}
