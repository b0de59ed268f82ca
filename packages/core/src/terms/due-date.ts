import type { Basis, CalendarContext, Due, TraceDay } from '../calendar/index.ts'
import { addDays, type CivilDate, dayOf, type Instant, instantOf, isDay, type Moment, spanOf } from '../civil/index.ts'
import type { Law } from '../law/build-law.ts'
import { cite } from '../law/cite.ts'
import type { ClauseId } from '../law/clause.ts'
import type { SourceConfidence } from '../law/instrument.ts'
import { GongkaiError, type Problem, problem } from '../problems/problem.ts'
import type { LocalText } from '../text/local-text.ts'
import { type Course, courseOf } from './course.ts'
import { dueByDays, type NoDate } from './due-by-days.ts'
import { provisionOn } from './provision-on.ts'
import type { Term, TermKind, TermUnit, TermVersion } from './term.ts'
import type { TermEvent } from './term-event.ts'

/** What is asked: a term, its start, and what happened on the way. */
export interface DueQuery {
  /** The id of the term, such as `answer`. */
  readonly term: string
  /** When it started: the day, or the instant where it is counted in hours. */
  readonly from: Moment
  readonly events?: readonly TermEvent[]
  /** Whether the answer lists every day that was counted or skipped. */
  readonly trace?: boolean
}

/** What the answer rests on, whatever it is. */
export interface DueGrounds {
  readonly term: string
  readonly title: LocalText
  readonly from: Moment
  readonly clause: ClauseId
  /** The clause as people cite it. */
  readonly citation: LocalText
  /** How many units, the extension included. */
  readonly count: number
  readonly unit: TermUnit
  /** What the date means: the last day, the end of a minimum, or the first day that is allowed. */
  readonly kind: TermKind
  /** How well the source of the figure is known: `M` is not verified, and serves for review alone. */
  readonly confidence: SourceConfidence
  /** Whether the provision is certainly in force on the day the term starts. */
  readonly certain: boolean
  /** The day the count began anew, where it did. */
  readonly restartedOn?: CivilDate
  /** What a count of working days rests on: notices, the Measures, the week. */
  readonly basis?: readonly Basis[]
  /** What changed nothing, each with its reason: the term knows no such event, or not then, or not so long. */
  readonly ignored: readonly Problem[]
  readonly trace?: readonly TraceDay[]
}

/** A term in hours: the instant it ends, or the two between which that lies where its start is known only to the day. */
export type DueByHours = { readonly instead?: never } & (
  | { readonly status: 'final'; readonly on: CivilDate; readonly at: Instant }
  | (Extract<Due, { readonly status: 'provisional' }> & {
      readonly atBetween: readonly [earliest: Instant, latest: Instant]
    })
)

/**
 * A term in days. `instead` is the date under the other reading, where it differs: of pauses, the inclusive one; of what may
 * not happen before its end (日后), the day after.
 */
export type DueByDays = Extract<Due, { on: CivilDate }> & {
  readonly at?: never
  readonly atBetween?: never
  readonly instead?: CivilDate
}

/**
 * Until when a term runs. A `provisional` one awaits the notices it names; where it names none, it awaits the time of day
 * at which the term started, and `atBetween` holds the instants between which it ends.
 */
export type DueResult =
  | (DueGrounds & DueByHours)
  | (DueGrounds & DueByDays)
  | (DueGrounds & { readonly status: 'unknown'; readonly why: NoDate })
  | { readonly status: 'unknown'; readonly term: string; readonly from: Moment; readonly why: NoDate }

/**
 * Until when a term runs, with the clause behind it and, where asked for, the count day by day.
 * @param query the term, its start, and what happened on the way
 * @param law the law of the organ's place, see {@link lawOf}
 * @param context the day of knowledge and the calendar
 * @returns a final date; a provisional one with the days between which it lies and what it awaits; or why there is none
 * @throws GongkaiError `terms/unknown-term` where the law of the place knows no such term
 * @example
 * ```ts
 * const today = civilDate('2026-11-23')
 * const law = lawOf({ place: '611000', knownOn: today })
 * dueDate({ term: 'answer', from: civilDate('2022-09-30') }, law, { knownOn: today }).on // → '2022-11-02'
 * dueDate({ term: 'answer', from: civilDate('2026-12-10') }, law, { knownOn: today }).status // → 'provisional'
 * ```
 */
export function dueDate(query: DueQuery, law: Law, context: CalendarContext): DueResult {
  const { term: id, from } = query
  const provisions = law.terms.get(id)
  if (provisions === undefined)
    throw new GongkaiError(problem('terms/unknown-term', { term: id, known: [...law.terms.keys()].join(', ') }))
  const day = dayOf(from)
  const governing = provisionOn(provisions, day)
  if (governing === undefined)
    return { status: 'unknown', term: id, from, why: problem('terms/not-set', { term: id, on: day, place: law.place }) }
  const { term, version } = governing.provision
  const asked = { place: law.place, ...context }
  const course = courseOf(version, day, query.events ?? [], asked)
  const grounds = groundsOf(query, term, version, law, governing.certain, course)
  if (version.unit === 'hour')
    return { ...grounds, ...dueByHours(course.restarted ? course.start : from, course.count) }
  const due = dueByDays(course, version.unit, { ...asked, trace: query.trace })
  if (due.status === 'unknown' || term.kind !== 'not-before') return { ...grounds, ...due }
  const { on, instead = on }: { readonly on: CivilDate; readonly instead?: CivilDate } = due
  return { ...grounds, ...due, instead: addDays(instead, 1) }
}

function groundsOf(
  query: DueQuery,
  term: Term,
  version: TermVersion,
  law: Law,
  certain: boolean,
  course: Course,
): DueGrounds {
  return {
    term: term.id,
    title: term.title,
    from: query.from,
    ...cite(version.clause, law),
    count: course.count,
    unit: version.unit,
    kind: term.kind,
    confidence: version.confidence,
    certain,
    ignored: course.ignored,
    ...(course.restarted && { restartedOn: course.start }),
  }
}

const hour = 3_600_000

/** A start known only to the day leaves a day's play: the term ends between its first instant and its last, each so much later. */
function dueByHours(from: Moment, count: number): DueByHours {
  const [first, end] = spanOf(from)
  const atBetween = [instantOf(first + count * hour), instantOf(end - 1 + count * hour)] as const
  const [earliest, latest] = [dayOf(atBetween[0]), dayOf(atBetween[1])] as const
  if (!isDay(from)) return { status: 'final', on: latest, at: atBetween[1] }
  return { status: 'provisional', on: latest, between: [earliest, latest], awaiting: [], atBetween }
}
