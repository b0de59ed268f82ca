import type { FactValue } from '../subjects/subject.ts'
import type { Truth } from './truth.ts'

/** Whether a set is closed: nothing that is missing from it may still come. */
export function isClosed(value: FactValue | undefined): value is readonly string[] {
  return Array.isArray(value)
}

/** The codes of a set as far as they are known; one code is a set of one. */
export function codesIn(value: FactValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object') return []
  if (isClosed(value)) return value
  return typeof value.atLeast === 'number' ? [] : value.atLeast
}

/** Whether nothing is known to belong to a set. */
export function isEmpty(value: FactValue): boolean {
  if (typeof value !== 'object') return false
  const known = isClosed(value) ? value : value.atLeast
  return typeof known !== 'number' && known.length === 0
}

/** A test over a set that growing can only make true: on an open set a no is not yet an answer. */
export function holds(value: FactValue, test: (codes: readonly string[]) => boolean): Truth {
  if (isClosed(value)) return test(value)
  if (typeof value !== 'object' || typeof value.atLeast === 'number') return undefined
  return test(value.atLeast) ? true : undefined
}

/** Whether a count is at least so much: on an open count a no is not yet an answer. */
export function enough(value: FactValue, atLeast: number): Truth {
  const least = leastOf(value)
  if (least !== undefined && least >= atLeast) return true
  return typeof value === 'number' ? false : undefined
}

/** How much a count comes to at least, as far as it is known; undefined where the value is no count. */
export function leastOf(value: FactValue | undefined): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value !== 'object' || isClosed(value)) return undefined
  return typeof value.atLeast === 'number' ? value.atLeast : undefined
}

/**
 * Whether one set holds every code of another. A narrower code, written after a dot, counts for the wider one.
 * What is held may still grow into a yes, what is asked for into a no; a set that is not known may hold anything.
 */
export function covers(held: FactValue | undefined, asked: FactValue | undefined): Truth {
  const codes = codesIn(held)
  const covered = codesIn(asked).every((want) => codes.some((code) => code === want || code.startsWith(`${want}.`)))
  return isClosed(covered ? asked : held) ? covered : undefined
}
