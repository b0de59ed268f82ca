import type * as z from 'zod'
import { describeInput } from '../../problems/describe-input.ts'
import type { Result } from '../../problems/problem.ts'
import { text } from '../../text/local-text.ts'
import { refusedRecord, unknownKind, withSchema } from '../refusal.ts'
import { type InternalRecord, internalSchemas, isInternalKind } from './internal.ts'

const labels = new Map(Object.keys(internalSchemas).map((code) => [code, text(code, code)]))

/**
 * Reads what an office keeps inside, without throwing.
 * @param input anything, as JSON gives it; `internal` says which kind it is
 * @returns the frozen internal record, or the problem `records/invalid` with one entry for each failing field
 * @example
 * ```ts
 * parseInternal({ internal: 'draft', place: '999999', title: '关于试点的通知(送审稿)' }).ok // → true
 * parseRecord({ internal: 'draft', place: '999999', title: '关于试点的通知(送审稿)' }).ok // → false
 * ```
 */
export function parseInternal(input: unknown): Result<InternalRecord> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refusedRecord('', 'records/not-an-object', { got: describeInput(input) })
  }
  const kind = 'internal' in input ? input.internal : undefined
  if (kind === undefined) return refusedRecord('/internal', 'records/missing-field', { field: 'internal' })
  if (!isInternalKind(kind)) return unknownKind('/internal', kind, labels)
  const schema: z.ZodType<InternalRecord> = internalSchemas[kind]
  return withSchema(schema, input)
}
