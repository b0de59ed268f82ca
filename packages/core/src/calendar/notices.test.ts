import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { absent, sharedData } from '../../../../scripts/shared-data.ts'
import { addDays, civilDate, dayNumber, daysBetween, weekday, yearOf } from '../civil/index.ts'
import {
  isWorkingDay,
  knownFrom,
  measuresRevisions,
  parseNotice,
  shippedEnvelope,
  shippedNotices,
  statutoryDays,
} from './index.ts'

const today = civilDate('2026-11-23')
const isWeekend = (date: string) => weekday(civilDate(date)) > 5

/** Every festival day of 2007 to 2026 by the revision of the Measures that governed its year. */
const festivalDays = Array.from({ length: 20 }, (_, index) => statutoryDays(2007 + index, today) ?? []).flat()
const isFestival = new Set(festivalDays.map(({ day }) => day))
/** Days from the nearest festival day; the festivals of 2027 begin on 1 January and matter to no day of 2026. */
const fromFestival = (date: string) =>
  festivalDays
    .map(({ day }) => dayNumber(civilDate(date)) - day)
    .reduce((nearest, each) => (Math.abs(each) < Math.abs(nearest) ? each : nearest), Number.POSITIVE_INFINITY)

describe('the shipped notices', () => {
  it('are the source’s, fact by fact', ({ skip }) => {
    const path = sharedData('data/notices.json')
    if (path === undefined) return skip(absent('data/notices.json'))
    const source = z.object({ notices: z.array(z.looseObject({})) }).parse(JSON.parse(readFileSync(path, 'utf8')))
    expect(source.notices).toHaveLength(23)
    expect(shippedNotices).toMatchObject(source.notices)
  })

  it('are one base notice a year from 2007 to 2026 and three changes, in the order in which they became known', () => {
    const bases = shippedNotices.filter(({ amends }) => amends === null)
    expect(bases.map(({ year }) => year)).toEqual(Array.from({ length: 20 }, (_, index) => 2007 + index))
    expect(shippedNotices.filter(({ amends }) => amends !== null).map(({ id }) => id)).toEqual([
      '2015-victory-day',
      '2019-labour-day',
      '2020-spring-festival',
    ])
    expect(shippedNotices.map(knownFrom)).toEqual(shippedNotices.map(knownFrom).toSorted())
  })

  it('are frozen, down to the lists', () => {
    for (const each of shippedNotices) {
      expect(Object.isFrozen(each)).toBe(true)
      expect(Object.isFrozen(each.daysOff)).toBe(true)
    }
    expect(Object.isFrozen(shippedNotices)).toBe(true)
  })

  it('give, replayed, the holidays of the source day by day', ({ skip }) => {
    const path = sharedData('data/holidays.json')
    if (path === undefined) return skip(absent('data/holidays.json'))
    const row = z.object({ date: z.string().transform((text) => civilDate(text)), off: z.boolean() })
    const { days } = z.object({ days: z.array(row) }).parse(JSON.parse(readFileSync(path, 'utf8')))
    const listed = new Map(days.map(({ date, off }) => [date, off]))
    let differing: string[] = []
    for (let date = civilDate('2007-01-01'); date <= '2026-12-23'; date = addDays(date, 1)) {
      const off = listed.get(date) ?? isWeekend(date)
      const status = isWorkingDay(date, { knownOn: today })
      if (status.status !== 'final' || status.working === off) differing = [...differing, date]
    }
    expect(differing).toEqual([])
    expect(days).toHaveLength(678)
  })
})

describe('what the notices have ever done', () => {
  it('never had a festival of the Measures worked, and never a weekday named as worked', () => {
    for (const { daysWorked } of shippedNotices)
      for (const day of daysWorked) {
        expect(isFestival.has(dayNumber(day)), day).toBe(false)
        expect(isWeekend(day), day).toBe(true)
      }
    for (const { day } of festivalDays) {
      const date = addDays(civilDate('1970-01-01'), day)
      expect(isWorkingDay(date, { knownOn: today }), date).toMatchObject({ working: false })
    }
  })

  it('gives the envelope: rest −2 … +5 days from a festival, make-up −8 … +10, but for September 2015', () => {
    const arranged = shippedNotices.filter(({ id }) => id !== '2015-victory-day')
    const rest = arranged
      .flatMap(({ daysOff }) => daysOff)
      .filter((day) => !isWeekend(day))
      .map(fromFestival)
    const makeUp = arranged.flatMap(({ daysWorked }) => daysWorked).map(fromFestival)
    expect([Math.min(...rest), Math.max(...rest)]).toEqual(shippedEnvelope.rest)
    expect([Math.min(...makeUp), Math.max(...makeUp)]).toEqual(shippedEnvelope.makeUp)
    const victory = shippedNotices.find(({ id }) => id === '2015-victory-day')
    expect(victory?.daysOff.map(fromFestival)).toEqual([-24, -23, -22])
  })

  it('sets no December day before the 29th for the year after, and by the envelope could set none before the 24th', () => {
    const decembers = shippedNotices.flatMap(({ year, daysOff, daysWorked }) =>
      [...daysOff, ...daysWorked].filter((day) => yearOf(day) < year),
    )
    expect(decembers).toHaveLength(10)
    expect(new Set(decembers.map(yearOf))).toEqual(new Set([2006, 2007, 2011, 2018, 2022]))
    expect(decembers.map((day) => day.slice(5)).toSorted()[0]).toBe('12-29')
    const earliest = Math.min(shippedEnvelope.rest[0], shippedEnvelope.makeUp[0])
    expect(addDays(civilDate('2027-01-01'), earliest)).toBe('2026-12-24')
    // No festival but 1 January is near enough: the earliest Spring Festival reaches back into January only.
    for (const { day, festival } of festivalDays)
      if (festival === 'spring-festival')
        expect(addDays(civilDate('1970-01-01'), day + earliest).slice(5, 7)).not.toBe('12')
  })

  it('has weekends that the Measures move made up elsewhere than on the next working day: 2012-06-25, 2015-09-28', () => {
    for (const date of ['2012-06-25', '2015-09-28'])
      expect(isWorkingDay(civilDate(date), { knownOn: today })).toMatchObject({ status: 'final', working: true })
  })
})

describe('a notice added by a caller', () => {
  const facts = {
    id: '2027',
    year: 2027,
    title: '虚构的 2027 年安排',
    docNumber: '虚构〔2026〕1号',
    issuedOn: '2026-11-30',
    publishedOn: '2026-12-01',
    url: 'https://example.org/2027',
    daysOff: ['2027-01-01', '2027-01-02', '2027-01-03'],
    daysWorked: ['2026-12-27'],
    amends: null,
    withdraws: null,
    confidence: { number: 'M', dates: 'M', days: 'M' },
  }

  it('is read and frozen', () => {
    const read = parseNotice(facts)
    expect(read).toMatchObject({ ok: true, value: facts })
    expect(read.ok && Object.isFrozen(read.value.daysOff)).toBe(true)
  })

  it.each([
    ['a day that does not exist', { daysOff: ['2027-02-29'] }, '/daysOff/0', 'expected a real date'],
    ['days out of order', { daysOff: ['2027-01-02', '2027-01-01'] }, '/daysOff', 'in order'],
    ['a day listed twice', { daysOff: ['2027-01-01', '2027-01-01'] }, '/daysOff', 'each of them once'],
    ['a day both off and worked', { daysWorked: ['2027-01-02'] }, '/daysWorked', 'both off and worked'],
    ['a day of another year', { daysOff: ['2028-01-01'] }, '/daysOff', 'outside 2027'],
    ['a day of November before', { daysWorked: ['2026-11-30'] }, '/daysWorked', 'outside 2027'],
    ['a year as text', { year: '2027' }, '/year', 'expected number'],
    ['a field that is not known', { dayOff: [] }, '', 'unknown fields: dayOff'],
    [
      'a change that takes back without naming what it changes',
      { withdraws: { daysOff: [], daysWorked: [] } },
      '/withdraws',
      'amends',
    ],
    ['publication before signature', { publishedOn: '2026-11-29' }, '/publishedOn', 'before it was signed'],
    ['an id in capitals', { id: 'Y2027' }, '/id', '[a-z0-9-]'],
    ['a grade nobody knows', { confidence: { number: 'X', dates: 'T', days: 'T' } }, '/confidence/number', 'T, E, M'],
  ])('is refused for %s', (_, change, at, why) => {
    const read = parseNotice({ ...facts, ...change })
    expect(read).toMatchObject({ ok: false, problem: { code: 'calendar/not-a-notice', params: { at } } })
    if (!read.ok) expect(read.problem.message.en).toContain(why)
  })
})

describe('a notice at its edges', () => {
  const facts = {
    id: '2027',
    year: 2027,
    title: '虚构的 2027 年安排',
    docNumber: '虚构〔2026〕1号',
    issuedOn: null,
    publishedOn: null,
    url: 'https://example.org/2027',
    daysOff: ['2027-01-01'],
    daysWorked: [],
    amends: null,
    withdraws: null,
    confidence: { number: 'M', dates: 'M', days: 'M' },
  }

  it.each([
    ['the first day of the December before', { daysWorked: ['2026-12-01'] }],
    ['the last day of its year', { daysOff: ['2027-12-31'] }],
    ['publication on the day of signature', { issuedOn: '2026-12-01', publishedOn: '2026-12-01' }],
    ['publication alone', { publishedOn: '2026-12-01' }],
    ['signature alone', { issuedOn: '2026-12-01' }],
    [
      'a change that names what it changes',
      { id: '2027-b', amends: '2027', withdraws: { daysOff: [], daysWorked: [] } },
    ],
  ])('takes %s', (_, change) => {
    expect(parseNotice({ ...facts, ...change })).toMatchObject({ ok: true })
  })

  it('is told in Chinese by field', () => {
    const told = (change: object) => {
      const read = parseNotice({ ...facts, ...change })
      return read.ok ? undefined : read.problem.message['zh-CN']
    }
    expect(told({ daysWorked: ['2027-01-01'] })).toContain('2027-01-01 既放假又上班')
    expect(told({ daysOff: ['2028-01-01'] })).toContain('2028-01-01 不在 2027 年及上年 12 月之内')
    expect(told({ amends: '2026' })).toContain('调整通知须写明 amends 与 withdraws')
    expect(told({ issuedOn: '2026-12-02', publishedOn: '2026-12-01' })).toContain('公布早于成文')
  })
})

describe('the Measures', () => {
  it('give 10, 11, 11 and 13 days', () => {
    const count = (year: number) => statutoryDays(year, today)?.length
    expect([2007, 2008, 2013, 2014, 2024, 2025].map(count)).toEqual([10, 11, 11, 11, 11, 13])
    expect(measuresRevisions.map(({ from }) => from)).toEqual(measuresRevisions.map(({ from }) => from).toSorted())
  })
  it('are told in the order of the year, the Mid-Autumn Festival after the National Day where it falls later', () => {
    const days = statutoryDays(2017, today) ?? []
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted((a, b) => a - b))
    expect(days.at(-1)).toMatchObject({ festival: 'mid-autumn', day: dayNumber(civilDate('2017-10-04')) })
  })
  it('are known from their promulgation: before it, 2008 would have been held by the old ones', () => {
    expect(statutoryDays(2008, civilDate('2007-12-13'))?.length).toBe(10)
    expect(statutoryDays(2008, civilDate('2007-12-14'))?.length).toBe(11)
  })
  it('lead the lunar new year’s eve as each revision says', () => {
    const eve = (year: number) =>
      statutoryDays(year, today)?.find(({ festival }) => festival === 'spring-festival')?.day
    expect(eve(2007)).toBe(dayNumber(civilDate('2007-02-18')))
    expect(eve(2008)).toBe(dayNumber(civilDate('2008-02-06')))
    expect(eve(2014)).toBe(dayNumber(civilDate('2014-01-31')))
    expect(eve(2027)).toBe(dayNumber(civilDate('2027-02-05')))
    expect(daysBetween(civilDate('2027-02-05'), civilDate('2027-02-06'))).toBe(1)
  })
})
