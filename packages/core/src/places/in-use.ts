import type { CivilDate } from '../civil/civil-date.ts'
import type { Place, PlaceDate } from './place-facts.ts'

/** Whether a code was in use on a day; `perhaps` where the day falls into a span that the source leaves open. */
export type InUse = 'yes' | 'no' | 'perhaps'

function earliest(date: PlaceDate): CivilDate {
  return typeof date === 'string' ? date : date[0]
}

function latest(date: PlaceDate): CivilDate {
  return typeof date === 'string' ? date : date[1]
}

/**
 * Whether a place's code was in use on a day.
 * @param place the place
 * @param on the day
 * @returns `yes`, `no`, or `perhaps` inside an uncertain span. A start that the source does not give counts as long ago
 */
export function inUse(place: Place, on: CivilDate): InUse {
  const { validFrom, validTo } = place
  if (validFrom !== null && on < earliest(validFrom)) return 'no'
  if (validTo !== null && on > latest(validTo)) return 'no'
  if (validFrom !== null && on < latest(validFrom)) return 'perhaps'
  if (validTo !== null && on > earliest(validTo)) return 'perhaps'
  return 'yes'
}

/**
 * The name a place had on a day.
 * @param place the place
 * @param on the day; where a change of name lies in an uncertain span, the newer name is given from its first possible day
 */
export function nameOn(place: Place, on: CivilDate): string {
  return place.formerNames.find(({ until }) => on <= earliest(until))?.name ?? place.name
}
