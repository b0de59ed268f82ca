import type { CivilDate } from '../civil/index.ts'
import type { Law } from '../law/build-law.ts'
import type { Clause } from '../law/clause.ts'
import { forceOn } from '../law/instrument.ts'
import type { Asked, Ground, GroundVersion } from './ground.ts'

/** What governs a day, and whether that is certain. */
export interface Governing<T> {
  readonly version: T
  readonly certain: boolean
}

/**
 * The version that is in force on a day, else one whose force nobody could tell.
 * @param versions oldest first
 * @returns undefined where none was in force
 */
export function governing<T extends { readonly clause: Clause }>(
  versions: readonly T[],
  law: Pick<Law, 'instruments'>,
  on: CivilDate,
): Governing<T> | undefined {
  let uncertain: T | undefined
  for (const version of versions.toReversed()) {
    const instrument = law.instruments.get(version.clause.instrument)
    const force = instrument === undefined ? 'not-yet' : forceOn(instrument.inForce, on)
    if (force === 'in-force') return { version, certain: true }
    if (force === 'uncertain') uncertain ??= version
  }
  return uncertain === undefined ? undefined : { version: uncertain, certain: false }
}

/** A ground as it stands on a day. Where its force is not certain, that is one more thing it asks. */
export interface StandingGround {
  readonly ground: Ground
  readonly version: GroundVersion
  readonly when: Asked
}

const inForcePrefix = 'in-force:'

/** The question whether an instrument is in force, asked beside the facts. */
export const inForceKey = (instrument: string): string => `${inForcePrefix}${instrument}`

/** The instrument a question is about, where it is about one. */
export function instrumentOf(key: string): string | undefined {
  return key.startsWith(inForcePrefix) ? key.slice(inForcePrefix.length) : undefined
}

/** The grounds that stand, or may stand, on a day, in the order of the law. */
export function groundsOn(law: Pick<Law, 'instruments' | 'disclosure'>, on: CivilDate): readonly StandingGround[] {
  return law.disclosure.grounds.flatMap((ground) => {
    const found = governing(ground.versions, law, on)
    if (found === undefined) return []
    const { version, certain } = found
    const when: Asked = certain ? version.when : { all: [{ is: inForceKey(version.clause.instrument) }, version.when] }
    return [{ ground, version, when }]
  })
}
