import type { Json } from './canonical-json.ts'

/**
 * Plain data as JSON: members that are undefined are left out, functions are refused.
 * @throws TypeError on anything that JSON cannot hold
 */
export function toJson(value: unknown): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return value
  if (Array.isArray(value)) return value.map(toJson)
  if (typeof value !== 'object') throw new TypeError(`JSON cannot hold a ${typeof value}`)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return Object.fromEntries(members.map(([name, member]) => [name, toJson(member)]))
}
