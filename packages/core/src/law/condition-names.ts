import type { ConditionNames } from '../rules/print-condition.ts'
import type { Regime } from './regime.ts'

/** What the facts and terms of some regimes are called; of terms that several set, every length is told. */
export function conditionNames(regimes: readonly Regime[]): ConditionNames {
  const facts = new Map(regimes.flatMap((regime) => Object.entries(regime.facts)))
  const all = regimes.flatMap((regime) => regime.terms)
  return {
    facts,
    terms: (id) => {
      const [first, ...others] = all.filter((term) => term.id === id)
      if (first === undefined) return undefined
      return { ...first, versions: [first, ...others].flatMap(({ versions }) => versions) }
    },
  }
}
