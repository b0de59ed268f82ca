import { describe, expect, it } from 'vitest'
import { cn, shangluo } from '../regimes/index.ts'
import { chineseNumber, clauseId, clauseOf, printClause } from './clause.ts'

describe('a clause', () => {
  const named = (id: string) => {
    const found = [...cn.instruments, ...shangluo.instruments].find((each) => each.id === id)
    if (found === undefined) throw new Error(`no instrument ${id}`)
    return found
  }
  it('prints as courts cite it', () => {
    const clause = { instrument: 'gipd-2019', article: 33, paragraph: 2 }
    expect(printClause(clause, named('gipd-2019'), 'zh-CN')).toBe('《条例》第三十三条第二款')
    expect(printClause({ ...clause, article: 36, paragraph: 1, item: 7 }, named('gipd-2019'), 'zh-CN')).toBe(
      '《条例》第三十六条第一款第（七）项',
    )
    expect(
      printClause({ instrument: 'shangluo-opinion-2014', section: '二.2' }, named('shangluo-opinion-2014'), 'zh-CN'),
    ).toBe('《商洛市实施意见》二、2')
    expect(printClause(clause, named('gipd-2019'), 'en')).toBe('Regulations, art. 33 para. 2')
  })
  it('has an id', () => {
    expect(clauseId({ instrument: 'gipd-2019', article: 33, paragraph: 2 })).toBe('gipd-2019#33.2')
    expect(clauseId({ instrument: 'shangluo-opinion-2014', section: '二.2' })).toBe('shangluo-opinion-2014#二.2')
  })
  it('has an id of its own, whichever of its parts are named', () => {
    const parts = [{}, { paragraph: 7 }, { item: 7 }, { paragraph: 1, item: 7 }, { paragraph: 7, item: 1 }]
    const ids = parts.map((part) => clauseId({ instrument: 'gipd-2019', article: 20, ...part }))
    expect(ids).toEqual(['gipd-2019#20', 'gipd-2019#20.7', 'gipd-2019#20.0.7', 'gipd-2019#20.1.7', 'gipd-2019#20.7.1'])
    expect(clauseId({ instrument: 'gipd-2019', unplaced: true })).toBe('gipd-2019')
    const item = { instrument: 'gipd-2019', article: 20, item: 7 }
    expect(printClause(item, named('gipd-2019'), 'zh-CN')).toBe('《条例》第二十条第（七）项')
    expect(printClause(item, named('gipd-2019'), 'en')).toBe('Regulations, art. 20 item 7')
  })
  it('is read again from its id', () => {
    const all = [...cn.rules, ...shangluo.rules].flatMap(({ versions }) => versions.map(({ clause }) => clause))
    for (const clause of all) expect(clauseOf(clauseId(clause))).toEqual(clause)
    const item = { instrument: 'gipd-2019', article: 20, item: 7 }
    expect(clauseOf(clauseId(item))).toEqual(item)
    expect(clauseOf('gipd-2019#20.1.7')).toEqual({ ...item, paragraph: 1 })
  })
  it('is read as no article where its number cannot be one, or is not as statutes count', () => {
    for (const section of ['0', '1260', '3.0', '3.0.0', '03']) {
      const read = clauseOf(`gipd-2019#${section}`)
      expect(read).toEqual({ instrument: 'gipd-2019', section })
      expect(clauseId(read)).toBe(`gipd-2019#${section}`)
    }
  })
  it('writes numbers as statutes do', () => {
    expect([1, 10, 11, 20, 26, 100, 101, 110, 111, 205, 320].map(chineseNumber)).toEqual([
      '一',
      '十',
      '十一',
      '二十',
      '二十六',
      '一百',
      '一百零一',
      '一百一十',
      '一百一十一',
      '二百零五',
      '三百二十',
    ])
  })
})
