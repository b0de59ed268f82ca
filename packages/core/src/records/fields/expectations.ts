import * as z from 'zod'
import { civilDateSchema, instantSchema, momentSchema } from '../../civil/index.ts'
import { describeInput } from '../../problems/describe-input.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import { text } from '../../text/local-text.ts'

/** What a schema says of a value it refuses. */
export interface Expectation {
  readonly refuse: (input: unknown) => Problem
}

/** What each leaf schema expects, kept apart from its JSON Schema; schemas derived from it inherit it. */
export const expectations = z.registry<Expectation>()

/**
 * Notes what a schema expects, so that a refusal can say it in words.
 * @param schema the leaf schema
 * @param zh what is expected, as a Chinese noun phrase
 * @param en the same in English
 * @returns the schema itself
 */
export function expecting<Schema extends z.ZodType>(schema: Schema, zh: string, en: string): Schema {
  const expected = text(zh, en)
  expectations.add(schema, {
    refuse: (input) => problem('records/not-the-form', { expected, got: describeInput(input) }),
  })
  return schema
}

expectations.add(civilDateSchema, {
  refuse: (input) => problem('civil/not-a-date', { got: describeInput(input) }),
})
expectations.add(instantSchema, {
  refuse: (input) => problem('civil/not-an-instant', { got: describeInput(input) }),
})
expectations.add(momentSchema, {
  refuse: (input) => problem('civil/not-a-moment', { got: describeInput(input) }),
})
