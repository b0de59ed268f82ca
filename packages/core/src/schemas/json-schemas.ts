import * as z from 'zod'
import { findingSchema } from '../findings/finding-schema.ts'
import type { JsonSchema } from '../records/json-schema.ts'
import { traceSchema } from '../rules/trace-schema.ts'
import { factSchema } from './fact-schema.ts'
import { instrumentSchema } from './instrument-schema.ts'
import { lawSchema } from './law-schema.ts'
import { ruleSchema } from './rule-schema.ts'
import { termSchema } from './term-schema.ts'
import { vocabularySchema } from './vocabulary-schema.ts'

/** The zod schemas of what the library writes out as JSON. */
export const schemas = {
  law: lawSchema,
  rule: ruleSchema,
  term: termSchema,
  fact: factSchema,
  instrument: instrumentSchema,
  vocabulary: vocabularySchema,
  finding: findingSchema,
  trace: traceSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>

/** The name of something the library writes out as JSON. */
export type SchemaName = keyof typeof schemas

/**
 * The JSON Schema (2020-12) of something the library writes out: the law of a place, one of its rules, terms, facts or
 * instruments, a vocabulary, a finding, a trace. Records have their own, see {@link recordJsonSchema}. The same schemas lie
 * in the package as files: `@gongkai/core/schema/rule.json`.
 * @param name what it is
 * @example
 * ```ts
 * jsonSchemaOf('rule').$ref // → '#/$defs/Rule'
 * jsonSchemaOf('rule').$defs?.['Rule']?.title // → '规则'
 * ```
 */
export function jsonSchemaOf(name: SchemaName): JsonSchema {
  return z.toJSONSchema(schemas[name], { target: 'draft-2020-12', io: 'input' })
}
