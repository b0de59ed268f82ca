import { describe, expect, it } from 'vitest'
import { evaluate } from '../check.ts'
import { civilDate } from '../civil/index.ts'
import type { Clause } from '../law/clause.ts'
import { lawOf } from '../law-of.ts'
import { atomsOf, type Condition, factsOf } from '../rules/condition.ts'
import type { Rule } from '../rules/rule.ts'
import type { LocalText } from '../text/local-text.ts'
import { regimes } from './index.ts'

const today = '2026-11-23'
const outcomes = ['met', 'breached', 'undetermined'] as const

const rules = regimes.flatMap((regime) => regime.rules.map((rule) => ({ regime, rule })))
const terms = new Map(regimes.flatMap((regime) => regime.terms.map((term) => [term.id, term] as const)))
const instruments = new Map(regimes.flatMap((regime) => regime.instruments.map((one) => [one.id, one] as const)))

function conditionsOf({ versions }: Rule): readonly Condition[] {
  return versions.flatMap(({ when, require, exceptions }) => [
    when,
    require,
    ...(exceptions ?? []).map((exception) => exception.when),
  ])
}

function clausesOf({ versions }: Rule): readonly Clause[] {
  return versions.flatMap(({ clause, also, exceptions }) => [
    clause,
    ...(also ?? []),
    ...(exceptions ?? []).map((exception) => exception.clause),
  ])
}

function expectKnown(clause: Clause): void {
  const instrument = instruments.get(clause.instrument)
  expect(instrument?.id, `instrument of ${JSON.stringify(clause)}`).toBe(clause.instrument)
  if ('unplaced' in clause) return
  expect('article' in clause ? 'article' : 'section', JSON.stringify(clause)).toBe(instrument?.division)
}

function expectSaid(said: LocalText): void {
  expect(said['zh-CN']).toMatch(/\p{Script=Han}/u)
  expect(said['zh-CN'], 'Chinese punctuation in Chinese text').not.toMatch(/\p{Script=Han}[,;:?!]/u)
  expect(said.en).toMatch(/[A-Za-z0-9]/)
  expect(said.en).not.toMatch(/\p{Script=Han}/u)
}

describe('the rules that ship', () => {
  it('have ids of their own, each of its regime', () => {
    const ids = rules.map(({ rule }) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { regime, rule } of rules) expect(rule.id).toMatch(new RegExp(`^${regime.id}/[a-z0-9]+(-[a-z0-9]+)*$`))
  })

  it('name every term once, and instruments and facts of one id only once', () => {
    for (const ids of [
      regimes.flatMap((regime) => regime.terms.map(({ id }) => id)),
      regimes.flatMap((regime) => regime.instruments.map(({ id }) => id)),
      regimes.flatMap((regime) => Object.keys(regime.facts)),
    ])
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })
})

describe.each(rules.map(({ regime, rule }) => [rule.id, regime, rule] as const))('%s', (_, regime, rule) => {
  it.each(outcomes)('has an example that is %s', (outcome) => {
    const { subject, asOf, knownOn = today, assertInForce } = rule.examples[outcome]
    expect(subject.place).toBe(regime.place)
    const verdicts = evaluate(subject, {
      asOf: civilDate(asOf),
      knownOn: civilDate(knownOn),
      ...(assertInForce && { assertInForce }),
    })
    const verdict = verdicts.find((each) => each.rule === rule.id)
    expect({ verdict: verdict?.verdict, needs: verdict?.needs }).toMatchObject({ verdict: outcome })
  })

  it('cites instruments that are known, by article or section as they are divided', () => {
    for (const clause of clausesOf(rule)) expectKnown(clause)
    const starts = rule.versions.map(({ clause }) => {
      const from = instruments.get(clause.instrument)?.inForce.from
      return typeof from === 'string' ? from : from?.[0]
    })
    for (const [at, start] of starts.entries())
      expect(start && start >= (starts[at - 1] ?? ''), 'oldest first').toBe(true)
  })

  it('asks only for facts that are defined, over what it is over', () => {
    const { facts } = lawOf({ place: regime.place, knownOn: civilDate(today) })
    for (const key of [rule.datedBy, ...conditionsOf(rule).flatMap(factsOf)])
      expect(facts.get(key)?.over, key).toContain(rule.over)
  })

  it('counts only by terms that are set, and by each for what it is', () => {
    for (const atom of conditionsOf(rule).flatMap(atomsOf)) {
      if ('within' in atom) expect(terms.get(atom.within)?.kind, atom.within).toBe('due')
      if ('notBefore' in atom)
        expect(['minimum-duration', 'not-before'], atom.notBefore).toContain(terms.get(atom.notBefore)?.kind)
    }
  })

  it('says in both languages what it is, what it asks, how to mend it, and what each example shows', () => {
    for (const said of [rule.title, rule.asks, rule.mend, ...outcomes.map((outcome) => rule.examples[outcome].note)])
      expectSaid(said)
    for (const { exceptions } of rule.versions) for (const { note } of exceptions ?? []) expectSaid(note)
  })
})

describe.each(regimes.flatMap(({ terms: own }) => own.map((term) => [term.id, term] as const)))(
  'term %s',
  (_, term) => {
    it('says what it is and rests on instruments that are known', () => {
      expectSaid(term.title)
      expectSaid(term.trigger)
      for (const { clause, pausedBy, restartedBy, extension } of term.versions) {
        expectKnown(clause)
        for (const pause of pausedBy ?? []) expectKnown(pause.clause)
        if (restartedBy !== undefined) expectKnown(restartedBy.clause)
        if (extension !== undefined) expectKnown(extension.clause)
      }
    })
  },
)

describe.each(regimes.flatMap(({ facts }) => Object.entries(facts).map(([key, fact]) => [key, fact] as const)))(
  'fact %s',
  (_, fact) => {
    it('asks in both languages, cites a known clause, and where it is judged says who judges', () => {
      expectSaid(fact.ask)
      if (fact.clause !== undefined) expectKnown(fact.clause)
      expect(fact.judge === undefined).toBe(fact.type !== 'judgement')
      if (fact.judge !== undefined) expectSaid(fact.judge)
    })
  },
)
