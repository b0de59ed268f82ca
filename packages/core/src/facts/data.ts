import type { Json } from '../digest/canonical-json.ts'
import type { Where } from './fact.ts'

/** A value somewhere in a subject's data; undefined where there is none. */
export type Data = Json | undefined

/** Whether a value is a list. */
export function isList(value: Data): value is readonly Json[] {
  return Array.isArray(value)
}

/** Whether a value is an object. */
export function isObject(value: Data): value is { readonly [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The codes a value holds: one, or a list of them. */
export function codesOf(value: Data): readonly string[] {
  if (typeof value === 'string') return [value]
  return isList(value) ? value.filter((code) => typeof code === 'string') : []
}

/** A member of an item, or the item itself where none is named. */
export function member(item: Json, field: string | undefined): Data {
  return field === undefined ? item : isObject(item) ? item[field] : undefined
}

/** Whether the members of an item equal what is wanted. */
export function matches(item: Json, where: Where | undefined): boolean {
  if (where === undefined) return true
  return isObject(item) && Object.entries(where).every(([name, value]) => item[name] === value)
}

/** Compiles a JSON pointer (RFC 6901) into a function from data to the value there. */
export function compilePointer(pointer: string): (data: Data) => Data {
  const names = pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
  const [only] = names
  if (only !== undefined && names.length === 1) return (data) => (isObject(data) ? data[only] : undefined)
  return (data) => names.reduce<Data>((at, name) => step(at, name), data)
}

function step(at: Data, name: string): Data {
  if (isList(at)) return at[Number(name)]
  return isObject(at) ? at[name] : undefined
}
