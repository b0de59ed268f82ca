import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type CivilDate, civilDate } from '../civil/index.ts'
import type { Force, Instrument } from '../law/instrument.ts'
import { forceOn } from '../law/instrument.ts'
import { text } from '../text/local-text.ts'
import { compileRule } from './compile-rule.ts'
import type { Rule, RuleVersion } from './rule.ts'
import { onLine } from './version-line.ts'

const label = text('x', 'x')
const start = civilDate('2019-12-01')
const day = fc.nat(60).map((days) => addDays(start, days))

/** Every shape of force, its days so close together that ends, gaps and overlaps are hit. */
const force: fc.Arbitrary<Force> = fc.record(
  {
    from: fc.oneof(
      day,
      fc.tuple(day, day).map(([one, two]) => (one < two ? ([one, two] as const) : ([two, one] as const))),
    ),
    until: fc.oneof(
      day,
      fc.constant(civilDate('9999-12-31')),
      fc.constant('open' as const),
      fc.constant('not-known' as const),
    ),
    lastSeenInForce: day,
  },
  { requiredKeys: ['from', 'until'] },
)

function instrumentOf(inForce: Force, index: number): Instrument {
  return {
    id: `made-up-${index}`,
    title: label,
    shortTitle: label,
    issuer: label,
    rank: 'law',
    place: '100000',
    division: 'article',
    basis: [],
    inForce,
    source: label,
    confidence: 'T',
  }
}

function compiled(forces: readonly Force[]) {
  const instruments = forces.map(instrumentOf)
  const versions = instruments.map(
    ({ id }): RuleVersion => ({
      clause: { instrument: id, article: 1 },
      modality: 'must',
      anchors: [],
      confidence: 'T',
      when: { all: [] },
      require: { all: [] },
    }),
  )
  const example = { subject: { type: 'record', place: '100000', data: {} }, asOf: '2026-01-01', note: label } as const
  const rule: Rule = {
    id: 'made-up/rule',
    over: 'record',
    datedBy: 'on',
    title: label,
    asks: label,
    mend: label,
    versions,
    examples: { met: example, breached: example, undetermined: example },
  }
  const on = { type: 'moment', over: ['record'], ask: label, read: { from: 'pointer', pointer: '/on' } } as const
  return compileRule(rule, {
    facts: new Map([['on', on]]),
    instruments: new Map(instruments.map((one) => [one.id, one])),
  })
}

/** The slow way, written apart: every version is asked for this one day, the latest first. */
function slowly(forces: readonly Force[], on: CivilDate): string {
  const states = forces.map((each, index) => ({ index, state: forceOn(each, on) })).toReversed()
  const chosen = states.find(({ state }) => state === 'in-force' || state === 'uncertain')
  if (chosen !== undefined) return `${chosen.index} ${chosen.state}`
  return states.some(({ state }) => state === 'ended') ? 'not-in-force' : 'does-not-apply'
}

describe('the versions of a rule laid out by day', () => {
  it('say of every day what asking each version for that day says', () => {
    fc.assert(
      fc.property(fc.array(force, { maxLength: 4 }), (forces) => {
        const rule = compiled(forces)
        for (let days = -2; days <= 63; days++) {
          const on = addDays(start, days)
          const found = onLine(rule.line, on)
          const said =
            'verdict' in found
              ? found.verdict
              : `${rule.versions.indexOf(found.version)} ${found.certain ? 'in-force' : 'uncertain'}`
          expect(said).toBe(slowly(forces, on))
        }
      }),
    )
  })

  it('change on every day that is laid out, the latest first, from the first day there is', () => {
    fc.assert(
      fc.property(fc.array(force, { maxLength: 4 }), (forces) => {
        const { line } = compiled(forces)
        expect(line.map(({ from }) => from)).toEqual(
          line
            .map(({ from }) => from)
            .toSorted()
            .toReversed(),
        )
        expect(line.at(-1)?.from).toBe('0001-01-01')
        for (const [at, { governing }] of line.entries()) expect(line[at + 1]?.governing).not.toEqual(governing)
      }),
    )
  })

  it('reach from the first day there is to the last', () => {
    const { line } = compiled([{ from: start, until: 'open' }])
    expect(onLine(line, civilDate('0001-01-01'))).toEqual({ verdict: 'does-not-apply' })
    expect(onLine(line, addDays(start, -1))).toEqual({ verdict: 'does-not-apply' })
    expect(onLine(line, start)).toMatchObject({ certain: true })
    expect(onLine(line, civilDate('9999-12-31'))).toMatchObject({ certain: true })
  })
})
