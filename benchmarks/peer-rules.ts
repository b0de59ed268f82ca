import { type Atom, type Condition, factsOfAtom, type Json, type Law } from '@gongkai/core'
import type { ConditionProperties, NestedCondition, RuleProperties } from 'json-rules-engine'

/** The facts of one record as the peer is given them: the values, and beside them whatever it cannot work out itself. */
export type PeerFacts = Record<string, Json>

/**
 * The rules over documents as rules of json-rules-engine, each in its latest version: the same conditions in the same order,
 * one condition for each question. It has no dates, no terms, no versions and no unknown, so that a question about those is
 * one comparison with an answer that was worked out beforehand.
 */
export function peerRules(law: Law): readonly RuleProperties[] {
  return law.rulesOver('record', 'document').flatMap(({ rule, versions }) =>
    versions.slice(-1).map(
      ({ halves }): RuleProperties => ({
        conditions: { all: [peerCondition(halves.applies), peerCondition(halves.require)] },
        event: { type: rule.id },
      }),
    ),
  )
}

/** The facts that the rules ask for. */
export function peerFacts(rules: readonly RuleProperties[], record: PeerFacts): PeerFacts {
  const facts: PeerFacts = {}
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    if ('fact' in part && typeof part.fact === 'string')
      facts[part.fact] = part.fact.startsWith('answer ') ? 4 : (record[part.fact.split('.')[1] ?? ''] ?? null)
    for (const inner of Object.values(part)) visit(inner)
  }
  visit(rules)
  return facts
}

function peerCondition(condition: Condition): NestedCondition {
  if ('not' in condition) return { not: peerCondition(condition.not) }
  if ('all' in condition) return { all: condition.all.map(peerCondition) }
  if ('any' in condition) return { any: condition.any.map(peerCondition) }
  return peerAtom(condition)
}

function peerAtom(atom: Atom): ConditionProperties {
  if ('is' in atom) return { fact: atom.is, operator: 'equal', value: true }
  if ('code' in atom) return { fact: atom.code, operator: 'in', value: [...atom.of] }
  if ('declared' in atom) return { fact: atom.declared, operator: 'in', value: [...atom.of] }
  if ('known' in atom) return { fact: atom.known, operator: 'notEqual', value: null }
  if ('stated' in atom) return { fact: atom.stated, operator: 'notEqual', value: null }
  return { fact: `answer ${factsOfAtom(atom).join(' ')}`, operator: 'lessThanInclusive', value: 20 }
}
