import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { lawOf } from '../law-of.ts'
import { type DivisionQuery, dividePortions } from './divide-portions.ts'
import type { StatedFacts } from './stated.ts'

const law = lawOf({ place: '611000', knownOn: civilDate('2026-11-23') })
const none: StatedFacts = Object.fromEntries(
  [...law.facts.keys()].filter((key) => key.startsWith('disclosure.')).map((key) => [key, false]),
)
const on = civilDate('2026-03-02')
const plain = { portion: '正文', facts: none }
const secret = { portion: '附件', facts: { ...none, 'disclosure.stateSecret': true } }
const draft = { portion: '讨论记录', facts: { ...none, 'disclosure.processInformation': true } }
const divide = (query: Omit<DivisionQuery, 'on'>) => dividePortions({ ...query, on }, law)
const statuses = (query: Omit<DivisionQuery, 'on'>) => divide(query).portions.map(({ status }) => status)

describe('dividePortions', () => {
  it('gives the part that may be disclosed, owes reasons for the rest, and counts as partial and nothing else', () => {
    expect(divide({ portions: [plain, secret], separable: true })).toMatchObject({
      portions: [{ status: 'released' }, { status: 'withheld' }],
      outcome: 'partial',
      basis: { clause: 'gipd-2019#37' },
      reasonsOwed: ['附件'],
      needs: [],
    })
  })

  it('withholds the whole where the parts cannot be told apart, and counts it under its ground', () => {
    expect(divide({ portions: [plain, secret], separable: false })).toMatchObject({
      portions: [{ status: 'withheld' }, { status: 'withheld' }],
      outcome: 'denied.state-secret',
      reasonsOwed: ['正文', '附件'],
    })
  })

  it('is open while nobody says whether they can be told apart', () => {
    const division = divide({ portions: [plain, secret] })
    expect(division.portions.map(({ status }) => status)).toEqual(['open', 'withheld'])
    expect(division.outcome).toBeUndefined()
    expect(division.needs).toEqual([{ need: 'fact', fact: 'disclosure.separable' }])
  })

  it('never withholds what the law only permits to withhold: the organ has to say so, and who', () => {
    expect(statuses({ portions: [draft] })).toEqual(['for-the-organ'])
    const choice = { by: '示例市财政局', reason: '示例' }
    expect(statuses({ portions: [{ ...draft, choice: { ...choice, withhold: true } }] })).toEqual(['withheld'])
    expect(statuses({ portions: [{ ...draft, choice: { ...choice, withhold: false } }] })).toEqual(['released'])
  })

  it('takes no choice of the organ where the law leaves none', () => {
    const choice = { withhold: false, by: '示例市财政局', reason: '示例' }
    expect(statuses({ portions: [{ ...secret, choice }] })).toEqual(['withheld'])
    expect(statuses({ portions: [{ ...plain, choice: { ...choice, withhold: true } }] })).toEqual(['released'])
  })

  it('counts what is given whole, what is refused whole, and what is referred', () => {
    expect(divide({ portions: [plain] }).outcome).toBe('granted')
    expect(divide({ portions: [secret] }).outcome).toBe('denied.state-secret')
    const registry = { portion: '登记资料', facts: { ...none, 'disclosure.specialAccess': true } }
    expect(divide({ portions: [registry] }).outcome).toBe('denied.admin-query')
    expect(divide({ portions: [] }).outcome).toBeUndefined()
  })

  it('cites the text of the time', () => {
    const query = { portions: [plain, secret], separable: true, on: civilDate('2014-03-03') }
    expect(dividePortions(query, law).basis?.clause).toBe('gipd-2008#22')
  })
})
