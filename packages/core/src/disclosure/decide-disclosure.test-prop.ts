import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { lawOf } from '../law-of.ts'
import { decideDisclosure } from './decide-disclosure.ts'

const law = lawOf({ place: '100000', knownOn: civilDate('2026-11-23') })
const names = [
  'stateSecret',
  'forbiddenByLaw',
  'endangersSecurity',
  'harmsThirdParty',
  'objectionWithReason',
  'thirdPartyConsents',
  'publicInterest',
  'internalAffairs',
  'processInformation',
  'enforcementFile',
  'requiredByOtherLaw',
  'specialAccess',
] as const
type Name = (typeof names)[number]
type Known = { readonly [K in Name]?: boolean | undefined }
type Full = { readonly [K in Name]: boolean }

const known: fc.Arbitrary<Known> = fc.record(
  Object.fromEntries(
    names.map((name) => [name, fc.oneof({ arbitrary: fc.boolean(), weight: 2 }, fc.constant(undefined))]),
  ),
)
const decide = (facts: Known, on: string) =>
  decideDisclosure(
    {
      facts: Object.fromEntries(names.map((name) => [`disclosure.${name}`, facts[name]])),
      on: civilDate(on),
    },
    law,
  )

/** The oracle of 2019, written as a lawyer would tell it, apart from the grounds as data. */
function oracle2019(f: Full): string {
  const thirdParty = (f.harmsThirdParty || f.objectionWithReason) && !f.thirdPartyConsents && !f.publicInterest
  const forbidden = f.stateSecret || f.forbiddenByLaw || f.endangersSecurity || thirdParty
  const process = f.processInformation || f.enforcementFile
  if (forbidden) return process && f.requiredByOtherLaw ? 'conflict' : 'must-withhold'
  if (f.specialAccess) return 'refer'
  if (process && f.requiredByOtherLaw) return 'must-release'
  return process || f.internalAffairs ? 'may-withhold' : 'must-release'
}

/** The oracle of 2008: no discretion of that kind was in the text. */
function oracle2008(f: Full): string {
  const thirdParty = f.harmsThirdParty && !f.thirdPartyConsents && !f.publicInterest
  return f.stateSecret || f.forbiddenByLaw || f.endangersSecurity || thirdParty ? 'must-withhold' : 'must-release'
}

function completions(facts: Known): readonly Full[] {
  const open = names.filter((name) => facts[name] === undefined)
  return Array.from({ length: 2 ** open.length }, (_, mask) => {
    const guess = (name: Name) => facts[name] ?? (mask & (1 << open.indexOf(name))) !== 0
    return {
      stateSecret: guess('stateSecret'),
      forbiddenByLaw: guess('forbiddenByLaw'),
      endangersSecurity: guess('endangersSecurity'),
      harmsThirdParty: guess('harmsThirdParty'),
      objectionWithReason: guess('objectionWithReason'),
      thirdPartyConsents: guess('thirdPartyConsents'),
      publicInterest: guess('publicInterest'),
      internalAffairs: guess('internalAffairs'),
      processInformation: guess('processInformation'),
      enforcementFile: guess('enforcementFile'),
      requiredByOtherLaw: guess('requiredByOtherLaw'),
      specialAccess: guess('specialAccess'),
    }
  })
}

/** What is expected, by slow trial of everything. A contradiction counts only where every completion shows it. */
function judged(facts: Known, oracle: (full: Full) => string) {
  const all = completions(facts)
  if (all.every((one) => oracle(one) === oracle(all[0] ?? one))) return { expected: all.map(oracle)[0], decisive: [] }
  const mild = (one: Full) => (oracle(one) === 'conflict' ? 'must-withhold' : oracle(one))
  const outcomes = new Set(all.map(mild))
  if (outcomes.size === 1) return { expected: [...outcomes][0], decisive: [] }
  const decisive = names.filter(
    (name) => facts[name] === undefined && all.some((one) => mild(one) !== mild({ ...one, [name]: !one[name] })),
  )
  return { expected: 'undetermined', decisive }
}

const eras = [
  ['2010-03-01', oracle2008],
  ['2026-03-02', oracle2019],
] as const

describe.each(eras)('the grounds as they stood on %s', (on, oracle) => {
  it('come to what every completion of the missing facts agrees on, and else are undetermined', () => {
    fc.assert(
      fc.property(known, (facts) => {
        const { expected } = judged(facts, oracle)
        expect(decide(facts, on).effect).toBe(expected)
      }),
      { numRuns: 400 },
    )
  })

  it('need exactly the facts that make a difference, in the order of the law', () => {
    fc.assert(
      fc.property(known, (facts) => {
        const { decisive } = judged(facts, oracle)
        const { needs } = decide(facts, on)
        const asked = needs.map((need) => (need.need === 'fact' ? need.fact : need.need))
        expect(new Set(asked)).toEqual(new Set(decisive.map((name) => `disclosure.${name}`)))
        expect(asked).toEqual([...asked].sort((a, b) => order(a) - order(b)))
      }),
      { numRuns: 200 },
    )
  })

  it('cite a clause of the time for whatever they come to', () => {
    fc.assert(
      fc.property(known, (facts) => {
        const { effect, basis, decidedBy } = decide(facts, on)
        if (effect === 'undetermined') {
          expect(basis).toEqual([])
          return
        }
        expect(basis.length).toBeGreaterThan(0)
        for (const { clause } of basis) expect(clause).toMatch(on < '2019-05-15' ? /^gipd-2008#/ : /^gipd-2019#/)
        if (effect === 'must-withhold') expect(decidedBy.length).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })
})

function order(key: string): number {
  return names.findIndex((name) => key === `disclosure.${name}`)
}
