import { type DayNumber, weekdayOfDay } from '../civil/civil-date.ts'
import { type Basis, week } from './basis.ts'
import type { Envelope } from './envelope.ts'
import type { StatutoryDay } from './festivals/statutory-days.ts'

/** What can be said of a day before the notice that arranges it: a best guess, and whether the notice can turn it. */
export interface Expectation {
  readonly working: boolean
  readonly mayChange: boolean
  readonly basis: Basis
}

/** What can be said of the days of some years before their notices are known. */
export type Outlook = (day: DayNumber) => Expectation

/** Whether a day number is a Saturday or a Sunday. */
export function isWeekend(day: DayNumber): boolean {
  return weekdayOfDay(day) > 5
}

const weekday: Expectation = { working: true, mayChange: false, basis: week }
const openWeekday: Expectation = { working: true, mayChange: true, basis: week }
const weekend: Expectation = { working: false, mayChange: false, basis: week }
const openWeekend: Expectation = { working: false, mayChange: true, basis: week }

/**
 * The outlook on days that no notice arranges yet. A festival of the Measures has never been worked; beyond that, only days
 * within the envelope of a festival have ever been moved. The best guess moves a festival on a weekend to the next working
 * day, as article 6 of the Measures suggests without saying which day it is.
 * @param festivalDays the festival days whose arrangement is not known
 * @param envelope how far arrangements reach
 */
export function outlookOf(festivalDays: readonly StatutoryDay[], envelope: Envelope): Outlook {
  const statutory = new Map(festivalDays.map((each) => [each.day, each]))
  const moved = movedDays(festivalDays, statutory)
  const reached = (day: DayNumber, [first, last]: readonly [number, number]): boolean =>
    festivalDays.some((each) => day - each.day >= first && day - each.day <= last)
  return (day) => {
    const festival = statutory.get(day)
    if (festival !== undefined) return { working: false, mayChange: false, basis: festivalBasis(festival) }
    if (isWeekend(day)) return reached(day, envelope.makeUp) ? openWeekend : weekend
    const made = moved.get(day)
    if (made !== undefined) return { working: false, mayChange: true, basis: movedBasis(made) }
    return reached(day, envelope.rest) ? openWeekday : weekday
  }
}

/** Each festival day on a weekend takes the next weekday that is neither a festival nor taken already. */
function movedDays(
  days: readonly StatutoryDay[],
  statutory: ReadonlyMap<DayNumber, StatutoryDay>,
): ReadonlyMap<DayNumber, StatutoryDay> {
  const moved = new Map<DayNumber, StatutoryDay>()
  for (const each of days) {
    if (!isWeekend(each.day)) continue
    let day = each.day + 1
    while (isWeekend(day) || statutory.has(day) || moved.has(day)) day++
    moved.set(day, each)
  }
  return moved
}

function festivalBasis({ festival, item, revision: { id, docNumber } }: StatutoryDay): Basis {
  return Object.freeze({ kind: 'festival', festival, measures: id, docNumber, item })
}

function movedBasis({ festival, revision: { id, docNumber } }: StatutoryDay): Basis {
  return Object.freeze({ kind: 'moved-festival', festival, measures: id, docNumber })
}
