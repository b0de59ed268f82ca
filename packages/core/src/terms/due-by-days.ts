import {
  addWorkingDays,
  type Basis,
  type CalendarContext,
  type Due,
  type TraceDay,
  type UnknownWhy,
  workingDaysBetween,
} from '../calendar/index.ts'
import type { CivilDate } from '../civil/index.ts'
import { type Problem, pauseWords } from '../problems/index.ts'
import { type LocalText, text } from '../text/local-text.ts'
import { countTerm, type DayUnit } from './count-term.ts'
import type { Course } from './course.ts'
import { type Excluded, excludedDays, type PauseReading } from './excluded-days.ts'
import type { PauseReason } from './term.ts'

/** Why there is no date. */
export type NoDate = UnknownWhy | Problem<'terms/not-set' | 'terms/pause-open'>

/** An end in days, or why there is none. */
export type Dated =
  | (Extract<Due, { on: CivilDate }> & { readonly basis?: readonly Basis[] })
  | { readonly status: 'unknown'; readonly why: NoDate }

/**
 * The last day of a run of a term that is counted in days, and the one under the inclusive reading of pauses where it differs.
 * @param traced whether every day is listed
 */
export function dueByDays(course: Course, unit: DayUnit, context: CalendarContext, traced: boolean) {
  if (course.open !== undefined) return { status: 'unknown', why: course.open } as const
  if (unit !== 'working-day') return countTerm(course.start, course.count, unit, context)
  const [due, other] = bothReadings(course, context)
  const differs = due.status !== 'unknown' && other.status !== 'unknown' && due.on !== other.on
  return { ...due, ...(differs && { instead: other.on }), ...(traced && traceCourse(course, due, context)) }
}

/** The end of a run in working days under the two readings of its pauses: the day of sending counted, and left out (design, contract 12). */
export function bothReadings(course: Course, context: CalendarContext): readonly [Dated, Dated] {
  const due = afterPauses(course, 'after-sending', context)
  return [due, course.pauses.length === 0 ? due : afterPauses(course, 'from-sending', context)]
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
    if (!day.counted) return day
    const paused = pauses.find(({ sent, answered }) => day.date > sent && day.date <= answered)
    if (paused === undefined) return { ...day, number: ++number }
    return { ...day, counted: false, number: null, note: pausedNote(paused.reason) }
  })
  return { trace }
}

/** Why a day inside a pause is not counted. */
function pausedNote(reason: PauseReason): LocalText {
  return text(`${pauseWords[reason]['zh-CN']}期间，不计入`, `while ${pauseWords[reason].en}: not counted`)
}
