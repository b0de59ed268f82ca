import { dateAt } from './ask.ts'
import { shippedCalendar } from './calendar.ts'
import type { CalendarContext } from './context.ts'
import type { TraceDay } from './due.ts'
import { noteOf } from './note.ts'
import type { CalendarView } from './view.ts'

/**
 * The days of a count, each counted or skipped, with its basis and what kind of day it is.
 * @param view the compiled calendar
 * @param first the offset of the first day
 * @param last the offset of the last; every day up to it must be known
 * @param context for the notices' occasions and the day of knowledge
 */
export function traceOf(
  view: CalendarView,
  first: number,
  last: number,
  context: CalendarContext,
): readonly TraceDay[] {
  const { calendar = shippedCalendar, knownOn } = context
  const trace: TraceDay[] = []
  let number = 0
  for (let offset = first; offset <= last; offset++) {
    const day = view.days[offset]
    if (day === undefined) break
    const date = dateAt(view, offset)
    const { status, working: counted, basis } = day
    if (counted) number++
    const note = noteOf(date, day, calendar, knownOn)
    trace.push(Object.freeze({ date, counted, number: counted ? number : null, status, basis, note }))
  }
  return trace
}
