import type { CivilDate } from '../civil/index.ts'
import type { LocalText } from '../text/local-text.ts'

/** What would settle a verdict that is not yet known. */
export type Need =
  /** A fact that nobody has stated. */
  | { readonly need: 'fact'; readonly fact: string }
  /** The time of day: the moment is known only to the day. */
  | { readonly need: 'time-of-day'; readonly fact: string }
  /** Somebody must vouch that the log is complete to this day, or state the missing event. */
  | { readonly need: 'completeness'; readonly fact: string; readonly through: CivilDate }
  /** The event may still happen in time. */
  | { readonly need: 'event'; readonly fact: string; readonly by: CivilDate }
  /** The State Council notice for this year. */
  | { readonly need: 'notice'; readonly year: number }
  /** Which reading of a pause holds: whether the day on which the letter went out is left out too. Both last days are shown. */
  | { readonly need: 'pause-reading'; readonly dates: readonly [CivilDate, CivilDate] }
  /** Which reading of 日后 holds: whether the last day of the term is itself allowed, or only the day after. */
  | { readonly need: 'term-reading'; readonly dates: readonly [CivilDate, CivilDate] }
  /** Calendar data for the years asked about. */
  | { readonly need: 'calendar'; readonly why: LocalText }
  /** Whether this instrument is in force on the day. */
  | { readonly need: 'instrument-in-force'; readonly instrument: string }

/** Whether nothing is missing but an event whose time has not run out. */
export function isPending(needs: readonly Need[]): boolean {
  return needs.length > 0 && needs.every(({ need }) => need === 'event')
}

/** Needs without repetition, in the order they came. */
export function distinctNeeds(needs: readonly Need[]): readonly Need[] {
  if (needs.length < 2) return needs
  const seen = new Map(needs.map((need) => [JSON.stringify(need), need]))
  return [...seen.values()]
}
