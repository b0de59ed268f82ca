import { type Place, shippedPlaces } from '@gongkai/core'

/** A place with everything below it, as the database can ask for it. */
export interface PlaceScope {
  /** Codes that begin so: GB/T 2260 writes the places below a city or a province with its digits in front. */
  readonly prefix: string
  /** Codes that do not begin so and belong there all the same: zones, codes that were used before. */
  readonly codes: readonly string[]
}

/**
 * What lies within a place: itself, what is below it, and the codes that were used there earlier.
 * @param code six digits, of GB/T 2260 or private; a place that is not known counts by its digits alone
 * @returns undefined for the nation, within which everything lies
 */
export function placeScope(code: string): PlaceScope | undefined {
  if (code === '100000') return undefined
  const prefix = code.startsWith('9') ? code : code.replace(/(00){1,2}$/, '')
  const codes = [...shippedPlaces.byCode.values()]
    .filter((place) => isSixDigits(place) && !place.code.startsWith(prefix) && liesIn(place, code))
    .map((place) => place.code)
  return { prefix, codes }
}

function isSixDigits(place: Place): boolean {
  return place.code.length === 6
}

/** Whether a place, or the one that took over from it, is below another. */
function liesIn(place: Place, ancestor: string): boolean {
  const seen = new Set<string>()
  const open: Place[] = [place]
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    if (here.code === ancestor) return true
    if (seen.has(here.code)) continue
    seen.add(here.code)
    for (const next of [here.parent, here.successor]) {
      const found = next === null ? undefined : shippedPlaces.byCode.get(next)
      if (found !== undefined) open.push(found)
    }
  }
  return false
}
