import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { lawOf } from '../law-of.ts'
import { vocabulary } from '../vocabularies/index.ts'
import { whoIsResponsible } from './who-is-responsible.ts'

const knownOn = civilDate('2026-11-23')
const city = lawOf({ place: '611000', knownOn })
const county = lawOf({ place: '611021', knownOn })
const on = civilDate('2014-06-03')

const record = {
  kind: 'responsibility',
  place: '611021',
  function: 'websites',
  body: { body: '611021.data-office', name: '示例县大数据中心' },
  from: '2019-03-01',
  clause: 'gipd-2019#4',
} as const

describe('whoIsResponsible', () => {
  it('names the body of 2014 with its clause', () => {
    expect(whoIsResponsible({ function: 'press-release', on }, city)).toEqual([
      {
        body: { 'zh-CN': '市政府新闻办公室', en: 'Municipal press office' },
        line: 'press-office',
        source: 'clause',
        clause: 'shangluo-opinion-2014#四.2',
        citation: { 'zh-CN': '《商洛市实施意见》四、2', en: 'Shangluo Opinion, 四.2' },
        applies: 'named',
        certain: true,
      },
    ])
  })

  it('names both where the clause names two', () => {
    const bodies = whoIsResponsible({ function: 'opinion-monitoring', on }, city)
    expect(bodies.map(({ line }) => line)).toEqual(['public-security', 'internet-information'])
  })

  it('is not certain after the Opinion was last seen in force, unless the operator says so', () => {
    const query = { function: 'websites', on: civilDate('2020-06-03') } as const
    expect(whoIsResponsible(query, city)).toMatchObject([{ certain: false }])
    expect(whoIsResponsible({ ...query, assertInForce: ['shangluo-opinion-2014'] }, city)).toMatchObject([
      { certain: true },
    ])
    expect(whoIsResponsible({ function: 'websites', on: civilDate('2013-06-03') }, city)).toEqual([])
  })

  it('gives a county the city’s body as a model, and its own by its own records first', () => {
    expect(whoIsResponsible({ function: 'websites', on }, county)).toMatchObject([{ applies: 'model' }])
    expect(whoIsResponsible({ function: 'account-filing', on }, county)).toMatchObject([{ applies: 'each-level' }])
    const later = { function: 'websites', on: civilDate('2020-06-03'), records: [record] } as const
    expect(whoIsResponsible(later, county)).toMatchObject([
      { body: { 'zh-CN': '示例县大数据中心' }, id: '611021.data-office', source: 'record', certain: true },
      { applies: 'model', certain: false },
    ])
  })

  it('passes over records of other places, functions and times, and of other kinds', () => {
    const others = [
      { ...record, place: '611000' },
      { ...record, function: 'new-media' },
      { ...record, to: '2019-12-31' },
      { ...record, kind: 'document' },
      { ...record, body: {} },
    ]
    const query = { function: 'websites', on: civilDate('2020-06-03'), records: others } as const
    expect(whoIsResponsible(query, county).map(({ source }) => source)).toEqual(['clause'])
  })

  it('finds who answers for a key area, and for the parts of it', () => {
    const areas = [{ ...record, function: 'key-area', keyAreas: ['budgets'] }]
    const ask = (keyArea: string) =>
      whoIsResponsible({ function: 'key-area', on: civilDate('2020-06-03'), keyArea, records: areas }, county).length
    expect([ask('budgets'), ask('budgets.audit'), ask('land'), ask('budgets2')]).toEqual([1, 1, 0, 0])
  })

  it('knows every function of the vocabulary but key areas, which no clause assigns', () => {
    const known = new Set(city.responsibilities.map((each) => each.function))
    expect(vocabulary('functions').codes.filter((code) => !known.has(code))).toEqual(['key-area'])
  })
})
