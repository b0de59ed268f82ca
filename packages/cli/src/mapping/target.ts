import { type JsonSchema, type RecordKind, recordJsonSchema } from '@gongkai/core'
import type { ReaderName } from './mapping-schema.ts'

/** A field of the record that a mapping fills. */
export interface Target {
  /** The steps from the record to the field. */
  readonly steps: readonly string[]
  /** The reader that its type asks for, unless the mapping names one; a field that takes only constants has none. */
  readonly reader: ReaderName | undefined
  /** The vocabulary its codes come from. */
  readonly vocabulary: string | undefined
}

/** The fields that the mapping sets elsewhere, by keys of their own. */
const setElsewhere = new Set(['id', 'kind', 'place', 'standIns'])

/**
 * A field of a kind by its path.
 * @param kind the kind of record
 * @param path the field's name; a slash leads into a field that has fields, as in `answeredBy/name`
 * @returns undefined where the kind has no such field
 */
export function targetOf(kind: RecordKind, path: string): Target | undefined {
  const steps = path.replace(/^\//, '').split('/')
  if (setElsewhere.has(steps[0] ?? '')) return undefined
  let at: JsonSchema = recordJsonSchema(kind)
  for (const step of steps) {
    const inner = at.properties !== undefined && Object.hasOwn(at.properties, step) ? at.properties[step] : undefined
    if (typeof inner !== 'object') return undefined
    at = inner
  }
  const leaf = at.type === 'array' && isSchema(at.items) ? at.items : at
  const vocabulary: unknown = leaf['x-vocabulary']
  return { steps, reader: readerFor(at), vocabulary: typeof vocabulary === 'string' ? vocabulary : undefined }
}

/** Every path that {@link targetOf} knows, for suggestions. */
export function targetPaths(kind: RecordKind): readonly string[] {
  return pathsIn(recordJsonSchema(kind), '').filter((path) => !setElsewhere.has(path.split('/')[0] ?? ''))
}

function pathsIn(schema: JsonSchema, prefix: string): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    if (typeof inner !== 'object') return []
    return inner.type === 'object' ? pathsIn(inner, `${prefix}${name}/`) : [`${prefix}${name}`]
  })
}

function readerFor(schema: JsonSchema): ReaderName | undefined {
  if (schema.const !== undefined) return undefined
  if (schema.anyOf !== undefined) return schema.anyOf.some((one) => one.format === 'date-time') ? 'moment' : undefined
  switch (schema.type) {
    case 'string':
      return stringReader(schema)
    case 'integer':
      return 'count'
    case 'number':
      return 'number'
    case 'boolean':
      return 'yes-no'
    case 'array':
      return listReader(schema.items)
    default:
      return undefined
  }
}

function stringReader(schema: JsonSchema): ReaderName {
  if (schema['x-vocabulary'] !== undefined) return 'code'
  if (schema.format === 'date') return 'date'
  return schema.format === 'date-time' ? 'moment' : 'text'
}

function listReader(items: JsonSchema['items']): ReaderName | undefined {
  if (!isSchema(items) || items.type !== 'string') return undefined
  return items['x-vocabulary'] === undefined ? 'texts' : 'codes'
}

function isSchema(items: unknown): items is JsonSchema {
  return typeof items === 'object' && items !== null && !Array.isArray(items)
}
