import type { CivilDate } from '@gongkai/core'
import { isRecordId, text } from '@gongkai/core'
import * as z from 'zod'
import { closest } from '../http/closest.ts'
import { RequestFault } from '../http/request-fault.ts'
import { type ApiProblem, apiProblem } from '../problems/api-error.ts'
import { isRemovalReasonCode, type RemovalReason, withdrawalReasons } from '../store/index.ts'
import { refusePersonalData } from './personal-fault.ts'
import { isStorable } from './storable.ts'

const removal = z.strictObject({
  reason: z.strictObject({ code: z.string(), text: z.string().trim().min(1).max(500).refine(isStorable).optional() }),
  replacedBy: z.string().refine(isRecordId).optional(),
})

/** A removal as it was asked for, read. */
export interface ReadRemoval {
  readonly reason: RemovalReason
  readonly replacedBy?: string
}

/**
 * Reads why something is to be removed. Its words are published, so they are searched for personal data too.
 * @throws RequestFault naming the member that is wrong
 */
export function readRemoval(body: unknown, today: CivilDate, place: string): ReadRemoval {
  const read = removal.safeParse(body)
  if (!read.success) {
    const pointer = read.error.issues[0]?.path.map((step) => `/${String(step)}`).join('') ?? ''
    throw fault(apiProblem('body-invalid', { why: expected }), pointer)
  }
  const { reason, replacedBy } = read.data
  const { code } = reason
  if (!isRemovalReasonCode(code)) {
    const suggestion = closest(code, withdrawalReasons.codes)
    throw fault(apiProblem('reason-not-known', suggestion === undefined ? {} : { suggestion }), '/reason/code')
  }
  if (code === 'other' && reason.text === undefined) throw fault(apiProblem('reason-needs-words', {}), '/reason/text')
  refusePersonalData({ '/reason/text': reason.text ?? '' }, today, place)
  return {
    reason: { code, ...(reason.text === undefined ? {} : { text: reason.text }) },
    ...(replacedBy === undefined ? {} : { replacedBy }),
  }
}

const expected = text(
  '应为 { "reason": { "code", "text"? }, "replacedBy"? }，说明 1 至 500 个字',
  'expected { "reason": { "code", "text"? }, "replacedBy"? }, the words with 1 to 500 characters',
)

function fault(problem: ApiProblem, pointer: string): RequestFault {
  return new RequestFault(problem, [{ problem, pointer }])
}
