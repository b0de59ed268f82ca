import type { CalendarContext, Due } from '../calendar/index.ts'
import { addWorkingDays } from '../calendar/index.ts'
import { addDays, addMonths, type CivilDate } from '../civil/index.ts'
import type { TermUnit } from './term.ts'

/** A unit that is counted in whole days, not by the clock. */
export type DayUnit = Exclude<TermUnit, 'hour'>

/**
 * The last day of a term. The day that starts it is not counted.
 * @param from the day that starts it
 * @param count how many units
 * @param unit working days, calendar days, months or years
 * @param context the calendar, the place and the day of knowledge
 */
export function countTerm(from: CivilDate, count: number, unit: DayUnit, context: CalendarContext): Due {
  switch (unit) {
    case 'working-day':
      return addWorkingDays(from, count, context)
    case 'calendar-day':
      return { status: 'final', on: addDays(from, count) }
    case 'month':
      return { status: 'final', on: addMonths(from, count) }
    case 'year':
      return { status: 'final', on: addMonths(from, count * 12) }
  }
}
