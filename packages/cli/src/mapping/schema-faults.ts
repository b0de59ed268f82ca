import { type LocalText, text } from '@gongkai/core'
import type * as z from 'zod'
import { nearest } from '../program/suggestion.ts'
import { type MappingFault, mappingFault } from './mapping-fault.ts'

/** The keys that may stand in each kind of place of a mapping, for suggestions. */
const keysOf = {
  '': ['mapping', 'name', 'kind', 'place', 'id', 'fields', 'standIns', 'absent', 'ignore', 'skip', 'checks'],
  value: ['value', 'from', 'as', 'match', 'table', 'split', 'join', 'otherwise'],
  id: ['keys', 'prefix', 'hash'],
  skip: ['when', 'reason'],
  when: ['from', 'is', 'matches', 'absent'],
  check: ['name', 'same', 'as', 'otherwise'],
} as const

/** What stands at each place, in words. */
const forms = {
  '': text('映射', 'a mapping'),
  value: text(
    '来源字段名、{ value: 常量 } 或 { from: 来源字段, … }',
    'a source field, { value: constant } or { from: source field, … }',
  ),
  id: text(
    '{ keys: [来源字段, …] } 或 { hash: [来源字段, …] }',
    '{ keys: [source field, …] } or { hash: [source field, …] }',
  ),
  skip: text('{ when: 条件, reason: 原因 }', '{ when: condition, reason: why }'),
  when: text(
    '{ from: 来源字段, is: 值 }、{ from, matches: 正则 } 或 { from, absent: true }',
    '{ from: source field, is: value }, { from, matches: pattern } or { from, absent: true }',
  ),
  check: text('{ name: 名称, same: [来源字段, 来源字段] }', '{ name: name, same: [source field, source field] }'),
} as const

type PlaceOfKey = keyof typeof keysOf

function placeOf(path: readonly PropertyKey[]): PlaceOfKey {
  const [top, , third] = path
  switch (top) {
    case 'fields':
    case 'place':
      return 'value'
    case 'id':
      return path.length > 2 ? 'value' : 'id'
    case 'skip':
      return third === 'when' ? 'when' : 'skip'
    case 'checks':
      return 'check'
    default:
      return ''
  }
}

/**
 * Turns what the schema refused into faults, with the key that may have been meant.
 * @param issues what zod says
 * @param raw the mapping as it was read
 */
export function schemaFaults(issues: readonly z.core.$ZodIssue[], raw: unknown): readonly MappingFault[] {
  return issues.flatMap((issue) => faultsOf(issue, raw))
}

function faultsOf(issue: z.core.$ZodIssue, raw: unknown): readonly MappingFault[] {
  const { path } = issue
  const place = placeOf(path)
  if (valueAt(raw, path) === undefined) return [mappingFault('missing-key', { key: String(path.at(-1) ?? '') }, path)]
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(key, path, place))
    case 'invalid_union':
      return unionFaults(issue, place, raw)
    case 'invalid_type':
      return [mappingFault('not-the-form', { expected: formAt(path, issue.expected) }, path)]
    case 'invalid_value':
      return [mappingFault('not-the-form', { expected: oneOf(issue.values) }, path)]
    case 'too_small':
      return [mappingFault('not-the-form', { expected: text('非空的值', 'something that is not empty') }, path)]
    case 'too_big':
    case 'not_multiple_of':
    case 'invalid_format':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return [mappingFault('not-the-form', { expected: forms[place] }, path)]
  }
}

/**
 * Every branch of a union refused. A key that no branch knows is the likeliest reason and the most helpful to tell; next,
 * what is wrong inside the one branch whose keys all fit.
 */
function unionFaults(issue: z.core.$ZodIssueInvalidUnion, place: PlaceOfKey, raw: unknown): readonly MappingFault[] {
  const { path, errors } = issue
  const value = valueAt(raw, path)
  const inside = typeof value === 'object' && value !== null && !Array.isArray(value)
  const known: readonly string[] = keysOf[place]
  const unknown = inside ? Object.keys(value).filter((key) => !known.includes(key)) : []
  if (unknown.length > 0) return unknown.map((key) => unknownKey(key, path, place))
  const deeper = errors.find((branch) => branch.every((one) => one.code !== 'unrecognized_keys' && one.path.length > 0))
  if (deeper !== undefined) return deeper.flatMap((one) => faultsOf({ ...one, path: [...path, ...one.path] }, raw))
  return [mappingFault('not-the-form', { expected: forms[place] }, path)]
}

function unknownKey(key: string, path: readonly PropertyKey[], place: PlaceOfKey): MappingFault {
  return mappingFault('unknown-key', { key, suggestion: nearest(key, keysOf[place]) }, [...path, key])
}

function formAt(path: readonly PropertyKey[], expected: string): LocalText {
  const words: Readonly<Record<string, LocalText>> = {
    string: text('文本', 'a text'),
    number: text('数字', 'a number'),
    boolean: text('true 或者 false', 'true or false'),
    array: text('列表', 'a list'),
  }
  return words[expected] ?? forms[placeOf(path)]
}

function oneOf(values: readonly z.core.util.Primitive[]): LocalText {
  const words = values.map(String)
  return text(`${words.join('、')} 之一`, `one of ${words.join(', ')}`)
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let at = raw
  for (const step of path) {
    if (typeof at !== 'object' || at === null) return undefined
    at = Object.entries(at).find(([key]) => key === String(step))?.[1]
  }
  return at
}
