import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import type { Json } from '../digest/canonical-json.ts'
import { labelled } from '../facts/coding.ts'
import type { Fact } from '../facts/fact.ts'
import type { Force, Instrument } from '../law/instrument.ts'
import type { Subject } from '../subjects/subject.ts'
import { text } from '../text/local-text.ts'
import { compileRule, RuleError } from './compile-rule.ts'
import { completions } from './completions.ts'
import type { Condition } from './condition.ts'
import { evaluateRule } from './evaluate-rule.ts'
import type { Limit } from './limit.ts'
import type { Rule, RuleVersion } from './rule.ts'
import { traceRule } from './trace-rule.ts'
import { traceSchema } from './trace-schema.ts'

const words = text('示例', 'made up')
const asOf = civilDate('2026-06-01')
const fact = (type: Fact['type'], pointer: string): Fact => ({
  type,
  over: ['case'],
  ask: words,
  read: { from: 'pointer', pointer },
})
const coding = labelled({ dry: words, wet: words })
const standIn = { pointer: '/c', allowedAt: '/standIn', as: 'c' }
const facts = new Map<string, Fact>([
  ...['a', 'b', 'c', 'd'].map((key): [string, Fact] => [key, fact('boolean', `/${key}`)]),
  ...Array.from({ length: 13 }, (_, at): [string, Fact] => [`many.${at}`, fact('boolean', `/many${at}`)]),
  ['on', fact('moment', '/on')],
  ['answered', fact('moment', '/answered')],
  ['name', fact('text', '/name')],
  ['kind', fact('code', '/kind')],
  ['kinds', fact('codes', '/kinds')],
  ['most', fact('count', '/most')],
  ['coded', { type: 'code', over: ['case'], ask: words, read: { from: 'pointer', pointer: '/coded' }, ...coding }],
  ['standing', { ...fact('boolean', '/standing'), read: { from: 'pointer', pointer: '/standing', standIn } }],
  ['kept', { ...fact('count', ''), read: { from: 'records', kind: 'training', by: 'count' } }],
  ['held', { ...fact('count', ''), read: { from: 'records', kind: 'inspection', by: 'count' } }],
])

const instrumentOf = (id: string, inForce: Force): [string, Instrument] => [
  id,
  {
    id,
    title: words,
    shortTitle: words,
    issuer: words,
    rank: 'law',
    place: '100000',
    division: 'article',
    basis: [],
    inForce,
    source: words,
    confidence: 'T',
  },
]
const instruments = new Map([
  instrumentOf('new', { from: civilDate('2020-01-01'), until: 'open' }),
  instrumentOf('old', { from: civilDate('2010-01-01'), until: civilDate('2019-12-31') }),
  instrumentOf('unsure', { from: civilDate('2010-01-01'), until: 'not-known' }),
])

const version = (require: Condition, more: Partial<RuleVersion> = {}): RuleVersion => ({
  clause: { instrument: 'new', article: 1 },
  modality: 'must',
  anchors: [],
  confidence: 'T',
  when: { all: [] },
  require,
  ...more,
})
const unsure = { clause: { instrument: 'unsure', article: 1 } } as const

type Data = { readonly [key: string]: Json }

function subjectOf(data: Data, more: Partial<Subject> = {}): Subject {
  return { type: 'case', place: '611000', data: { on: '2026-01-01', ...data }, ...more }
}

const example = { subject: subjectOf({}), asOf: '2026-01-01', note: words }

function ruleOf(...versions: readonly RuleVersion[]): Rule {
  return {
    id: 'made-up/rule',
    over: 'case',
    datedBy: 'on',
    title: words,
    asks: words,
    mend: words,
    versions,
    examples: { met: example, breached: example, undetermined: example },
  }
}

const limits: Readonly<Record<string, Limit>> = {
  answer: {
    unit: 'day',
    earliest: civilDate('2026-01-30'),
    latest: civilDate('2026-02-02'),
    awaiting: [],
    provision: { term: 'answer', clause: 'new#2', count: 20, unit: 'working-day' },
  },
}
const scope = {
  asOf,
  limit: (term: string): Limit => limits[term] ?? { unit: 'unknown', why: words },
}

function judge(rule: Rule, data: Data, more: Partial<Subject> = {}, inForce: readonly string[] = []) {
  const subject = subjectOf(data, more)
  const evaluation = evaluateRule(compileRule(rule, { facts, instruments }), subject, scope, {
    inForce: new Set(inForce),
  })
  return { ...evaluation, trace: traceRule(evaluation, subject, scope) }
}

const need = (name: string) => ({ need: 'fact', fact: name })
const force = { need: 'instrument-in-force', instrument: 'unsure' }

describe('a rule whose document may not be in force', () => {
  const rule = ruleOf(version({ is: 'b' }, { ...unsure, when: { is: 'a' } }))

  it('is not judged, whatever the facts, and asks for that alone where nothing else is open', () => {
    for (const b of [true, false])
      expect(judge(rule, { a: true, b })).toMatchObject({ verdict: 'undetermined', needs: [force] })
  })

  it('asks first whether it applies, then whether it is in force, then for what it demands', () => {
    expect(judge(rule, {}).needs).toEqual([need('a'), force, need('b')])
    expect(judge(rule, { a: true }).needs).toEqual([force, need('b')])
    expect(judge(rule, { b: false }).needs).toEqual([need('a'), force])
  })

  it('does not apply all the same where it would not, and is judged where the operator says it is in force', () => {
    expect(judge(rule, { a: false })).toMatchObject({ verdict: 'does-not-apply', needs: [] })
    expect(judge(rule, { a: true, b: false }, {}, ['unsure'])).toMatchObject({ verdict: 'breached', needs: [] })
    expect(judge(rule, { a: true, b: false }, {}, ['new'])).toMatchObject({ verdict: 'undetermined' })
  })
})

describe('a rule by its date', () => {
  const rule = ruleOf(
    version({ is: 'a' }, { clause: { instrument: 'old', article: 1 }, when: { is: 'd' } }),
    version({ is: 'b' }, { when: { is: 'c' } }),
  )

  it('is judged by the version of its day, does not exist before the first, and is no more after the last', () => {
    const on = (day: string) => judge(rule, { on: day, a: true, b: false, c: true, d: true }).verdict
    expect(['2009-12-31', '2010-01-01', '2019-12-31', '2020-01-01'].map(on)).toEqual([
      'does-not-apply',
      'met',
      'met',
      'breached',
    ])
    const ended = ruleOf(version({ is: 'a' }, { clause: { instrument: 'old', article: 1 } }))
    expect(judge(ended, { on: '2020-01-01', a: true })).toMatchObject({ verdict: 'not-in-force', needs: [] })
  })

  it('asks for the date where it is not known, unless no version would apply', () => {
    const undated = { on: 'soon', c: false, d: false } as const
    expect(judge(rule, undated)).toMatchObject({ verdict: 'does-not-apply', needs: [] })
    expect(judge(rule, { ...undated, d: true })).toMatchObject({ verdict: 'undetermined', needs: [need('on')] })
    expect(judge(rule, { on: 'soon' })).toMatchObject({ verdict: 'undetermined', needs: [need('on')], standIns: [] })
    expect(judge(rule, undated).version).toBeUndefined()
  })

  it('is not answered by somebody who vouches for days before that date only', () => {
    const known = ruleOf(version({ known: 'answered' }))
    expect(judge(known, {}, { completeThrough: civilDate('2025-12-31') }).verdict).toBe('undetermined')
    expect(judge(known, {}, { completeThrough: civilDate('2026-01-01') }).verdict).toBe('breached')
  })
})

describe('what is open', () => {
  it('is pending while all that is missing may still happen, and else undetermined', () => {
    const within: Condition = { within: 'answer', from: 'on', to: 'answered' }
    const early = { ...scope, asOf: civilDate('2026-01-15') }
    const rule = compileRule(ruleOf(version(within)), { facts, instruments })
    expect(evaluateRule(rule, subjectOf({}), early, { inForce: new Set() })).toMatchObject({
      verdict: 'pending',
      needs: [{ need: 'event', fact: 'answered', by: '2026-02-02' }],
    })
    const both = compileRule(ruleOf(version({ all: [within, { is: 'a' }] })), { facts, instruments })
    expect(evaluateRule(both, subjectOf({}), early, { inForce: new Set() }).verdict).toBe('undetermined')
    expect(judge(ruleOf(version(within)), {}).verdict).toBe('undetermined')
  })

  it('asks once for what several questions need', () => {
    const rule = ruleOf(version({ any: [{ is: 'a' }, { all: [{ not: { is: 'a' } }, { is: 'b' }] }] }))
    expect(judge(rule, {}).needs).toEqual([need('a'), need('b')])
  })

  it('is left to plain logic where too many questions are open to try them all', () => {
    const many = (length: number): readonly Condition[] =>
      Array.from({ length }, (_, at): Condition => ({ is: `many.${at}` }))
    const either = (length: number): Condition => ({ any: [...many(length), { not: { is: 'many.0' } }] })
    expect(judge(ruleOf(version(either(12))), {})).toMatchObject({ verdict: 'met', needs: [] })
    const beyond = judge(ruleOf(version(either(13))), { many1: false })
    expect(beyond).toMatchObject({ verdict: 'met' })
    const tooMany = judge(ruleOf(version(either(13))), {})
    expect(tooMany.verdict).toBe('undetermined')
    expect(tooMany.needs).toEqual(Array.from({ length: 13 }, (_, at) => need(`many.${at}`)))
    const some = judge(ruleOf(version({ all: many(13) }, { when: either(13) })), {})
    expect(some.needs).toHaveLength(13)
    expect(completions({ applies: { all: [] }, require: either(13) }, () => undefined)).toBeUndefined()
  })

  it('is left to plain logic only where that leaves it open: what decides, decides however much is missing', () => {
    const many = Array.from({ length: 13 }, (_, at): Condition => ({ is: `many.${at}` }))
    const twice: Condition = { any: [{ is: 'a' }, { not: { is: 'many.0' } }, ...many] }
    expect(judge(ruleOf(version(twice)), { a: true })).toMatchObject({ verdict: 'met', needs: [] })
    expect(judge(ruleOf(version({ any: [{ is: 'a' }, ...many] })), { a: true }).verdict).toBe('met')
    const applies: Condition = { any: [{ is: 'a' }, ...many] }
    expect(judge(ruleOf(version({ is: 'b' }, { when: applies })), { b: true }).verdict).toBe('met')
    expect(judge(ruleOf(version({ is: 'b' }, { when: applies })), { a: true, b: false }).verdict).toBe('breached')
    const open = judge(ruleOf(version({ all: [{ is: 'b' }, ...many] }, { when: { is: 'a' } })), { a: true, b: true })
    expect(open.verdict).toBe('undetermined')
    expect(open.needs).toEqual(many.map((_, at) => need(`many.${at}`)))
  })

  it('tells which questions decide, in the order the law asks', () => {
    const halves = {
      applies: { is: 'c' },
      require: { all: [{ is: 'b' }, { any: [{ is: 'a' }, { is: 'd' }] }] },
    } as const
    const known = new Map<string, boolean>([['a', true]])
    const tried = completions(halves, (atom) => ('is' in atom ? known.get(atom.is) : undefined))
    expect(tried?.outcomes).toEqual(new Set(['met', 'breached', 'does-not-apply']))
    expect(tried?.decisive).toEqual([{ is: 'c' }, { is: 'b' }])
  })
})

describe('a stand-in', () => {
  it('is told where it gave the value, whether the rule is met, breached or open, and not where it does not apply', () => {
    const rule = ruleOf(version({ all: [{ is: 'standing' }, { is: 'a' }] }, { when: { not: { is: 'd' } } }))
    const data = { standIn: 'c', c: true, d: false } as const
    expect(judge(rule, { ...data, a: true })).toMatchObject({ verdict: 'met', standIns: ['standing'] })
    expect(judge(rule, { ...data, a: false })).toMatchObject({ verdict: 'breached', standIns: ['standing'] })
    expect(judge(rule, data)).toMatchObject({ verdict: 'undetermined', standIns: ['standing'] })
    expect(judge(rule, { ...data, d: true })).toMatchObject({ verdict: 'does-not-apply', standIns: [] })
    expect(judge(rule, { ...data, a: true, standing: true })).toMatchObject({ verdict: 'met', standIns: [] })
    const [compiled] = compileRule(rule, { facts, instruments }).versions
    expect(compiled?.standIns.map(({ fact: name }) => name)).toEqual(['standing'])
  })
})

describe('a rule that cannot be put together', () => {
  it('names itself and what nobody defined', () => {
    const compile = (rule: Rule) => () => compileRule(rule, { facts, instruments })
    expect(compile(ruleOf(version({ is: 'nothing' })))).toThrow(RuleError)
    expect(new RuleError('').name).toBe('RuleError')
    expect(compile(ruleOf(version({ is: 'nothing' })))).toThrow('rule made-up/rule asks for the unknown fact nothing')
    expect(compile({ ...ruleOf(version({ is: 'a' })), datedBy: 'never' })).toThrow(
      'rule made-up/rule asks for the unknown fact never',
    )
    const cited = ruleOf(version({ is: 'a' }, { clause: { instrument: 'lost', article: 1 } }))
    expect(compile(cited)).toThrow('rule made-up/rule cites the unknown instrument lost')
  })

  it('and one that can names the registers its facts are folded from, each once', () => {
    const { registers } = compileRule(
      ruleOf(
        version({ all: [{ count: 'kept', atLeast: 1 }, { is: 'a' }] }, { when: { count: 'held', atLeast: 2 } }),
        version({ count: 'kept', atLeast: 2 }),
      ),
      { facts, instruments },
    )
    expect(registers).toEqual(['inspection', 'training'])
  })
})

describe('a trace', () => {
  const ask = (condition: Condition, data: Data, more: Partial<Subject> = {}) => {
    const { trace } = judge(ruleOf(version(condition)), data, more)
    expect(traceSchema.parse(trace)).toEqual(trace)
    return trace.require
  }

  it('says under which clause, of which day, and what each part came to', () => {
    const rule = ruleOf(
      version(
        { any: [{ is: 'b' }, { not: { is: 'c' } }] },
        {
          when: { all: [{ is: 'a' }, { is: 'd' }] },
          exceptions: [{ clause: { instrument: 'new', article: 3, item: 2 }, when: { is: 'b' }, note: words }],
        },
      ),
    )
    const { trace } = judge(rule, { a: true, b: false, c: true })
    const asked = (key: string, value: boolean) => ({
      step: 'ask',
      value,
      atom: { is: key },
      found: [{ fact: key, state: 'known', value }],
    })
    expect(trace).toEqual({
      version: 1,
      rule: 'made-up/rule',
      asOf: '2026-06-01',
      datedBy: { fact: 'on', state: 'known', value: '2026-01-01' },
      clause: 'new#1',
      applies: {
        step: 'all',
        value: 'unknown',
        steps: [
          asked('a', true),
          { step: 'ask', value: 'unknown', atom: { is: 'd' }, found: [{ fact: 'd', state: 'unknown' }] },
        ],
      },
      exceptions: [{ clause: 'new#3.0.2', step: asked('b', false) }],
      require: {
        step: 'any',
        value: false,
        steps: [asked('b', false), { step: 'not', value: false, steps: [asked('c', true)] }],
      },
    })
    expect(traceSchema.parse(trace)).toEqual(trace)
  })

  it('puts its parts together as the verdict does: one false settles all of them, one true any of them', () => {
    const value = (condition: Condition, data: Data) => ask(condition, data)?.value
    const all: Condition = { all: [{ is: 'a' }, { is: 'b' }] }
    const any: Condition = { any: [{ is: 'a' }, { is: 'b' }] }
    expect([value(all, { b: false }), value(all, { b: true }), value(all, { a: true, b: true })]).toEqual([
      false,
      'unknown',
      true,
    ])
    expect([value(any, { b: true }), value(any, { b: false }), value(any, { a: false, b: false })]).toEqual([
      true,
      'unknown',
      false,
    ])
    expect([value({ not: all }, {}), value({ not: all }, { a: false })]).toEqual(['unknown', true])
    expect([value({ all: [] }, {}), value({ any: [] }, {})]).toEqual([true, false])
  })

  it('has no clause where no version governs, and no exceptions where there are none', () => {
    expect(judge(ruleOf(version({ is: 'a' })), { on: '2019-12-31' }).trace).toEqual({
      version: 1,
      rule: 'made-up/rule',
      asOf: '2026-06-01',
      datedBy: { fact: 'on', state: 'known', value: '2019-12-31' },
    })
    expect(judge(ruleOf(version({ is: 'a' })), {}).trace).not.toHaveProperty('exceptions')
  })

  it('shows days, figures and codes; a text only as recorded, and what stands where a code should', () => {
    const found = (key: string, value: Json) => ask({ same: [key, 'a'] }, { [key]: value })?.found?.[0]
    expect(found('most', 3)).toEqual({ fact: 'most', state: 'known', value: 3 })
    expect(found('kind', 'major-project.new')).toEqual({ fact: 'kind', state: 'known', value: 'major-project.new' })
    expect(found('kinds', ['land', 'budget'])).toMatchObject({ state: 'known', value: ['land', 'budget'] })
    expect(found('name', '张三')).toEqual({ fact: 'name', state: 'recorded' })
    for (const odd of ['张三', '999999190001010000', 'a'.repeat(65), 'Land', 'land use', ''])
      expect(found('kind', odd), odd).toEqual({ fact: 'kind', state: odd === '' ? 'unknown' : 'recorded' })
    expect(found('kind', 'a'.repeat(64))).toMatchObject({ state: 'known' })
    expect(found('kinds', ['land', '张三'])).toEqual({ fact: 'kinds', state: 'recorded' })
    expect(found('kinds', 'land')).toEqual({ fact: 'kinds', state: 'unknown' })
  })

  it('shows a code that the fact names, and no other, however it is spelled', () => {
    const found = (value: string) => ask({ code: 'coded', of: ['dry'] }, { coded: value })?.found?.[0]
    expect(found('wet')).toEqual({ fact: 'coded', state: 'known', value: 'wet' })
    expect(found('damp')).toEqual({ fact: 'coded', state: 'recorded' })
  })

  it('shows an open set of codes only by its codes', () => {
    const set = ask({ some: 'kinds', of: ['land'] }, {}, { facts: { kinds: { atLeast: ['land'] } } })
    expect(set).toMatchObject({ value: true, found: [{ fact: 'kinds', state: 'known' }] })
  })

  it('says until when a term ran, within it and not before it, where that is known', () => {
    const limit = { ...(limits.answer?.unit === 'day' && limits.answer.provision), due: '2026-01-30/2026-02-02' }
    const within: Condition = { within: 'answer', from: 'on', to: 'answered' }
    expect(ask(within, { answered: '2026-01-20' })).toMatchObject({ value: true, limit })
    expect(ask({ notBefore: 'answer', from: 'on', to: 'answered' }, {})).toMatchObject({ value: 'unknown', limit })
    expect(ask({ within: 'nothing', from: 'on', to: 'answered' }, {})).not.toHaveProperty('limit')
    expect(ask({ within: 'answer', from: 'answered', to: 'on' }, {})).not.toHaveProperty('limit')
    expect(ask({ ordered: ['on', 'answered'] }, {})).not.toHaveProperty('limit')
    expect(ask({ is: 'a' }, {})).not.toHaveProperty('lag')
  })

  it('says how long something took, even where nothing sets a figure, but not where it ended before it began', () => {
    const lag: Condition = { lag: 'calendar-day', from: 'on', to: 'answered', atMost: 'most' }
    expect(ask(lag, { answered: '2026-01-11' })).toMatchObject({
      value: 'unknown',
      lag: { unit: 'calendar-day', atLeast: 10, atMost: 10 },
      found: [{ state: 'known' }, { state: 'known' }, { fact: 'most', state: 'unknown' }],
    })
    expect(ask(lag, { answered: '2025-12-31' })).not.toHaveProperty('lag')
    expect(ask(lag, {})).not.toHaveProperty('lag')
    expect(ask({ ...lag, from: 'answered', to: 'on' }, {})).not.toHaveProperty('lag')
  })
})
