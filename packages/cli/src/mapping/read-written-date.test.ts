import { describe, expect, it } from 'vitest'
import { readWrittenDate, readWrittenMoment } from './read-written-date.ts'

describe('a date as pages write it', () => {
  it.each([
    ['2019年01月27日', '2019-01-27'],
    ['2005年7月12日', '2005-07-12'],
    ['２０１８年１１月２５日', '2018-11-25'],
    ['二〇一九年一月二十七日', '2019-01-27'],
    ['二○一四年六月三日', undefined],
    ['2019-02-15', '2019-02-15'],
    ['2019/2/5', '2019-02-05'],
    ['2019.2.15', '2019-02-15'],
    ['20190215', '2019-02-15'],
    [' 2019-02-15 ', '2019-02-15'],
    ['2023-08-16 10:33:59', '2023-08-16'],
    ['2026-09-30T16:30:00Z', '2026-10-01'],
    ['2019年2月29日', undefined],
    ['2019-02-30', undefined],
    ['2019-13-01', undefined],
    ['2019-2/15', undefined],
    ['19年1月27日', undefined],
    ['2019年1月', undefined],
    ['2019', undefined],
    ['去年', undefined],
    ['', undefined],
    ['2019-02-15 25:00', undefined],
    ['2019-02-15 下午', undefined],
  ])('%s → %s', (written, date) => {
    expect(readWrittenDate(written)).toBe(date)
  })
})

describe('a day or a time', () => {
  it.each([
    ['2023-08-16 10:33:59', '2023-08-16T10:33:59+08:00'],
    ['2023-08-16 10:33', '2023-08-16T10:33:00+08:00'],
    ['2023年8月16日 10时33分', '2023-08-16T10:33:00+08:00'],
    ['2023年8月16日10点33分59秒', '2023-08-16T10:33:59+08:00'],
    ['2023-08-16T10:33:59.123', '2023-08-16T10:33:59+08:00'],
    ['2023-08-16T02:33:59Z', '2023-08-16T02:33:59Z'],
    ['2023-08-16', '2023-08-16'],
    ['2019年01月27日', '2019-01-27'],
    ['2023-08-16 24:00', undefined],
    ['10:33:59', undefined],
    ['2023-08-16 10:33:59 EST', undefined],
  ])('%s → %s', (written, moment) => {
    expect(readWrittenMoment(written)).toBe(moment)
  })

  it('is read by the clock in Beijing whatever the summer', () => {
    // From 1986 to 1991 China kept summer time, an hour ahead.
    expect(readWrittenMoment('1988-07-01 10:00')).toBe('1988-07-01T10:00:00+09:00')
  })
})
