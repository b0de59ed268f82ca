import { ok, type Result } from '../problems/problem.ts'
import { type PlaceQuery, place } from './find-place.ts'
import { inUse } from './in-use.ts'
import type { Place, PlaceLevel, Standing } from './place-facts.ts'
import { shippedPlaces } from './places.ts'

/** Which of the places below are wanted. */
export interface BelowQuery extends PlaceQuery {
  /** One level only, `county` for instance. */
  readonly level?: PlaceLevel | undefined
  /** Also what is no government and no committee: statistical areas, 市辖区. */
  readonly all?: boolean | undefined
}

const governed: { readonly [S in Standing]: boolean } = {
  division: true,
  committee: true,
  statistical: false,
  placeholder: false,
}

/**
 * Every place below another, at any depth, in the order of the tree.
 * @param code the place above; it is not in the list itself
 * @param query `level`; `all` for statistical areas too; `on`: as it was on a day (today's where absent); `places`
 * @returns the places, without made-up ones unless the place itself is made up; or the problem that {@link place} gives
 * @example
 * ```ts
 * unwrap(placesBelow('611000', { level: 'county' })).length // → 7
 * unwrap(placesBelow('611024', { level: 'zone' })).map((each) => each.name) // → ['山阳高新区']
 * ```
 */
export function placesBelow(code: string, query: BelowQuery = {}): Result<readonly Place[]> {
  const top = place(code, query)
  if (!top.ok) return top
  const { byCode, below } = query.places ?? shippedPlaces
  const found: Place[] = []
  const visit = (above: Place): void => {
    for (const each of below.get(above.code) ?? []) {
      const here = byCode.get(each)
      if (here === undefined || here.sample !== top.value.sample || !stands(here, query)) continue
      if (query.level === undefined || query.level === here.level) found.push(here)
      visit(here)
    }
  }
  visit(top.value)
  return ok(found)
}

function stands(here: Place, { on, all }: BelowQuery): boolean {
  if (all !== true && !governed[here.standing]) return false
  return on === undefined ? here.validTo === null : inUse(here, on) !== 'no'
}
