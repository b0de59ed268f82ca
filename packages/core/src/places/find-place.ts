import type { CivilDate } from '../civil/civil-date.ts'
import { fail, ok, type Result } from '../problems/problem.ts'
import { inUse } from './in-use.ts'
import { parsePlaceCode } from './place-code.ts'
import type { Place } from './place-facts.ts'
import { type Places, shippedPlaces } from './places.ts'

/** How places are asked: on which day, and in which table. */
export interface PlaceQuery {
  /** The day on which the code must have been in use; without it, codes no longer in use are found too. */
  readonly on?: CivilDate | undefined
  /** The table of places; the shipped one where absent. */
  readonly places?: Places | undefined
}

/**
 * A place by its code.
 * @param code six or nine digits
 * @param query `on`: the day on which it must have been in use; `places`: another table
 * @returns the place, or the problem `places/not-a-code`, `places/unknown` or `places/not-in-force`: never a default
 * @example
 * ```ts
 * unwrap(place('611000')).name // → '商洛市'
 * unwrap(place('330106')) // throws places/unknown
 * unwrap(place('612500', { on: civilDate('2024-01-01') })) // throws places/not-in-force
 * ```
 */
export function place(code: string, query: PlaceQuery = {}): Result<Place> {
  const places = query.places ?? shippedPlaces
  const found = places.byCode.get(code)
  if (found === undefined) {
    const read = parsePlaceCode(code)
    return read.ok ? fail('places/unknown', { code: read.value }) : read
  }
  const { on } = query
  if (on !== undefined && inUse(found, on) === 'no')
    return fail('places/not-in-force', { code: found.code, on, successor: found.successor })
  return ok(found)
}
