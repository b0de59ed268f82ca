import type { BaselineOfFile } from '../baseline/baseline.ts'
import { newAmong } from '../baseline/new-among.ts'

/** A finding by where it stands in its group, and by its number among all of the file. */
export interface Standing {
  readonly at: number
  readonly ordinal: number
}

/** Where the findings of a file stand: by rule, then by group of places. */
export type Standings = ReadonlyMap<string, ReadonlyMap<string, readonly Standing[]>>

/** Where everything stands, as a baseline holds it. */
export function standingOf(groups: Standings): BaselineOfFile {
  return Object.fromEntries(
    [...groups].map(([rule, ofRule]) => [
      rule,
      Object.fromEntries(
        [...ofRule].map(([group, ones]) => [group, ones.map(({ at }) => at).toSorted((a, b) => a - b)]),
      ),
    ]),
  )
}

/** The numbers of the findings that the baseline does not know. */
export function newOrdinals(groups: Standings, baseline: BaselineOfFile): ReadonlySet<number> {
  const fresh = new Set<number>()
  for (const [rule, ofRule] of groups)
    for (const [group, ones] of ofRule) {
      const sorted = ones.toSorted((a, b) => a.at - b.at)
      const known = baseline[rule]?.[group] ?? []
      for (const index of newAmong(
        known,
        sorted.map(({ at }) => at),
      )) {
        const ordinal = sorted[index]?.ordinal
        if (ordinal !== undefined) fresh.add(ordinal)
      }
    }
  return fresh
}
