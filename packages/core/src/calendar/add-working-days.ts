import type { CivilDate } from '../civil/civil-date.ts'
import { describeInput } from '../problems/describe-input.ts'
import { GongkaiError, problem } from '../problems/problem.ts'
import { awaitedIn, dateAt, whyUnknown } from './ask.ts'
import type { CountContext } from './context.ts'
import { nthFrom } from './counter.ts'
import type { WorkingDue } from './due.ts'
import { finalDue, keepFinalDue } from './final-dues.ts'
import { offsetOf } from './offset-of.ts'
import { finalBasis, noBasis, openBasis } from './span-basis.ts'
import { traceOf } from './trace.ts'
import type { CalendarView } from './view.ts'
import { viewOf } from './view-of.ts'

/**
 * The day on which the n-th working day after a date falls. The date itself is not counted.
 * @param date the day the count starts from: of receipt, say
 * @param n how many working days, a whole number from 0. Zero gives the date itself, worked or not, for then nothing is
 * counted
 * @param context `knownOn`, required; `place` of the organ; `calendar`; `trace` to list every day
 * @returns final where every day counted is arranged; provisional with bounds while a notice is awaited; else unknown
 * @throws GongkaiError `civil/not-a-count`, `civil/not-a-date`, `calendar/no-known-on` or `places/unknown`
 * @example
 * ```ts
 * addWorkingDays(civilDate('2022-09-30'), 20, { knownOn: civilDate('2026-11-23') }).on // → '2022-11-02'
 * addWorkingDays(civilDate('2026-12-10'), 20, { knownOn: civilDate('2026-11-23') }).awaiting // → [{ notice: 2027 }]
 * addWorkingDays(civilDate('2026-12-10'), NaN, { knownOn: civilDate('2026-11-23') }) // throws civil/not-a-count
 * ```
 */
export function addWorkingDays(date: CivilDate, n: number, context: CountContext): WorkingDue {
  if (!Number.isSafeInteger(n) || n < 0) throw new GongkaiError(problem('civil/not-a-count', { got: describeInput(n) }))
  const view = viewOf(context)
  const first = offsetOf(view, date) + 1
  const traced = context.trace === true
  const known = traced ? undefined : finalDue(view, first, n)
  if (known !== undefined) return known
  if (n === 0) return { status: 'final', on: date, basis: noBasis, ...(traced && { trace: [] }) }
  const on = nthFrom(view.guess, first, n)
  const open = view.nextOpen[first]
  if (on === undefined || open === undefined || on >= open) return openDue(view, first, n, on, context)
  const due = { status: 'final', on: dateAt(view, on), basis: finalBasis(view, first, on) } as const
  return traced ? { ...due, trace: traceOf(view, first, on, context) } : keepFinalDue(view, first, n, due)
}

/** A count that reaches days no notice arranges yet: bounds, where every day up to the latest has them. */
function openDue(
  view: CalendarView,
  first: number,
  n: number,
  on: number | undefined,
  context: CountContext,
): WorkingDue {
  const unknown = view.nextUnknown[first] ?? first
  const earliest = nthFrom(view.most, first, n)
  const latest = nthFrom(view.fewest, first, n)
  if (on === undefined || earliest === undefined || latest === undefined || latest >= unknown)
    return { status: 'unknown', why: whyUnknown(view, unknown, context.knownOn) }
  return {
    status: 'provisional',
    on: dateAt(view, on),
    between: [dateAt(view, earliest), dateAt(view, latest)],
    awaiting: awaitedIn(view, first, latest),
    basis: openBasis(view, first, latest, context.knownOn),
    ...(context.trace === true && { trace: traceOf(view, first, on, context) }),
  }
}
