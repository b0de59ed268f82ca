import {
  addWorkingDays,
  type Basis,
  type CountContext,
  type Due,
  type TraceDay,
  type UnknownWhy,
} from '../calendar/index.ts'
import type { CivilDate } from '../civil/index.ts'
import { type Problem, pauseWords } from '../problems/index.ts'
import { type LocalText, text } from '../text/local-text.ts'
import { countTerm, type DayUnit } from './count-term.ts'
import type { Course, CoursePause } from './course.ts'
import { type Excluded, excludedDays, type PauseReading } from './excluded-days.ts'
import type { PauseReason } from './term.ts'

/** Why there is no date. */
export type NoDate = UnknownWhy | Problem<'terms/not-set' | 'terms/pause-open'>

/** An end in days, or why there is none. */
export type Dated =
  | (Extract<Due, { on: CivilDate }> & { readonly basis?: readonly Basis[]; readonly trace?: readonly TraceDay[] })
  | { readonly status: 'unknown'; readonly why: NoDate }

/** The last day of a run of a term that is counted in days, and the one under the inclusive reading of pauses where it differs. */
export function dueByDays(course: Course, unit: DayUnit, context: CountContext) {
  if (course.open !== undefined) return { status: 'unknown', why: course.open } as const
  if (unit !== 'working-day') return countTerm(course.start, course.count, unit, context)
  const [due, other] = bothReadings(course, context)
  if (due.status === 'unknown') return due
  const differs = other.status !== 'unknown' && due.on !== other.on
  const { trace } = due
  return {
    ...due,
    ...(differs && { instead: other.on }),
    ...(trace !== undefined && { trace: withoutPauses(trace, course.pauses) }),
  }
}

/**
 * The end of a run in working days under the two readings of its pauses: the day of sending counted, and left out (design,
 * contract 12). The second takes out no less than the first, so it ends no earlier.
 */
export function bothReadings(course: Course, context: CountContext): readonly [Dated, Dated] {
  return [afterPauses(course, 'after-sending', context), afterPauses(course, 'from-sending', context)]
}

/** Adds to the count the working days that pauses took out, once for the least and once for the most they can be. */
function afterPauses(course: Course, reading: PauseReading, context: CountContext): Dated {
  const early = settle(course, reading, context, 'least')
  const late = settle(course, reading, context, 'most')
  if (early.status !== 'provisional' || late.status !== 'provisional') return late
  return { ...late, between: [early.between[0], late.between[1]] }
}

/** The count grows by the excluded days before its end, and its end moves with it, until nothing more comes in. */
function settle(course: Course, reading: PauseReading, context: CountContext, bound: keyof Excluded): Dated {
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
function withoutPauses(trace: readonly TraceDay[], pauses: readonly CoursePause[]): readonly TraceDay[] {
  let number = 0
  return trace.map((day): TraceDay => {
    if (!day.counted) return day
    const paused = pauses.find(({ sent, answered }) => day.date > sent && day.date <= answered)
    if (paused === undefined) return { ...day, number: ++number }
    return { ...day, counted: false, number: null, note: pausedNote(paused.reason) }
  })
}

/** Why a day inside a pause is not counted. */
function pausedNote(reason: PauseReason): LocalText {
  return text(`${pauseWords[reason]['zh-CN']}期间，不计入`, `while ${pauseWords[reason].en}: not counted`)
}
