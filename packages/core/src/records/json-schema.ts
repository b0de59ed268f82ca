import * as z from 'zod'
import { commonFields } from './common.ts'
import { isRecordKind, type RecordKind, recordKinds } from './kinds.ts'

/** A JSON Schema as plain data. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

const dialect = 'https://json-schema.org/draft/2020-12/schema'

/**
 * The JSON Schema (2020-12) of records. Chinese labels stand under `title` and `description`, English under `x-en`;
 * a field of codes names its vocabulary under `x-vocabulary`.
 * @param kind one kind, in full; without it the union of every kind, the common fields written once
 * @example
 * ```ts
 * recordJsonSchema('letter').title // → '来信'
 * recordJsonSchema('letter').additionalProperties // → false
 * ```
 */
export function recordJsonSchema(kind?: RecordKind): JsonSchema {
  if (kind !== undefined) return { $schema: dialect, ...plain(recordKinds[kind].schema) }
  const $defs = recordJsonSchemas((name) => `#/$defs/${name}`)
  return {
    $schema: dialect,
    title: '记录',
    description: '政府信息公开记录，按 kind 区分类型。',
    'x-en': { title: 'Record', description: 'A record of published government information, told apart by kind.' },
    oneOf: Object.keys(recordKinds).map((code) => ({ $ref: `#/$defs/${code}` })),
    $defs,
  }
}

/**
 * The JSON Schemas of the kinds by their codes, and of the common fields as `common-fields`, which the kinds refer to
 * field by field.
 * @param addressOf the address of a schema by its name, such as `#/components/schemas/letter`
 */
export function recordJsonSchemas(addressOf: (name: string) => string): { readonly [name: string]: JsonSchema } {
  const common = plain(z.strictObject({ ...commonFields }))
  const kinds = Object.keys(recordKinds)
    .filter(isRecordKind)
    .map((code) => [code, referring(plain(recordKinds[code].schema), common, addressOf(commonName))] as const)
  return { [commonName]: common, ...Object.fromEntries(kinds) }
}

const commonName = 'common-fields'

function plain(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' })
  return rest
}

function referring(schema: JsonSchema, common: JsonSchema, address: string): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    name,
    common.properties !== undefined && name in common.properties ? { $ref: `${address}/properties/${name}` } : property,
  ])
  return { ...schema, properties: Object.fromEntries(properties) }
}
