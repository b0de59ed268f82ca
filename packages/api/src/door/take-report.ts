import type { AppContext } from '../http/context.ts'
import { liveRecord } from '../http/live-record.ts'
import { ApiError, apiError } from '../problems/api-error.ts'
import { reportCorrection } from '../store/index.ts'
import { readReport } from './correction.ts'

/** That a report was taken. */
export interface ReportTaken {
  readonly id: string
  /** When, in UTC. */
  readonly receivedAt: string
}

/**
 * Takes a report that something is wrong with a record, however it was sent.
 * @param id the id of the record
 * @param body what was sent, not read yet
 * @throws RequestFault naming the member that is wrong, or holds personal data
 * @throws ApiError where there is no such record, or too many reports wait; Withdrawn where it was withdrawn
 */
export async function takeReport({ store, clock }: AppContext, id: string, body: unknown): Promise<ReportTaken> {
  const read = readReport(body, clock.today(), id.slice(0, 6))
  const outcome = await reportCorrection(store, { record: id, ...read })
  if (outcome.outcome === 'refused') throw new ApiError(outcome.problem)
  if (outcome.outcome === 'not-live') {
    await liveRecord(store, id)
    throw apiError('record-not-found', { id })
  }
  return { id: outcome.id, receivedAt: outcome.receivedAt }
}
