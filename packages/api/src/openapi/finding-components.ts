import { findingSchema, type JsonSchema } from '@gongkai/core'
import * as z from 'zod'

const definitions = z.object({ $defs: z.record(z.string(), z.record(z.string(), z.unknown())) })

/** The schemas of the core for a finding and all it is made of, as components: open, as every answer is. */
export function findingComponents(): Readonly<Record<string, JsonSchema>> {
  const made: unknown = JSON.parse(
    JSON.stringify(z.toJSONSchema(z.object({ finding: findingSchema }), { io: 'output' })).replaceAll(
      '"#/$defs/',
      '"#/components/schemas/',
    ),
  )
  const { $defs } = definitions.parse(made)
  const own = Object.entries($defs).filter(([name]) => name !== 'LocalText')
  return Object.fromEntries(own.map(([name, schema]) => [name, opened(schema)]))
}

/** A schema without what closes it, and without what its place in the document says already. */
function opened(schema: Readonly<Record<string, unknown>>): JsonSchema {
  const written = JSON.stringify(schema, (key, value: unknown) =>
    (key === 'additionalProperties' && value === false) || (key === 'readOnly' && value === true) || key === 'id'
      ? undefined
      : value,
  )
  const read: JsonSchema = JSON.parse(written, (_, value: unknown) => (isTuple(value) ? list(value) : value))
  return read
}

interface Tuple {
  readonly prefixItems: readonly unknown[]
}

function isTuple(value: unknown): value is Tuple {
  return typeof value === 'object' && value !== null && 'prefixItems' in value && Array.isArray(value.prefixItems)
}

/** A list of so many of the same, in the words that every tool knows: `prefixItems` is unknown to many. */
function list({ prefixItems, ...rest }: Tuple) {
  const [first, ...others] = new Set(prefixItems.map((item) => JSON.stringify(item)))
  const items: unknown = others.length === 0 && first !== undefined ? JSON.parse(first) : { anyOf: prefixItems }
  return { ...rest, items, minItems: prefixItems.length, maxItems: prefixItems.length }
}
