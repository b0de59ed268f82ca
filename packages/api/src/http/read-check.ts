import {
  civilDateSchema,
  type FactValue,
  type Json,
  type Problem,
  parseRecord,
  recordSubject,
  type Subject,
  schemaFault,
  subjectTypes,
  text,
} from '@gongkai/core'
import * as z from 'zod'
import { apiProblem } from '../problems/api-error.ts'
import type { Fault } from './problem-response.ts'
import { RequestFault } from './request-fault.ts'

const json: z.ZodType<Json> = z.json()
const factValue: z.ZodType<FactValue> = z.union([
  z.boolean(),
  z.number(),
  z.string(),
  z.array(z.string()),
  z.strictObject({ atLeast: z.union([z.number(), z.array(z.string())]) }),
])
const facts = z.record(z.string(), factValue)

const envelope = z.strictObject({
  record: json.optional(),
  subject: z
    .strictObject({
      type: z.enum(subjectTypes),
      kind: z.string().exactOptional(),
      place: z.string().regex(/^\d{6}$/),
      data: z.record(z.string(), json),
      completeThrough: civilDateSchema.exactOptional(),
      period: z.strictObject({ from: civilDateSchema, to: civilDateSchema }).exactOptional(),
      facts: facts.exactOptional(),
    })
    .optional(),
  facts: facts.optional(),
  assertInForce: z.array(z.string().max(100)).max(100).optional(),
})

/** What is to be checked, read. */
export interface CheckAsked {
  readonly subject: Subject
  /** What was sent, for the digest of the receipt. */
  readonly input: { readonly [member: string]: Json | undefined }
  readonly assertInForce: readonly string[]
}

/**
 * Reads what is to be checked.
 * @throws RequestFault `record-invalid` with the pointer of each fault; values are never repeated
 */
export function readCheck(body: unknown): CheckAsked {
  const read = envelope.safeParse(body)
  if (!read.success) {
    const { at, why } = schemaFault(read.error)
    throw refused([{ problem: apiProblem('body-member-invalid', { why }), pointer: at }])
  }
  const { record, subject, facts: stated, assertInForce = [] } = read.data
  if ((record === undefined) === (subject === undefined)) {
    const why = text('record 和 subject 须给且只给一个', 'give either record or subject, and not both')
    throw refused([{ problem: apiProblem('body-member-invalid', { why }), pointer: '' }])
  }
  const input = {
    ...(record === undefined ? {} : { record }),
    ...(subject === undefined ? {} : { subject: toJson(subject) }),
    ...(stated === undefined ? {} : { facts: toJson(stated) }),
    assertInForce,
  }
  if (subject !== undefined)
    return {
      subject: stated === undefined ? subject : { ...subject, facts: { ...subject.facts, ...stated } },
      input,
      assertInForce,
    }
  const parsed = parseRecord(record)
  if (!parsed.ok) throw refused(faultsOf(parsed.problem))
  return { subject: recordSubject(parsed.value, stated), input, assertInForce }
}

/** The faults of a record, each at its place in the body. */
function faultsOf(problem: Problem): readonly Fault[] {
  if (!('problems' in problem.params)) return [{ problem, pointer: '/record' }]
  return problem.params.problems.map((one) => ({ problem: one.problem, pointer: `/record${one.pointer}` }))
}

function refused(faults: readonly Fault[]): RequestFault {
  return new RequestFault(apiProblem('record-invalid', { count: String(faults.length) }), faults)
}

function toJson(value: unknown): Json {
  const made: Json = JSON.parse(JSON.stringify(value))
  return made
}
