import { isRecordKind, type RecordKind, recordJsonSchema, recordKinds } from '@gongkai/core'
import { nearest } from '../program/suggestion.ts'
import { type MappingFault, mappingFault } from './mapping-fault.ts'
import type { FromSpec, Mapping, ReaderName, ValueSpec } from './mapping-schema.ts'
import { targetOf, targetPaths } from './target.ts'

/** The readers that give what a field of a given reader takes. */
const fits: { readonly [R in ReaderName]: readonly ReaderName[] } = {
  text: ['text', 'date', 'moment', 'count'],
  texts: ['texts'],
  date: ['date'],
  moment: ['moment', 'date'],
  count: ['count'],
  number: ['number', 'count'],
  'yes-no': ['yes-no'],
  code: ['code', 'text'],
  codes: ['codes', 'texts'],
}

/**
 * Holds a mapping against the kind of record it makes.
 * @returns everything that is wrong; nothing where it can run
 */
export function checkMapping(mapping: Mapping): readonly MappingFault[] {
  const { kind } = mapping
  const kinds = Object.keys(recordKinds)
  if (!isRecordKind(kind))
    return [mappingFault('unknown-kind', { kind, kinds, suggestion: nearest(kind, kinds) }, ['kind'])]
  return [
    ...missingFields(mapping, kind),
    ...Object.entries(mapping.fields).flatMap(([path, spec]) => fieldFaults(path, spec, kind)),
    ...standInFaults(mapping, kind),
    ...placeFaults(mapping),
    ...patternFaults(mapping),
  ]
}

function missingFields({ fields }: Mapping, kind: RecordKind): readonly MappingFault[] {
  const required = recordJsonSchema(kind).required ?? []
  return required
    .filter((field) => targetOf(kind, field) !== undefined && !Object.hasOwn(fields, field))
    .map((field) => mappingFault('missing-field', { field }, ['fields']))
}

function fieldFaults(path: string, spec: ValueSpec, kind: RecordKind): readonly MappingFault[] {
  const at = ['fields', path]
  const target = targetOf(kind, path)
  if (target === undefined) {
    const suggestion = nearest(path, targetPaths(kind))
    return [mappingFault('unknown-field', { field: path, kind, suggestion }, at)]
  }
  if (typeof spec === 'object' && 'value' in spec) return []
  const { reader } = target
  if (reader === undefined) return [mappingFault('takes-only-a-constant', { field: path }, at)]
  const asked = typeof spec === 'string' ? undefined : spec.as
  if (asked === undefined || fits[reader].includes(asked)) return []
  return [mappingFault('reader-does-not-fit', { field: path, reader: asked, expected: reader }, at)]
}

function standInFaults({ standIns = {} }: Mapping, kind: RecordKind): readonly MappingFault[] {
  const schema = recordJsonSchema(kind).properties?.standIns
  const shape = typeof schema === 'object' ? (schema.properties ?? {}) : {}
  const allowed = Object.entries(shape).flatMap(([missing, other]) =>
    typeof other === 'object' && typeof other.const === 'string' ? [`${missing}: ${other.const}`] : [],
  )
  return Object.entries(standIns)
    .filter(([missing, other]) => !allowed.includes(`${missing}: ${other}`))
    .map(([missing]) => mappingFault('not-a-stand-in', { field: missing, allowed }, ['standIns', missing]))
}

function placeFaults({ place }: Mapping): readonly MappingFault[] {
  const table = typeof place === 'string' ? {} : (place.table ?? {})
  return Object.entries(table)
    .filter(([, code]) => !/^\d{6}$/.test(code))
    .map(([name, code]) => mappingFault('no-table-entry', { place: code }, ['place', 'table', name]))
}

function patternFaults({ place, id, fields, skip }: Mapping): readonly MappingFault[] {
  const keys =
    'keys' in id
      ? id.keys.map((key, at) => ({ key, path: ['id', 'keys', at] }))
      : id.hash.map((key, at) => ({ key, path: ['id', 'hash', at] }))
  const values: readonly { readonly spec: unknown; readonly path: readonly PropertyKey[] }[] = [
    { spec: place, path: ['place'] },
    ...keys.map(({ key, path }) => ({ spec: key, path })),
    ...Object.entries(fields).map(([name, spec]) => ({ spec, path: ['fields', name] })),
  ]
  return [
    ...values.flatMap(({ spec, path }) => (hasMatch(spec) ? patternFault(spec.match, [...path, 'match']) : [])),
    ...skip.flatMap(({ when }, at) =>
      'matches' in when ? patternFault(when.matches, ['skip', at, 'when', 'matches']) : [],
    ),
  ]
}

function hasMatch(spec: unknown): spec is FromSpec & { readonly match: string } {
  return typeof spec === 'object' && spec !== null && 'match' in spec && typeof spec.match === 'string'
}

function patternFault(pattern: string, path: readonly PropertyKey[]): readonly MappingFault[] {
  try {
    new RegExp(pattern, 'u')
    return []
  } catch (error) {
    return [mappingFault('not-a-pattern', { why: error instanceof Error ? error.name : '' }, path)]
  }
}
