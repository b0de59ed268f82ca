import { describe, expect, it } from 'vitest'
import { civilDate, moment, spanOf } from '../civil/index.ts'
import { afterTerm, inTime, type Limit, lastDay, notLater, printLimit } from './limit.ts'
import { distinctNeeds, isPending, type Need } from './need.ts'

const provision = { term: 'answer', clause: 'gipd-2019#33.2', count: 20, unit: 'working-day' } as const
const [nine, ten] = ['2014-03-04T09:00:00+08:00', '2014-03-04T10:00:00+08:00'].map((at) => spanOf(moment(at))[0])
if (nine === undefined || ten === undefined) throw new Error('two instants')

const days = {
  unit: 'day',
  earliest: civilDate('2014-03-31'),
  latest: civilDate('2014-04-02'),
  awaiting: [],
  provision,
} as const
const hours = { unit: 'instant', earliest: nine, latest: ten, day: civilDate('2014-03-04'), provision } as const

describe('a limit', () => {
  it('is over after its last possible day', () => {
    expect([lastDay(days), lastDay(hours)]).toEqual(['2014-04-02', '2014-03-04'])
  })

  it('is printed as one day or instant, or as the two it lies between', () => {
    expect(printLimit({ ...days, latest: days.earliest })).toBe('2014-03-31')
    expect(printLimit(days)).toBe('2014-03-31/2014-04-02')
    expect(printLimit({ ...hours, latest: nine })).toBe('2014-03-04T09:00:00+08:00')
    expect(printLimit(hours)).toBe('2014-03-04T09:00:00+08:00/2014-03-04T10:00:00+08:00')
  })

  it('that nobody can tell is neither kept nor missed', () => {
    const unknown: Limit = { unit: 'unknown', why: { 'zh-CN': '不详', en: 'not known' } }
    const at = moment('2014-03-31')
    expect([inTime(at, unknown), afterTerm(at, unknown)]).toEqual([undefined, undefined])
  })

  it('is kept by a day that ends before the earliest instant, and missed by one that begins after the latest', () => {
    const day = ['2014-03-03', '2014-03-04', '2014-03-05'].map(moment)
    expect(day.map((at) => inTime(at, hours))).toEqual([true, undefined, false])
    expect(day.map((at) => afterTerm(at, hours))).toEqual([false, undefined, true])
    const midnight = spanOf(moment('2014-03-04T00:00:00+08:00'))[0]
    const atMidnight = { ...hours, earliest: midnight, latest: midnight }
    expect(day.map((at) => inTime(at, atMidnight))).toEqual([true, undefined, false])
    expect(day.map((at) => afterTerm(at, atMidnight))).toEqual([false, true, true])
    const last = { ...hours, earliest: midnight - 1, latest: midnight - 1 }
    expect(day.map((at) => inTime(at, last))).toEqual([true, false, false])
    expect(day.map((at) => afterTerm(at, last))).toEqual([undefined, true, true])
  })
})

it('moments are ordered at the precision both are recorded in', () => {
  const [day, early, late] = ['2014-03-04', '2014-03-04T00:00:00+08:00', '2014-03-04T23:59:59+08:00'].map(moment)
  if (day === undefined || early === undefined || late === undefined) throw new Error('three moments')
  expect([notLater(day, early), notLater(late, day), notLater(early, late), notLater(late, early)]).toEqual([
    true,
    true,
    true,
    false,
  ])
  expect(notLater(late, late)).toBe(true)
})

describe('needs', () => {
  const event: Need = { need: 'event', fact: 'a', by: civilDate('2014-03-04') }
  const fact: Need = { need: 'fact', fact: 'a' }

  it('are pending where there are some, all of them events', () => {
    expect([[], [event], [event, fact], [fact]].map(isPending)).toEqual([false, true, false, false])
  })

  it('are told once, in the order they came', () => {
    expect(distinctNeeds([fact, event, { ...fact }, { ...fact, fact: 'b' }])).toEqual([
      fact,
      event,
      { ...fact, fact: 'b' },
    ])
  })
})
