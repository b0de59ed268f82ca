import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { placeCode } from '../places/index.ts'
import { GongkaiError } from '../problems/problem.ts'
import {
  addWorkingDays,
  type Basis,
  calendarOf,
  describeBasis,
  isWorkingDay,
  type OverlayFacts,
  overlay,
  overlayKnownFrom,
  parseOverlay,
  type TraceDay,
  workingDaysBetween,
} from './index.ts'

const knownOn = civilDate('2026-11-23')
const day = civilDate

const facts: OverlayFacts = {
  id: 'made-up',
  place: '450000',
  title: '虚构的地方安排',
  docNumber: null,
  publishedOn: '2017-03-01',
  url: null,
  daysOff: ['2017-03-30'],
  daysWorked: ['2017-04-08'],
}

describe('what an answer rests on, in words', () => {
  const measures = { measures: 'measures-2024', docNumber: '国务院令第795号' }
  it.each<readonly [string, Basis, string, string]>([
    [
      'a notice',
      { kind: 'notice', id: '2022', docNumber: '国办发明电〔2021〕11号', assumed: false },
      '国办发明电〔2021〕11号',
      '国办发明电〔2021〕11号',
    ],
    [
      'a notice whose day is not known',
      { kind: 'notice', id: '2022', docNumber: '某号', assumed: true },
      '某号（公布日期不详，推定自当年 1 月 1 日起为人所知）',
      '某号 (day of publication not known, assumed known from 1 January of its year)',
    ],
    [
      'an overlay without a number',
      { kind: 'overlay', id: 'made-up', place: placeCode('450000'), docNumber: null, assumed: false },
      '地方安排 made-up',
      'regional arrangement made-up',
    ],
    [
      'an overlay with one',
      { kind: 'overlay', id: 'made-up', place: placeCode('450000'), docNumber: '桂某〔2017〕1号', assumed: true },
      '地方安排 桂某〔2017〕1号（公布日期不详，推定自当年 1 月 1 日起为人所知）',
      'regional arrangement 桂某〔2017〕1号 (day of publication not known, assumed known from 1 January of its year)',
    ],
    [
      'the week',
      { kind: 'week' },
      '按周：周一至周五上班，周六、周日休息',
      'the week: Monday to Friday worked, Saturday and Sunday off',
    ],
  ])('%s', (_, basis, chinese, english) => {
    expect(describeBasis(basis)).toEqual({ 'zh-CN': chinese, en: english })
  })

  it.each<readonly [Basis, RegExp, RegExp]>([
    [{ kind: 'measures', ...measures }, /^《?全国年节.*办法》?（国务院令第795号）$/, /\(国务院令第795号\)$/],
    [
      { kind: 'festival', festival: 'national-day', item: 7, ...measures },
      /^《全国年节及纪念日放假办法》（国务院令第795号）第二条第七项：国庆节$/,
      /, article 2 item 7: .*National.*$/,
    ],
    [
      { kind: 'moved-festival', festival: 'new-year', ...measures },
      /^《全国年节及纪念日放假办法》（国务院令第795号）第六条：元旦适逢周末，推定顺延补假$/,
      /, article 6: .+ falls on a weekend, presumably made up here$/,
    ],
  ])('%j', (basis, chinese, english) => {
    expect(describeBasis(basis)['zh-CN']).toMatch(chinese)
    expect(describeBasis(basis).en).toMatch(english)
    expect(describeBasis(basis).en).not.toMatch(/第.条/)
  })
})

describe('a day of the trace, in words', () => {
  const calendar = calendarOf({ overlays: [overlay(facts)] })
  const noteOf = (date: string, place?: string, on = knownOn): TraceDay['note'] | undefined => {
    const before = day(date)
    const span = addWorkingDays(day(`${Number(date.slice(0, 4)) - 1}-12-20`), 300, {
      knownOn: on,
      place,
      calendar,
      trace: true,
    })
    return span.status === 'unknown' ? undefined : span.trace?.find((each) => each.date === before)?.note
  }

  it.each([
    ['2017-03-30', '450000', '周四，地方放假', 'Thursday, off by regional arrangement'],
    ['2017-04-08', '450000', '周六，地方安排上班', 'Saturday, worked by regional arrangement'],
    ['2017-04-10', undefined, '周一', 'Monday'],
    ['2017-04-08', undefined, '周六', 'Saturday'],
    ['2022-10-02', undefined, '周日，国庆节，法定假日', 'Sunday, National Day, statutory'],
    ['2022-10-05', undefined, '周三，国庆节放假', 'Wednesday, National Day holiday'],
    ['2022-10-08', undefined, '周六，调休上班', 'Saturday, make-up working day'],
  ])('%s at %s', (date, place, chinese, english) => {
    expect(noteOf(date, place)).toEqual({ 'zh-CN': chinese, en: english })
  })

  it('of a year whose notice is awaited says so', () => {
    const note = isWorkingDay(day('2027-10-01'), { knownOn })
    expect(note).toMatchObject({ status: 'provisional', working: false })
    const span = addWorkingDays(day('2027-09-20'), 10, { knownOn, trace: true })
    const festival = span.status === 'unknown' ? undefined : span.trace?.find(({ date }) => date === '2027-10-01')?.note
    expect(festival?.['zh-CN']).toBe('周五，国庆节，法定假日，2027 年放假通知尚未公布')
    expect(festival?.en).toBe('Friday, National Day, statutory, the 2027 notice is awaited')
  })
})

describe('the trace of a count', () => {
  const between = (from: string, to: string, trace?: boolean) =>
    workingDaysBetween(day(from), day(to), { knownOn, ...(trace !== undefined && { trace }) })

  it.each([
    ['of no day', '2022-10-10', '2022-10-10', 0, 'final'],
    ['of days that are arranged', '2022-10-10', '2022-10-14', 4, 'final'],
    ['of days that are not', '2027-03-08', '2027-03-12', 4, 'provisional'],
  ])('%s is there where it is asked for, and only there', (_, from, to, days, status) => {
    const trace = expect.objectContaining({ length: days })
    expect(between(from, to, true)).toMatchObject({ status, count: days, trace })
    expect(between(from, to)).not.toHaveProperty('trace')
    expect(between(from, to, false)).not.toHaveProperty('trace')
  })

  it('a count of no day is final, and one that runs backwards names both days', () => {
    expect(between('2022-10-10', '2022-10-10')).toEqual({ status: 'final', count: 0, basis: [] })
    const backwards = () => between('2022-10-11', '2022-10-10')
    expect(backwards).toThrow(GongkaiError)
    expect(backwards).toThrow(/2022-10-11.*2022-10-10/)
  })
})

describe('an overlay', () => {
  const faultOf = (change: object) => {
    const read = parseOverlay({ ...facts, ...change })
    return read.ok ? undefined : read.problem.message['zh-CN']
  }

  it('that is none is told by field, in Chinese too', () => {
    expect(faultOf({ daysOff: ['2017-04-08'] })).toMatch(/\/daysWorked.*2017-04-08 既放假又上班/)
    expect(faultOf({ daysOff: ['3000-01-01'], daysWorked: [] })).toMatch(
      /\/daysOff.*3000-01-01 不在 1949 至 2999 年之间/,
    )
    expect(faultOf({ daysOff: [], daysWorked: [] })).toMatch(/\/daysOff.*没有列出任何一天/)
    expect(faultOf({ daysOff: ['1948-12-31'] })).toContain('1948-12-31')
    expect(faultOf({ daysOff: ['1949-01-01'], daysWorked: [] })).toBeUndefined()
    expect(faultOf({ daysOff: ['2999-12-31'], daysWorked: [] })).toBeUndefined()
  })

  it('without a day of publication is known from the first day of the year of its first day', () => {
    const unpublished = { ...facts, publishedOn: null }
    expect(overlayKnownFrom(overlay(facts))).toBe('2017-03-01')
    expect(overlayKnownFrom(overlay(unpublished))).toBe('2017-01-01')
    const late = overlay({ ...unpublished, daysOff: ['2018-03-30'], daysWorked: ['2017-12-30'] })
    expect(overlayKnownFrom(late)).toBe('2017-01-01')
  })

  it('of one place gives way to the later one', () => {
    const later = overlay({
      ...facts,
      id: 'later',
      publishedOn: '2017-03-20',
      daysOff: ['2017-04-08'],
      daysWorked: ['2017-03-30'],
    })
    for (const overlays of [
      [overlay(facts), later],
      [later, overlay(facts)],
    ]) {
      const calendar = calendarOf({ overlays })
      const status = (date: string) => isWorkingDay(day(date), { knownOn, place: '450000', calendar })
      expect(status('2017-03-30')).toMatchObject({ working: true, basis: { id: 'later' } })
      expect(status('2017-04-08')).toMatchObject({ working: false, basis: { id: 'later' } })
    }
  })
})

it('what makes no calendar is named', () => {
  expect(() => calendarOf({ overlays: [overlay(facts), overlay(facts)] })).toThrow(/made-up/)
})
