import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { lawOf } from '../law-of.ts'
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
    expect(lawOf({ place: '611000', knownOn: civilDate('2026-11-22') })).toBe(one)
    expect(one.hash).toMatch(/^[0-9a-f]{64}$/)
  })
})
