import { ok, type Result } from '../problems/problem.ts'
import { type PlaceQuery, place } from './find-place.ts'
import type { Place } from './place-facts.ts'

/**
 * A place and everything above it: itself, its county or city, its province, the nation.
 * @param code six or nine digits
 * @param query `on`: the day on which the place must have been in use; `places`: another table
 * @returns the chain from the place up to the nation, or the problem that {@link place} gives
 * @example
 * ```ts
 * unwrap(placeChain('611021')).map((each) => each.name) // → ['洛南县', '商洛市', '陕西省', '全国']
 * unwrap(placeChain('961102')).map((each) => each.code) // → ['961102', '611024', '611000', '610000', '100000']
 * ```
 */
export function placeChain(code: string, query: PlaceQuery = {}): Result<readonly Place[]> {
  return climb(code, query, (here) => here.parent)
}

/**
 * The places whose rules reach a place, the nearest first. It is the chain of the place, except that a made-up place goes
 * on to the place whose rules it plays by: the sample city is judged by the rules of Shangluo without lying in it.
 * @param code six or nine digits
 * @param query `on` and `places` as in {@link placeChain}
 * @example
 * ```ts
 * unwrap(ruleChain('999921')).map((each) => each.code) // → ['999921', '999999', '611000', '610000', '100000']
 * ```
 */
export function ruleChain(code: string, query: PlaceQuery = {}): Result<readonly Place[]> {
  return climb(code, query, (here) => here.standsFor ?? here.parent)
}

function climb(code: string, query: PlaceQuery, next: (here: Place) => string | null): Result<readonly Place[]> {
  const chain: Place[] = []
  for (let at: string | null = code; at !== null; ) {
    const here: Result<Place> = place(at, query)
    if (!here.ok) return here
    chain.push(here.value)
    at = next(here.value)
  }
  return ok(chain)
}

/**
 * Whether a place lies within another, or is it.
 * @param code the place
 * @param ancestor the place it may lie within
 * @param query `on` and `places` as in {@link placeChain}
 * @returns true or false where both are known, else the problem that {@link place} gives
 * @example
 * ```ts
 * unwrap(isWithin('611021', '611000')) // → true
 * unwrap(isWithin('610102', '611000')) // → false
 * unwrap(isWithin('330106', '611000')) // throws places/unknown
 * ```
 */
export function isWithin(code: string, ancestor: string, query: PlaceQuery = {}): Result<boolean> {
  const above = place(ancestor, query)
  if (!above.ok) return above
  const chain = placeChain(code, query)
  return chain.ok ? ok(chain.value.some((each) => each.code === above.value.code)) : chain
}
