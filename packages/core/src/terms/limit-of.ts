import type { CalendarContext } from '../calendar/index.ts'
import { dateOfInstant, dayOf, instantOf, type Moment, spanOf } from '../civil/index.ts'
import type { Law } from '../law/build-law.ts'
import { clauseId } from '../law/clause.ts'
import { problem } from '../problems/problem.ts'
import type { Limit } from '../rules/limit.ts'
import { countTerm } from './count-term.ts'
import { provisionOn } from './provision-on.ts'

const hour = 3_600_000

/** Until when a term runs that started at a moment, for the rules to compare with. */
export function limitOf(law: Law, term: string, from: Moment, context: CalendarContext): Limit {
  const day = dayOf(from)
  const governing = provisionOn(law.terms.get(term) ?? [], day)
  if (governing === undefined)
    return { unit: 'unknown', why: problem('terms/not-set', { term, on: day, place: law.place }).message }
  const { version } = governing.provision
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
