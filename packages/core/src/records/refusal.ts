import type * as z from 'zod'
import { describeInput } from '../problems/describe-input.ts'
import type { ProblemParams } from '../problems/messages.ts'
import { fail, ok, type ProblemCode, problem, type Result } from '../problems/problem.ts'
import type { LocalText } from '../text/local-text.ts'
import { frozen } from './fields/frozen.ts'
import { locatedProblems } from './fields/located-problems.ts'
import { suggestionFor } from './fields/suggestion.ts'

/** The frozen value that a schema takes, or the problem `records/invalid` with one entry for each failing field. */
export function withSchema<T>(schema: z.ZodType<T>, input: unknown): Result<T> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return ok(frozen(parsed.data))
  return fail('records/invalid', { problems: locatedProblems(schema, input, parsed.error.issues) })
}

/** A refusal for one reason that stands at one place. */
export function refusedRecord<C extends ProblemCode>(
  pointer: string,
  code: C,
  params: ProblemParams[C],
): Result<never> {
  return fail('records/invalid', { problems: [{ pointer, problem: problem(code, params) }] })
}

/** A refusal because nothing is called by that kind, with the one that may be meant. */
export function unknownKind(pointer: string, kind: unknown, known: ReadonlyMap<string, LocalText>): Result<never> {
  const suggestion = typeof kind === 'string' ? suggestionFor(kind, known) : undefined
  const got = describeInput(kind)
  return refusedRecord(pointer, 'records/unknown-kind', suggestion === undefined ? { got } : { got, suggestion })
}
