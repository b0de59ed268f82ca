import { describe, expect, it } from 'vitest'
import { civilDate, type Moment, moment, spanOf } from '../civil/index.ts'
import { compileReader } from '../facts/read-fact.ts'
import type { FactValue, Subject } from '../subjects/subject.ts'
import type { TermEvent } from '../terms/term-event.ts'
import { text } from '../text/local-text.ts'
import { compileAtom } from './compile-atom.ts'
import { type Atom, atomsOf, factsOf } from './condition.ts'
import type { Limit } from './limit.ts'
import type { Need } from './need.ts'

const asOf = civilDate('2014-06-30')
const why = text('没有日历', 'no calendar')
const unknown: Limit = { unit: 'unknown', why }
type Facts = Readonly<Record<string, FactValue>>
type More = Partial<Subject> & { readonly limit?: Limit }

const read = (key: string) =>
  compileReader(key, { type: 'text', over: ['record'], ask: text('问', 'asked'), read: { from: 'stated' } })

/** What an atom comes to over some facts, and what it needs. */
function ask(atom: Atom, facts: Facts, { limit = unknown, ...more }: More = {}) {
  const subject: Subject = { type: 'record', place: '611000', data: {}, facts, ...more }
  const scope = { asOf, limit: () => limit }
  const { truth, needs } = compileAtom(atom, read)
  return { truth: truth(subject, scope), needs: needs(subject, scope) }
}
const truthOf = (atom: Atom, facts: Facts, more?: More) => ask(atom, facts, more).truth
const needsOf = (atom: Atom, facts: Facts, more?: More) => ask(atom, facts, more).needs
const through = (day: string) => ({ completeThrough: civilDate(day) })
const fact = (name: string): Need => ({ need: 'fact', fact: name })

describe('a question about one fact', () => {
  it.each<readonly [string, Atom, readonly (readonly [FactValue, boolean | undefined])[]]>([
    [
      'is',
      { is: 'a' },
      [
        [true, true],
        [false, false],
        ['yes', undefined],
        [1, undefined],
      ],
    ],
    [
      'code',
      { code: 'a', of: ['x', 'y'] },
      [
        ['x', true],
        ['y', true],
        ['z', false],
      ],
    ],
    [
      'some',
      { some: 'a', of: ['x', 'y'] },
      [
        [['x'], true],
        [['z', 'y'], true],
        [['z'], false],
        [[], false],
        [{ atLeast: ['y'] }, true],
        [{ atLeast: ['z'] }, undefined],
        [{ atLeast: 2 }, undefined],
        ['x', undefined],
      ],
    ],
    [
      'every',
      { every: 'a', of: ['x', 'y'] },
      [
        [['x', 'y', 'z'], true],
        [['x'], false],
        [{ atLeast: ['y', 'x'] }, true],
        [{ atLeast: ['x'] }, undefined],
      ],
    ],
    [
      'count',
      { count: 'a', atLeast: 2 },
      [
        [2, true],
        [1, false],
        [{ atLeast: 2 }, true],
        [{ atLeast: 1 }, undefined],
        [{ atLeast: ['x', 'y'] }, undefined],
        [['x', 'y'], undefined],
        ['2', undefined],
      ],
    ],
    [
      'on, between two days, the first included',
      { on: 'a', from: civilDate('2014-03-01'), before: civilDate('2014-04-01') },
      [
        ['2014-02-28', false],
        ['2014-03-01', true],
        ['2014-03-31', true],
        ['2014-04-01', false],
        ['2014-03-31T15:59:59Z', true],
        ['2014-03-31T16:00:00Z', false],
        ['soon', undefined],
        [3, undefined],
      ],
    ],
    [
      'on, from a day',
      { on: 'a', from: civilDate('2014-03-01') },
      [
        ['2014-02-28', false],
        ['2030-01-01', true],
      ],
    ],
    [
      'on, before a day',
      { on: 'a', before: civilDate('2014-03-01') },
      [
        ['2014-02-28', true],
        ['2014-03-01', false],
      ],
    ],
  ])('%s', (_, atom, cases) => {
    for (const [value, truth] of cases) expect([value, truthOf(atom, { a: value })]).toEqual([value, truth])
    expect(ask(atom, {})).toEqual({ truth: undefined, needs: [fact('a')] })
  })

  it('over a period waits for its end, and then for somebody who vouches for the register', () => {
    const period = (to: string) => ({ period: { from: civilDate('2014-01-01'), to: civilDate(to) } })
    const count: Atom = { count: 'a', atLeast: 1 }
    expect(needsOf(count, {}, period('2014-07-01'))).toEqual([{ need: 'event', fact: 'a', by: '2014-07-01' }])
    expect(needsOf(count, {}, period('2014-06-30'))).toEqual([{ need: 'event', fact: 'a', by: '2014-06-30' }])
    expect(needsOf(count, {}, period('2014-06-29'))).toEqual([
      { need: 'completeness', fact: 'a', through: '2014-06-29' },
    ])
  })
})

describe('what a record declares', () => {
  it('is never unknown, be it one code, several, or none', () => {
    const atom: Atom = { declared: 'a', of: ['x', 'y'] }
    const values: readonly FactValue[] = ['x', 'z', ['z', 'y'], [], { atLeast: ['x'] }, { atLeast: 3 }, 7]
    expect(values.map((value) => truthOf(atom, { a: value }))).toEqual([true, false, true, false, true, false, false])
    expect(ask(atom, {})).toEqual({ truth: false, needs: [] })
  })
})

describe('whether something is recorded', () => {
  const known: Atom = { known: 'a' }
  it('is known where it is; where it is not, only of a complete subject', () => {
    expect(truthOf(known, { a: '2014-01-01' })).toBe(true)
    expect(truthOf(known, { a: ['x'] })).toBe(true)
    expect(truthOf(known, { a: { atLeast: ['x'] } })).toBe(true)
    expect(truthOf(known, { a: false })).toBe(true)
    expect(ask(known, {})).toEqual({
      truth: undefined,
      needs: [{ need: 'completeness', fact: 'a', through: '2014-06-30' }],
    })
    expect(truthOf(known, {}, through('2014-06-30'))).toBe(false)
  })

  it('is not shown by an empty set, closed or not', () => {
    for (const empty of [[], { atLeast: [] }]) {
      expect(truthOf(known, { a: empty })).toBeUndefined()
      expect(truthOf(known, { a: empty }, through('2014-06-30'))).toBe(false)
    }
  })
})

describe('whether two are the same', () => {
  const same: Atom = { same: ['a', 'b'] }
  it('is known where both are, and asks for those that are not', () => {
    expect(truthOf(same, { a: '甲', b: '甲' })).toBe(true)
    expect(truthOf(same, { a: '甲', b: '乙' })).toBe(false)
    expect(ask(same, { b: '乙' })).toEqual({ truth: undefined, needs: [fact('a')] })
    expect(ask(same, { a: '乙' })).toEqual({ truth: undefined, needs: [fact('b')] })
    expect(ask(same, {})).toEqual({ truth: undefined, needs: [fact('a'), fact('b')] })
  })
})

describe('whether one set covers another', () => {
  const covers: Atom = { covers: ['a', 'b'] }
  it('asks for what is wanted first, and for what is held where that is all there', () => {
    expect(truthOf(covers, { a: ['x', 'y'], b: ['x'] })).toBe(true)
    expect(ask(covers, { a: ['x'] })).toEqual({ truth: undefined, needs: [fact('b')] })
    expect(ask(covers, { b: ['x'] })).toEqual({ truth: undefined, needs: [fact('a')] })
    expect(ask(covers, { a: ['x'], b: { atLeast: ['x'] } })).toEqual({ truth: undefined, needs: [fact('b')] })
  })

  it('takes one code for a set of one, and no code for nothing', () => {
    expect(truthOf(covers, { a: 'x', b: ['x'] })).toBe(true)
    expect(truthOf(covers, { a: 3, b: ['x'] })).toBeUndefined()
    expect(truthOf(covers, { a: { atLeast: 3 }, b: ['x'] })).toBeUndefined()
  })
})

describe('whether one came before another', () => {
  const ordered: Atom = { ordered: ['a', 'b'] }
  it.each([
    ['2014-03-01', '2014-03-02', true],
    ['2014-03-02', '2014-03-02', true],
    ['2014-03-03', '2014-03-02', false],
    ['2014-03-02T23:00:00+08:00', '2014-03-02', true],
    ['2014-03-02', '2014-03-02T01:00:00+08:00', true],
    ['2014-03-03', '2014-03-02T23:00:00+08:00', false],
    ['2014-03-02T09:00:00+08:00', '2014-03-02T01:00:00Z', true],
    ['2014-03-02T09:00:00.001+08:00', '2014-03-02T01:00:00Z', false],
  ])('%s before %s: %s', (a, b, truth) => {
    expect(truthOf(ordered, { a, b })).toBe(truth)
  })

  it('is open until the second has happened, and false where the first is known not to have by then', () => {
    expect(ask(ordered, { a: '2014-03-01' })).toEqual({
      truth: undefined,
      needs: [{ need: 'event', fact: 'b', by: '2014-06-30' }],
    })
    expect(ask(ordered, { a: 'soon', b: '2014-03-02T23:00:00+08:00' })).toEqual({
      truth: undefined,
      needs: [{ need: 'completeness', fact: 'a', through: '2014-03-02' }],
    })
    expect(truthOf(ordered, { b: '2014-03-02' }, through('2014-03-01'))).toBeUndefined()
    expect(truthOf(ordered, { b: '2014-03-02' }, through('2014-03-02'))).toBe(false)
  })
})

const provision = { term: 'answer', clause: 'gipd-2019#33.2', count: 20, unit: 'working-day' } as const
const days = (earliest: string, latest = earliest, awaiting: readonly number[] = []): Limit => ({
  unit: 'day',
  earliest: civilDate(earliest),
  latest: civilDate(latest),
  awaiting,
  provision,
})
const instants = (earliest: Moment, latest: Moment, day: string): Limit => ({
  unit: 'instant',
  earliest: spanOf(earliest)[0],
  latest: spanOf(latest)[0],
  day: civilDate(day),
  provision,
})

describe('whether something came within a term', () => {
  const within: Atom = { within: 'answer', from: 'a', to: 'b' }
  const a = '2014-03-03'
  const limit = days('2014-03-31')
  const open = { limit: days('2014-03-31', '2014-04-02', [2015, 2016]) }

  it('is so to the end of its last day, and open between two', () => {
    const on = (b: string, more: More) => truthOf(within, { a, b }, more)
    expect([on('2014-03-31', { limit }), on('2014-03-31T15:59:59Z', { limit })]).toEqual([true, true])
    expect([on('2014-04-01', { limit }), on('2014-03-31T16:00:00Z', { limit })]).toEqual([false, false])
    expect(['2014-03-31', '2014-04-01', '2014-04-02', '2014-04-03'].map((b) => on(b, open))).toEqual([
      true,
      undefined,
      undefined,
      false,
    ])
    expect([on('2014-03-31', {}), truthOf(within, { b: a }, { limit })]).toEqual([undefined, undefined])
  })

  it('is so to the instant where it is counted in hours, as far as both are known', () => {
    const [nine, ten] = [civilTime('09:00:00'), civilTime('10:00:00')]
    const exact = { limit: instants(nine, nine, '2014-03-04') }
    const wide = { limit: instants(nine, ten, '2014-03-04') }
    const on = (b: string, more: More) => truthOf(within, { a, b }, more)
    expect([on(nine, exact), on(civilTime('09:00:00.001'), exact), on(ten, wide)]).toEqual([true, false, undefined])
    expect([on(civilTime('09:00:00.001'), wide), on(civilTime('10:00:00.001'), wide)]).toEqual([undefined, false])
    expect([on('2014-03-03', exact), on('2014-03-04', exact), on('2014-03-05', exact)]).toEqual([
      true,
      undefined,
      false,
    ])
  })

  it('is not where nothing happened through its last possible day, once somebody vouches for that', () => {
    const silent = (day: string, more: More) => truthOf(within, { a }, { ...more, ...through(day) })
    expect([silent('2014-03-30', { limit }), silent('2014-03-31', { limit })]).toEqual([undefined, false])
    expect([silent('2014-04-01', open), silent('2014-04-02', open)]).toEqual([undefined, false])
    const hours = { limit: instants(civilTime('09:00:00'), civilTime('09:00:00'), '2014-03-04') }
    expect([silent('2014-03-03', hours), silent('2014-03-04', hours)]).toEqual([undefined, false])
    expect(silent('2014-06-30', {})).toBeUndefined()
    expect(truthOf(within, { a }, { limit })).toBeUndefined()
  })

  it('asks for the start, for what makes the term uncertain, or for what ended it', () => {
    expect(needsOf(within, { b: a }, { limit })).toEqual([fact('a')])
    expect(needsOf(within, { a })).toEqual([{ need: 'calendar', why }, fact('b')])
    expect(needsOf(within, { a, b: a })).toEqual([{ need: 'calendar', why }])
    expect(needsOf(within, { a, b: a }, { limit: { ...unknown, instrument: 'o57-2014' } })).toEqual([
      { need: 'instrument-in-force', instrument: 'o57-2014' },
    ])
    expect(needsOf(within, { a, b: a }, open)).toEqual([
      { need: 'notice', year: 2015 },
      { need: 'notice', year: 2016 },
    ])
    const readings = [civilDate('2014-03-31'), civilDate('2014-04-01')] as const
    const paused: Limit = { unit: 'day', earliest: readings[0], latest: readings[1], awaiting: [], readings, provision }
    expect(needsOf(within, { a, b: a }, { limit: paused })).toEqual([{ need: 'pause-reading', dates: readings }])
  })

  it('may still happen up to the last day; after it somebody must vouch that it did not', () => {
    const silent = (latest: string) => needsOf(within, { a }, { limit: days('2014-03-31', latest) })
    expect(silent('2014-07-01')).toEqual([{ need: 'event', fact: 'b', by: '2014-07-01' }])
    expect(silent('2014-06-30')).toEqual([{ need: 'event', fact: 'b', by: '2014-06-30' }])
    expect(silent('2014-06-29')).toEqual([{ need: 'completeness', fact: 'b', through: '2014-06-29' }])
  })

  it('asks for the time of day of each of the two that is known only to the day', () => {
    const limit = instants(civilTime('09:00:00'), civilTime('10:00:00'), '2014-03-04')
    const time = (name: string) => ({ need: 'time-of-day', fact: name })
    expect(needsOf(within, { a, b: '2014-03-04' }, { limit })).toEqual([time('a'), time('b')])
    expect(needsOf(within, { a: civilTime('09:00:00'), b: '2014-03-04' }, { limit })).toEqual([time('b')])
    expect(needsOf(within, { a, b: civilTime('09:30:00') }, { limit })).toEqual([time('a')])
  })

  it('runs under the law of the place, with what happened on its way', () => {
    const asked: unknown[] = []
    const events: readonly TermEvent[] = [{ event: 'extended', on: civilDate('2014-03-10') }]
    const limitOf = (...query: readonly unknown[]): Limit => {
      asked.push(query)
      return days('2014-03-31')
    }
    const subject: Subject = { type: 'case', place: '611021', data: {}, events, facts: { a, b: a } }
    const { truth, needs } = compileAtom(within, read)
    truth(subject, { asOf, limit: limitOf })
    needs(subject, { asOf, limit: limitOf })
    expect(asked).toEqual(Array.from({ length: 2 }, () => ['answer', a, '611021', events]))
  })
})

describe('whether something waited until a term had run', () => {
  const notBefore: Atom = { notBefore: 'answer', from: 'a', to: 'b' }
  const a = '2014-03-03'
  const limit = days('2014-03-31', '2014-04-02')

  it('is so from its last possible day on, and not before the first', () => {
    const on = (b: string, more: More = { limit }) => truthOf(notBefore, { a, b }, more)
    expect(['2014-03-30', '2014-03-31', '2014-04-01', '2014-04-02'].map((b) => on(b))).toEqual([
      false,
      undefined,
      undefined,
      true,
    ])
    expect(on('2014-03-30', {})).toBeUndefined()
  })

  it('is so to the instant where it is counted in hours', () => {
    const hours = { limit: instants(civilTime('09:00:00'), civilTime('10:00:00'), '2014-03-04') }
    const on = (b: string) => truthOf(notBefore, { a, b }, hours)
    expect([on(civilTime('08:59:59.999')), on(civilTime('09:00:00')), on(civilTime('09:59:59.999'))]).toEqual([
      false,
      undefined,
      undefined,
    ])
    expect([on(civilTime('10:00:00')), on('2014-03-03'), on('2014-03-04'), on('2014-03-05')]).toEqual([
      true,
      false,
      undefined,
      true,
    ])
  })

  it('is no breach of silence: what has not happened was not too early', () => {
    expect(ask(notBefore, { a }, { limit, ...through('2014-06-30') })).toEqual({ truth: undefined, needs: [fact('b')] })
    expect(needsOf(notBefore, {}, { limit })).toEqual([fact('a')])
    expect(needsOf(notBefore, { a })).toEqual([{ need: 'calendar', why }, fact('b')])
  })

  it('asks for the notice, or the time of day, that would tell on which side it lies', () => {
    const open = { limit: days('2014-03-31', '2014-04-02', [2015]) }
    expect(needsOf(notBefore, { a, b: '2014-04-01' }, open)).toEqual([{ need: 'notice', year: 2015 }])
    const readings = [civilDate('2014-03-31'), civilDate('2014-04-01')] as const
    const read: Limit = { unit: 'day', earliest: readings[0], latest: readings[1], awaiting: [], readings, provision }
    const at = { a, b: '2014-03-31' }
    expect(needsOf(notBefore, at, { limit: { ...read, open: 'last-day' } })).toEqual([
      { need: 'term-reading', dates: readings },
    ])
    expect(needsOf(notBefore, at, { limit: read })).toEqual([{ need: 'pause-reading', dates: readings }])
    const hours = { limit: instants(civilTime('09:00:00'), civilTime('10:00:00'), '2014-03-04') }
    expect(needsOf(notBefore, { a: civilTime('08:00:00'), b: '2014-03-04' }, hours)).toEqual([
      { need: 'time-of-day', fact: 'b' },
    ])
  })
})

describe('what figures together need', () => {
  it('are those counts that are not known to the end', () => {
    const sum: Atom = { sum: ['a', 'b', 'c'], atLeast: 5 }
    expect(needsOf(sum, { a: 1, b: { atLeast: 1 } })).toEqual([fact('b'), fact('c')])
    expect(truthOf(sum, { a: 1, b: { atLeast: ['x', 'y', 'z', 'w'] } })).toBeUndefined()
    expect(truthOf(sum, { a: 1, b: ['x', 'y', 'z', 'w'], c: 3 })).toBeUndefined()
    expect(truthOf(sum, { a: 2, b: { atLeast: 2 }, c: 1 })).toBe(true)
  })

  it('of a share: its part, its whole and its measure, each where it is no number', () => {
    const share: Atom = { share: ['a', 'b'], atLeast: 'least' }
    expect(ask(share, { b: 10, least: 50 })).toEqual({ truth: undefined, needs: [fact('a')] })
    expect(ask(share, { a: 4, least: 50 })).toEqual({ truth: undefined, needs: [fact('b')] })
    expect(ask(share, { a: 4, b: 10 })).toEqual({ truth: undefined, needs: [fact('least')] })
    expect(truthOf(share, { a: 5, b: 10, least: 50 })).toBe(true)
    expect(truthOf(share, { a: 4, b: 10, least: 50 })).toBe(false)
    expect(truthOf(share, { a: 0, b: -1, least: 50 })).toBeUndefined()
    expect(needsOf({ share: ['a', 'b'], atLeast: 50 }, {})).toEqual([fact('a'), fact('b')])
  })
})

describe('what a lag needs', () => {
  const lag: Atom = { lag: 'hour', from: 'a', to: 'b', atMost: 'most' }
  const time = (name: string) => ({ need: 'time-of-day', fact: name })

  it('is its start, its end, its measure, and the time of day where hours are counted', () => {
    const end = { need: 'completeness', fact: 'b', through: '2014-06-30' }
    expect(needsOf(lag, {})).toEqual([fact('a'), fact('most')])
    expect(needsOf(lag, { b: '2014-03-04', most: 2 })).toEqual([fact('a'), time('b')])
    expect(needsOf(lag, { a: civilTime('09:00:00'), most: 2 })).toEqual([end])
    expect(needsOf(lag, { a: '2014-03-04', most: 2 })).toEqual([end, time('a')])
    expect(needsOf(lag, { a: '2014-03-04' })).toEqual([end, fact('most')])
    expect(needsOf(lag, { a: '2014-03-04', b: '2014-03-04', most: 2 })).toEqual([time('a'), time('b')])
    expect(needsOf(lag, { a: civilTime('09:00:00'), b: civilTime('09:30:00'), most: 'two' })).toEqual([fact('most')])
    expect(needsOf({ ...lag, lag: 'calendar-day' }, { a: '2014-03-04', b: '2014-03-04', most: 2 })).toEqual([])
  })

  it('is open without its start or its measure, whoever vouches', () => {
    const vouched = through('2014-06-30')
    expect(truthOf(lag, { b: '2014-03-04', most: 2 }, vouched)).toBeUndefined()
    expect(truthOf(lag, { a: '2014-03-04' }, vouched)).toBeUndefined()
    expect(truthOf(lag, { a: 'soon', most: 2 }, vouched)).toBeUndefined()
  })

  it('of silence is too long once more than the measure has passed, in hours and in days', () => {
    const midnight = '2014-03-03T23:59:59.999+08:00'
    const silent = (unit: 'hour' | 'calendar-day', a: string, most: number) =>
      truthOf({ ...lag, lag: unit }, { a, most }, through('2014-03-04'))
    expect([silent('hour', midnight, 24), silent('hour', midnight, 23)]).toEqual([undefined, false])
    expect([silent('hour', '2014-03-03', 24), silent('hour', '2014-03-03', 23)]).toEqual([undefined, false])
    expect([silent('calendar-day', '2014-03-01', 3), silent('calendar-day', '2014-03-01', 2)]).toEqual([
      undefined,
      false,
    ])
  })
})

describe('the facts a question asks for', () => {
  it.each<readonly [Atom, readonly string[]]>([
    [{ is: 'a' }, ['a']],
    [{ code: 'a', of: [] }, ['a']],
    [{ declared: 'a', of: [] }, ['a']],
    [{ stated: 'a' }, ['a']],
    [{ some: 'a', of: [] }, ['a']],
    [{ every: 'a', of: [] }, ['a']],
    [{ covers: ['a', 'b'] }, ['a', 'b']],
    [{ known: 'a' }, ['a']],
    [{ count: 'a', atLeast: 1 }, ['a']],
    [{ sum: ['a', 'b', 'c'], atLeast: 1 }, ['a', 'b', 'c']],
    [{ share: ['a', 'b'], atLeast: 5 }, ['a', 'b']],
    [{ share: ['a', 'b'], atLeast: 'c' }, ['a', 'b', 'c']],
    [{ on: 'a' }, ['a']],
    [{ same: ['a', 'b'] }, ['a', 'b']],
    [{ ordered: ['a', 'b'] }, ['a', 'b']],
    [{ within: 't', from: 'a', to: 'b' }, ['a', 'b']],
    [{ notBefore: 't', from: 'a', to: 'b' }, ['a', 'b']],
    [{ lag: 'hour', from: 'a', to: 'b', atMost: 'c' }, ['a', 'b', 'c']],
  ])('%j: %j', (atom, facts) => {
    expect(factsOf(atom)).toEqual(facts)
  })

  it('are each named once, in the order in which the condition asks', () => {
    const tree = { all: [{ not: { is: 'c' } }, { any: [{ is: 'a' }, { same: ['c', 'b'] }] }] } as const
    expect(factsOf(tree)).toEqual(['c', 'a', 'b'])
    expect(atomsOf(tree)).toEqual([{ is: 'c' }, { is: 'a' }, { same: ['c', 'b'] }])
  })
})

/** A time of 4 March 2014 in Shanghai. */
function civilTime(time: string): Moment {
  return moment(`2014-03-04T${time}+08:00`)
}
