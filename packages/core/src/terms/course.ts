import type { CalendarContext } from '../calendar/index.ts'
import type { CivilDate } from '../civil/index.ts'
import { describeInput, eventWords, type Problem, problem } from '../problems/index.ts'
import { dueByDays } from './due-by-days.ts'
import type { PauseSpan } from './excluded-days.ts'
import type { PauseReason, TermVersion } from './term.ts'
import type { TermEvent } from './term-event.ts'

/** A pause that has ended, and why there was one. */
export interface CoursePause extends PauseSpan {
  readonly reason: PauseReason
}

/** The start, the length and the pauses of one run of a term. */
export interface Course {
  readonly start: CivilDate
  readonly restarted: boolean
  readonly count: number
  readonly pauses: readonly CoursePause[]
  /** The pause that has not ended, where there is one. */
  readonly open: Problem<'terms/pause-open'> | undefined
  /** What did not change it, each with its reason. */
  readonly ignored: readonly Problem[]
}

/** What an event changes of a course, or why it changes nothing. */
type Change = { readonly changed: Partial<Course> } | { readonly refused: Problem }

/** Folds the events of a term, in the order of their dates, into its course. */
export function courseOf(
  version: TermVersion,
  from: CivilDate,
  events: readonly TermEvent[],
  context: CalendarContext,
): Course {
  const ignored = events.flatMap(({ event }) => (isKnown(event) ? [] : [unknownEvent(event)]))
  let course: Course = { start: from, restarted: false, count: version.count, pauses: [], open: undefined, ignored }
  for (const event of events.filter((one) => isKnown(one.event)).toSorted(byDate)) {
    const change = changeBy(event, course, version, context)
    course =
      'refused' in change
        ? { ...course, ignored: [...course.ignored, change.refused] }
        : { ...course, ...change.changed }
  }
  return course
}

/** What happened on one day happened in the order in which it is told. */
function byDate(a: TermEvent, b: TermEvent): number {
  const [one, two] = [dateOf(a), dateOf(b)]
  return one < two ? -1 : one > two ? 1 : 0
}

/** Callers without types may name anything. */
function isKnown(event: unknown): boolean {
  return typeof event === 'string' && Object.hasOwn(eventWords, event)
}

function unknownEvent(event: unknown): Problem {
  return problem('terms/unknown-event', { got: describeInput(event), known: Object.keys(eventWords).join(', ') })
}

function dateOf(event: TermEvent): CivilDate {
  return event.event === 'paused' ? event.sent : event.on
}

function changeBy(event: TermEvent, course: Course, version: TermVersion, context: CalendarContext): Change {
  const on = dateOf(event)
  const { start } = course
  if (on < start) return { refused: problem('terms/before-start', { event: event.event, on, start }) }
  switch (event.event) {
    case 'extended':
      return inTime(event, extendedBy(event, course, version), course, version, context)
    case 'paused':
      return inTime(event, pausedBy(event, course, version), course, version, context)
    case 'correction-received':
      return version.restartedBy === undefined
        ? { refused: problem('terms/no-restart', { on }) }
        : { changed: { start: on, restarted: true, count: version.count, pauses: [], open: undefined } }
  }
}

/** Several extensions count together against what the clause allows. */
function extendedBy(
  { on, by }: Extract<TermEvent, { event: 'extended' }>,
  course: Course,
  { count, extension }: TermVersion,
): Change {
  if (extension === undefined) return { refused: problem('terms/no-extension', { on }) }
  const { upTo } = extension
  if (by !== undefined && !(Number.isInteger(by) && by >= 1))
    return { refused: problem('terms/extension-not-whole', { on }) }
  const total = course.count - count + (by ?? upTo)
  if (total > upTo) return { refused: problem('terms/extension-too-long', { on, by: total, upTo }) }
  return { changed: { count: count + total } }
}

function pausedBy(
  { reason, sent, answered }: Extract<TermEvent, { event: 'paused' }>,
  { pauses }: Course,
  version: TermVersion,
): Change {
  if (version.pausedBy?.some((one) => one.reason === reason) !== true)
    return { refused: problem('terms/no-pause', { reason, sent }) }
  if (answered === undefined) return { changed: { open: problem('terms/pause-open', { reason, sent }) } }
  if (answered < sent) return { refused: problem('terms/answered-before-sent', { reason, sent, answered }) }
  // Those before it were sent no later, for events come in the order of their dates.
  if (pauses.some((one) => answered <= one.answered))
    return { refused: problem('terms/pause-overlaps', { reason, sent, answered }) }
  return { changed: { pauses: [...pauses, { reason, sent, answered }] } }
}

/** What is over can neither be extended nor paused. */
function inTime(
  event: TermEvent,
  change: Change,
  course: Course,
  { unit }: TermVersion,
  context: CalendarContext,
): Change {
  if ('refused' in change || unit === 'hour') return change
  const on = dateOf(event)
  const run = dueByDays(course, unit, context)
  if (run.status === 'unknown') return change
  const due = run.status === 'final' ? run.on : run.between[1]
  return on > due ? { refused: problem('terms/after-end', { event: event.event, on, due }) } : change
}
