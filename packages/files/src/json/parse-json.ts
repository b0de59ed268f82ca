import type { Json } from '../model/json.ts'

/**
 * Parses JSON.
 * @param text the text
 * @returns the value, in a wrapper for `null` is a value too; undefined where it is no JSON
 */
export function parseJson(text: string): { readonly value: Json } | undefined {
  try {
    const value: Json = JSON.parse(text)
    return { value }
  } catch {
    return undefined
  }
}
