import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { placesOf } from '../places/places.ts'
import { GongkaiError } from '../problems/problem.ts'
import {
  addWorkingDays,
  type Calendar,
  calendarOf,
  isWorkingDay,
  type Notice,
  notice,
  noticeSchema,
  type OverlayFacts,
  overlay,
  shippedNotices,
  statutoryDays,
  workingDaysBetween,
} from './index.ts'
import { viewOf } from './view-of.ts'

// Each test makes a calendar of its own: what was compiled for another test would answer for a fault made since.
const today = civilDate('2026-11-23')
const day = civilDate

const base: Notice = notice({
  id: '2027',
  year: 2027,
  title: '虚构的 2027 年安排',
  docNumber: '虚构〔2026〕1号',
  issuedOn: null,
  publishedOn: '2026-12-01',
  url: 'https://example.org/2027',
  daysOff: ['2027-01-01', '2027-01-02', '2027-01-03', '2027-08-10', '2027-10-10', '2027-10-11', '2027-12-31'],
  daysWorked: ['2026-12-26'],
  amends: null,
  withdraws: null,
  confidence: { number: 'M', dates: 'M', days: 'M' },
})
const change: Notice = {
  ...base,
  id: '2027-change',
  publishedOn: civilDate('2027-01-15'),
  daysOff: [],
  daysWorked: [civilDate('2027-02-20')],
  amends: '2027',
  withdraws: { daysOff: [civilDate('2027-08-10')], daysWorked: [civilDate('2026-12-26')] },
}
const facts: OverlayFacts = {
  id: 'made-up',
  place: '450000',
  title: '虚构的地方安排',
  docNumber: null,
  publishedOn: null,
  url: null,
  daysOff: ['2017-03-30'],
  daysWorked: ['2017-04-08'],
}
const of = (...added: readonly Notice[]): Calendar => calendarOf({ notices: [...shippedNotices, ...added] })

function fault(run: () => unknown) {
  try {
    run()
  } catch (error) {
    if (error instanceof GongkaiError) return [error.problem.code, error.problem.params]
    throw error
  }
  return 'nothing thrown'
}

describe('a day that no notice arranges yet', () => {
  it('rests on the festival of the Measures, or on one that a weekend moves', () => {
    const measures = { measures: 'holidays-2024', docNumber: '国务院令第795号' }
    const status = (date: string) => isWorkingDay(day(date), { knownOn: today, calendar: calendarOf() })
    expect(status('2027-10-01')).toEqual({
      status: 'provisional',
      working: false,
      mayChange: false,
      awaiting: { notice: 2027 },
      basis: { kind: 'festival', festival: 'national-day', item: 7, ...measures },
    })
    expect(status('2027-02-09')).toMatchObject({
      working: false,
      mayChange: true,
      basis: { kind: 'moved-festival', festival: 'spring-festival', ...measures },
    })
    expect(status('2027-06-03')).toMatchObject({ working: true, mayChange: false, basis: { kind: 'week' } })
  })

  it('is unknown because nothing is announced so far ahead, though the calendar knows later', () => {
    const why = (date: string, knownOn: string) =>
      isWorkingDay(day(date), { knownOn: day(knownOn), calendar: calendarOf() })
    expect(why('2012-01-05', '2010-06-01')).toMatchObject({ why: { code: 'calendar/not-announced' } })
    expect(why('2006-12-01', '2010-06-01')).toMatchObject({ why: { code: 'calendar/before-first-notice' } })
    expect(why('2026-01-05', '1949-10-01')).toMatchObject({ why: { code: 'calendar/not-announced' } })
  })

  it('is awaited with its year where a count ends on it, and with every such year it runs over', () => {
    const between = (from: string, to: string, calendar: Calendar) =>
      workingDaysBetween(day(from), day(to), { knownOn: today, calendar })
    expect(between('2026-12-21', '2026-12-23', calendarOf())).toMatchObject({ status: 'final', count: 2 })
    expect(between('2026-12-21', '2026-12-24', calendarOf())).toMatchObject({
      status: 'provisional',
      awaiting: [{ notice: 2027 }],
    })
    const without2015 = calendarOf({ notices: shippedNotices.filter(({ year }) => year !== 2015) })
    expect(between('2015-06-01', '2027-03-01', without2015)).toMatchObject({
      status: 'provisional',
      awaiting: [{ notice: 2015 }, { notice: 2027 }],
    })
    expect(addWorkingDays(day('2026-12-23'), 1, { knownOn: today, calendar: calendarOf() })).toMatchObject({
      awaiting: [{ notice: 2027 }],
    })
  })

  it('is certain where an overlay names it, however far ahead', () => {
    const ahead = overlay({ ...facts, publishedOn: '2026-11-01', daysOff: ['2031-03-10'], daysWorked: ['2031-03-15'] })
    const query = { knownOn: today, place: '450000', calendar: calendarOf({ overlays: [ahead] }) }
    expect(isWorkingDay(day('2031-03-10'), query)).toMatchObject({ status: 'final', working: false })
    expect(isWorkingDay(day('2031-03-15'), query)).toMatchObject({ status: 'final', working: true })
    expect(isWorkingDay(day('2031-03-11'), query).status).toBe('unknown')
  })
})

describe('a year before the Measures of 1999, or beyond the table of movable festivals', () => {
  it('has no statutory days that could be told', () => {
    expect([999, 1990, 1999, 2041, 2050].map((year) => statutoryDays(year, today))).toEqual(
      Array.from({ length: 5 }, () => undefined),
    )
    expect(statutoryDays(2040, today)).toHaveLength(13)
  })

  it('is arranged by its own notice all the same, but for its last days', () => {
    const facts = {
      id: '1990',
      year: 1990,
      publishedOn: day('1989-12-01'),
      daysOff: [day('1990-01-01')],
      daysWorked: [],
    }
    const calendar = calendarOf({ notices: [{ ...base, ...facts }] })
    const status = (date: string) => isWorkingDay(day(date), { knownOn: today, calendar }).status
    expect(['1990-01-01', '1990-06-04', '1990-12-28', '1991-01-02'].map(status)).toEqual([
      'final',
      'final',
      'unknown',
      'unknown',
    ])
  })
})

describe('a change', () => {
  const knownOn = day('2027-06-01')
  const status = (date: string, ...added: readonly Notice[]) =>
    isWorkingDay(day(date), { knownOn, calendar: of(...added) })

  it('takes back days off and days worked, and leaves the rest of its year as it was', () => {
    expect([status('2027-08-10', base), status('2026-12-26', base)]).toMatchObject([
      { working: false, basis: { id: '2027' } },
      { working: true, basis: { id: '2027' } },
    ])
    expect([status('2027-08-10', base, change), status('2026-12-26', base, change)]).toMatchObject([
      { status: 'final', working: true, basis: { kind: 'week' } },
      { status: 'final', working: false, basis: { kind: 'week' } },
    ])
    expect(status('2027-02-20', base, change)).toMatchObject({ working: true, basis: { id: '2027-change' } })
    expect(status('2027-01-02', base, change)).toMatchObject({ working: false, basis: { id: '2027' } })
  })

  it('arranges no year of its own: without the notice of 2027, 2027 would still be awaited', () => {
    const wider = notice({
      ...change,
      id: '2026-change',
      year: 2026,
      amends: '2026',
      withdraws: { daysOff: [], daysWorked: [] },
      daysWorked: ['2026-12-26'],
    })
    const late: Notice = { ...wider, year: 2027, daysWorked: [civilDate('2027-02-20')] }
    expect(status('2027-06-03', late)).toMatchObject({ status: 'provisional', awaiting: { notice: 2027 } })
  })

  it('may itself be changed, and may take back nothing', () => {
    const again: Notice = {
      ...change,
      id: '2027-again',
      amends: '2027-change',
      publishedOn: civilDate('2027-02-01'),
      daysWorked: [],
      withdraws: { daysOff: [civilDate('2027-01-03')], daysWorked: [civilDate('2027-02-20')] },
    }
    expect(status('2027-02-20', base, change, again)).toMatchObject({ working: false, basis: { kind: 'week' } })
    expect(status('2027-08-10', base, { ...change, withdraws: null })).toMatchObject({ working: false })
  })

  it('that disagrees is told with the ids and the day', () => {
    expect(fault(() => of(base, { ...base, id: 'other' }))).toEqual([
      'calendar/two-notices-for-a-year',
      { year: 2027, first: '2027', second: 'other' },
    ])
    expect(fault(() => of(change))).toEqual(['calendar/amends-no-notice', { id: '2027-change', amends: '2027' }])
    const stray: Notice = { ...change, withdraws: { daysOff: [], daysWorked: [civilDate('2027-05-01')] } }
    expect(fault(() => of(base, stray))).toEqual([
      'calendar/withdraws-no-day',
      { id: '2027-change', day: '2027-05-01' },
    ])
  })
})

describe('what a day off is for', () => {
  const note = (date: string, calendar: Calendar, knownOn = day('2027-06-01')) => {
    const span = workingDaysBetween(day('2015-01-05'), day('2027-12-31'), { knownOn, calendar, trace: true })
    return span.status === 'unknown' ? undefined : span.trace?.find((each) => each.date === date)?.note
  }
  it('is the nearest festival within a week, be it of the year after, and nothing beyond', () => {
    const calendar = of(base)
    expect(note('2027-10-10', calendar)?.['zh-CN']).toBe('周日，国庆节放假')
    expect(note('2027-10-11', calendar)).toEqual({ 'zh-CN': '周一，放假', en: 'Monday, day off' })
    expect(note('2027-08-10', calendar)).toEqual({ 'zh-CN': '周二，放假', en: 'Tuesday, day off' })
    expect(note('2027-12-31', calendar)?.['zh-CN']).toBe('周五，元旦放假')
    expect(note('2027-01-02', calendar)?.en).toBe("Saturday, New Year's Day holiday")
  })

  it('is what its notice says, and is presumed where a weekend moves a festival', () => {
    const calendar = calendarOf()
    expect(note('2015-09-04', calendar, today)?.['zh-CN']).toBe(
      '周五，中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日放假',
    )
    expect(note('2027-02-09', calendar, today)?.en).toBe(
      'Tuesday, Spring Festival made up, presumed, the 2027 notice is awaited',
    )
  })
})

describe('what an answer rests on', () => {
  it('is every notice of its years, and the next one for the last days of December', () => {
    const ids = (from: string, n: number) => {
      const due = addWorkingDays(day(from), n, { knownOn: today, calendar: calendarOf() })
      return due.status === 'unknown' ? [] : due.basis.map((basis) => ('id' in basis ? basis.id : basis.kind))
    }
    expect(ids('2025-12-08', 12)).toEqual(['2025', '2026'])
    expect(ids('2025-12-08', 10)).toEqual(['2025'])
    expect(ids('2019-12-02', 40)).toEqual(['2019', '2019-labour-day', '2020', '2020-spring-festival'])
  })

  it('is an overlay that names days of two years for a count in either', () => {
    const across = overlay({
      ...facts,
      publishedOn: '2017-03-01',
      daysOff: ['2017-12-29', '2018-01-02'],
      daysWorked: [],
    })
    const ids = (from: string, place: string) => {
      const calendar = calendarOf({ overlays: [across] })
      const due = addWorkingDays(day(from), 5, { knownOn: today, place, calendar })
      return due.status === 'unknown' ? [] : due.basis.map((basis) => ('id' in basis ? basis.id : basis.kind))
    }
    expect(ids('2017-05-08', '450000')).toEqual(['2017', 'made-up'])
    expect(ids('2018-05-07', '450000')).toEqual(['2018', 'made-up'])
    expect(ids('2019-06-10', '450000')).not.toContain('made-up')
    expect(ids('2018-05-07', '610000')).toEqual(['2018'])
  })

  it('marks an overlay whose day of publication nobody knows', () => {
    for (const [publishedOn, assumed] of [
      [null, true],
      ['2017-03-01', false],
    ] as const) {
      const calendar = calendarOf({ overlays: [overlay({ ...facts, publishedOn })] })
      expect(isWorkingDay(day('2017-03-30'), { knownOn: today, place: '450000', calendar })).toMatchObject({
        working: false,
        basis: { kind: 'overlay', id: 'made-up', assumed },
      })
    }
  })
})

describe('places of a calendar', () => {
  const places = placesOf({ add: [{ code: '330100', name: '杭州市', level: 'city', parent: '330000' }] })
  it('may be added ones, for overlays and for callers', () => {
    const calendar = calendarOf({ overlays: [overlay({ ...facts, place: '330100' })], places })
    expect(isWorkingDay(day('2017-03-30'), { knownOn: today, place: '330100', calendar })).toMatchObject({
      working: false,
    })
  })

  it('that no overlay reaches share what is compiled', () => {
    const calendar = calendarOf({ overlays: [overlay(facts)] })
    const view = (place: string) => viewOf({ knownOn: today, place, calendar })
    expect(view('611002')).toBe(view('610000'))
    expect(view('450000')).not.toBe(view('610000'))
    expect(viewOf({ knownOn: day('2026-11-24'), calendar })).toBe(viewOf({ knownOn: today, calendar }))
  })
})

it('nothing is known of a count that starts on the first day of all that are written out', () => {
  const start = addWorkingDays(day('2005-12-31'), 5, { knownOn: today, calendar: calendarOf() })
  expect(start).toMatchObject({ status: 'unknown', why: { code: 'calendar/before-first-notice' } })
})

it('a final due date is told again without being made again, and nobody can change it', () => {
  const calendar = calendarOf()
  const ask = (n: number) => addWorkingDays(day('2022-09-30'), n, { knownOn: today, calendar })
  expect(ask(20)).toBe(ask(20))
  expect(ask(63)).toBe(ask(63))
  expect(ask(64)).not.toBe(ask(64))
  expect(Object.isFrozen(ask(20))).toBe(true)
})

it('a notice that is none says so in Chinese to those who read it by its schema', () => {
  const read = noticeSchema.safeParse({ ...base, daysWorked: ['2027-01-02'] })
  expect(read.error?.issues[0]?.message).toBe('2027-01-02 既放假又上班')
})
