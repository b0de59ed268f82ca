import { type LocalText, text } from '@gongkai/core'
import type { Transaction } from 'kysely'
import { type ApiProblem, apiProblem } from '../../problems/api-error.ts'
import { putUses } from '../attachments/uses.ts'
import { appendAudit } from '../audit/append.ts'
import { closeCorrections } from '../corrections/answer.ts'
import { heldEpoch } from '../epochs.ts'
import { takeLock } from '../locks.ts'
import type { Store } from '../open-store.ts'
import type { RemovalReason } from '../reasons.ts'
import type { Tables } from '../schema.ts'
import { type Current, currentOf } from './current.ts'
import { forgetImports } from './forget-imports.ts'
import { insertRevisions, lastSeq } from './revision-rows.ts'

/** What became of a withdrawal. */
export type WithdrawOutcome =
  | { readonly id: string; readonly outcome: 'withdrawn'; readonly revision: number; readonly seq: number }
  /** It had been withdrawn before; the tombstone of then stands. */
  | { readonly id: string; readonly outcome: 'unchanged'; readonly revision: number; readonly seq: number }
  | { readonly id: string; readonly outcome: 'not-found' }
  /** What it is to be replaced by cannot replace it. */
  | { readonly id: string; readonly outcome: 'refused'; readonly problem: ApiProblem }

/** Who may take something away: asked under the lock, it throws where they may not. */
export type AdmitRemoval = (current: Current) => void

/** A withdrawal as it is asked for. */
export interface Withdrawal {
  readonly id: string
  readonly reason: RemovalReason
  /** The record that takes its place: another one, and live. */
  readonly replacedBy?: string
}

/**
 * Withdraws a record: its content and the content and digests of all its revisions are deleted in this transaction,
 * everywhere in the store, and a tombstone stands in its place and in the feed for good. So whoever reads the feed
 * from its beginning afterwards does not come by the content. A digest goes too, for a number that leaked can be
 * found from it by trying.
 * @param by who withdraws, as the audit names them: a role or the name of a token, never a person
 * @param admit whether they may; what it throws is thrown on
 */
export async function withdraw(
  store: Store,
  withdrawal: Withdrawal,
  by: string,
  admit: AdmitRemoval = () => {},
): Promise<WithdrawOutcome> {
  const outcome = await store.db.transaction().execute(async (transaction) => {
    await takeLock(transaction, 'publish')
    const before = (await currentOf(transaction, [withdrawal.id])).get(withdrawal.id)
    if (before === undefined) return { id: withdrawal.id, outcome: 'not-found' } as const
    admit(before)
    if (before.state === 'withdrawn')
      return { id: before.id, outcome: 'unchanged', revision: before.revision, seq: before.last_seq } as const
    const wrong = await wrongReplacement(transaction, withdrawal)
    if (wrong !== undefined)
      return {
        id: before.id,
        outcome: 'refused',
        problem: apiProblem('replacement-not-possible', { why: wrong }),
      } as const
    return await buried(transaction, store, before, withdrawal, by)
  })
  if (outcome.outcome === 'withdrawn') store.signal.announce()
  return outcome
}

/** Why a record cannot stand in the place of the one that is withdrawn: readers would be sent to nothing. */
async function wrongReplacement(
  transaction: Transaction<Tables>,
  { id, replacedBy }: Withdrawal,
): Promise<LocalText | undefined> {
  if (replacedBy === undefined) return undefined
  if (replacedBy === id) return text('就是被撤回的记录本身', 'it is the record that is withdrawn')
  const other = (await currentOf(transaction, [replacedBy])).get(replacedBy)
  if (other === undefined) return text('没有此记录', 'there is no such record')
  return other.state === 'live' ? undefined : text('该记录也已撤回', 'it is withdrawn itself')
}

async function buried(
  transaction: Transaction<Tables>,
  store: Store,
  before: Current,
  { reason, replacedBy }: Withdrawal,
  by: string,
): Promise<WithdrawOutcome> {
  const { id, kind, place } = before
  const epoch = await heldEpoch(transaction)
  const seq = (await lastSeq(transaction)) + 1
  const revision = before.revision + 1
  const at = store.clock.now()
  const nothing = { place_before: null, digest: null, content: null }
  await insertRevisions(transaction, [{ seq, epoch, id, revision, op: 'withdraw', kind, place, ...nothing, at, by }])
  await transaction
    .insertInto('tombstones')
    .values({
      seq,
      id,
      revision,
      reason_code: reason.code,
      reason_text: reason.text ?? null,
      withdrawn_at: at,
      replaced_by: replacedBy ?? null,
    })
    .execute()
  await transaction
    .updateTable('revisions')
    .set({ content: null, digest: null, gone: 'withdrawn' })
    .where('id', '=', id)
    .where('op', '=', 'put')
    .where('content', 'is not', null)
    .execute()
  await putUses(transaction, [id], [])
  await forgetImports(transaction, id)
  await closeCorrections(transaction, id, { revision, at, by })
  await transaction.deleteFrom('relations').where('stated_by', '=', id).execute()
  await transaction.deleteFrom('verdicts').where('id', '=', id).execute()
  await transaction
    .updateTable('records')
    .set({ ...emptied, state: 'withdrawn', revision, last_seq: seq, changed_at: at })
    .where('id', '=', id)
    .execute()
  const detail = { reason: reason.code, revision }
  await appendAudit(transaction, at, [{ by, action: 'withdraw', subject: id, detail }])
  return { id, outcome: 'withdrawn', revision, seq }
}

/** Every column of a record that holds content. The database refuses a withdrawn record in which one is left. */
export const emptied = {
  issuer_name: null,
  attribute: null,
  converted_from: null,
  converted_on: null,
  formed_on: null,
  published_on: null,
  effective_on: null,
  doc_number: null,
  index_number: null,
  key_areas: null,
  themes: null,
  digest: null,
  body: null,
  search_text: null,
  search: null,
} as const
