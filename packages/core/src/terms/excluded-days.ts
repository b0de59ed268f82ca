import { type CalendarContext, workingDaysBetween } from '../calendar/index.ts'
import { addDays, type CivilDate, daysBetween } from '../civil/index.ts'

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
  let done = start
  for (const { sent, answered } of pauses.toSorted((a, b) => daysBetween(b.sent, a.sent))) {
    const before = reading === 'after-sending' ? sent : addDays(sent, -1)
    const after = before > done ? before : done
    const last = answered < through ? answered : through
    if (last <= after) continue
    done = last
    const count = workingDaysBetween(after, last, context)
    if (count.status === 'unknown') return undefined
    const [low, high] = count.status === 'final' ? [count.count, count.count] : count.between
    least += low
    most += high
  }
  return { least, most }
}
