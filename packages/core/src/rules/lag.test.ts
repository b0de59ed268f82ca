import { describe, expect, it } from 'vitest'
import { moment } from '../civil/index.ts'
import { lagBetween, noLonger, printLag } from './lag.ts'

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

  it('is counted in days of Shanghai', () => {
    const lag = lagBetween(moment('2014-05-06T23:59:00+08:00'), moment('2014-05-07T16:01:00Z'), 'calendar-day')
    expect(lag).toEqual({ unit: 'calendar-day', atLeast: 2, atMost: 2 })
    expect([noLonger(lag, 1), noLonger(lag, 2)]).toEqual([false, true])
  })
})
