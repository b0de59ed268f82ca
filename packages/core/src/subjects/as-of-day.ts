import type { CivilDate } from '../civil/index.ts'
import type { Fact } from '../facts/fact.ts'
import type { FactValue, Subject } from './subject.ts'

/**
 * A subject as it stands on the day it is judged: nobody can vouch for days that have not passed, and while a period runs
 * its counts may still grow (design, contract 2).
 * @param subject what is judged
 * @param asOf the day it is judged
 * @param facts the facts of the law, of which those folded from records grow with their period
 */
export function asOfDay(subject: Subject, asOf: CivilDate, facts: ReadonlyMap<string, Fact>): Subject {
  const { completeThrough, period } = subject
  const vouched =
    completeThrough !== undefined && completeThrough > asOf ? { ...subject, completeThrough: asOf } : subject
  if (period === undefined || asOf > period.to || vouched.facts === undefined) return vouched
  const open = Object.entries(vouched.facts).flatMap(([key, value]): readonly (readonly [string, FactValue])[] => {
    if (facts.get(key)?.read.from !== 'records') return [[key, value]]
    const grown = stillGrowing(value)
    return grown === undefined ? [] : [[key, grown]]
  })
  return { ...vouched, facts: Object.fromEntries(open) }
}

/** What is known of an aggregate that may still grow: a no is not yet an answer. */
function stillGrowing(value: FactValue): FactValue | undefined {
  if (typeof value === 'number') return { atLeast: value }
  if (value === false) return undefined
  return Array.isArray(value) ? { atLeast: value } : value
}

/** The same subject, where the vouching ends before the day a rule is about: it then says nothing of that day. */
export function vouchedFor(subject: Subject, day: CivilDate): Subject {
  if (subject.completeThrough === undefined || subject.completeThrough >= day) return subject
  const { completeThrough: _, ...rest } = subject
  return rest
}
