import * as z from 'zod'
import { describeInput } from '../problems/describe-input.ts'
import { type Result, unwrap } from '../problems/problem.ts'
import { type GongkaiRecord, isRecordKind, type RecordKind, recordKinds } from './kinds.ts'
import { refusedRecord, unknownKind, withSchema } from './refusal.ts'

const { document, ...others } = recordKinds

/** The zod schema of every record: the union of the kinds, told apart by `kind`. */
export const recordSchema: z.ZodType<GongkaiRecord> = z.discriminatedUnion('kind', [
  document.schema,
  ...Object.values(others).map((kind) => kind.schema),
])

/** The zod schema of one kind of record. */
export function recordSchemaOf(kind: RecordKind): z.ZodType<GongkaiRecord> {
  return recordKinds[kind].schema
}

const labels = new Map(Object.values(recordKinds).map((kind) => [String(kind.code), kind.label]))

/**
 * Reads a record without throwing.
 * @param input anything, as JSON gives it
 * @returns the frozen record, white space around its short texts taken off; or the problem `records/invalid` with one
 * entry for each failing field: its JSON pointer, its label, what was expected. An unknown field is refused by name,
 * with the field that may have been meant. Values are never repeated.
 * @example
 * ```ts
 * parseRecord({ id: '999999.n-1', kind: 'document', place: '999999', title: '关于试点的通知' }).ok // → true
 * parseRecord({ id: '999999.n-1', kind: 'document', place: '999999', title: '通知', titel: '' }).ok // → false
 * ```
 */
export function parseRecord(input: unknown): Result<GongkaiRecord> {
  if (!isObject(input)) return refusedRecord('', 'records/not-an-object', { got: describeInput(input) })
  const kind = 'kind' in input ? input.kind : undefined
  if (kind === undefined) return refusedRecord('/kind', 'records/missing-kind', { kinds: labels.size })
  return isRecordKind(kind) ? withSchema(recordSchemaOf(kind), input) : unknownKind('/kind', kind, labels)
}

/**
 * Reads a record.
 * @throws GongkaiError `records/invalid` on anything that is not one
 * @example
 * ```ts
 * readRecord({ id: '999999.n-1', kind: 'letter', place: '999999', title: ' 关于路灯 ' }).title // → '关于路灯'
 * readRecord({ kind: 'leter' }) // throws records/invalid
 * ```
 */
export function readRecord(input: unknown): GongkaiRecord {
  return unwrap(parseRecord(input))
}

function isObject(input: unknown): input is object {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}
