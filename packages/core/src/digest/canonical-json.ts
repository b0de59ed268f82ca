/** A value that JSON can hold. An object's undefined members are left out, as JSON.stringify does. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * Writes a value in the canonical form of RFC 8785: members sorted by UTF-16 code units, no white space,
 * numbers and strings as ECMAScript writes them. Equal values give equal bytes.
 * @param value any JSON value
 * @throws TypeError on a number that is not finite, or a string holding half a surrogate pair
 * @example
 * ```ts
 * canonicalJson({ b: 1, a: ['公开'] }) // → '{"a":["公开"],"b":1}'
 * ```
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return numberText(value)
  if (typeof value === 'string') return stringText(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const members: string[] = []
  for (const key of Object.keys(value).sort()) {
    const member = value[key]
    if (member !== undefined) members.push(`${stringText(key)}:${canonicalJson(member)}`)
  }
  return `{${members.join(',')}}`
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('canonical JSON holds finite numbers only')
  return JSON.stringify(value)
}

function stringText(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('canonical JSON holds well-formed Unicode only')
  return JSON.stringify(value)
}
