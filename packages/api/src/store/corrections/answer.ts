import { sql, type Transaction } from 'kysely'
import { type ApiProblem, apiProblem } from '../../problems/api-error.ts'
import { appendAudit } from '../audit/append.ts'
import { takeLock } from '../locks.ts'
import type { Store } from '../open-store.ts'
import type { Tables } from '../schema.ts'
import { currentOf } from '../write/current.ts'
import type { AdmitRemoval } from '../write/withdraw.ts'
import { type Correction, type CorrectionAnswer, correctionOf } from './correction.ts'
import { countCorrectionChange } from './count-change.ts'

/** What became of an answer. */
export type AnswerOutcome =
  | { readonly outcome: 'answered' | 'unchanged'; readonly correction: Correction }
  | { readonly outcome: 'not-found' }
  | { readonly outcome: 'refused'; readonly problem: ApiProblem }

/**
 * Answers a report, once. What accepts it names the later revision that mends it, a withdrawal included.
 * @param by who answers, as the audit names them
 * @param admit whether they may; what it throws is thrown on
 */
export async function answerCorrection(
  store: Store,
  id: string,
  answer: CorrectionAnswer,
  by: string,
  admit: AdmitRemoval = () => {},
): Promise<AnswerOutcome> {
  const outcome = await store.db.transaction().execute(async (transaction): Promise<AnswerOutcome> => {
    await takeLock(transaction, 'publish')
    const row = await transaction.selectFrom('corrections').selectAll().where('id', '=', id).executeTakeFirst()
    const current = row && (await currentOf(transaction, [row.record])).get(row.record)
    if (row === undefined || current === undefined) return { outcome: 'not-found' }
    admit(current)
    const before = correctionOf(row)
    if (before.answer !== undefined)
      return same(before.answer, answer)
        ? { outcome: 'unchanged', correction: before }
        : { outcome: 'refused', problem: apiProblem('correction-answered', {}) }
    if (answer.outcome === 'accepted' && !(answer.revision > row.revision && answer.revision <= current.revision))
      return {
        outcome: 'refused',
        problem: apiProblem('mending-revision-wrong', {
          reported: String(row.revision),
          last: String(current.revision),
        }),
      }
    const at = store.clock.now()
    const given =
      answer.outcome === 'accepted'
        ? { mended_by: answer.revision, reason: null, basis: null }
        : { mended_by: null, reason: answer.reason, basis: answer.basis }
    const values = { outcome: answer.outcome, answered_at: at, answered_by: by, ...given }
    await transaction.updateTable('corrections').set(values).where('id', '=', id).execute()
    await countCorrectionChange(transaction)
    const detail = { correction: id, kind: row.kind, outcome: answer.outcome }
    await appendAudit(transaction, at, [{ by, action: 'answer-correction', subject: row.record, detail }])
    return { outcome: 'answered', correction: correctionOf({ ...row, ...values }) }
  })
  if (outcome.outcome === 'answered') store.signal.announce()
  return outcome
}

function same(before: CorrectionAnswer, now: CorrectionAnswer): boolean {
  if (before.outcome === 'accepted') return now.outcome === 'accepted' && before.revision === now.revision
  return now.outcome === 'refused' && before.reason === now.reason && before.basis === now.basis
}

/** What stands where the reason and basis of a refusal stood, once what it was about is gone. */
export const wordsGone = '已随内容删去 (removed with the content)'

/** The words of a report and of its answer go; that a refusal had a reason stays, as the table demands. */
const wordsForgotten = sql`message = NULL, pointer = NULL,
      reason = CASE WHEN outcome = 'refused' THEN ${wordsGone}::text END,
      basis = CASE WHEN outcome = 'refused' THEN ${wordsGone}::text END`

/**
 * What a withdrawal does to the reports of a record: their words and those of the answers go, for they may repeat what
 * it said, and those that wait are answered by the revision that took it down. The caller holds the `publish` lock.
 */
export async function closeCorrections(
  transaction: Transaction<Tables>,
  record: string,
  withdrawal: { readonly revision: number; readonly at: string; readonly by: string },
): Promise<void> {
  const { revision, at, by } = withdrawal
  await sql`
    UPDATE corrections SET ${wordsForgotten},
      mended_by = CASE WHEN outcome IS NULL THEN ${revision}::int ELSE mended_by END,
      answered_at = coalesce(answered_at, ${at}::timestamptz),
      answered_by = coalesce(answered_by, ${by}::text),
      outcome = coalesce(outcome, 'accepted')
    WHERE record = ${record}`.execute(transaction)
}

/** What an erasure does: the words of reports on the erased revision go, and of the answers. The caller holds the `publish` lock. */
export async function forgetCorrectionWords(
  transaction: Transaction<Tables>,
  record: string,
  revision: number,
): Promise<void> {
  await sql`
    UPDATE corrections SET ${wordsForgotten}
    WHERE record = ${record} AND revision = ${revision}::int`.execute(transaction)
}

/**
 * The words of all reports on what is gone, and of their answers, go: a backup that an earlier version of the program
 * wrote may hold them. The caller holds the `publish` lock.
 */
export async function forgetWordsOfWhatIsGone(transaction: Transaction<Tables>): Promise<void> {
  await sql`
    UPDATE corrections AS c SET ${wordsForgotten}
    WHERE EXISTS (SELECT FROM revisions AS r WHERE r.id = c.record AND r.revision = c.revision AND r.gone IS NOT NULL)`.execute(
    transaction,
  )
}
