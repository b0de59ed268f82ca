import type { CalendarContext } from '../calendar/index.ts'
import { addDays, dateOfInstant, dayOf, instantOf, type Moment, spanOf } from '../civil/index.ts'
import type { Law } from '../law/build-law.ts'
import { clauseId } from '../law/clause.ts'
import { problem } from '../problems/problem.ts'
import type { Limit, Provision } from '../rules/limit.ts'
import { countTerm, type DayUnit } from './count-term.ts'
import { type Course, courseOf } from './course.ts'
import { bothReadings, type Dated } from './due-by-days.ts'
import { provisionOn } from './provision-on.ts'
import type { TermEvent } from './term-event.ts'

const hour = 3_600_000

/**
 * Until when a term runs that started at a moment, for the rules to compare with. Where the two readings of its pauses
 * differ it lies between them.
 * @param events what happened while it ran
 * @param asserted ids of instruments said to be in force where the sources leave it open
 */
export function limitOf(
  law: Law,
  term: string,
  from: Moment,
  context: CalendarContext,
  asserted?: ReadonlySet<string>,
  events: readonly TermEvent[] = [],
): Limit {
  const day = dayOf(from)
  const governing = provisionOn(law.terms.get(term) ?? [], day, asserted)
  if (governing === undefined)
    return { unit: 'unknown', why: problem('terms/not-set', { term, on: day, place: law.place }).message }
  const { version, instrument, term: set } = governing.provision
  if (!governing.certain)
    return {
      unit: 'unknown',
      why: problem('terms/not-set', { term, on: day, place: law.place }).message,
      instrument: instrument.id,
    }
  const provision = { term, clause: clauseId(version.clause), count: version.count, unit: version.unit }
  if (version.unit === 'hour') {
    const [first, end] = spanOf(from)
    const latest = end - 1 + version.count * hour
    return {
      unit: 'instant',
      earliest: first + version.count * hour,
      latest,
      day: dateOfInstant(instantOf(latest)),
      provision,
    }
  }
  const course = courseOf(version, day, events, context)
  if (course.open !== undefined) return { unit: 'unknown', why: course.open.message }
  const counted = { ...provision, count: course.count }
  const span = spanOfDue(readingsOf(course, version.unit, context), counted)
  return set.kind === 'not-before' ? withNextDay(span) : span
}

function readingsOf(course: Course, unit: DayUnit, context: CalendarContext): readonly [Dated, Dated] {
  if (unit === 'working-day') return bothReadings(course, context)
  const due = countTerm(course.start, course.count, unit, context)
  return [due, due]
}

/** 日后 is read as from the last day of the term, and as from the day after it: the limit lies between the two. */
function withNextDay(limit: Limit): Limit {
  if (limit.unit !== 'day') return limit
  const [first, last] = limit.readings ?? [limit.earliest, limit.latest]
  return { ...limit, latest: addDays(limit.latest, 1), readings: [first, addDays(last, 1)], open: 'last-day' }
}

/** The span of days in which a term may end: from its first end under the one reading of its pauses to its last under the other. */
function spanOfDue([due, other]: readonly [Dated, Dated], provision: Provision): Limit {
  if (due.status === 'unknown') return { unit: 'unknown', why: due.why.message }
  if (other.status === 'unknown') return { unit: 'unknown', why: other.why.message }
  return {
    unit: 'day',
    earliest: due.status === 'final' ? due.on : due.between[0],
    latest: other.status === 'final' ? other.on : other.between[1],
    awaiting: other.status === 'final' ? [] : other.awaiting.map(({ notice }) => notice),
    ...(due.on !== other.on && { readings: [due.on, other.on] as const }),
    provision,
  }
}

/** More limits than this are not remembered: then they are forgotten together. */
const remembered = 4096

/**
 * `limitOf` for many subjects: dates come again and again, so each term's limits are remembered by their start.
 * @returns a function from a term and its start to its limit
 */
export function limitsOf(
  law: Law,
  context: CalendarContext,
  asserted?: ReadonlySet<string>,
): (term: string, from: Moment, place?: string, events?: readonly TermEvent[]) => Limit {
  const terms = new Map<string, Map<Moment, Limit>>()
  return (term, from, _place, events) => {
    if (events !== undefined && events.length > 0) return limitOf(law, term, from, context, asserted, events)
    let starts = terms.get(term)
    if (starts === undefined) {
      starts = new Map()
      terms.set(term, starts)
    }
    const known = starts.get(from)
    if (known !== undefined) return known
    const limit = limitOf(law, term, from, context, asserted)
    if (starts.size >= remembered) starts.clear()
    starts.set(from, limit)
    return limit
  }
}
