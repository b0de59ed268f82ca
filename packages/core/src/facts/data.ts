import type { Json } from '../digest/canonical-json.ts'
import { every, type Truth } from '../rules/truth.ts'
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

/** Compiles the choice of a member of an item, a slash for each step down, or of the item itself where none is named. */
export function compileMember(field: string | undefined): (item: Json) => Data {
  return field === undefined ? (item) => item : compilePointer(`/${field}`)
}

/**
 * Compiles the question whether the members of an item are what is wanted. A member that is missing is neither wanted
 * nor unwanted: then the answer is not known, unless another member speaks against it.
 */
export function compileWhere(where: Where | undefined): (item: Json) => Truth {
  const tests = Object.entries(where ?? {}).map(([name, wanted]) => ({ at: compileMember(name), wanted }))
  return (item) =>
    every(tests, ({ at, wanted }) => {
      const value = at(item)
      return value === undefined ? undefined : isWanted(value, wanted)
    })
}

function isWanted(value: Data, wanted: Where[string]): boolean {
  if (Array.isArray(wanted)) return wanted.some((one) => isWanted(value, one))
  return isList(value) ? value.some((one) => one === wanted) : value === wanted
}

/** Compiles a JSON pointer (RFC 6901) into a function from data to the value there. */
export function compilePointer(pointer: string): (data: Data) => Data {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<(data: Data) => Data>(
      (above, name) => (data) => step(above(data), name),
      (data) => data,
    )
}

function step(at: Data, name: string): Data {
  if (isList(at)) return at[Number(name)]
  return isObject(at) ? at[name] : undefined
}
