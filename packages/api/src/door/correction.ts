import { type CivilDate, text } from '@gongkai/core'
import * as z from 'zod'
import { closest } from '../http/closest.ts'
import { RequestFault } from '../http/request-fault.ts'
import { type ApiProblem, apiProblem } from '../problems/api-error.ts'
import { type CorrectionAnswer, type CorrectionKind, correctionKinds } from '../store/index.ts'
import { refusePersonalData } from './personal-fault.ts'
import { isStorable } from './storable.ts'

/** Longest words of a report or an answer, in characters. */
export const longestWords = 2000

const words = z.string().trim().min(1).max(longestWords).refine(isStorable)

const report = z.strictObject({
  kind: z.string(),
  pointer: z
    .string()
    .max(200)
    .regex(/^(\/([^~/]|~[01])*)*$/)
    .refine(isStorable)
    .optional(),
  message: words,
})

const answer = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('accepted'), revision: z.int().min(1) }),
  z.strictObject({ outcome: z.literal('refused'), reason: words, basis: words }),
])

/** A report as it was sent, read. */
export interface ReadReport {
  readonly kind: CorrectionKind
  readonly pointer?: string
  readonly message: string
}

/**
 * Reads what somebody reports. Personal data is refused also in the report of personal data: its kind and pointer say
 * where it stands, and the number need not be told a second time.
 * @throws RequestFault naming the member that is wrong
 */
export function readReport(body: unknown, today: CivilDate, place: string): ReadReport {
  const read = report.safeParse(body)
  if (!read.success) throw wrongForm(read.error, expectedReport)
  const { kind, pointer, message } = read.data
  const known = correctionKinds.codes.find((code) => code === kind)
  if (known === undefined) {
    const suggestion = closest(kind, correctionKinds.codes)
    throw fault(apiProblem('correction-kind-not-known', suggestion === undefined ? {} : { suggestion }), '/kind')
  }
  refusePersonalData({ '/message': message, ...(pointer === undefined ? {} : { '/pointer': pointer }) }, today, place)
  return { kind: known, message, ...(pointer === undefined ? {} : { pointer }) }
}

/**
 * Reads what a publisher answers. Its words are published.
 * @throws RequestFault naming the member that is wrong
 */
export function readAnswer(body: unknown, today: CivilDate, place: string): CorrectionAnswer {
  const read = answer.safeParse(body)
  if (!read.success) throw wrongForm(read.error, expectedAnswer)
  if (read.data.outcome === 'refused')
    refusePersonalData({ '/reason': read.data.reason, '/basis': read.data.basis }, today, place)
  return read.data
}

const expectedReport = text(
  `应为 { "kind", "pointer"?, "message" }，message 为 1 至 ${longestWords} 个字`,
  `expected { "kind", "pointer"?, "message" }, the message with 1 to ${longestWords} characters`,
)

const expectedAnswer = text(
  '应为 { "outcome": "accepted", "revision" } 或者 { "outcome": "refused", "reason", "basis" }',
  'expected { "outcome": "accepted", "revision" } or { "outcome": "refused", "reason", "basis" }',
)

function wrongForm(error: z.ZodError, why: typeof expectedReport): RequestFault {
  const pointer = error.issues[0]?.path.map((step) => `/${String(step)}`).join('') ?? ''
  return fault(apiProblem('body-invalid', { why }), pointer)
}

function fault(problem: ApiProblem, pointer: string): RequestFault {
  return new RequestFault(problem, [{ problem, pointer }])
}
