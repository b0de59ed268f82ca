import { describe, expect, it } from 'vitest'
import { civilDate, type Moment, moment } from '../civil/index.ts'
import type { Regime } from '../law/index.ts'
import { lawOf } from '../law-of.ts'
import { text } from '../text/local-text.ts'
import { dueDate } from './due-date.ts'
import { limitOf } from './limit-of.ts'
import type { Term, TermUnit } from './term.ts'
import type { TermEvent } from './term-event.ts'

const knownOn = civilDate('2026-11-23')
const clause = { instrument: 'gipd-2019', article: 33, paragraph: 2 } as const

/** A term of a county before whose end something may not happen. */
const term = (id: string, unit: TermUnit): Term => ({
  id,
  kind: 'not-before',
  title: text('示例', 'made up'),
  trigger: text('示例', 'made up'),
  versions: [
    {
      clause,
      count: 5,
      unit,
      local: 'fixed',
      ...(unit === 'working-day' && { pausedBy: [{ reason: 'third-party', clause }] }),
      anchors: [],
      confidence: 'T',
    },
  ],
})
const county: Regime = {
  id: 'county',
  place: '611002',
  instruments: [],
  facts: {},
  rules: [],
  terms: [term('county.days', 'calendar-day'), term('county.working', 'working-day'), term('county.hours', 'hour')],
}
const law = lawOf({ place: '611002', knownOn, overlays: [county] })
const due = (id: string, from: Moment, events: readonly TermEvent[] = []) =>
  dueDate({ term: id, from, events }, law, { knownOn })
const limit = (id: string, from: Moment, events: readonly TermEvent[] = []) =>
  limitOf(law, id, from, { knownOn, place: '611002' }, undefined, events)

describe('a term before whose end something may not happen', () => {
  it('ends on its last day, or on the day after it: both are told', () => {
    const from = civilDate('2022-10-10')
    expect(due('county.days', from)).toMatchObject({ status: 'final', on: '2022-10-15', instead: '2022-10-16' })
    expect(limit('county.days', from)).toMatchObject({
      unit: 'day',
      earliest: '2022-10-15',
      latest: '2022-10-16',
      readings: ['2022-10-15', '2022-10-16'],
      open: 'last-day',
    })
    expect(limit('answer', from)).not.toHaveProperty('open')
  })

  it('ends the day after the later of its days where a pause is read in two ways as well', () => {
    const pause = {
      event: 'paused',
      reason: 'third-party',
      sent: civilDate('2022-10-12'),
      answered: civilDate('2022-10-13'),
    } as const
    const from = civilDate('2022-10-10')
    expect(due('county.working', from)).toMatchObject({ on: '2022-10-17', instead: '2022-10-18' })
    expect(due('county.working', from, [pause])).toMatchObject({ on: '2022-10-18', instead: '2022-10-20' })
    expect(limit('county.working', from, [pause])).toMatchObject({
      earliest: '2022-10-18',
      latest: '2022-10-20',
      readings: ['2022-10-18', '2022-10-20'],
    })
  })

  it('has its bounds where a notice is awaited, the later of them a day later', () => {
    const from = civilDate('2026-12-25')
    const open = due('county.working', from)
    if (open.status !== 'provisional') throw new Error('no notice for 2027 yet')
    expect(limit('county.working', from)).toMatchObject({
      unit: 'day',
      earliest: open.between[0],
      awaiting: [2027],
      open: 'last-day',
    })
    const bounds = limit('county.working', from)
    expect(bounds.unit === 'day' && bounds.latest > open.between[1]).toBe(true)
  })

  it('has no second day where it is counted in hours, or where nobody knows its end', () => {
    const at = moment('2022-10-10T09:00:00+08:00')
    expect(due('county.hours', at)).toMatchObject({ at: '2022-10-10T14:00:00+08:00' })
    expect(due('county.hours', at)).not.toHaveProperty('instead')
    expect(limit('county.hours', at)).not.toHaveProperty('readings')
    expect(due('county.working', civilDate('2030-01-07'))).toMatchObject({ status: 'unknown' })
    expect(due('county.working', civilDate('2030-01-07'))).not.toHaveProperty('instead')
    expect(limit('county.working', civilDate('2030-01-07'))).toEqual({ unit: 'unknown', why: expect.anything() })
  })
})
