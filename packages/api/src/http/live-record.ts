import { dateOfInstant, instant, text } from '@gongkai/core'
import { ApiError, apiError, apiProblem } from '../problems/api-error.ts'
import { get, type LiveRecord, type Store, type Tombstone, withdrawalReasons } from '../store/index.ts'

/** What a route throws for a withdrawn record: the problem, with its tombstone beside it. */
export class Withdrawn extends ApiError {
  readonly tombstone: Tombstone

  constructor(tombstone: Tombstone) {
    const { id, withdrawnAt, reason } = tombstone
    const concept = withdrawalReasons.concepts.find(({ code }) => code === reason.code)
    const label = concept?.label ?? text(reason.code, reason.code)
    super(apiProblem('record-withdrawn', { id, reason: label, at: dateOfInstant(instant(withdrawnAt)) }))
    this.tombstone = tombstone
  }
}

/**
 * The live record of an id.
 * @throws Withdrawn with the tombstone where it was withdrawn
 * @throws ApiError `record-not-found` where there never was one
 */
export async function liveRecord(store: Store, id: string): Promise<LiveRecord> {
  const held = await get(store, id)
  if (held === undefined) throw apiError('record-not-found', { id })
  if (held.state === 'withdrawn') throw new Withdrawn(held.tombstone)
  return held.record
}
