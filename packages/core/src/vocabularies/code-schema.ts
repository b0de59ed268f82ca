import * as z from 'zod'
import type { Vocabulary } from './vocabulary.ts'

/** The zod schema of a code of one vocabulary. */
export type CodeSchema<Code extends string> = z.ZodEnum<{ [C in Code]: C }>

/**
 * The zod schema that takes the codes of a vocabulary and nothing else.
 * Its JSON Schema is an `enum` that names the vocabulary under `x-vocabulary`.
 */
export function codeSchema<Code extends string>(vocabulary: Vocabulary<string, Code>): CodeSchema<Code> {
  return z.enum(vocabulary.codes).meta({ 'x-vocabulary': vocabulary.name })
}
