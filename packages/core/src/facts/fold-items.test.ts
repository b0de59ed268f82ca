import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import type { Json } from '../digest/canonical-json.ts'
import { text } from '../text/local-text.ts'
import type { Fact, Fold } from './fact.ts'
import { compileReader } from './read-fact.ts'

const reader = (by: Fold, whole?: true) =>
  compileReader('fact', {
    type: 'text',
    over: ['review-log'],
    ask: text('事实', 'a fact'),
    read: { from: 'items', pointer: '/steps', by, field: 'by', ...(whole && { whole }) },
  } satisfies Fact)

const log = (steps: Json | undefined, complete = false) => ({
  type: 'review-log' as const,
  place: '100000',
  data: { steps },
  ...(complete && { completeThrough: civilDate('2026-11-23') }),
})
const three = [{ by: 'a' }, { by: 'b' }, { by: 'a' }]

describe('items folded into a fact', () => {
  it('count as a lower bound, unless the list is whole or somebody vouches for the log', () => {
    expect(reader('count')(log(three))).toEqual({ atLeast: 3 })
    expect(reader('count', true)(log(three))).toBe(3)
    expect(reader('count')(log(three, true))).toBe(3)
  })

  it('are different people as far as each is named', () => {
    expect(reader('distinct', true)(log(three))).toBe(2)
    expect(reader('distinct', true)(log([...three, {}]))).toEqual({ atLeast: 2 })
    expect(reader('distinct')(log(three))).toEqual({ atLeast: 2 })
  })

  it('have each a member, or not, or nobody knows yet', () => {
    expect(reader('each', true)(log(three))).toBe(true)
    expect(reader('each')(log(three))).toBeUndefined()
    expect(reader('each', true)(log([...three, {}]))).toBeUndefined()
    expect(reader('each')(log([...three, {}], true))).toBe(false)
  })

  it('add up, as far as each has a figure', () => {
    expect(reader('sum', true)(log([{ by: 2 }, { by: 3 }]))).toBe(5)
    expect(reader('sum', true)(log([{ by: 2 }, {}]))).toEqual({ atLeast: 2 })
    expect(reader('sum')(log([{ by: 2 }]))).toEqual({ atLeast: 2 })
  })

  it('give what the one listed last says', () => {
    expect(reader('value')(log([{ by: true }, { by: false }]))).toBe(false)
    expect(reader('value')(log([{ by: true }, {}]))).toBeUndefined()
    expect(reader('value')(log([], true))).toBeUndefined()
  })

  it('are none where a complete log has no list, and unknown where it is open', () => {
    expect(reader('count')(log(undefined, true))).toBe(0)
    expect(reader('any')(log(undefined, true))).toBe(false)
    expect(reader('count')(log(undefined))).toBeUndefined()
    expect(reader('count')(log('not a list', true))).toBeUndefined()
  })
})
