import { type CivilDate, dateOfDay } from '../civil/civil-date.ts'
import { problem } from '../problems/problem.ts'
import type { Awaiting, UnknownWhy } from './due.ts'
import type { CalendarView } from './view.ts'

/** The date at an offset, within the view or not. */
export function dateAt(view: CalendarView, offset: number): CivilDate {
  return view.dates[offset] ?? dateOfDay(view.first + offset)
}

/** Why nothing can be said of the day at an offset. */
export function whyUnknown(view: CalendarView, offset: number, knownOn: CivilDate): UnknownWhy {
  const day = dateAt(view, offset)
  const laterIsKnown = view.days.findLastIndex((each) => each !== undefined) > offset
  return laterIsKnown
    ? problem('calendar/before-first-notice', { day, knownOn })
    : problem('calendar/not-announced', { day, knownOn })
}

/** The notices that the days from one offset up to another, the second included, wait for. */
export function awaitedIn(view: CalendarView, first: number, last: number): readonly Awaiting[] {
  const awaited: Awaiting[] = []
  for (
    let offset = view.nextOpen[first] ?? view.length;
    offset <= last;
    offset = view.nextOpen[offset + 1] ?? view.length
  ) {
    const day = view.days[offset]
    if (day?.status === 'provisional' && awaited.at(-1)?.notice !== day.awaiting.notice) awaited.push(day.awaiting)
  }
  return awaited
}
