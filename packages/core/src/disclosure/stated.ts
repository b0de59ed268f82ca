import type { CivilDate } from '../civil/index.ts'
import type { Answers } from './holds.ts'

/** A fact as somebody stated it: the bare answer, or with who judged, when and why. Absent means not known. */
export type StatedAnswer =
  | boolean
  | { readonly value: boolean; readonly by?: string; readonly on?: CivilDate; readonly reason?: string }

/** Facts of one piece of information, by their keys. */
export type StatedFacts = Readonly<Record<string, StatedAnswer | undefined>>

/** The bare answers. */
export function answersOf(facts: StatedFacts): Answers {
  return new Map(
    Object.entries(facts).flatMap(([key, stated]) => {
      if (stated === undefined) return []
      return [[key, typeof stated === 'boolean' ? stated : stated.value] as const]
    }),
  )
}
