import { isJsonList, type Json } from '../model/json.ts'

/** What a parsed value needs watching for. */
export interface Inspection {
  /** It is nested deeper than allowed. */
  readonly tooDeep: boolean
  /** It holds a number beyond the whole numbers JavaScript can tell apart: digits may have been lost. */
  readonly longNumbers: boolean
}

const fine: Inspection = Object.freeze({ tooDeep: false, longNumbers: false })

/**
 * Walks a parsed value.
 * @param value the value
 * @param depth how deep it may be
 * @returns what to watch for
 */
export function inspectValue(value: Json, depth: number): Inspection {
  let tooDeep = false
  let longNumbers = false
  const walk = (node: Json, left: number): void => {
    if (typeof node === 'number') {
      if (node > Number.MAX_SAFE_INTEGER || node < Number.MIN_SAFE_INTEGER) longNumbers = true
    } else if (typeof node === 'object' && node !== null) {
      if (left === 0) tooDeep = true
      else if (isJsonList(node)) for (const item of node) walk(item, left - 1)
      else for (const key in node) walk(node[key] ?? null, left - 1)
    }
  }
  walk(value, depth)
  return tooDeep || longNumbers ? { tooDeep, longNumbers } : fine
}
