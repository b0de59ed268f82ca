import { type CalendarContext, workingDaysBetween } from '../calendar/index.ts'
import { addDays, type CivilDate } from '../civil/index.ts'

/** A pause by its two days. */
export interface PauseSpan {
  readonly sent: CivilDate
  readonly answered: CivilDate
}

/** Whether the day on which the letter went out is excluded as well (design, contract 12). */
export type PauseReading = 'after-sending' | 'from-sending'

/** The least and the most working days that pauses take out of a count. */
export interface Excluded {
  readonly least: number
  readonly most: number
}

/** Pauses as spans that do not overlap: first day not excluded, last day excluded, cut to what lies after the start and up to a day. */
function spansOf(pauses: readonly PauseSpan[], reading: PauseReading, start: CivilDate, through: CivilDate) {
  const cut = pauses
    .map(({ sent, answered }) => ({
      after: later(reading === 'after-sending' ? sent : addDays(sent, -1), start),
      through: answered < through ? answered : through,
    }))
    .filter((span) => span.after < span.through)
    .toSorted((a, b) => (a.after < b.after ? -1 : 1))
  const merged: { after: CivilDate; through: CivilDate }[] = []
  for (const span of cut) {
    const last = merged.at(-1)
    if (last === undefined || span.after > last.through) merged.push({ ...span })
    else last.through = later(last.through, span.through)
  }
  return merged
}

function later(one: CivilDate, two: CivilDate): CivilDate {
  return one > two ? one : two
}

/** How many working days pauses take out of the days after a start and up to a day; overlapping pauses count once. */
export function excludedDays(
  pauses: readonly PauseSpan[],
  reading: PauseReading,
  start: CivilDate,
  through: CivilDate,
  context: CalendarContext,
): Excluded | undefined {
  let least = 0
  let most = 0
  for (const span of spansOf(pauses, reading, start, through)) {
    const count = workingDaysBetween(span.after, span.through, context)
    if (count.status === 'unknown') return undefined
    const [low, high] = count.status === 'final' ? [count.count, count.count] : count.between
    least += low
    most += high
  }
  return { least, most }
}
