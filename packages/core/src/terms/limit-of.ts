import type { CalendarContext } from '../calendar/index.ts'
import { dateOfInstant, dayOf, instantOf, type Moment, spanOf } from '../civil/index.ts'
import type { Law } from '../law/build-law.ts'
import { clauseId } from '../law/clause.ts'
import { problem } from '../problems/problem.ts'
import type { Limit } from '../rules/limit.ts'
import { countTerm } from './count-term.ts'
import { provisionOn } from './provision-on.ts'

const hour = 3_600_000

/**
 * Until when a term runs that started at a moment, for the rules to compare with.
 * @param asserted ids of instruments said to be in force where the sources leave it open
 */
export function limitOf(
  law: Law,
  term: string,
  from: Moment,
  context: CalendarContext,
  asserted?: ReadonlySet<string>,
): Limit {
  const day = dayOf(from)
  const governing = provisionOn(law.terms.get(term) ?? [], day, asserted)
  if (governing === undefined)
    return { unit: 'unknown', why: problem('terms/not-set', { term, on: day, place: law.place }).message }
  const { version, instrument } = governing.provision
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
  const due = countTerm(day, version.count, version.unit, context)
  switch (due.status) {
    case 'final':
      return { unit: 'day', earliest: due.on, latest: due.on, awaiting: [], provision }
    case 'provisional':
      return {
        unit: 'day',
        earliest: due.between[0],
        latest: due.between[1],
        awaiting: due.awaiting.map(({ notice }) => notice),
        provision,
      }
    case 'unknown':
      return { unit: 'unknown', why: due.why.message }
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
): (term: string, from: Moment) => Limit {
  const terms = new Map<string, Map<Moment, Limit>>()
  return (term, from) => {
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
