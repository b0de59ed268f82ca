import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import type { Fact } from '../facts/fact.ts'
import { readerTable } from '../facts/reader-table.ts'
import type { Instrument } from '../law/instrument.ts'
import type { FactValue, Subject } from '../subjects/subject.ts'
import { text } from '../text/local-text.ts'
import { compileRule } from './compile-rule.ts'
import type { Condition } from './condition.ts'
import { evaluateRule } from './evaluate-rule.ts'
import type { Rule } from './rule.ts'

const label = text('x', 'x')
const booleans = ['a', 'b', 'c', 'd'] as const
const codes = ['red', 'green', 'blue'] as const

const fact = (type: Fact['type'], pointer: string): Fact => ({
  type,
  over: ['record'],
  ask: label,
  read: { from: 'pointer', pointer },
})
const facts = new Map<string, Fact>([
  ...booleans.map((key): [string, Fact] => [key, fact('boolean', `/${key}`)]),
  ['colour', fact('code', '/colour')],
  ['on', fact('moment', '/on')],
])
const instrument: Instrument = {
  id: 'made-up',
  title: label,
  shortTitle: label,
  issuer: label,
  rank: 'law',
  place: '100000',
  division: 'article',
  basis: [],
  inForce: { from: civilDate('2000-01-01'), until: 'open' },
  source: label,
  confidence: 'T',
}

const atom: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom(...booleans).map((is): Condition => ({ is })),
  fc.subarray([...codes], { minLength: 1 }).map((of): Condition => ({ code: 'colour', of })),
)
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    atom,
    tie('condition').map((not): Condition => ({ not })),
    fc.array(tie('condition'), { maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('condition'), { maxLength: 3 }).map((any): Condition => ({ any })),
  ),
}))
const data = fc.record({
  a: fc.option(fc.boolean(), { nil: undefined }),
  b: fc.option(fc.boolean(), { nil: undefined }),
  c: fc.option(fc.boolean(), { nil: undefined }),
  d: fc.option(fc.boolean(), { nil: undefined }),
  colour: fc.option(fc.constantFrom(...codes, 'grey'), { nil: undefined }),
})
type Data = { readonly [name: string]: boolean | string | undefined }

function ruleOf(when: Condition, require: Condition, exception: Condition): Rule {
  const example = { subject: subjectOf({}), asOf: '2026-01-01', note: label }
  return {
    id: 'made-up/rule',
    over: 'record',
    datedBy: 'on',
    title: label,
    asks: label,
    mend: label,
    versions: [
      {
        clause: { instrument: 'made-up', article: 1 },
        modality: 'must',
        anchors: [],
        confidence: 'T',
        when,
        require,
        exceptions: [{ clause: { instrument: 'made-up', article: 2 }, when: exception, note: label }],
      },
    ],
    examples: { met: example, breached: example, undetermined: example },
  }
}

function subjectOf(values: Data): Subject {
  return { type: 'record', kind: 'document', place: '100000', data: { on: '2026-01-01', ...values } }
}

/** The oracle: plain two-valued logic over every completion of the missing facts, written apart from the engine. */
function holds(tree: Condition, values: Data): boolean {
  if ('not' in tree) return !holds(tree.not, values)
  if ('all' in tree) return tree.all.every((part) => holds(part, values))
  if ('any' in tree) return tree.any.some((part) => holds(part, values))
  if ('is' in tree) return values[tree.is] === true
  if ('code' in tree) return tree.of.includes(String(values[tree.code]))
  throw new Error('not generated here')
}

function completionsOf(values: Data): readonly Data[] {
  const domains: readonly (readonly [string, readonly (boolean | string)[]])[] = [
    ...booleans.map((key) => [key, [true, false]] as const),
    ['colour', [...codes, 'grey']],
  ]
  return domains.reduce<readonly Data[]>(
    (all, [key, domain]) =>
      all.flatMap((one) => (one[key] === undefined ? domain.map((value) => ({ ...one, [key]: value })) : [one])),
    [values],
  )
}

function oracle(when: Condition, require: Condition, exception: Condition, values: Data): string {
  const ends = new Set(
    completionsOf(values).map((one) =>
      !holds(when, one) || holds(exception, one) ? 'does-not-apply' : holds(require, one) ? 'met' : 'breached',
    ),
  )
  if (ends.size === 1) return [...ends][0] ?? ''
  return ends.has('breached') ? 'undetermined' : 'met'
}

const scope = { asOf: civilDate('2026-06-01'), limit: () => ({ unit: 'unknown', why: label }) as const }
const judge = (rule: Rule, values: Data, stated?: Readonly<Record<string, FactValue>>) =>
  evaluateRule(
    compileRule(rule, { facts, instruments: new Map([[instrument.id, instrument]]) }),
    { ...subjectOf(values), ...(stated && { facts: stated }) },
    scope,
    { inForce: new Set() },
  )

describe('a rule over facts of which some are missing', () => {
  it('comes to what every completion of the missing facts agrees on', () => {
    fc.assert(
      fc.property(condition, condition, condition, data, (when, require, exception, values) => {
        expect(judge(ruleOf(when, require, exception), values).verdict).toBe(oracle(when, require, exception, values))
      }),
      { numRuns: 3000 },
    )
  })

  it('names as needed only facts that are missing, and stating all of them settles it', () => {
    fc.assert(
      fc.property(
        condition,
        condition,
        condition,
        data,
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        (when, require, exception, values, answers) => {
          const rule = ruleOf(when, require, exception)
          const { verdict, needs } = judge(rule, values)
          if (verdict !== 'undetermined') {
            expect(needs).toEqual([])
            return
          }
          const asked = needs.map((need) => (need.need === 'fact' ? need.fact : need.need))
          expect(asked.length).toBeGreaterThan(0)
          const given: Data = values
          for (const key of asked) expect(given[key]).toBeUndefined()
          const stated = Object.fromEntries(
            asked.map((key, i) => [key, key === 'colour' ? 'green' : answers[i % 4] === true]),
          )
          expect(['met', 'breached', 'does-not-apply']).toContain(judge(rule, values, stated).verdict)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('says of one subject after another what it says of each alone, whoever else reads the same facts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(condition, condition, condition), { minLength: 1, maxLength: 3 }),
        fc.array(data, { minLength: 2, maxLength: 5 }),
        (trees, subjects) => {
          const rules = trees.map(([when, require, exception]) => ruleOf(when, require, exception))
          const readers = readerTable(facts)
          const instruments = new Map([[instrument.id, instrument]])
          const together = rules.map((rule) => compileRule(rule, { facts, instruments, readers }))
          for (const values of subjects) {
            const subject = subjectOf(values)
            for (const [i, compiled] of together.entries()) {
              const { verdict, needs } = evaluateRule(compiled, subject, scope, { inForce: new Set() })
              const rule = rules[i]
              const alone = rule === undefined ? undefined : judge(rule, values)
              expect({ verdict, needs }).toEqual({ verdict: alone?.verdict, needs: alone?.needs })
            }
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('never lets a negated question succeed on absence', () => {
    const rule = ruleOf({ all: [] }, { not: { is: 'a' } }, { any: [] })
    expect(judge(rule, {}).verdict).toBe('undetermined')
    expect(judge(rule, { a: false }).verdict).toBe('met')
    expect(judge(rule, { a: true }).verdict).toBe('breached')
  })

  it('asks in the order of the law', () => {
    const rule = ruleOf({ is: 'c' }, { all: [{ is: 'b' }, { is: 'a' }] }, { any: [] })
    expect(judge(rule, {}).needs).toEqual(['c', 'b', 'a'].map((key) => ({ need: 'fact', fact: key })))
  })

  it('is settled by a decisive fact, whatever else is missing', () => {
    expect(judge(ruleOf({ is: 'a' }, { is: 'b' }, { any: [] }), { a: false }).verdict).toBe('does-not-apply')
    expect(judge(ruleOf({ is: 'a' }, { is: 'b' }, { any: [] }), { b: true }).verdict).toBe('met')
    expect(judge(ruleOf({ is: 'a' }, { is: 'b' }, { is: 'c' }), { c: true }).verdict).toBe('does-not-apply')
  })
})
