import type { CivilDate } from './civil/index.ts'
import { buildLaw, type Law } from './law/build-law.ts'
import { endIsKnown, type Instrument } from './law/instrument.ts'
import type { Regime } from './law/regime.ts'
import { type Places, ruleChain, shippedPlaces } from './places/index.ts'
import { unwrap } from './problems/index.ts'
import { migrationsOf, regimes as shipped } from './regimes/index.ts'

/** Whose law is asked for, and as it was known when. */
export interface LawQuery {
  /** A place code: 611002 for a county, 611000 for Shangluo, 100000 for the nation. */
  readonly place: string
  /** The day of knowledge: later instruments are left out. */
  readonly knownOn: CivilDate
  /** Regimes beside the shipped ones: a county's own rules, passed at run time. */
  readonly overlays?: readonly Regime[]
  /** The places known; the shipped ones unless said. */
  readonly places?: Places
}

const noOverlays: readonly Regime[] = []
const caches = new WeakMap<Places, WeakMap<readonly Regime[], Map<string, Law>>>()

/**
 * The law of a place as it was known on a day: every version of every rule and term that binds it.
 * Compiled once for each place and set of known instruments.
 * @throws GongkaiError `places/unknown` where nobody knows the place
 * @throws LawError `law/loosened` where an overlay lengthens a term or loosens a duty
 * @example
 * ```ts
 * lawOf({ place: '611000', knownOn: civilDate('2026-11-23') }).instruments.has('shangluo-opinion-2014') // → true
 * ```
 */
export function lawOf({ place, knownOn, overlays = noOverlays, places = shippedPlaces }: LawQuery): Law {
  const cache = cacheOf(places, overlays)
  const regimes = [...shipped, ...overlays]
  const key = `${place} ${knownIds(regimes, knownOn)}`
  const known = cache.get(key)
  if (known !== undefined) return known.knownOn === knownOn ? known : Object.freeze({ ...known, knownOn })
  const chain = unwrap(ruleChain(place, { places })).map(({ code }) => code)
  const law = buildLaw({ place, chain, knownOn, regimes, migrations: migrationsOf(overlays) })
  cache.set(key, law)
  return law
}

function cacheOf(places: Places, overlays: readonly Regime[]): Map<string, Law> {
  const byOverlays = caches.get(places) ?? new WeakMap<readonly Regime[], Map<string, Law>>()
  caches.set(places, byOverlays)
  const cache = byOverlays.get(overlays) ?? new Map<string, Law>()
  byOverlays.set(overlays, cache)
  return cache
}

function knownIds(regimes: readonly Regime[], knownOn: CivilDate): string {
  return regimes
    .flatMap(({ id, instruments }) =>
      instruments
        .filter((one) => isKnown(one, knownOn))
        .map((one) => `${id}/${one.id}${endIsKnown(one.inForce, knownOn) ? '' : '…'}`),
    )
    .join(' ')
}

function isKnown({ publishedOn, inForce }: Instrument, knownOn: CivilDate): boolean {
  const from = typeof inForce.from === 'string' ? inForce.from : inForce.from[0]
  return (publishedOn ?? from) <= knownOn
}
