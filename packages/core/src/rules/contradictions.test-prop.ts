import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, evaluate } from '../check.ts'
import { civilDate } from '../civil/index.ts'
import { explain } from '../explain.ts'
import type { Regime } from '../law/index.ts'
import { lawOf } from '../law-of.ts'
import { regimes } from '../regimes/index.ts'
import { recordSubject } from '../subjects/index.ts'
import { subjectTypes } from '../subjects/subject.ts'
import { text } from '../text/local-text.ts'
import { atomsOf, type Condition } from './condition.ts'
import { canHoldTogether } from './hold-together.ts'
import type { Modality, Rule } from './rule.ts'

const knownOn = civilDate('2026-11-23')
const names = ['county.a', 'county.b', 'county.c'] as const
const words = text('示例', 'made up')
const example = { subject: { type: 'record', place: '611002', data: {} }, asOf: '2026-11-23', note: words } as const

interface Asked {
  readonly require: Condition
  readonly modality?: Modality
  readonly when?: Condition
  readonly instrument?: string
}

function ruleOf(id: string, { require, modality = 'must', when = { all: [] }, instrument = 'gipd-2019' }: Asked): Rule {
  return {
    id,
    over: 'record',
    datedBy: 'county.on',
    title: words,
    asks: words,
    mend: words,
    versions: [{ clause: { instrument, unplaced: true }, modality, anchors: [], confidence: 'T', when, require }],
    examples: { met: example, breached: example, undetermined: example },
  }
}

/** A county with two rules of its own. */
function county(one: Asked, two: Asked): readonly Regime[] {
  const fact = (name: string) =>
    ({
      type: 'boolean',
      over: ['record'],
      ask: words,
      read: { from: 'pointer', pointer: `/${name.slice(7)}` },
    }) as const
  const own = (type: 'moment' | 'count', pointer: string) =>
    ({ type, over: ['record'], ask: words, read: { from: 'pointer', pointer } }) as const
  const others = {
    'county.on': own('moment', '/on'),
    'county.end': own('moment', '/end'),
    'county.n': own('count', '/n'),
  }
  const facts = Object.fromEntries(names.map((name) => [name, fact(name)]))
  const rules = [ruleOf('county/one', one), ruleOf('county/two', two)]
  return [{ id: 'county', place: '611002', instruments: [], facts: { ...facts, ...others }, rules, terms: [] }]
}

type Facts = Readonly<Record<string, boolean | string | number | undefined>>

function verdicts(overlays: readonly Regime[], data: Facts): readonly (string | undefined)[] {
  const subject = recordSubject({ kind: 'document', place: '611002', on: '2026-03-02', ...data })
  const all = evaluate(subject, { asOf: knownOn, knownOn, overlays })
  return ['county/one', 'county/two'].map((id) => all.find(({ rule }) => rule === id)?.verdict)
}

const a: Condition = { is: 'county.a' }
const notA: Condition = { not: a }
const b: Condition = { is: 'county.b' }

describe('rules that disagree', () => {
  it('conflict where one demands what the other forbids, whatever was done', () => {
    const overlays = county({ require: a }, { require: notA })
    for (const data of [{ a: true }, { a: false }, {}])
      expect(verdicts(overlays, data)).toEqual(['conflict', 'conflict'])
  })

  it('say with whom, and are reported as gravely as a breach', () => {
    const overlays = county({ require: { all: [a, b] } }, { require: notA })
    const subject = recordSubject({ kind: 'document', place: '611002', on: '2026-03-02', a: true })
    const { findings, counts } = check(subject, { asOf: knownOn, knownOn, overlays })
    const conflicts = findings.filter(({ verdict }) => verdict === 'conflict')
    expect(counts.conflict).toBe(2)
    expect(conflicts.map(({ rule, severity, message }) => [rule, severity, message.params])).toEqual([
      [
        'county/one',
        'error',
        { others: [{ rule: 'county/two', title: words, citation: text('《条例》', 'Regulations') }] },
      ],
      [
        'county/two',
        'error',
        { others: [{ rule: 'county/one', title: words, citation: text('《条例》', 'Regulations') }] },
      ],
    ])
    const law = lawOf({ place: '611002', knownOn, overlays })
    const [first] = conflicts
    if (first === undefined) throw new Error('no conflict')
    expect(explain(first, 'zh-CN', law)[0]).toBe('示例：与下列要求不能同时做到：《条例》“示例”（county/two）')
    expect(explain(first, 'en', law)[0]).toContain('cannot be done together with "made up", Regulations (county/two)')
  })

  it('conflict where one demands a number that the other forbids, and only there', () => {
    const atLeast = (count: number): Condition => ({ count: 'county.n', atLeast: count })
    const atMost = (count: number): Condition => ({ not: atLeast(count + 1) })
    for (const data of [{ n: 2 }, { n: 3 }, {}])
      expect(verdicts(county({ require: atLeast(3) }, { require: atMost(2) }), data)).toEqual(['conflict', 'conflict'])
    expect(verdicts(county({ require: atLeast(3) }, { require: atMost(3) }), { n: 3 })).toEqual(['met', 'met'])
    expect(verdicts(county({ require: atLeast(3) }, { require: atMost(3) }), { n: 4 })).toEqual(['met', 'breached'])
  })

  it('conflict where the days they demand do not meet', () => {
    const day = civilDate('2026-03-02')
    const until = county({ require: { on: 'county.on', before: day } }, { require: { on: 'county.on', from: day } })
    expect(verdicts(until, {})).toEqual(['conflict', 'conflict'])
    const terms = county(
      { require: { within: 'message-answer', from: 'county.on', to: 'county.end' } },
      { require: { notBefore: 'rule-in-force', from: 'county.on', to: 'county.end' } },
    )
    expect(verdicts(terms, { end: '2026-03-10' })).toEqual(['met', 'breached'])
    const days = county(
      { require: { within: 'budget-publication', from: 'county.on', to: 'county.end' } },
      { require: { notBefore: 'rule-in-force', from: 'county.on', to: 'county.end' } },
    )
    expect(verdicts(days, { end: '2026-03-10' })).toEqual(['conflict', 'conflict'])
  })

  it('do not conflict where one of them is defeated: it does not apply, only permits, or gives way', () => {
    const plain = { a: false } as const
    const guarded = county({ require: a, when: b }, { require: notA })
    expect(verdicts(guarded, { ...plain, b: false })).toEqual(['does-not-apply', 'met'])
    expect(verdicts(guarded, { ...plain, b: true })).toEqual(['conflict', 'conflict'])
    expect(verdicts(guarded, plain)).toEqual(['undetermined', 'met'])
    expect(verdicts(county({ require: a, modality: 'may' }, { require: notA }), plain)).toEqual(['breached', 'met'])
    expect(verdicts(county({ require: a, modality: 'should' }, { require: notA }), plain)).toEqual(['breached', 'met'])
    const both = county({ require: a, modality: 'should' }, { require: notA, modality: 'should' })
    expect(verdicts(both, plain)).toEqual(['conflict', 'conflict'])
  })

  it('do not conflict where one is no longer, or perhaps not, in force', () => {
    const gone = county({ require: a, instrument: 'gipd-2008' }, { require: notA })
    expect(verdicts(gone, { a: false })).toEqual(['not-in-force', 'met'])
    const open = county({ require: a, instrument: 'shangluo-opinion-2014' }, { require: notA })
    expect(verdicts(open, { a: false })).toEqual(['undetermined', 'met'])
  })
})

const condition: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...names).map((is): Condition => ({ is })),
    tie('tree').map((not): Condition => ({ not })),
    fc.array(tie('tree'), { maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('tree'), { maxLength: 3 }).map((any): Condition => ({ any })),
  ),
})).tree

/** The oracle: the condition read over plain truth values. */
function reads(tree: Condition, values: Readonly<Record<string, boolean>>): boolean {
  if ('not' in tree) return !reads(tree.not, values)
  if ('all' in tree) return tree.all.every((part) => reads(part, values))
  if ('any' in tree) return tree.any.some((part) => reads(part, values))
  return 'is' in tree && values[tree.is] === true
}

const cases = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) =>
  Object.fromEntries(names.map((name, at) => [name, (bits & (1 << at)) !== 0])),
)

describe('random demands', () => {
  it('can hold together exactly where some case meets both', () => {
    fc.assert(
      fc.property(condition, condition, (one, two) => {
        const together = cases.some((values) => reads(one, values) && reads(two, values))
        expect(canHoldTogether([one, two])).toBe(together)
      }),
    )
  })

  it('conflict exactly where each can be met and both cannot; else each keeps the verdict it has alone', () => {
    fc.assert(
      fc.property(condition, condition, fc.constantFrom(...cases), (one, two, values) => {
        const data = Object.fromEntries(Object.entries(values).map(([name, value]) => [name.slice(7), value]))
        const possible = (...trees: readonly Condition[]) =>
          cases.some((each) => trees.every((tree) => reads(tree, each)))
        const conflict = possible(one) && possible(two) && !possible(one, two)
        const alone = (tree: Condition) => (reads(tree, values) ? 'met' : 'breached')
        expect(verdicts(county({ require: one }, { require: two }), data)).toEqual(
          conflict ? ['conflict', 'conflict'] : [alone(one), alone(two)],
        )
      }),
      { numRuns: 30 },
    )
  })
})

it('finds nothing contradictory in the shipped law', () => {
  const law = lawOf({ place: '611002', knownOn })
  const kinds = new Set([undefined, ...regimes.flatMap(({ rules }) => rules.flatMap((rule) => rule.kinds ?? []))])
  for (const type of subjectTypes)
    for (const kind of kinds)
      expect([...law.contradictionsOver(type, kind).keys()].map(({ version }) => version.clause)).toEqual([])
})

it('leaves out what asks too many questions to try', () => {
  const many = Array.from({ length: 13 }, (_, at): Condition => ({ is: `county.${at}` }))
  expect(atomsOf({ all: many })).toHaveLength(13)
  expect(canHoldTogether([{ all: many }, { not: { all: many } }])).toBe(true)
  const fewer = many.slice(1)
  expect(canHoldTogether([{ all: fewer }, { not: { all: fewer } }])).toBe(false)
})

it('takes a fact for one code at a time, and two facts for two', () => {
  const code = (fact: string, of: string): Condition => ({ code: fact, of: [of] })
  expect(canHoldTogether([code('county.colour', 'red'), code('county.colour', 'blue')])).toBe(false)
  expect(canHoldTogether([code('county.colour', 'red'), code('county.shape', 'round')])).toBe(true)
  expect(canHoldTogether([code('county.colour', 'red'), { not: code('county.colour', 'blue') }])).toBe(true)
  expect(canHoldTogether([{ not: code('county.colour', 'red') }, { not: code('county.colour', 'blue') }])).toBe(true)
})
