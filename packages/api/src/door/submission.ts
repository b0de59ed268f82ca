import { type GongkaiRecord, type LocalText, parseRecord, text } from '@gongkai/core'
import * as z from 'zod'
import type { Fault } from '../http/problem-response.ts'
import { apiProblem } from '../problems/api-error.ts'

/**
 * Why something that the door would refuse is published all the same: what it is that is waived, why, and the
 * provision that orders or allows it. Both texts go into the audit, and into nothing that is published.
 */
export interface Waiver {
  /** `personal-data`, or the id of a rule. */
  readonly of: string
  readonly reason: string
  /** The legal basis, such as 《政府信息公开条例》第十五条. */
  readonly basis: string
}

/** A record as it comes to the door. */
export interface Submission {
  readonly record: GongkaiRecord
  readonly waivers: readonly Waiver[]
}

/** A submission, or everything that is wrong with its form. */
export type ReadSubmission = Submission | { readonly faults: readonly Fault[] }

const words = z.string().trim().min(4).max(500)

const waiver = z.strictObject({
  of: z
    .string()
    .max(100)
    .regex(/^[a-z0-9/-]+$/),
  reason: words,
  basis: words,
})

const envelope = z.strictObject({ record: z.unknown(), waivers: z.array(waiver).max(20).default([]) })

/**
 * Reads what is to be published: a record, or a record with waivers beside it. No record has a member `record`, so that
 * the two cannot be taken for one another.
 */
export function readSubmission(body: unknown): ReadSubmission {
  if (typeof body !== 'object' || body === null || !('record' in body)) return readRecordAt(body, '', [])
  const read = envelope.safeParse(body)
  if (read.success) return readRecordAt(read.data.record, '/record', read.data.waivers)
  const faults = read.error.issues.map(({ path }) => ({
    problem: apiProblem('body-invalid', { why: waiverWords }),
    pointer: path.map((step) => `/${String(step)}`).join(''),
  }))
  return { faults }
}

const waiverWords: LocalText = text(
  '放行说明应为 of（personal-data 或者规则编号）、reason 和 basis，后两项 4 至 500 个字',
  'a waiver has of (personal-data or the id of a rule), reason and basis, the last two with 4 to 500 characters',
)

function readRecordAt(input: unknown, pointer: string, waivers: readonly Waiver[]): ReadSubmission {
  const parsed = parseRecord(input)
  if (parsed.ok) return { record: parsed.value, waivers }
  const { problem } = parsed
  if (!('problems' in problem.params)) return { faults: [{ problem, pointer }] }
  return { faults: problem.params.problems.map((one) => ({ problem: one.problem, pointer: pointer + one.pointer })) }
}
