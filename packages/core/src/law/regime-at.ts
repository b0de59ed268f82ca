import type { CivilDate } from '../civil/index.ts'
import { provisionOn } from '../terms/provision-on.ts'
import type { Law } from './build-law.ts'
import { type ClauseId, clauseId } from './clause.ts'
import { type ForceOn, forceOn } from './instrument.ts'

/** What governs one day: for display and comparison. Judging picks its versions by each rule's own date. */
export interface RegimeView {
  readonly place: string
  readonly on: CivilDate
  readonly instruments: readonly { readonly id: string; readonly force: ForceOn }[]
  readonly rules: readonly { readonly id: string; readonly clause: ClauseId; readonly certain: boolean }[]
  readonly terms: readonly {
    readonly id: string
    readonly clause: ClauseId
    readonly count: number
    readonly certain: boolean
  }[]
}

/**
 * The view of a law on one day: the instruments, and the version of each rule and term that governs it.
 * @param law the law of a place as known on a day
 * @param on the day looked at
 */
export function regimeAt(law: Law, on: CivilDate): RegimeView {
  const instruments = [...law.instruments.values()].map(({ id, inForce }) => ({ id, force: forceOn(inForce, on) }))
  const rules = law.rules.flatMap(({ rule, versions }) => {
    const forces = versions.toReversed().map((each) => ({ each, force: forceOn(each.instrument.inForce, on) }))
    const chosen = forces.find(({ force }) => force === 'in-force') ?? forces.find(({ force }) => force === 'uncertain')
    if (chosen === undefined) return []
    return [{ id: rule.id, clause: clauseId(chosen.each.version.clause), certain: chosen.force === 'in-force' }]
  })
  const terms = [...law.terms].flatMap(([id, provisions]) => {
    const governing = provisionOn(provisions, on)
    if (governing === undefined) return []
    const { clause, count } = governing.provision.version
    return [{ id, clause: clauseId(clause), count, certain: governing.certain }]
  })
  return { place: law.place, on, instruments: instruments.filter(({ force }) => force !== 'not-yet'), rules, terms }
}
