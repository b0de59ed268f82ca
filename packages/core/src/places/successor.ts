import { ok, type Result } from '../problems/problem.ts'
import { place } from './find-place.ts'
import type { Place } from './place-facts.ts'
import type { Places } from './places.ts'

/**
 * The place that took over from a code no longer in use.
 * @param code the old code
 * @param places another table of places
 * @returns the successor, null where the code is still in use or has none, or the problem that {@link place} gives
 * @example
 * ```ts
 * unwrap(successorOf('612501'))?.name // → '商州区'
 * unwrap(successorOf('611002')) // → null
 * ```
 */
export function successorOf(code: string, places?: Places): Result<Place | null> {
  const old = place(code, { places })
  if (!old.ok) return old
  return old.value.successor === null ? ok(null) : place(old.value.successor, { places })
}
