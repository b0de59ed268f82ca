import { describe, expect, it } from 'vitest'
import { civilDate, moment } from '../civil/index.ts'
import { lagBetween, lagThrough, noLonger, printLag } from './lag.ts'

describe('how long something took', () => {
  it('is exact between two instants, in whatever zone each is written', () => {
    const lag = lagBetween(moment('2014-05-06T11:30:00+08:00'), moment('2014-05-06T06:00:00Z'), 'hour')
    expect(lag).toEqual({ unit: 'hour', atLeast: 2.5, atMost: 2.5 })
    expect(printLag(lag)).toBe('2.5')
  })

  it('lies between two figures where a time of day is missing, and is judged only outside them', () => {
    const lag = lagBetween(moment('2014-05-06T12:00:00+08:00'), moment('2014-05-07'), 'hour')
    expect(printLag(lag)).toBe('12/36')
    expect([noLonger(lag, 11), noLonger(lag, 24), noLonger(lag, 36)]).toEqual([false, undefined, true])
  })

  it('is bounded by the first and the last millisecond of a day', () => {
    const hour = 3_600_000
    const [day, noon] = [moment('2014-05-06'), moment('2014-05-07T12:00:00+08:00')]
    expect(lagBetween(day, noon, 'hour')).toEqual({ unit: 'hour', atLeast: 12 + 1 / hour, atMost: 36 })
    expect(lagBetween(noon, moment('2014-05-08'), 'hour')).toEqual({
      unit: 'hour',
      atLeast: 12,
      atMost: 36 - 1 / hour,
    })
    expect(lagBetween(noon, moment('2014-05-07T11:00:00+08:00'), 'hour')).toMatchObject({ atLeast: -1, atMost: -1 })
  })

  it('of just the figure is no longer than it', () => {
    const between = { unit: 'hour', atLeast: 12, atMost: 36 } as const
    expect([noLonger(between, 35.9), noLonger(between, 36), noLonger(between, 12), noLonger(between, 11.9)]).toEqual([
      undefined,
      true,
      undefined,
      false,
    ])
  })

  it('is printed to the hundredth: an exact one rounded, bounds rounded away from one another', () => {
    const print = (atLeast: number, atMost = atLeast) => printLag({ unit: 'hour', atLeast, atMost })
    expect([print(1 / 3), print(2 / 3), print(3)]).toEqual(['0.33', '0.67', '3'])
    expect(print(2 / 3, 1 + 1 / 3)).toBe('0.66/1.34')
  })

  it('is at least what has passed through a day since the last millisecond of its start', () => {
    const through = civilDate('2014-05-08')
    expect(lagThrough(moment('2014-05-06'), through, 'hour')).toBe(48)
    expect(lagThrough(moment('2014-05-08T11:59:59.999+08:00'), through, 'hour')).toBe(12)
    expect(lagThrough(moment('2014-05-06T23:00:00Z'), through, 'calendar-day')).toBe(1)
  })

  it('is counted in days of Shanghai', () => {
    const lag = lagBetween(moment('2014-05-06T23:59:00+08:00'), moment('2014-05-07T16:01:00Z'), 'calendar-day')
    expect(lag).toEqual({ unit: 'calendar-day', atLeast: 2, atMost: 2 })
    expect([noLonger(lag, 1), noLonger(lag, 2)]).toEqual([false, true])
  })
})
