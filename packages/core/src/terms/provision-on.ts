import type { CivilDate } from '../civil/index.ts'
import type { TermProvision } from '../law/build-law.ts'
import { forceOn } from '../law/instrument.ts'

/** The version of a term that governs a start on a day, and whether its force is certain. */
export interface GoverningProvision {
  readonly provision: TermProvision
  readonly certain: boolean
}

/**
 * The version of a term that governs a start on a day: the most local and newest that is or may be in force.
 * @param provisions the versions, national first, oldest first
 * @param asserted ids of instruments said to be in force where the sources leave it open
 * @returns undefined where no instrument sets the term on that day, nor one that reaches back to it
 */
export function provisionOn(
  provisions: readonly TermProvision[],
  on: CivilDate,
  asserted?: ReadonlySet<string>,
): GoverningProvision | undefined {
  let earliest: GoverningProvision | undefined
  for (const provision of provisions.toReversed()) {
    const force = forceOn(provision.instrument.inForce, on)
    if (force === 'in-force') return { provision, certain: true }
    if (force === 'uncertain') return { provision, certain: asserted?.has(provision.instrument.id) === true }
    if (force === 'not-yet' && provision.version.reachesBack === true) earliest = { provision, certain: true }
  }
  return earliest
}
