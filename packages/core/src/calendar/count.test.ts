import { describe, expect, it } from 'vitest'
import { type CivilDate, civilDate } from '../civil/index.ts'
import { GongkaiError } from '../problems/index.ts'
import {
  addWorkingDays,
  calendarOf,
  describeBasis,
  hashOf,
  isWorkingDay,
  type Notice,
  notice,
  type OverlayFacts,
  overlay,
  parseOverlay,
  shippedCalendar,
  shippedNotices,
  workingDaysBetween,
} from './index.ts'

const today = civilDate('2026-11-23')
const at = (date: string) => ({ knownOn: civilDate(date) })
const codeOf = (run: () => unknown): string => {
  try {
    run()
  } catch (error) {
    if (error instanceof GongkaiError) return error.problem.code
    throw error
  }
  return 'nothing thrown'
}
/** The due date of n working days as known on a day, or its status where that is not final. */
const due = (from: string, n: number, knownOn: string) => {
  const result = addWorkingDays(civilDate(from), n, at(knownOn))
  return result.status === 'final' ? result.on : result.status
}

describe('adding working days', () => {
  it('gives the known cases', () => {
    expect(addWorkingDays(civilDate('2022-09-30'), 20, { knownOn: today })).toEqual({
      status: 'final',
      on: '2022-11-02',
      basis: [{ kind: 'notice', id: '2022', docNumber: '国办发明电〔2021〕11号', assumed: false }],
    })
    expect(due('2026-10-01', 1, '2026-11-23')).toBe('2026-10-08')
    expect(due('2026-09-07', 20, '2026-11-23')).toBe('2026-10-10')
    expect(due('2006-12-29', 1, '2026-11-23')).toBe('2006-12-30')
  })

  it('does not count the day it starts from, worked or not, and gives that day for zero', () => {
    for (const date of ['2026-10-01', '2026-10-09', '1999-01-01']) {
      expect(addWorkingDays(civilDate(date), 0, { knownOn: today })).toEqual({ status: 'final', on: date, basis: [] })
      expect(workingDaysBetween(civilDate(date), civilDate(date), { knownOn: today })).toMatchObject({ count: 0 })
    }
    expect(addWorkingDays(civilDate('2026-10-01'), 0, { knownOn: today, trace: true })).toMatchObject({ trace: [] })
  })

  it('is provisional where it runs into days that the next notice may still arrange', () => {
    expect(addWorkingDays(civilDate('2026-12-10'), 20, { knownOn: today })).toEqual({
      status: 'provisional',
      on: '2027-01-08',
      between: ['2027-01-04', '2027-01-15'],
      awaiting: [{ notice: 2027 }],
      basis: [
        { kind: 'notice', id: '2026', docNumber: '国办发明电〔2025〕7号', assumed: false },
        { kind: 'measures', measures: 'holidays-2024', docNumber: '国务院令第795号' },
      ],
    })
    expect(due('2026-12-22', 1, '2026-11-23')).toBe('2026-12-23')
    expect(addWorkingDays(civilDate('2026-12-23'), 1, { knownOn: today })).toMatchObject({
      status: 'provisional',
      on: '2026-12-24',
      between: ['2026-12-24', '2026-12-24'],
    })
    // A year later the 2026 notice alone would have made the same count final but for its last week.
    expect(due('2025-12-10', 20, '2025-11-03')).toBe('provisional')
    expect(due('2025-12-10', 20, '2025-11-04')).toBe('2026-01-08')
  })

  it('is unknown beyond the first year without a notice, and before the first notice, and says why', () => {
    const late = addWorkingDays(civilDate('2027-12-10'), 20, { knownOn: today })
    expect(late).toMatchObject({
      status: 'unknown',
      why: { code: 'calendar/not-announced', params: { day: '2028-01-01' } },
    })
    const early = addWorkingDays(civilDate('2006-12-01'), 20, { knownOn: today })
    expect(early).toMatchObject({
      status: 'unknown',
      why: { code: 'calendar/before-first-notice', params: { day: '2006-12-02' } },
    })
    for (const date of ['0001-01-01', '1990-10-01', '2029-01-01', '9999-12-30'])
      expect(addWorkingDays(civilDate(date), 5, { knownOn: today }).status, date).toBe('unknown')
    expect(addWorkingDays(civilDate('2026-01-05'), 1_000_000, { knownOn: today }).status).toBe('unknown')
    expect(addWorkingDays(civilDate('2026-01-05'), 5, at('2006-12-17'))).toMatchObject({ status: 'unknown' })
  })

  it.each([Number.NaN, -1, 1.5, Number.POSITIVE_INFINITY, 2 ** 60])('refuses %s working days', (n) => {
    expect(codeOf(() => addWorkingDays(civilDate('2026-01-05'), n, { knownOn: today }))).toBe('civil/not-a-count')
  })

  it('refuses what a caller without types may pass: text for a count, no date, no day of knowledge', () => {
    const loose = (...args: unknown[]) => Reflect.apply(addWorkingDays, undefined, args)
    const ok = { knownOn: '2026-11-23' }
    expect(codeOf(() => loose('2026-01-05', '20', ok))).toBe('civil/not-a-count')
    expect(codeOf(() => loose('2026-01-05', null, ok))).toBe('civil/not-a-count')
    for (const date of ['2026-02-30', '2026-13-45', '', null, undefined, 20261001, '2026-1-5', new Date()])
      expect(
        codeOf(() => loose(date, 20, ok)),
        String(date),
      ).toBe('civil/not-a-date')
    expect(codeOf(() => loose('2026-01-05', 20, {}))).toBe('calendar/no-known-on')
    expect(codeOf(() => loose('2026-01-05', 20, { knownOn: 'today' }))).toBe('civil/not-a-date')
    expect(codeOf(() => loose('2026-01-05', 20, { ...ok, place: '330106' }))).toBe('places/unknown')
    expect(codeOf(() => loose('2026-01-05', 20, { ...ok, place: '' }))).toBe('places/not-a-code')
    expect(codeOf(() => workingDaysBetween(civilDate('2026-02-02'), civilDate('2026-02-01'), { knownOn: today }))).toBe(
      'civil/out-of-order',
    )
  })

  it('lists the days counted and skipped where a trace is asked for', () => {
    const result = addWorkingDays(civilDate('2026-09-24'), 7, { knownOn: today, trace: true })
    if (result.status !== 'final') throw new Error(result.status)
    expect(result.on).toBe('2026-10-12')
    expect(result.trace?.map(({ date, number, note }) => `${date} ${number ?? '-'} ${note['zh-CN']}`)).toEqual([
      '2026-09-25 - 周五，中秋节，法定假日',
      '2026-09-26 - 周六，中秋节放假',
      '2026-09-27 - 周日，中秋节放假',
      '2026-09-28 1 周一',
      '2026-09-29 2 周二',
      '2026-09-30 3 周三',
      '2026-10-01 - 周四，国庆节，法定假日',
      '2026-10-02 - 周五，国庆节，法定假日',
      '2026-10-03 - 周六，国庆节，法定假日',
      '2026-10-04 - 周日，国庆节放假',
      '2026-10-05 - 周一，国庆节放假',
      '2026-10-06 - 周二，国庆节放假',
      '2026-10-07 - 周三，国庆节放假',
      '2026-10-08 4 周四',
      '2026-10-09 5 周五',
      '2026-10-10 6 周六，调休上班',
      '2026-10-11 - 周日',
      '2026-10-12 7 周一',
    ])
  })

  it('names the occasion a notice states, and the notice it waits for', () => {
    const parade = addWorkingDays(civilDate('2015-09-02'), 1, { knownOn: today, trace: true })
    expect(parade).toMatchObject({ on: '2015-09-06' })
    if (parade.status === 'unknown') throw new Error('unknown')
    expect(parade.trace?.map(({ note }) => note.en)).toEqual([
      'Thursday, day off for the 70th anniversary of victory in the War of Resistance and the World Anti-Fascist War',
      'Friday, day off for the 70th anniversary of victory in the War of Resistance and the World Anti-Fascist War',
      'Saturday, day off for the 70th anniversary of victory in the War of Resistance and the World Anti-Fascist War',
      'Sunday, make-up working day',
    ])
    const spring = workingDaysBetween(civilDate('2027-02-04'), civilDate('2027-02-10'), { knownOn: today, trace: true })
    if (spring.status !== 'provisional') throw new Error(spring.status)
    expect(spring.trace?.map(({ note, number }) => `${note['zh-CN']} ${number ?? '-'}`)).toEqual([
      '周五，春节，法定假日，2027 年放假通知尚未公布 -',
      '周六，春节，法定假日，2027 年放假通知尚未公布 -',
      '周日，春节，法定假日，2027 年放假通知尚未公布 -',
      '周一，春节，法定假日，2027 年放假通知尚未公布 -',
      '周二，春节补假（推定），2027 年放假通知尚未公布 -',
      '周三，春节补假（推定），2027 年放假通知尚未公布 -',
    ])
    expect(describeBasis(spring.trace?.[4]?.basis ?? { kind: 'week' })['zh-CN']).toBe(
      '《全国年节及纪念日放假办法》（国务院令第795号）第六条：春节适逢周末，推定顺延补假',
    )
    expect(describeBasis(spring.trace?.[0]?.basis ?? { kind: 'week' }).en).toBe(
      'Measures on Public Holidays (国务院令第795号), article 2 item 2: Spring Festival',
    )
  })
})

describe('replay as known on a day', () => {
  it('2020: the Saturday of 1 February was worked until the extension of 27 January', () => {
    const day = civilDate('2020-02-01')
    expect(isWorkingDay(day, at('2020-01-26'))).toEqual({
      status: 'final',
      working: true,
      basis: { kind: 'notice', id: '2020', docNumber: '国办发明电〔2019〕16号', assumed: false },
    })
    expect(isWorkingDay(day, at('2020-01-27'))).toMatchObject({ working: false, basis: { id: '2020-spring-festival' } })
    expect(due('2020-01-20', 5, '2020-01-26')).toBe('2020-02-01')
    expect(due('2020-01-20', 5, '2020-01-27')).toBe('2020-02-04')
  })
  it('2019: Labour Day grew to four days on 22 March', () => {
    expect(due('2019-04-26', 4, '2019-03-21')).toBe('2019-05-03')
    expect(due('2019-04-26', 4, '2019-03-22')).toBe('2019-05-05')
  })
  it('2015: the third of September was a working day until 13 May', () => {
    expect(due('2015-09-02', 2, '2015-05-12')).toBe('2015-09-04')
    expect(due('2015-09-02', 2, '2015-05-13')).toBe('2015-09-07')
  })
  it('forgets what was published later: in 2010 the year 2012 was unknown and 2011 had bounds', () => {
    expect(isWorkingDay(civilDate('2010-11-01'), at('2010-06-01')).status).toBe('final')
    expect(isWorkingDay(civilDate('2010-12-24'), at('2010-06-01'))).toMatchObject({
      status: 'provisional',
      awaiting: { notice: 2011 },
    })
    expect(isWorkingDay(civilDate('2011-12-30'), at('2010-06-01')).status).toBe('provisional')
    expect(isWorkingDay(civilDate('2012-01-05'), at('2010-06-01')).status).toBe('unknown')
  })
  it('waits for two notices where a count runs through the last week of the first year without one', () => {
    const count = workingDaysBetween(civilDate('2026-12-20'), civilDate('2027-12-31'), { knownOn: today })
    expect(count).toMatchObject({ status: 'provisional', awaiting: [{ notice: 2027 }] })
  })
})

describe('notices added at run time', () => {
  const base: Notice = notice({
    id: '2027',
    year: 2027,
    title: '虚构的 2027 年安排',
    docNumber: '虚构〔2026〕1号',
    issuedOn: null,
    publishedOn: '2026-12-01',
    url: 'https://example.org/2027',
    daysOff: ['2027-01-01', '2027-01-02', '2027-01-03'],
    daysWorked: ['2026-12-26'],
    amends: null,
    withdraws: null,
    confidence: { number: 'M', dates: 'M', days: 'M' },
  })
  const withBase = calendarOf({ notices: [...shippedNotices, base] })
  const count = (knownOn: string, calendar = withBase) =>
    addWorkingDays(civilDate('2026-12-10'), 20, { knownOn: civilDate(knownOn), calendar })

  it('turn provisional into final from the day they are known, December before their year included', () => {
    expect(count('2026-11-30')).toMatchObject({ status: 'provisional', between: ['2027-01-04', '2027-01-15'] })
    expect(count('2026-12-01')).toEqual({
      status: 'final',
      on: '2027-01-07',
      basis: [
        { kind: 'notice', id: '2026', docNumber: '国办发明电〔2025〕7号', assumed: false },
        { kind: 'notice', id: '2027', docNumber: '虚构〔2026〕1号', assumed: false },
      ],
    })
  })
  it('count from 1 January of their year where nobody knows when they were published, and say so', () => {
    const calendar = calendarOf({ notices: [...shippedNotices, { ...base, publishedOn: null }] })
    expect(count('2026-12-31', calendar).status).toBe('provisional')
    expect(count('2027-01-01', calendar)).toMatchObject({
      status: 'final',
      basis: [{ assumed: false }, { id: '2027', assumed: true }],
    })
    const status = isWorkingDay(civilDate('2027-01-01'), { knownOn: civilDate('2027-01-01'), calendar })
    if (status.status === 'unknown') throw new Error('unknown')
    expect(describeBasis(status.basis)['zh-CN']).toContain('推定')
  })
  it('are replayed in the order in which they became known, however they are listed', () => {
    const shuffled = calendarOf({ notices: shippedNotices.toReversed() })
    expect(isWorkingDay(civilDate('2020-02-01'), { knownOn: today, calendar: shuffled })).toMatchObject({
      working: false,
    })
    expect(hashOf(shuffled)).toBe(hashOf(shippedCalendar))
    expect(hashOf(withBase)).not.toBe(hashOf(shippedCalendar))
  })
  it('are refused where they disagree', () => {
    const change: Notice = { ...base, id: '2027-change', amends: '2027', withdraws: { daysOff: [], daysWorked: [] } }
    const build = (...added: Notice[]) => codeOf(() => calendarOf({ notices: [...shippedNotices, ...added] }))
    expect(build(base, change)).toBe('nothing thrown')
    expect(build(base, base)).toBe('calendar/same-id')
    expect(build(base, { ...base, id: '2027-again' })).toBe('calendar/two-notices-for-a-year')
    expect(build(change)).toBe('calendar/amends-no-notice')
    expect(build(base, { ...change, publishedOn: civilDate('2026-11-30') })).toBe('calendar/amends-no-notice')
    expect(build(base, { ...change, withdraws: { daysOff: [civilDate('2027-05-01')], daysWorked: [] } })).toBe(
      'calendar/withdraws-no-day',
    )
    expect(build(base, { ...change, withdraws: { daysOff: [civilDate('2027-01-03')], daysWorked: [] } })).toBe(
      'nothing thrown',
    )
  })
  it('may leave a gap: the year after one that is arranged has bounds, the next has none', () => {
    const calendar = calendarOf({ notices: shippedNotices.filter(({ year }) => year < 2015 || year > 2016) })
    const status = (date: string) => isWorkingDay(civilDate(date), { knownOn: today, calendar }).status
    expect(['2014-06-03', '2015-06-03', '2016-06-03', '2017-06-05'].map(status)).toEqual([
      'final',
      'provisional',
      'unknown',
      'final',
    ])
    const across = addWorkingDays(civilDate('2014-12-01'), 600, { knownOn: today, calendar })
    expect(across).toMatchObject({ status: 'unknown', why: { params: { day: '2016-01-01' } } })
  })
  it('may be none at all', () => {
    const calendar = calendarOf({ notices: [] })
    expect(addWorkingDays(civilDate('2024-06-03'), 5, { knownOn: today, calendar }).status).toBe('unknown')
    expect(isWorkingDay(civilDate('2024-06-03'), { knownOn: today, calendar }).status).toBe('unknown')
  })
})

describe('a regional overlay (made up after a case of 2017)', () => {
  const facts: OverlayFacts = {
    id: 'guangxi-like-2017',
    place: '450000',
    title: '虚构的地方安排',
    docNumber: null,
    publishedOn: '2017-03-01',
    url: null,
    daysOff: ['2017-03-30', '2017-03-31', '2017-04-01'],
    daysWorked: ['2017-04-08'],
  }
  const calendar = calendarOf({ overlays: [overlay(facts)] })
  const start = civilDate('2017-03-24')
  const on = (place: string | undefined, knownOn: CivilDate = today) => {
    const result = addWorkingDays(start, 20, { knownOn, place, calendar })
    return result.status === 'unknown' ? undefined : result.on
  }

  it('overrules the national notice both ways, for its place and no other', () => {
    expect(on('450000')).toBe('2017-04-26')
    expect(on(undefined)).toBe('2017-04-24')
    expect(on('100000')).toBe('2017-04-24')
    expect(on('611021')).toBe('2017-04-24')
    const days = ['2017-03-30', '2017-03-31', '2017-04-01', '2017-04-08'].map((date) => civilDate(date))
    const working = (place: string) =>
      days.map((date) => {
        const status = isWorkingDay(date, { knownOn: today, place, calendar })
        return status.status === 'final' && status.working
      })
    expect(working('100000')).toEqual([true, true, true, false])
    expect(working('450000')).toEqual([false, false, false, true])
  })
  it('is not known before it was published', () => {
    expect(on('450000', civilDate('2017-02-28'))).toBe('2017-04-24')
    expect(on('450000', civilDate('2017-03-01'))).toBe('2017-04-26')
  })
  it('reaches the places below, and a nearer one wins over one above', () => {
    const nearer = overlay({ ...facts, id: 'nearer', place: '611021', daysOff: [], daysWorked: ['2017-04-01'] })
    const above = overlay({ ...facts, id: 'above', place: '610000', daysOff: ['2017-04-01'], daysWorked: [] })
    const both = calendarOf({ overlays: [nearer, above] })
    const status = (place: string) => isWorkingDay(civilDate('2017-04-01'), { knownOn: today, place, calendar: both })
    expect(status('611021')).toMatchObject({ working: true, basis: { kind: 'overlay', id: 'nearer' } })
    expect(status('611022')).toMatchObject({ working: false, basis: { kind: 'overlay', id: 'above' } })
    expect(status('961102')).toMatchObject({ working: false })
    expect(status('100000')).toMatchObject({ working: true, basis: { kind: 'notice' } })
  })
  it('makes its days certain in a year whose notice is awaited', () => {
    const ahead = calendarOf({
      overlays: [overlay({ ...facts, publishedOn: '2026-11-01', daysOff: ['2027-03-10'], daysWorked: [] })],
    })
    const query = { knownOn: today, place: '450000', calendar: ahead }
    expect(isWorkingDay(civilDate('2027-03-10'), query)).toMatchObject({ status: 'final', working: false })
    expect(isWorkingDay(civilDate('2027-03-11'), query).status).toBe('provisional')
    expect(workingDaysBetween(civilDate('2027-03-08'), civilDate('2027-03-12'), query)).toMatchObject({
      status: 'provisional',
      between: [3, 3],
      basis: [{ kind: 'overlay' }, { kind: 'measures' }],
    })
  })
  it('is refused where it is not one, or names a place nobody knows', () => {
    const whyOf = (change: object) => {
      const read = parseOverlay({ ...facts, ...change })
      return read.ok ? undefined : read.problem.message.en
    }
    expect(whyOf({ daysOff: [], daysWorked: [] })).toContain('it names no day')
    expect(whyOf({ daysWorked: ['2017-04-01'] })).toContain('both off and worked')
    expect(whyOf({ place: '45' })).toContain('/place')
    expect(whyOf({ daysOff: ['3017-04-01'] })).toContain('outside 1949 to 2999')
    expect(whyOf({ extra: 1 })).toContain('unknown fields: extra')
    expect(codeOf(() => calendarOf({ overlays: [overlay({ ...facts, place: '450100' })] }))).toBe('places/unknown')
    expect(codeOf(() => calendarOf({ overlays: [overlay(facts), overlay(facts)] }))).toBe('calendar/same-id')
    expect(codeOf(() => calendarOf({ envelope: { rest: [3, 5], makeUp: [0, 0] } }))).toBe('calendar/not-an-envelope')
  })
})
