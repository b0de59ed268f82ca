import { describe, expect, it } from 'vitest'
import { isWorkingDay } from '../calendar/index.ts'
import { addDays, type CivilDate, civilDate, instant, type Moment } from '../civil/index.ts'
import { lawOf } from '../law-of.ts'
import { dueDate } from './due-date.ts'
import type { TermEvent } from './term-event.ts'

const today = civilDate('2026-11-23')
const due = (term: string, from: Moment, events: readonly TermEvent[] = [], place = '611000') =>
  dueDate({ term, from, events, trace: true }, lawOf({ place, knownOn: today }), { knownOn: today })

/** The oracle: one day after the other, asking of each whether it is worked and whether it is paused. */
function slowly(from: CivilDate, count: number, paused: (day: CivilDate) => boolean): CivilDate {
  let day = from
  let left = count
  while (left > 0) {
    day = addDays(day, 1)
    const status = isWorkingDay(day, { knownOn: today })
    if (status.status === 'final' && status.working && !paused(day)) left--
  }
  return day
}

describe('until when a term runs', () => {
  it('counts the answer of a court-tested case: received 2022-09-30, due 2022-11-02', () => {
    const result = due('answer', civilDate('2022-09-30'))
    expect(result).toMatchObject({
      status: 'final',
      on: '2022-11-02',
      count: 20,
      unit: 'working-day',
      clause: 'gipd-2019#33.2',
      certain: true,
    })
    if (!('trace' in result)) throw new Error('no trace')
    expect(result.trace?.filter((day) => day.counted).at(-1)).toMatchObject({ date: '2022-11-02', number: 20 })
    expect(result.trace?.find((day) => day.date === '2022-10-08')).toMatchObject({ counted: true })
  })

  it('takes 15 working days for what came in under the Regulations of 2008, 20 from 2019-05-15 on', () => {
    expect(due('answer', civilDate('2019-05-14'))).toMatchObject({ count: 15, clause: 'gipd-2008#24.2' })
    expect(due('answer', civilDate('2019-05-15'))).toMatchObject({ count: 20, clause: 'gipd-2019#33.2' })
    expect(due('answer', civilDate('2008-04-30'))).toMatchObject({ status: 'unknown', why: { code: 'terms/not-set' } })
  })

  it('is provisional across a year without a notice, with bounds and what it awaits', () => {
    const result = due('answer', civilDate('2026-12-10'))
    expect(result).toMatchObject({ status: 'provisional', awaiting: [{ notice: 2027 }] })
    if (result.status !== 'provisional') throw new Error('not provisional')
    expect(result.between[0] <= result.on && result.on <= result.between[1]).toBe(true)
  })

  it('extends by what the clause allows and no more', () => {
    const extended = due('answer', civilDate('2022-09-30'), [{ event: 'extended', on: civilDate('2022-10-31') }])
    expect(extended).toMatchObject({ status: 'final', count: 40, on: slowly(civilDate('2022-09-30'), 40, () => false) })
    const tooMuch = due('answer', civilDate('2022-09-30'), [{ event: 'extended', on: civilDate('2022-10-31'), by: 21 }])
    expect(tooMuch).toMatchObject({
      count: 20,
      ignored: [{ code: 'terms/extension-too-long', params: { by: 21, upTo: 20 } }],
    })
  })

  it('starts again from zero when the correction comes in, under the Regulations of 2019 only', () => {
    const event = { event: 'correction-received', on: civilDate('2022-10-20') } as const
    expect(due('answer', civilDate('2022-09-30'), [event])).toMatchObject({
      restartedOn: '2022-10-20',
      on: slowly(civilDate('2022-10-20'), 20, () => false),
    })
    const old = { event: 'correction-received', on: civilDate('2018-10-20') } as const
    expect(due('answer', civilDate('2018-09-30'), [old])).toMatchObject({ ignored: [{ code: 'terms/no-restart' }] })
  })

  it('leaves out the working days of a pause, overlaps once, and shows the inclusive reading where it differs', () => {
    const pauses: readonly TermEvent[] = [
      { event: 'paused', reason: 'third-party', sent: civilDate('2022-10-10'), answered: civilDate('2022-10-20') },
      { event: 'paused', reason: 'other-agency', sent: civilDate('2022-10-18'), answered: civilDate('2022-10-25') },
    ]
    const result = due('answer', civilDate('2022-09-30'), pauses)
    const on = slowly(civilDate('2022-09-30'), 20, (day) => day > '2022-10-10' && day <= '2022-10-25')
    const instead = slowly(civilDate('2022-09-30'), 20, (day) => day >= '2022-10-10' && day <= '2022-10-25')
    expect(result).toMatchObject({ status: 'final', on, instead })
    if (!('trace' in result)) throw new Error('no trace')
    expect(result.trace?.filter((day) => day.counted)).toHaveLength(20)
    expect(result.trace?.at(-1)).toMatchObject({ date: on, number: 20 })
  })

  it('does not stop for another agency under the Regulations of 2008', () => {
    const event = {
      event: 'paused',
      reason: 'other-agency',
      sent: civilDate('2018-10-10'),
      answered: civilDate('2018-10-20'),
    } as const
    expect(due('answer', civilDate('2018-09-30'), [event])).toMatchObject({
      ignored: [{ code: 'terms/no-pause', params: { reason: 'other-agency' } }],
    })
  })

  it('has no end while a pause is open', () => {
    const event = { event: 'paused', reason: 'third-party', sent: civilDate('2022-10-10') } as const
    expect(due('answer', civilDate('2022-09-30'), [event])).toMatchObject({
      status: 'unknown',
      why: { code: 'terms/pause-open' },
    })
  })

  it('has no end, and no bounds, where its pause may push it past the days that are known', () => {
    const pause = { event: 'paused', reason: 'third-party', sent: civilDate('2027-09-28') } as const
    const answeredOn = (on: string) => due('answer', civilDate('2027-09-20'), [{ ...pause, answered: civilDate(on) }])
    expect(answeredOn('2027-11-15')).toMatchObject({ status: 'provisional', awaiting: [{ notice: 2027 }] })
    expect(answeredOn('2027-11-29')).toMatchObject({ status: 'unknown', why: { code: 'calendar/not-announced' } })
    expect(answeredOn('2027-11-29')).not.toHaveProperty('trace')
  })

  it('shows no second date where nobody can tell it', () => {
    const on = civilDate('2027-12-08')
    const paused = (from: string) =>
      due('answer', civilDate(from), [{ event: 'paused', reason: 'third-party', sent: on, answered: on }])
    expect(paused('2027-11-30')).toMatchObject({ on: '2027-12-28', instead: '2027-12-29' })
    expect(paused('2027-12-01')).toMatchObject({ on: '2027-12-29' })
    expect(paused('2027-12-01')).not.toHaveProperty('instead')
  })

  it('counts calendar days and months as they stand in the calendar, holidays and all', () => {
    expect(due('budget-publication', civilDate('2026-02-10'))).toMatchObject({ on: '2026-03-02', unit: 'calendar-day' })
    expect(due('message-veto', civilDate('2026-01-31'))).toMatchObject({ on: '2026-04-30', unit: 'month' })
    expect(due('archives-opening', civilDate('2024-02-29'))).toMatchObject({ on: '2049-02-28', unit: 'year' })
  })

  it('counts 24 hours by the clock', () => {
    const result = due('livelihood-activity-online', instant('2014-05-06T11:30:00+08:00'))
    expect(result).toMatchObject({ status: 'final', on: '2014-05-07', at: '2014-05-07T11:30:00+08:00', certain: true })
  })

  it.each([
    ['2014-05-06T00:00:00+08:00', '2014-05-07T00:00:00+08:00'],
    ['2014-05-06T23:59:59+08:00', '2014-05-07T23:59:59+08:00'],
    ['2014-05-06T15:59:59Z', '2014-05-07T23:59:59+08:00'],
    ['2014-05-06T16:00:00Z', '2014-05-08T00:00:00+08:00'],
  ])('is final only where the start is an instant: %s', (from, at) => {
    expect(due('livelihood-activity-online', instant(from))).toMatchObject({ status: 'final', on: at.slice(0, 10), at })
  })

  it('gives the span in which hours run out where only the day of their start is known', () => {
    const result = due('livelihood-activity-online', civilDate('2014-05-06'))
    expect(result).toMatchObject({
      status: 'provisional',
      on: '2014-05-07',
      between: ['2014-05-07', '2014-05-07'],
      atBetween: ['2014-05-07T00:00:00+08:00', '2014-05-07T23:59:59.999+08:00'],
      awaiting: [],
    })
    expect(result).not.toHaveProperty('at')
  })

  it('says where the force of the provision is not certain', () => {
    expect(due('normative-document-online', civilDate('2020-03-02'))).toMatchObject({ count: 5, certain: false })
  })

  it('knows the terms of the place only', () => {
    expect(() => due('normative-document-online', civilDate('2014-03-03'), [], '610100')).toThrow('terms/unknown-term')
  })

  it('does not know of what happened before it began', () => {
    const before = due('answer', civilDate('2022-09-30'), [
      { event: 'correction-received', on: civilDate('2021-10-10') },
      { event: 'extended', on: civilDate('2021-10-01') },
    ])
    expect(before).toMatchObject({
      on: '2022-11-02',
      ignored: [
        { code: 'terms/before-start', params: { event: 'extended', start: '2022-09-30' } },
        { code: 'terms/before-start', params: { event: 'correction-received' } },
      ],
    })
  })

  it('cannot be extended once it has run out, and forgets an open pause when it starts again', () => {
    const late = due('answer', civilDate('2024-01-05'), [{ event: 'extended', on: civilDate('2024-09-10') }])
    expect(late).toMatchObject({
      count: 20,
      ignored: [{ code: 'terms/after-end', params: { event: 'extended', due: '2024-02-02' } }],
    })
    const again = due('answer', civilDate('2022-09-30'), [
      { event: 'paused', reason: 'third-party', sent: civilDate('2022-10-10') },
      { event: 'correction-received', on: civilDate('2022-10-20') },
    ])
    expect(again).toMatchObject({ status: 'final', on: slowly(civilDate('2022-10-20'), 20, () => false) })
  })
})
