import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { type ApiProblem, apiProblem } from '../../problems/api-error.ts'
import type { Store } from '../open-store.ts'
import type { CorrectionKind } from './correction.ts'
import { countCorrectionChange } from './count-change.ts'

/** What a reader reports. */
export interface NewCorrection {
  /** The id of the record. */
  readonly record: string
  readonly kind: CorrectionKind
  readonly pointer?: string
  /** 1 to 2000 characters, searched for personal data before. */
  readonly message: string
}

/** What became of a report. */
export type ReportOutcome =
  | { readonly outcome: 'received'; readonly id: string; readonly receivedAt: string }
  /** There is no such record, or it was withdrawn. */
  | { readonly outcome: 'not-live' }
  | { readonly outcome: 'refused'; readonly problem: ApiProblem }

/** Reports that wait for an answer, of one record and in all: anybody may report, and nobody may fill the store. */
export const mostOpen = { record: 50, store: 10_000 } as const

/**
 * Takes a report on the current revision of a live record. Its id is 128 random bits, so that who has it got it from
 * whoever reported; what it opens holds nothing secret all the same.
 */
export async function reportCorrection(store: Store, asked: NewCorrection): Promise<ReportOutcome> {
  const id = randomBytes(16).toString('hex')
  const receivedAt = store.clock.now()
  const outcome = await store.db.transaction().execute(async (transaction): Promise<ReportOutcome> => {
    // Holds off a withdrawal until this report is there, so that it takes the report with it.
    const live = await sql<{ revision: number }>`
      SELECT revision FROM records WHERE id = ${asked.record} AND state = 'live' FOR SHARE`.execute(transaction)
    const [record] = live.rows
    if (record === undefined) return { outcome: 'not-live' }
    const open = await sql<{ own: number; all: number }>`
      SELECT count(*) FILTER (WHERE record = ${asked.record}) AS own, count(*) AS all
      FROM corrections WHERE outcome IS NULL`.execute(transaction)
    if (open.rows.some(({ own, all }) => own >= mostOpen.record || all >= mostOpen.store))
      return { outcome: 'refused', problem: apiProblem('corrections-waiting', {}) }
    const { record: on, kind, pointer = null, message } = asked
    await transaction
      .insertInto('corrections')
      .values({ id, record: on, revision: record.revision, kind, pointer, message, received_at: receivedAt })
      .execute()
    await countCorrectionChange(transaction)
    return { outcome: 'received', id, receivedAt }
  })
  if (outcome.outcome === 'received') store.signal.announce()
  return outcome
}
