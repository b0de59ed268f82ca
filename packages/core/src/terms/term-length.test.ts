import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { lawOf } from '../law-of.ts'
import type { TermUnit } from './term.ts'
import { printLength, termLength } from './term-length.ts'

describe('the length of a term in words', () => {
  it.each<readonly [number, TermUnit, string, string]>([
    [20, 'working-day', '20个工作日', '20 working days'],
    [1, 'working-day', '1个工作日', '1 working day'],
    [14, 'calendar-day', '14日', '14 days'],
    [24, 'hour', '24小时', '24 hours'],
    [3, 'month', '3个月', '3 months'],
    [5, 'year', '5年', '5 years'],
  ])('%i %s', (count, unit, chinese, english) => {
    expect([printLength(count, unit, 'zh-CN'), printLength(count, unit, 'en')]).toEqual([chinese, english])
  })

  it('is told once for each length its documents have set, the oldest first', () => {
    const law = lawOf({ place: '611000', knownOn: civilDate('2026-11-23') })
    const length = (id: string) => {
      const versions = law.terms.get(id)?.map(({ version }) => version) ?? []
      return [termLength({ versions }, 'zh-CN'), termLength({ versions }, 'en')]
    }
    expect(length('answer')).toEqual(['15个工作日或者20个工作日', '15 working days or 20 working days'])
    expect(length('site-home-fresh')).toEqual(['14日', '14 days'])
    expect(length('nothing')).toEqual(['', ''])
  })
})
