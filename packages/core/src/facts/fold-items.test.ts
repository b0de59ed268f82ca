import { describe, expect, it } from 'vitest'
import type { Json } from '../digest/canonical-json.ts'
import { compileMember } from './data.ts'
import type { Fold } from './fact.ts'
import { foldItems } from './fold-items.ts'

const whole = { whole: true, complete: true }
const listed = { whole: true, complete: false }
const open = { whole: false, complete: false }

function fold(by: Fold, items: readonly Json[], vouched = whole, field?: string) {
  return foldItems(items, by, compileMember(field), vouched)
}

describe('what is counted', () => {
  it('is exact where nothing is missing, else a lower bound', () => {
    expect(fold('count', ['a', 'b'])).toBe(2)
    expect(fold('count', ['a', 'b'], open)).toEqual({ atLeast: 2 })
    expect(fold('count', [])).toBe(0)
    expect(fold('count', ['a', 'a'])).toBe(2)
  })

  it('differs in a member, and is a lower bound where an item does not have it', () => {
    const items = [{ by: '甲' }, { by: '乙' }, { by: '甲' }]
    expect(fold('distinct', items, whole, 'by')).toBe(2)
    expect(fold('distinct', items, open, 'by')).toEqual({ atLeast: 2 })
    expect(fold('distinct', [...items, {}], whole, 'by')).toEqual({ atLeast: 2 })
  })

  it('is summed, and is a lower bound where an item has no figure', () => {
    expect(fold('sum', [{ n: 2 }, { n: 3 }], whole, 'n')).toBe(5)
    expect(fold('sum', [{ n: 2 }, { n: 3 }], open, 'n')).toEqual({ atLeast: 5 })
    expect(fold('sum', [{ n: 2 }, {}], whole, 'n')).toEqual({ atLeast: 2 })
    expect(fold('sum', [{ n: 2 }, { n: '3' }], whole, 'n')).toEqual({ atLeast: 2 })
  })
})

describe('whether there is one, and whether each has a member', () => {
  it('is never denied of a list that may go on', () => {
    expect([fold('any', ['a'], open), fold('any', [], open), fold('any', [])]).toEqual([true, undefined, false])
  })

  it('each: denied only where the items themselves are whole', () => {
    expect(fold('each', [{ a: 1 }], whole, 'a')).toBe(true)
    expect(fold('each', [{ a: 1 }], open, 'a')).toBeUndefined()
    expect(fold('each', [{ a: 1 }, {}], whole, 'a')).toBe(false)
    expect(fold('each', [{ a: 1 }, {}], listed, 'a')).toBeUndefined()
  })
})

describe('what is taken from the items', () => {
  it('codes, all of them', () => {
    const items = [{ of: ['a', 'b'] }, { of: 'c' }, {}]
    expect(fold('codes', items, whole, 'of')).toEqual(['a', 'b', 'c'])
    expect(fold('codes', items, open, 'of')).toEqual({ atLeast: ['a', 'b', 'c'] })
  })

  it('the value of the one listed last, where it is one', () => {
    expect(fold('value', [{ v: 1 }, { v: 2 }, { v: 3 }], whole, 'v')).toBe(3)
    expect(fold('value', [{ v: 1 }, { v: { x: 1 } }], whole, 'v')).toBeUndefined()
    expect(fold('value', [{ v: 1 }, { v: [1] }], whole, 'v')).toBeUndefined()
    expect(fold('value', [{ v: 1 }, {}], whole, 'v')).toBeUndefined()
    expect(fold('value', [])).toBeUndefined()
  })

  it('the first and the last moment by time, whatever zone they are written in, and nothing that is no moment', () => {
    const items = ['2026-06-01T08:30:00+08:00', '2026-06-01T01:00:00Z', 'soon', '2026-05-31']
    expect(fold('first', items)).toBe('2026-05-31')
    expect(fold('last', items)).toBe('2026-06-01T01:00:00Z')
    expect(fold('last', ['soon'])).toBeUndefined()
    const steps = [{ at: '2026-03-02' }, { at: '2026-03-01' }, {}]
    expect([fold('first', steps, whole, 'at'), fold('last', steps, whole, 'at')]).toEqual(['2026-03-01', '2026-03-02'])
  })
})
