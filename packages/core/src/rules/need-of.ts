import type { CivilDate } from '../civil/index.ts'
import type { Subject } from '../subjects/subject.ts'
import type { Need } from './need.ts'

/** Over a period a fact is an aggregate: it may still grow until the period ends, and then somebody must vouch for the register. */
export function needOf(fact: string, { period }: Subject, asOf: CivilDate): Need {
  if (period === undefined) return { need: 'fact', fact }
  return asOf <= period.to ? { need: 'event', fact, by: period.to } : { need: 'completeness', fact, through: period.to }
}
