import { type CivilDate, dateOfDay, yearOf } from '../civil/civil-date.ts'
import type { PlaceCode } from '../places/place-code.ts'
import type { Basis } from './basis.ts'
import type { Calendar } from './calendar.ts'
import { type Counter, counterOf } from './counter.ts'
import { dayTable, type KnownDay, newYear, yearsOf } from './day-table.ts'
import { reachBack } from './envelope.ts'
import { type FinalDues, noFinalDues } from './final-dues.ts'
import { monthsOf, type WrittenDays } from './offset-of.ts'
import { replay, type Source } from './replay.ts'

/** The days of a calendar, the same for every view of it. */
interface CalendarDays extends WrittenDays {
  /** The year of each day. */
  readonly years: Int32Array
  /** The last year whose notice bears on each day: its own, or the next for the last days of December. */
  readonly tails: Int32Array
}

/** A calendar compiled for one place and one state of knowledge: arrays over the days of its years, counted from `first`. */
export interface CalendarView extends CalendarDays {
  readonly length: number
  readonly yearCount: number
  /** The status of each day; undefined where nothing can be said. */
  readonly days: readonly (KnownDay | undefined)[]
  /** The working days by the best guess, the fewest there can be, and the most. */
  readonly guess: Counter
  readonly fewest: Counter
  readonly most: Counter
  /** The offset of the first day, from each offset on, that is not final; and of the first that is unknown. */
  readonly nextOpen: Int32Array
  readonly nextUnknown: Int32Array
  readonly sources: readonly Source[]
  /** The lists of bases made so far, by first and last year, see `finalBasis`. */
  readonly bases: (readonly Basis[] | undefined)[]
  readonly dues: FinalDues
}

/**
 * Compiles a calendar.
 * @param calendar notices and overlays
 * @param knownOn the day of knowledge
 * @param chain the place and everything above it, nearest first
 */
export function compileView(calendar: Calendar, knownOn: CivilDate, chain: readonly PlaceCode[]): CalendarView {
  const known = replay(calendar, knownOn, chain)
  const span = yearsOf(calendar)
  const days = dayTable(calendar, known, knownOn, span)
  const { length } = days
  return {
    ...writtenDays(calendar, span),
    length,
    yearCount: span[1] - span[0] + 1,
    days,
    guess: counterOf(length, (offset) => days[offset]?.working === true),
    fewest: counterOf(length, (offset) => isWorked(days[offset], false)),
    most: counterOf(length, (offset) => isWorked(days[offset], true)),
    nextOpen: nextWhere(days, (day) => day?.status !== 'final'),
    nextUnknown: nextWhere(days, (day) => day === undefined),
    sources: known.sources,
    dues: noFinalDues(),
    bases: Array.from({ length: (span[1] - span[0] + 2) ** 2 }),
  }
}

/** Whether a day is worked where every open day turns out one way. */
function isWorked(day: KnownDay | undefined, ifOpen: boolean): boolean {
  if (day === undefined) return false
  return day.status === 'provisional' && day.mayChange ? ifOpen : day.working
}

/** For each offset, the first one at or after it where something holds; the length where nowhere. */
function nextWhere(days: readonly (KnownDay | undefined)[], holds: (day: KnownDay | undefined) => boolean): Int32Array {
  const next = new Int32Array(days.length + 1)
  let found = days.length
  next[days.length] = found
  for (let offset = days.length - 1; offset >= 0; offset--) {
    if (holds(days[offset])) found = offset
    next[offset] = found
  }
  return next
}

const written = new WeakMap<Calendar, CalendarDays>()

/** The days of a calendar written out, once for all its views. */
function writtenDays(calendar: Calendar, [firstYear, lastYear]: readonly [number, number]): CalendarDays {
  const known = written.get(calendar)
  if (known !== undefined) return known
  const first = newYear(firstYear)
  const dates = Array.from({ length: newYear(lastYear + 1) - first }, (_, offset) => dateOfDay(first + offset))
  const years = Int32Array.from(dates, yearOf)
  const back = reachBack(calendar.envelope)
  const tails = years.map((year, offset) => years[offset + back] ?? year)
  const days = { first, dates, months: monthsOf(dates), years, tails }
  written.set(calendar, days)
  return days
}
