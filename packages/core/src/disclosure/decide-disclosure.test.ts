import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { lawOf } from '../law-of.ts'
import { vocabulary } from '../vocabularies/index.ts'
import { decideDisclosure } from './decide-disclosure.ts'
import { factsAsked } from './holds.ts'
import type { StatedFacts } from './stated.ts'

const law = lawOf({ place: '611000', knownOn: civilDate('2026-11-23') })
const none: StatedFacts = Object.fromEntries(
  [...law.facts.keys()].filter((key) => key.startsWith('disclosure.')).map((key) => [key, false]),
)
const on = civilDate('2026-03-02')
const decide = (facts: StatedFacts) => decideDisclosure({ facts: { ...none, ...facts }, on }, law)

describe('decideDisclosure', () => {
  it('discloses what no ground covers: disclosure is the rule', () => {
    expect(decide({})).toMatchObject({
      effect: 'must-release',
      decidedBy: [],
      basis: [{ clause: 'gipd-2019#13.1', citation: { 'zh-CN': '《条例》第十三条第一款' } }],
    })
  })

  it('does not take the silence of a third party for consent', () => {
    expect(decide({ 'disclosure.harmsThirdParty': true }).effect).toBe('must-withhold')
    const silent = { ...none, 'disclosure.harmsThirdParty': true, 'disclosure.thirdPartyConsents': undefined }
    expect(decideDisclosure({ facts: silent, on }, law)).toMatchObject({
      effect: 'undetermined',
      needs: [{ need: 'fact', fact: 'disclosure.thirdPartyConsents' }],
    })
  })

  it('says what lifted a ground, and by which clause', () => {
    const { grounds, effect } = decide({ 'disclosure.harmsThirdParty': true, 'disclosure.publicInterest': true })
    expect(effect).toBe('must-release')
    expect(grounds.find(({ ground }) => ground === 'third-party')).toMatchObject({
      effect: 'lifted',
      lift: { clause: 'gipd-2019#15' },
    })
  })

  it('leaves to the organ what the law only permits to withhold, unless another law has it disclosed', () => {
    const process = { 'disclosure.processInformation': true }
    expect(decide(process)).toMatchObject({ effect: 'may-withhold', decidedBy: ['process-information'] })
    expect(decide({ ...process, 'disclosure.requiredByOtherLaw': true })).toMatchObject({
      effect: 'must-release',
      basis: [{ clause: 'gipd-2019#16.2' }],
    })
  })

  it('names both sides where one law has it withheld and another has it disclosed', () => {
    const both = {
      'disclosure.stateSecret': true,
      'disclosure.enforcementFile': true,
      'disclosure.requiredByOtherLaw': true,
    }
    expect(decide(both)).toMatchObject({
      effect: 'conflict',
      decidedBy: ['state-secret', 'enforcement-file'],
      basis: [{ clause: 'gipd-2019#14' }, { clause: 'gipd-2019#16.2' }],
    })
  })

  it('records who judged, and says where nobody did', () => {
    const by = '示例市自然资源局'
    const { judgements, unsigned } = decideDisclosure(
      {
        facts: {
          'disclosure.endangersSecurity': { value: false, by, on },
          'disclosure.publicInterest': true,
          'disclosure.stateSecret': false,
        },
        on,
      },
      law,
    )
    expect(judgements).toEqual([
      { fact: 'disclosure.endangersSecurity', value: false, by, on },
      { fact: 'disclosure.publicInterest', value: true },
    ])
    expect(unsigned).toEqual(['disclosure.publicInterest'])
  })

  it('knows no discretion of 2019 before 2019, and nothing before 2008', () => {
    const facts = { ...none, 'disclosure.internalAffairs': true }
    expect(decideDisclosure({ facts, on: civilDate('2019-05-14') }, law).effect).toBe('must-release')
    expect(decideDisclosure({ facts, on: civilDate('2019-05-15') }, law).effect).toBe('may-withhold')
    expect(decideDisclosure({ facts, on: civilDate('2008-04-30') }, law).effect).toBe('not-in-force')
  })
})

describe('the grounds that ship', () => {
  const { grounds } = law.disclosure

  it('are the ones of the vocabulary, in its order', () => {
    expect(grounds.map(({ code }) => code)).toEqual(vocabulary('non-disclosure-grounds').codes)
  })

  it('are counted each in a row of its own in the annual report', () => {
    const rows = vocabulary('answer-types').codes.filter((code) => code.startsWith('denied.'))
    expect(grounds.map(({ reportRow }) => reportRow)).toEqual(rows)
  })

  it('ask only for facts that are defined, and cite instruments that are known', () => {
    for (const { versions } of grounds) {
      for (const { when, unless = [], clause, also = [] } of versions) {
        for (const fact of [when, ...unless.map((lift) => lift.when)].flatMap(factsAsked))
          expect(law.facts.has(fact), fact).toBe(true)
        for (const each of [clause, ...also, ...unless.map((lift) => lift.clause)])
          expect(law.instruments.has(each.instrument)).toBe(true)
      }
    }
  })
})
