import type { CivilDate } from '../civil/civil-date.ts'
import { whyUnknown } from './ask.ts'
import type { CalendarContext } from './context.ts'
import type { DayStatus } from './due.ts'
import { offsetOf } from './offset-of.ts'
import { viewOf } from './view-of.ts'

/**
 * Whether a day is a working day.
 * @param date the day
 * @param context `knownOn`, required; `place` of the organ; `calendar`
 * @returns final with its basis; provisional with a best guess while a notice is awaited; or unknown with the reason
 * @throws GongkaiError `civil/not-a-date`, `calendar/no-known-on` or `places/unknown`
 * @example
 * ```ts
 * isWorkingDay(civilDate('2020-02-01'), { knownOn: civilDate('2020-01-26') }).working // → true
 * isWorkingDay(civilDate('2020-02-01'), { knownOn: civilDate('2020-01-27') }).working // → false
 * isWorkingDay(civilDate('2027-02-06'), { knownOn: civilDate('2026-11-23') }).status // → 'provisional'
 * isWorkingDay(civilDate('2099-10-01'), { knownOn: civilDate('2026-11-23') }).status // → 'unknown'
 * ```
 */
export function isWorkingDay(date: CivilDate, context: CalendarContext): DayStatus {
  const view = viewOf(context)
  const offset = offsetOf(view, date)
  return view.days[offset] ?? { status: 'unknown', why: whyUnknown(view, offset, context.knownOn) }
}
