import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import type { Json } from '../digest/canonical-json.ts'
import type { FactValue, Subject } from '../subjects/subject.ts'
import { text } from '../text/local-text.ts'
import type { Fact, FactType, Read } from './fact.ts'
import { compileReader, compileStandIn } from './read-fact.ts'

const day = civilDate('2026-06-30')

function fact(type: FactType, read: Read): Fact {
  return { type, over: ['record'], ask: text('？', '?'), read }
}

function subject(data: { readonly [key: string]: Json }, more: Partial<Subject> = {}): Subject {
  return { type: 'record', place: '611000', data, ...more }
}

function read(type: FactType, value: Json | undefined): FactValue | undefined {
  const reader = compileReader('k', fact(type, { from: 'pointer', pointer: '/v' }))
  return reader(subject(value === undefined ? {} : { v: value }))
}

describe('a value of the wrong shape is not known', () => {
  const values: readonly (Json | undefined)[] = [
    true,
    0,
    '',
    'x',
    '2026-01-01',
    ['a', 1],
    { value: false },
    { value: 'x' },
    null,
    undefined,
  ]
  const nothing = undefined
  it.each([
    ['boolean', [true, ...Array.from({ length: 9 }, () => nothing)]],
    ['judgement', [true, nothing, nothing, nothing, nothing, nothing, false, nothing, nothing, nothing]],
    ['moment', [nothing, nothing, nothing, nothing, '2026-01-01', nothing, nothing, nothing, nothing, nothing]],
    ['count', [nothing, 0, ...Array.from({ length: 8 }, () => nothing)]],
    ['code', [nothing, nothing, nothing, 'x', '2026-01-01', nothing, nothing, nothing, nothing, nothing]],
    ['text', [nothing, nothing, nothing, 'x', '2026-01-01', nothing, nothing, nothing, nothing, nothing]],
    ['codes', [nothing, nothing, nothing, nothing, nothing, ['a'], nothing, nothing, nothing, nothing]],
  ] as const)('%s', (type, known) => {
    expect(values.map((value) => read(type, value))).toEqual(known)
  })
})

it('what is stated beside the data goes before what the data says', () => {
  const reader = compileReader('k', fact('boolean', { from: 'pointer', pointer: '/v' }))
  expect(reader(subject({ v: true }, { facts: { k: false } }))).toBe(false)
  expect(reader(subject({ v: true }, { facts: { other: false } }))).toBe(true)
})

it.each(['stated', 'records'] as const)('a fact %s is never read from the data', (from) => {
  const how: Read = from === 'stated' ? { from } : { from, kind: 'document', by: 'count' }
  expect(compileReader('v', fact('count', how))(subject({ v: 1 }))).toBeUndefined()
})

describe('a stand-in', () => {
  const standIn = { pointer: '/publishedOn', allowedAt: '/standIns/formedOn', as: 'publishedOn' }
  const withOne = fact('moment', { from: 'pointer', pointer: '/formedOn', standIn })
  const allowed = { standIns: { formedOn: 'publishedOn' } }
  it.each([
    [
      'the fact itself is there',
      { formedOn: '2026-01-02', publishedOn: '2026-01-05', ...allowed },
      '2026-01-02',
      false,
    ],
    ['it stands in', { publishedOn: '2026-01-05', ...allowed }, '2026-01-05', true],
    ['for a value that is none', { formedOn: 'soon', publishedOn: '2026-01-05', ...allowed }, '2026-01-05', true],
    ['nobody allowed it', { publishedOn: '2026-01-05' }, undefined, false],
    ['another was allowed', { publishedOn: '2026-01-05', standIns: { formedOn: 'printedOn' } }, undefined, false],
  ])('%s', (_, data, value, stands) => {
    expect(compileReader('k', withOne)(subject(data))).toBe(value)
    expect(compileStandIn('k', withOne)(subject(data))).toBe(stands)
  })

  it('does not stand in for a fact that is stated', () => {
    const stated = subject({ publishedOn: '2026-01-05', ...allowed }, { facts: { k: day } })
    expect(compileStandIn('k', withOne)(stated)).toBe(false)
  })

  it('stands nowhere where the fact has none', () => {
    const data = subject({ v: '2026-01-01', ...allowed })
    expect(compileStandIn('k', fact('moment', { from: 'pointer', pointer: '/w' }))(data)).toBe(false)
    expect(compileStandIn('k', fact('moment', { from: 'stated' }))(data)).toBe(false)
  })
})

it('the latest of several moments is by time, and passes over what is none', () => {
  const reader = compileReader('k', fact('moment', { from: 'latest', pointers: ['/a', '/b', '/c'] }))
  expect(reader(subject({ a: '2026-01-03', b: '2026-01-05', c: '2026-01-04' }))).toBe('2026-01-05')
  expect(reader(subject({ a: 'soon', c: '2026-01-04' }))).toBe('2026-01-04')
  expect(reader(subject({}))).toBeUndefined()
  // Two spellings of one instant: the first that is named stays.
  const [one, other] = ['2026-06-01T09:00:00+08:00', '2026-06-01T01:00:00Z']
  expect(reader(subject({ a: one, b: other }))).toBe(one)
})

describe('items', () => {
  const log = fact('count', { from: 'items', pointer: '/log', by: 'count', where: { step: 'review' } })
  const items = [{ step: 'review' }, { step: 'review' }, { step: 'draft' }, {}]
  it('are those that are meant; a list nobody vouches for may go on', () => {
    expect(compileReader('k', log)(subject({ log: items }))).toEqual({ atLeast: 2 })
    expect(compileReader('k', log)(subject({ log: items }, { completeThrough: day }))).toBe(2)
  })

  it('a list that is not there is empty where it is vouched for, and else not known', () => {
    expect(compileReader('k', log)(subject({}))).toBeUndefined()
    expect(compileReader('k', log)(subject({}, { completeThrough: day }))).toBe(0)
    expect(compileReader('k', log)(subject({ log: 'review' }, { completeThrough: day }))).toBeUndefined()
    const all = fact('count', { from: 'items', pointer: '/log', by: 'count' })
    expect(compileReader('k', all)(subject({}, { completeThrough: day }))).toBe(0)
  })

  it('a list that is whole of itself is counted exactly, but not each of its items vouched for', () => {
    const whole = fact('count', { from: 'items', pointer: '/log', by: 'count', whole: true })
    expect(compileReader('k', whole)(subject({ log: items }))).toBe(4)
    const each = fact('boolean', { from: 'items', pointer: '/log', by: 'each', field: 'step', whole: true })
    expect(compileReader('k', each)(subject({ log: items }))).toBeUndefined()
    expect(compileReader('k', each)(subject({ log: items }, { completeThrough: day }))).toBe(false)
  })
})
