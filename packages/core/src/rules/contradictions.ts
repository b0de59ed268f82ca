import type { Subject } from '../subjects/subject.ts'
import type { CompiledRule, CompiledVersion } from './compile-rule.ts'
import { type Condition, factsOf } from './condition.ts'
import { doesNotApply, type Evaluation } from './evaluate-rule.ts'
import { canHoldTogether, type HoldingMatters } from './hold-together.ts'
import type { Scope } from './scope.ts'

/** The versions of rules whose demands no case can meet together, each with those it disagrees with. */
export type Contradictions = ReadonlyMap<CompiledVersion, ReadonlySet<CompiledVersion>>

/**
 * Finds the versions of different rules that ask what cannot be done together: one demands what the other forbids, or more
 * than it allows, or a day that lies outside its own. What only permits disagrees with nothing, and what must be done
 * prevails over what should be.
 * @param rules rules over one kind of subject
 * @param lengthOf how long a term is, where it is always as long
 */
export function contradictionsAmong(
  rules: readonly CompiledRule[],
  lengthOf?: HoldingMatters['lengthOf'],
): Contradictions {
  const matters: HoldingMatters = { ...(rules[0] && { facts: rules[0].facts }), ...(lengthOf && { lengthOf }) }
  const found = new Map<CompiledVersion, Set<CompiledVersion>>()
  const candidates = rules.flatMap(({ versions }, at) =>
    versions.map((version) => ({ at, version, facts: factsOf(version.halves.require) })),
  )
  for (const [index, one] of candidates.entries())
    for (const other of candidates.slice(index + 1)) {
      if (one.at === other.at || !one.facts.some((fact) => other.facts.includes(fact))) continue
      if (!disagree(one.version, other.version, matters)) continue
      found.set(one.version, (found.get(one.version) ?? new Set()).add(other.version))
      found.set(other.version, (found.get(other.version) ?? new Set()).add(one.version))
    }
  return found
}

function disagree(one: CompiledVersion, other: CompiledVersion, matters: HoldingMatters): boolean {
  const { modality } = one.version
  if (modality === 'may' || modality !== other.version.modality) return false
  const [first, second] = [one.halves.require, other.halves.require]
  const possible = (...demands: readonly Condition[]): boolean => canHoldTogether(demands, matters)
  return !possible(first, second) && possible(first) && possible(second)
}

/**
 * Turns the verdicts of rules that disagree over one subject into conflicts, where both apply and are in force beyond doubt:
 * an exception, or the end of one of them, defeats it.
 */
export function withConflicts(
  evaluations: readonly Evaluation[],
  contradictions: Contradictions,
  subject: Subject,
  scope: Scope,
): readonly Evaluation[] {
  if (contradictions.size === 0) return evaluations
  const standing = new Map(
    evaluations.flatMap((evaluation) => {
      const { version } = evaluation
      return version !== undefined && stands(evaluation, version, subject, scope)
        ? [[version, evaluation] as const]
        : []
    }),
  )
  return evaluations.map((evaluation): Evaluation => {
    const { rule, version } = evaluation
    if (version === undefined || !standing.has(version)) return evaluation
    const against = [...(contradictions.get(version) ?? [])].flatMap((other) => {
      const one = standing.get(other)
      return one === undefined ? [] : [{ rule: one.rule.rule, version: other.version }]
    })
    return against.length === 0 ? evaluation : { ...doesNotApply(rule), version, verdict: 'conflict', against }
  })
}

function stands({ verdict, needs }: Evaluation, version: CompiledVersion, subject: Subject, scope: Scope): boolean {
  if (verdict === 'does-not-apply' || verdict === 'not-in-force') return false
  const isOpen = needs.some((need) => need.need === 'instrument-in-force' && need.instrument === version.instrument.id)
  return !isOpen && version.applies(subject, scope) === true
}
