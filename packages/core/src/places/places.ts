import { fail, ok, type Result, unwrap } from '../problems/problem.ts'
import { schemaFault } from '../problems/schema-fault.ts'
import { nationFacts } from './data/nation.ts'
import { sampleFacts } from './data/samples.ts'
import { shaanxiFacts } from './data/shaanxi.ts'
import { shangluoHistoryFacts } from './data/shangluo-history.ts'
import { shangluoTownFacts } from './data/shangluo-towns.ts'
import { zoneFacts } from './data/zones.ts'
import type { PlaceCode } from './place-code.ts'
import { type Place, type PlaceFacts, placeSchema } from './place-facts.ts'

/** A table of places: what the library ships, and what the caller added. */
export interface Places {
  /** Every place by its code. */
  readonly byCode: ReadonlyMap<string, Place>
  /** The codes directly below each place, in order. */
  readonly below: ReadonlyMap<string, readonly PlaceCode[]>
  /** What the caller added, for receipts. */
  readonly added: readonly Place[]
}

/**
 * Reads one place without throwing.
 * @param input the facts of a place, see {@link placeSchema}
 * @returns the frozen place, or the problem `places/not-a-place` saying which field is wrong
 */
export function parsePlace(input: unknown): Result<Place> {
  const read = placeSchema.safeParse(input)
  return read.success ? ok(read.data) : fail('places/not-a-place', schemaFault(read.error))
}

/**
 * The shipped places with more added, so that another province needs no fork.
 * @param options `add`: the facts of further places; every place above an added one must be there too
 * @returns the table
 * @throws GongkaiError `places/not-a-place`, `places/same-code`, `places/no-parent` or `places/circle`
 * @example
 * ```ts
 * placesOf({ add: [{ code: '330100', name: '杭州市', level: 'city', parent: '330000' }] }).byCode.get('330100')?.name // → '杭州市'
 * placesOf({ add: [{ code: '330106', name: '西湖区', level: 'county', parent: '330100' }] }) // throws places/no-parent
 * ```
 */
export function placesOf(options: { readonly add: readonly PlaceFacts[] }): Places {
  const added = options.add.map((facts) => unwrap(parsePlace(facts)))
  return unwrap(tableOf([...shippedPlaces.byCode.values()], added))
}

function tableOf(shipped: readonly Place[], added: readonly Place[]): Result<Places> {
  const all = [...shipped, ...added]
  const byCode = new Map<string, Place>()
  for (const place of all) {
    if (byCode.has(place.code)) return fail('places/same-code', { code: place.code })
    byCode.set(place.code, place)
  }
  for (const place of all) {
    const wrong = wrongAbove(place, byCode)
    if (wrong !== undefined) return wrong
  }
  return ok(Object.freeze({ byCode, below: belowEach(all), added: Object.freeze(added) }))
}

/** What is wrong with the places above one: a missing one, or a chain that never reaches the nation. */
function wrongAbove(place: Place, byCode: ReadonlyMap<string, Place>): Result<never> | undefined {
  const seen = new Set<string>()
  for (let here = place; here.parent !== null; ) {
    if (seen.has(here.code)) return fail('places/circle', { code: place.code })
    seen.add(here.code)
    const above = byCode.get(here.parent)
    if (above === undefined) return fail('places/no-parent', { code: here.code, parent: here.parent })
    here = above
  }
  return undefined
}

function belowEach(all: readonly Place[]): ReadonlyMap<string, readonly PlaceCode[]> {
  const below = new Map<string, PlaceCode[]>()
  for (const { code, parent } of all) {
    if (parent === null) continue
    const siblings = below.get(parent)
    if (siblings === undefined) below.set(parent, [code])
    else siblings.push(code)
  }
  for (const siblings of below.values()) siblings.sort()
  return below
}

function shippedTable(): Places {
  const facts = [nationFacts, shaanxiFacts, shangluoTownFacts, shangluoHistoryFacts, zoneFacts, sampleFacts].flat()
  return unwrap(
    tableOf(
      facts.map((one) => unwrap(parsePlace(one))),
      [],
    ),
  )
}

/**
 * The places the library ships: the nation and its provinces, Shaanxi down to counties, Shangluo down to towns with its
 * history and zones, and the made-up city of the samples.
 */
export const shippedPlaces: Places = /* @__PURE__ */ shippedTable()
