/** A value of JSON (RFC 8259). */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * Whether a value is a list.
 * @param value any value of JSON
 * @returns true for an array
 */
export function isJsonList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
