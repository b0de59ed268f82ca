import type { CivilDate } from '../civil/civil-date.ts'
import { GongkaiError, problem } from '../problems/problem.ts'
import { awaitedIn, whyUnknown } from './ask.ts'
import type { CountContext } from './context.ts'
import { countIn } from './counter.ts'
import type { WorkingDayCount } from './due.ts'
import { offsetOf } from './offset-of.ts'
import { finalBasis, noBasis, openBasis } from './span-basis.ts'
import { traceOf } from './trace.ts'
import type { CalendarView } from './view.ts'
import { viewOf } from './view-of.ts'

/**
 * How many working days lie after one date, up to and including another.
 * @param from the day before the first that is counted; it is not counted itself
 * @param to the last day counted
 * @param context `knownOn`, required; `place` of the organ; `calendar`; `trace` to list every day
 * @returns final where every day is arranged; provisional with the least and the most while a notice is awaited; else
 * unknown. The same date twice gives zero
 * @throws GongkaiError `civil/out-of-order`, `civil/not-a-date`, `calendar/no-known-on` or `places/unknown`
 * @example
 * ```ts
 * workingDaysBetween(civilDate('2022-09-30'), civilDate('2022-11-02'), { knownOn: civilDate('2026-11-23') }).count // → 20
 * workingDaysBetween(civilDate('2026-10-02'), civilDate('2026-10-01'), { knownOn: civilDate('2026-11-23') }) // throws civil/out-of-order
 * ```
 */
export function workingDaysBetween(from: CivilDate, to: CivilDate, context: CountContext): WorkingDayCount {
  const view = viewOf(context)
  const first = offsetOf(view, from) + 1
  const last = offsetOf(view, to)
  if (last < first - 1) throw new GongkaiError(problem('civil/out-of-order', { from, to }))
  if (last < first) return { status: 'final', count: 0, basis: noBasis, ...(context.trace === true && { trace: [] }) }
  const unknown = view.nextUnknown[first] ?? first
  if (last >= unknown) return { status: 'unknown', why: whyUnknown(view, unknown, context.knownOn) }
  const count = countIn(view.guess, first, last + 1)
  if (last >= (view.nextOpen[first] ?? first)) return openCount(view, first, last, count, context)
  const basis = finalBasis(view, first, last)
  if (context.trace === true) return { status: 'final', count, basis, trace: traceOf(view, first, last, context) }
  return { status: 'final', count, basis }
}

/** A count over days that no notice arranges yet: the least and the most it can turn out to be. */
function openCount(
  view: CalendarView,
  first: number,
  last: number,
  count: number,
  context: CountContext,
): WorkingDayCount {
  return {
    status: 'provisional',
    count,
    between: [countIn(view.fewest, first, last + 1), countIn(view.most, first, last + 1)],
    awaiting: awaitedIn(view, first, last),
    basis: openBasis(view, first, last, context.knownOn),
    ...(context.trace === true && { trace: traceOf(view, first, last, context) }),
  }
}
