import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { compileReader } from '../facts/read-fact.ts'
import type { FactValue, Subject } from '../subjects/subject.ts'
import { text } from '../text/local-text.ts'
import { compileAtom } from './compile-atom.ts'
import type { Atom } from './condition.ts'
import type { Scope } from './scope.ts'

const asOf = civilDate('2014-06-30')
const scope: Scope = { asOf, limit: () => ({ unit: 'unknown', why: text('未问', 'not asked') }) }
const read = (key: string) =>
  compileReader(key, { type: 'count', over: ['record'], ask: text('数', 'a number'), read: { from: 'stated' } })

function ask(atom: Atom, facts: Readonly<Record<string, FactValue>>, more: Partial<Subject> = {}) {
  const { truth, needs } = compileAtom(atom, read)
  const subject: Subject = { type: 'record', place: '611000', data: {}, facts, ...more }
  return { truth: truth(subject, scope), needs: needs(subject, scope).map((need) => need.need) }
}

describe('counts together', () => {
  const five: Atom = { sum: ['a', 'b'], atLeast: 5 }
  it('are enough as soon as what is known of them is', () => {
    expect(ask(five, { a: 3, b: 2 }).truth).toBe(true)
    expect(ask(five, { a: 3, b: 1 }).truth).toBe(false)
    expect(ask(five, { a: { atLeast: 5 } }).truth).toBe(true)
    expect(ask(five, { a: { atLeast: 4 }, b: 0 })).toEqual({ truth: undefined, needs: ['fact'] })
    expect(ask(five, { a: 4 }).truth).toBeUndefined()
  })
})

describe('a share', () => {
  const share: Atom = { share: ['failures', 'visits'], atLeast: 5 }
  it('is compared without rounding', () => {
    expect(ask(share, { failures: 7, visits: 140 }).truth).toBe(true)
    expect(ask(share, { failures: 6, visits: 140 }).truth).toBe(false)
  })

  it('of nothing, or of what may still grow, is not known', () => {
    expect(ask(share, { failures: 0, visits: 0 }).truth).toBeUndefined()
    expect(ask(share, { failures: { atLeast: 7 }, visits: 140 }).truth).toBeUndefined()
  })

  it('may be held against a figure that the caller states', () => {
    const own: Atom = { share: ['answered', 'received'], atLeast: 'least' }
    expect(ask(own, { answered: 9, received: 10, least: 90 }).truth).toBe(true)
    expect(ask(own, { answered: 9, received: 10 })).toEqual({ truth: undefined, needs: ['fact'] })
  })
})

describe('what a record states', () => {
  it('is seen by looking at it, and never unknown', () => {
    expect(ask({ stated: 'closedOn' }, { closedOn: '2014-06-30' })).toEqual({ truth: true, needs: [] })
    expect(ask({ stated: 'closedOn' }, {})).toEqual({ truth: false, needs: [] })
  })
})

describe('a lag', () => {
  const lag: Atom = { lag: 'hour', from: 'from', to: 'to', atMost: 'most' }
  const from = '2014-05-06T11:30:00+08:00'

  it('is judged only by the figure that the caller states', () => {
    expect(ask(lag, { from, to: '2014-05-06T13:30:00+08:00', most: 2 }).truth).toBe(true)
    expect(ask(lag, { from, to: '2014-05-06T13:31:00+08:00', most: 2 }).truth).toBe(false)
    expect(ask(lag, { from, to: '2014-05-06T13:31:00+08:00' })).toEqual({ truth: undefined, needs: ['fact'] })
  })

  it('asks for the time of day where that decides', () => {
    expect(ask(lag, { from, to: '2014-05-06', most: 2 })).toEqual({ truth: undefined, needs: ['time-of-day'] })
  })

  it('does not end before it began', () => {
    const earlier = { from, to: '2014-05-05', most: 2 }
    expect(ask(lag, earlier)).toEqual({ truth: undefined, needs: ['completeness'] })
    expect(ask(lag, earlier, { completeThrough: civilDate('2014-05-06') }).truth).toBe(false)
  })

  it('of silence is too long once a vouched day lies beyond it', () => {
    expect(ask(lag, { from, most: 2 }).truth).toBeUndefined()
    expect(ask(lag, { from, most: 2 }, { completeThrough: civilDate('2014-05-06') }).truth).toBe(false)
    expect(ask(lag, { from, most: 24 }, { completeThrough: civilDate('2014-05-06') }).truth).toBeUndefined()
  })
})
