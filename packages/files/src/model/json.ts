import type { Json } from '@gongkai/core'

export type { Json }

/**
 * Whether a value is a list.
 * @param value any value of JSON
 * @returns true for an array
 */
export function isJsonList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
