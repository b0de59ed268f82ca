import {
  addWorkingDays,
  type Basis,
  type CalendarContext,
  type Due,
  type TraceDay,
  type UnknownWhy,
  workingDaysBetween,
} from '../calendar/index.ts'
import { type CivilDate, dayOf, type Instant, instantOf, isDay, type Moment, spanOf } from '../civil/index.ts'
import type { Law } from '../law/build-law.ts'
import { type Clause, type ClauseId, clauseId, printClause } from '../law/clause.ts'
import { GongkaiError, type Problem, problem } from '../problems/problem.ts'
import { type LocalText, text } from '../text/local-text.ts'
import { countTerm, type DayUnit } from './count-term.ts'
import { type Excluded, excludedDays, type PauseReading, type PauseSpan } from './excluded-days.ts'
import { provisionOn } from './provision-on.ts'
import type { Term, TermUnit, TermVersion } from './term.ts'
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

/** Why there is no date. */
export type NoDate = UnknownWhy | Problem<'terms/not-set' | 'terms/pause-open'>

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
  /** Whether the provision is certainly in force on the day the term starts. */
  readonly certain: boolean
  /** The day the count began anew, where it did. */
  readonly restartedOn?: CivilDate
  /** What a count of working days rests on: notices, the Measures, the week. */
  readonly basis?: readonly Basis[]
  /** What the term does not know of, and so did not change it. */
  readonly ignored: readonly Problem[]
  readonly trace?: readonly TraceDay[]
}

/** A term in hours: the instant it ends, or the two between which that lies where its start is known only to the day. */
export type DueByHours =
  | { readonly status: 'final'; readonly on: CivilDate; readonly at: Instant }
  | (Extract<Due, { readonly status: 'provisional' }> & {
      readonly atBetween: readonly [earliest: Instant, latest: Instant]
    })

/** A term in days. `instead` is the date under the inclusive reading of pauses, where it differs. */
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
  return { ...grounds, ...dueByDays(course, version.unit, asked, query.trace === true) }
}

/** The start, the length and the pauses of one run of a term. */
interface Course {
  readonly start: CivilDate
  readonly restarted: boolean
  readonly count: number
  readonly pauses: readonly PauseSpan[]
  readonly open: Problem<'terms/pause-open'> | undefined
  readonly ignored: readonly Problem[]
}

/** Folds the events of a term, in the order of their dates, into its course. */
function courseOf(
  version: TermVersion,
  from: CivilDate,
  events: readonly TermEvent[],
  context: CalendarContext,
): Course {
  const first: Course = {
    start: from,
    restarted: false,
    count: version.count,
    pauses: [],
    open: undefined,
    ignored: [],
  }
  return events
    .toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1))
    .reduce((course, event) => apply(course, event, version, context), first)
}

function dateOf(event: TermEvent): CivilDate {
  return event.event === 'paused' ? event.sent : event.on
}

function apply(course: Course, event: TermEvent, version: TermVersion, context: CalendarContext): Course {
  const refuse = (): Course => ({
    ...course,
    ignored: [...course.ignored, problem('terms/events-refused', { event: event.event, on: dateOf(event) })],
  })
  if (dateOf(event) < course.start) return refuse()
  switch (event.event) {
    case 'extended': {
      const { extension } = version
      const by = event.by ?? extension?.upTo
      if (extension === undefined || by === undefined || by > extension.upTo || by < 0) return refuse()
      if (hasRunOut(course, version.unit, event.on, context)) return refuse()
      return { ...course, count: version.count + by }
    }
    case 'paused': {
      if (!(version.pausedBy ?? []).some(({ reason }) => reason === event.reason)) return refuse()
      const { sent, answered, reason } = event
      if (answered === undefined) return { ...course, open: problem('terms/pause-open', { reason, sent }) }
      return answered < sent ? refuse() : { ...course, pauses: [...course.pauses, { sent, answered }] }
    }
    case 'correction-received':
      return version.restartedBy === undefined
        ? refuse()
        : { ...course, start: event.on, restarted: true, count: version.count, pauses: [], open: undefined }
  }
}

/** Whether a term had certainly run out before a day: what is over cannot be extended. */
function hasRunOut(course: Course, unit: TermUnit, on: CivilDate, context: CalendarContext): boolean {
  if (unit === 'hour' || course.open !== undefined) return false
  const due = dueByDays(course, unit, context, false)
  return due.status === 'final' ? on > due.on : due.status === 'provisional' && on > due.between[1]
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
    clause: clauseId(version.clause),
    citation: citationOf(version.clause, law),
    count: course.count,
    unit: version.unit,
    certain,
    ignored: course.ignored,
    ...(course.restarted && { restartedOn: course.start }),
  }
}

function citationOf(clause: Clause, law: Law): LocalText {
  const instrument = law.instruments.get(clause.instrument)
  if (instrument === undefined) return text(clause.instrument, clause.instrument)
  return text(printClause(clause, instrument, 'zh-CN'), printClause(clause, instrument, 'en'))
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

type Dated =
  | (Extract<Due, { on: CivilDate }> & { readonly basis?: readonly Basis[] })
  | { readonly status: 'unknown'; readonly why: NoDate }

function dueByDays(course: Course, unit: DayUnit, context: CalendarContext, traced: boolean) {
  if (course.open !== undefined) return { status: 'unknown', why: course.open } as const
  if (unit !== 'working-day') return countTerm(course.start, course.count, unit, context)
  const due = afterPauses(course, 'after-sending', context)
  const other = course.pauses.length === 0 ? due : afterPauses(course, 'from-sending', context)
  const differs = due.status !== 'unknown' && other.status !== 'unknown' && due.on !== other.on
  return { ...due, ...(differs && { instead: other.on }), ...(traced && traceCourse(course, due, context)) }
}

/** Adds to the count the working days that pauses took out, once for the least and once for the most they can be. */
function afterPauses(course: Course, reading: PauseReading, context: CalendarContext): Dated {
  const early = settle(course, reading, context, 'least')
  const late = settle(course, reading, context, 'most')
  if (early.status !== 'provisional' || late.status !== 'provisional') return late
  return { ...late, between: [early.between[0], late.between[1]] }
}

/** The count grows by the excluded days before its end, and its end moves with it, until nothing more comes in. */
function settle(course: Course, reading: PauseReading, context: CalendarContext, bound: keyof Excluded): Dated {
  let count = course.count
  for (;;) {
    const due: Dated = addWorkingDays(course.start, count, context)
    if (due.status === 'unknown') return due
    const excluded = excludedDays(course.pauses, reading, course.start, due.on, context)
    const next = course.count + (excluded?.[bound] ?? 0)
    if (next <= count) return due
    count = next
  }
}

/** The days of the count; working days inside a pause are listed, and not counted. */
function traceCourse({ start, pauses }: Course, due: Dated, context: CalendarContext) {
  if (due.status === 'unknown') return {}
  const span = workingDaysBetween(start, due.on, { ...context, trace: true })
  if (span.status === 'unknown' || span.trace === undefined) return {}
  let number = 0
  const trace = span.trace.map((day): TraceDay => {
    const paused = pauses.some(({ sent, answered }) => day.date > sent && day.date <= answered)
    if (!day.counted) return day
    return paused ? { ...day, counted: false, number: null, note: pausedNote } : { ...day, number: ++number }
  })
  return { trace }
}

const pausedNote = text('征求意见期间，不计入', 'consultation: not counted')
