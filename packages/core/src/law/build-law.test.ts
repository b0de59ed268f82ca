import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { lawOf } from '../law-of.ts'
import { placesOf } from '../places/index.ts'
import { text } from '../text/local-text.ts'
import type { Instrument } from './instrument.ts'
import type { Regime } from './regime.ts'
import { regimeAt } from './regime-at.ts'

const knownOn = civilDate('2026-11-23')
const label = text('示例县办法', 'Sample county measures')
const county: Instrument = {
  id: 'county-2024',
  title: label,
  shortTitle: label,
  issuer: label,
  rank: 'county-document',
  place: '611021',
  division: 'article',
  basis: ['gipd-2019'],
  inForce: { from: civilDate('2024-01-01'), until: 'open' },
  source: label,
  confidence: 'T',
}

function countyRegime(count: number): Regime {
  return {
    id: 'county',
    place: '611021',
    instruments: [county],
    facts: {},
    rules: [],
    terms: [
      {
        id: 'answer',
        kind: 'due',
        title: label,
        trigger: label,
        versions: [
          {
            clause: { instrument: 'county-2024', article: 9 },
            count,
            unit: 'working-day',
            local: 'may-shorten',
            anchors: [],
            confidence: 'T',
          },
        ],
      },
    ],
  }
}

describe('the law of a place', () => {
  it('lets a county tighten a term, from its own date on and for itself only', () => {
    const overlays = [countyRegime(15)]
    const law = lawOf({ place: '611021', knownOn, overlays })
    const countOn = (on: string) => regimeAt(law, civilDate(on)).terms.find(({ id }) => id === 'answer')
    expect(countOn('2023-12-31')).toMatchObject({ count: 20, clause: 'gipd-2019#33.2' })
    expect(countOn('2024-01-01')).toMatchObject({ count: 15, clause: 'county-2024#9' })
    const neighbour = lawOf({ place: '611022', knownOn, overlays })
    expect(regimeAt(neighbour, civilDate('2024-01-01')).terms.find(({ id }) => id === 'answer')).toMatchObject({
      count: 20,
    })
  })

  it('refuses a county that lengthens a term, naming both clauses', () => {
    const build = () => lawOf({ place: '611021', knownOn, overlays: [countyRegime(25)] })
    expect(build).toThrow('law/loosened')
    expect(build).toThrow('《示例县办法》第九条放宽了《条例》第三十三条第二款')
    expect(build).toThrow('art. 9 loosens Regulations, art. 33 para. 2')
  })

  it('refuses a county that turns a duty into advice', () => {
    const national = lawOf({ place: '611021', knownOn }).rules.find(({ rule }) => rule.id === 'cn/proactive-20wd')?.rule
    if (national === undefined) throw new Error('no such rule')
    const [version] = national.versions.slice(-1)
    if (version === undefined) throw new Error('no version')
    const looser = {
      ...national,
      versions: [{ ...version, modality: 'should' as const, clause: { instrument: 'county-2024', article: 3 } }],
    }
    const overlays = [{ ...countyRegime(15), rules: [looser] }]
    expect(() => lawOf({ place: '611021', knownOn, overlays })).toThrow('law/loosened')
  })

  it('is the law as it was known: before its publication nobody knows the revision of 2019', () => {
    const before = lawOf({ place: '611000', knownOn: civilDate('2019-04-02') })
    expect(before.instruments.has('gipd-2019')).toBe(false)
    expect(before.terms.get('answer')).toHaveLength(1)
    const after = lawOf({ place: '611000', knownOn: civilDate('2019-04-03') })
    expect(after.terms.get('answer')).toHaveLength(2)
    expect(after.hash).not.toBe(before.hash)
  })

  it('keeps one hash for the same law, and does not compile it twice', () => {
    const one = lawOf({ place: '611000', knownOn })
    expect(lawOf({ place: '611000', knownOn: civilDate('2026-11-22') }).rules).toBe(one.rules)
    expect(lawOf({ place: '611000', knownOn: civilDate('2026-11-22') }).knownOn).toBe('2026-11-22')
    expect(one.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('refuses a county that cites the upper law itself for a longer term, or for more ways to more time', () => {
    const [term] = countyRegime(25).terms
    if (term === undefined) throw new Error('no term')
    const [version] = term.versions
    if (version === undefined) throw new Error('no version')
    const overlay = (changed: object) => ({
      ...countyRegime(15),
      terms: [{ ...term, versions: [{ ...version, count: 15, ...changed }] }],
    })
    const build = (changed: object) => () => lawOf({ place: '611021', knownOn, overlays: [overlay(changed)] })
    expect(build({ count: 60, clause: { instrument: 'gipd-2019', article: 26 } })).toThrow('law/loosened')
    expect(build({ extension: { upTo: 200, clause: version.clause, condition: label } })).toThrow('law/loosened')
    expect(build({})).not.toThrow()
  })

  it('refuses a county that gives a fact or an instrument of the nation another meaning', () => {
    const law = lawOf({ place: '611021', knownOn })
    const fact = law.facts.get('record.publishedOn')
    const instrument = law.instruments.get('gipd-2019')
    if (fact === undefined || instrument === undefined) throw new Error('not shipped')
    const build = (changed: Partial<Regime>) => () =>
      lawOf({ place: '611021', knownOn, overlays: [{ ...countyRegime(15), ...changed }] })
    expect(build({ facts: { 'record.publishedOn': { ...fact, ask: label } } })).toThrow('law/redefined')
    expect(build({ instruments: [{ ...instrument, place: '611021' }] })).toThrow('law/redefined')
  })

  it('does not remember one table of places for another, nor one day of knowledge for another', () => {
    const more = placesOf({ add: [{ code: '611099', name: '示例县', level: 'county', parent: '611000' }] })
    expect(lawOf({ place: '611099', knownOn, places: more }).place).toBe('611099')
    expect(() => lawOf({ place: '611099', knownOn })).toThrow('places/unknown')
    expect(lawOf({ place: '611000', knownOn: civilDate('2026-06-01') }).knownOn).toBe('2026-06-01')
  })

  it('does not know the end of the Regulations of 2008 before their successor was published', () => {
    const on = civilDate('2019-05-20')
    const termAs = (known: string) =>
      regimeAt(lawOf({ place: '611000', knownOn: civilDate(known) }), on).terms.find(({ id }) => id === 'answer')
    expect(termAs('2019-04-01')).toMatchObject({ count: 15, clause: 'gipd-2008#24.2' })
    expect(termAs('2019-04-03')).toMatchObject({ count: 20 })
  })

  it('cannot be changed by whoever holds it', () => {
    const version = lawOf({ place: '611000', knownOn }).terms.get('answer')?.at(-1)?.version
    if (version === undefined) throw new Error('no version')
    expect(() => Object.assign(version, { count: 99 })).toThrow(TypeError)
  })
})
