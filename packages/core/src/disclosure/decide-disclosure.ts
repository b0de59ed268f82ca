import type { Law } from '../law/build-law.ts'
import { cite } from '../law/cite.ts'
import type { Need } from '../rules/need.ts'
import type { DisclosureDecision, DisclosureQuery, GroundOutcome, RecordedJudgement } from './decision.ts'
import { governing, groundsOn, inForceKey, instrumentOf, type StandingGround } from './governing.ts'
import { type Answers, factsAsked, holds } from './holds.ts'
import { answersOf, type StatedFacts } from './stated.ts'
import { type Tried, tryAnswers } from './try-answers.ts'
import { effectOf, type OverallEffect, weigh } from './weigh.ts'

/**
 * Decides whether information is to be disclosed, as far as the law decides it: ground by ground, over what is known.
 * @param query facts, judgements and the day
 * @param law the law of the organ's place, see {@link lawOf}
 * @returns what each ground comes to, what they come to together, with the clauses; where facts are missing that would
 *   change it, `undetermined` with exactly those; before the first Regulations, `not-in-force`
 * @example
 * ```ts
 * const law = lawOf({ place: '611000', knownOn: civilDate('2026-11-23') })
 * const facts = { 'disclosure.stateSecret': true }
 * decideDisclosure({ facts, on: civilDate('2026-03-02') }, law).effect // → 'must-withhold'
 * decideDisclosure({ facts: {}, on: civilDate('2026-03-02') }, law).effect // → 'undetermined'
 * decideDisclosure({ facts, on: civilDate('2007-03-02') }, law).effect // → 'not-in-force'
 * ```
 */
export function decideDisclosure(query: DisclosureQuery, law: Law): DisclosureDecision {
  const { facts, on, portion, assertInForce = [] } = query
  const answers = new Map([
    ...answersOf(facts),
    ...assertInForce.map((instrument) => [inForceKey(instrument), true] as const),
  ])
  const standing = groundsOn(law, on)
  const outcomes = standing.map((each) => outcomeOf(each, answers, law))
  const common = { on, ...(portion !== undefined && { portion }), grounds: outcomes, ...judgementsIn(facts, law) }
  if (standing.length === 0)
    return Object.freeze({ ...common, effect: 'not-in-force', decidedBy: [], basis: [], needs: [] })
  const { settled, decisive } = weighAll(standing, answers, law)
  if (settled === undefined)
    return Object.freeze({ ...common, effect: 'undetermined', decidedBy: [], basis: [], needs: decisive.map(needOf) })
  const deciding = outcomes.filter(({ effect }) => decides(effect, settled))
  const principle = governing(law.disclosure.principle, law, on)?.version.clause
  const basis =
    deciding.length === 0 && principle !== undefined
      ? [cite(principle, law)]
      : deciding.map(({ basis: own, lift }) =>
          lift === undefined ? own : { clause: lift.clause, citation: lift.citation },
        )
  return Object.freeze({
    ...common,
    effect: settled,
    decidedBy: deciding.map(({ ground }) => ground),
    basis,
    needs: [],
  })
}

/** What the grounds come to together. A contradiction of laws has to be shown: that there might be one does not keep a duty to withhold open. */
function weighAll(standing: readonly StandingGround[], answers: Answers, law: Law): Tried<OverallEffect> {
  const open = openQuestions(standing, answers, law)
  const weighed = (full: Answers) => weigh(standing.map((each) => effectOf(each, full)))
  const shown = tryAnswers(open, answers, weighed)
  if (shown.settled !== undefined) return shown
  return tryAnswers(open, answers, (full) => {
    const effect = weighed(full)
    return effect === 'conflict' ? 'must-withhold' : effect
  })
}

/** Whether a ground is among those that decide: the ones of the winning effect, and both sides of a contradiction. */
function decides(effect: GroundOutcome['effect'], overall: OverallEffect): boolean {
  return overall === 'conflict' ? effect === 'must-withhold' || effect === 'must-release' : effect === overall
}

/** The questions nobody answered, in the order of the law: the order of the table of facts. */
function openQuestions(standing: readonly StandingGround[], answers: Answers, { facts }: Law): readonly string[] {
  const asked = standing.flatMap(({ when, version }) => [
    ...factsAsked(when),
    ...(version.unless ?? []).flatMap((lift) => factsAsked(lift.when)),
  ])
  const rank = [...facts.keys()]
  return [...new Set(asked)]
    .filter((fact) => !answers.has(fact))
    .sort((one, two) => rank.indexOf(one) - rank.indexOf(two))
}

function outcomeOf(each: StandingGround, answers: Answers, law: Law): GroundOutcome {
  const { ground, version } = each
  const { settled, decisive } = tryAnswers(openQuestions([each], answers, law), answers, (full) => effectOf(each, full))
  const lift =
    settled === 'lifted' || settled === 'must-release'
      ? version.unless?.find(({ when }) => holds(when, answers) === true)
      : undefined
  const asked = [...factsAsked(each.when), ...(version.unless ?? []).flatMap(({ when }) => factsAsked(when))]
  return {
    ground: ground.code,
    kind: ground.kind,
    title: ground.title,
    effect: settled ?? 'undetermined',
    basis: cite(version.clause, law),
    confidence: version.confidence,
    ...(lift && { lift: { ...cite(lift.clause, law), note: lift.note } }),
    found: [...new Set(asked)].map((fact) => ({ fact, value: answers.get(fact) ?? 'unknown' })),
    needs: decisive.map(needOf),
  }
}

function needOf(key: string): Need {
  const instrument = instrumentOf(key)
  return instrument === undefined ? { need: 'fact', fact: key } : { need: 'instrument-in-force', instrument }
}

function judgementsIn(facts: StatedFacts, law: Law): Pick<DisclosureDecision, 'judgements' | 'unsigned'> {
  const judgements = Object.entries(facts).flatMap(([fact, stated]): readonly RecordedJudgement[] => {
    if (stated === undefined || law.facts.get(fact)?.type !== 'judgement') return []
    return [{ fact, ...(typeof stated === 'boolean' ? { value: stated } : stated) }]
  })
  return { judgements, unsigned: judgements.filter(({ by }) => by === undefined).map(({ fact }) => fact) }
}
