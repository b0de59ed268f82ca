import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import { lawOf } from '../law-of.ts'
import { problem } from '../problems/problem.ts'
import { dueDate } from './due-date.ts'
import { limitOf } from './limit-of.ts'
import type { TermEvent } from './term-event.ts'

const day = civilDate
const knownOn = day('2026-11-23')
const law = lawOf({ place: '611000', knownOn })
const context = { knownOn, place: '611000' }
const answer = (from: string, ...events: readonly TermEvent[]) =>
  dueDate({ term: 'answer', from: day(from), events, trace: true }, law, { knownOn })
const pause = (sent: string, answered?: string): TermEvent => ({
  event: 'paused',
  reason: 'third-party',
  sent: day(sent),
  ...(answered !== undefined && { answered: day(answered) }),
})
const extended = (on: string, by?: number): TermEvent => ({
  event: 'extended',
  on: day(on),
  ...(by !== undefined && { by }),
})

describe('a term in years that nobody knows anything of', () => {
  it('has no date, no other reading and no days to list, and says why', () => {
    for (const due of [answer('2040-03-01'), answer('2040-03-01', pause('2040-03-05', '2040-03-09'))]) {
      expect(due).toMatchObject({ status: 'unknown', why: { code: 'calendar/not-announced' } })
      for (const key of ['on', 'between', 'instead', 'trace']) expect(due).not.toHaveProperty(key)
    }
    expect(limitOf(law, 'answer', day('2040-03-01'), context, undefined, [pause('2040-03-05', '2040-03-09')])).toEqual({
      unit: 'unknown',
      why: expect.objectContaining({ en: expect.any(String) }),
    })
  })

  it('can be extended and paused: nobody can say that it had run out', () => {
    expect(answer('2040-03-01', extended('2041-03-01'))).toMatchObject({ count: 40, ignored: [] })
    expect(answer('2040-03-01', pause('2041-03-01'))).toMatchObject({ why: { code: 'terms/pause-open' }, ignored: [] })
  })
})

describe('a term that is paused and not yet answered', () => {
  it('runs on for as long: it can be extended, paused and begun anew whenever that happens', () => {
    const open = pause('2022-10-10')
    expect(answer('2022-09-30', open)).toMatchObject({
      why: { code: 'terms/pause-open', params: { reason: 'third-party', sent: '2022-10-10' } },
    })
    expect(answer('2022-09-30', open, extended('2023-10-10'))).toMatchObject({ count: 40, ignored: [] })
    expect(answer('2022-09-30', open, { event: 'correction-received', on: day('2023-10-10') })).toMatchObject({
      status: 'final',
      restartedOn: '2023-10-10',
    })
    expect(limitOf(law, 'answer', day('2022-09-30'), context, undefined, [open])).toEqual({
      unit: 'unknown',
      why: problem('terms/pause-open', { reason: 'third-party', sent: day('2022-10-10') }).message,
    })
  })
})

it('what happened on one day happened in the order in which it is told', () => {
  const correction: TermEvent = { event: 'correction-received', on: day('2022-10-10') }
  const longer = extended('2022-10-10', 5)
  expect(answer('2022-09-30', longer, correction)).toMatchObject({ count: 20, restartedOn: '2022-10-10' })
  expect(answer('2022-09-30', correction, longer)).toMatchObject({ count: 25, restartedOn: '2022-10-10' })
})

it('events told in any order are taken by their dates', () => {
  const events = [pause('2022-10-10', '2022-10-14'), extended('2022-10-20', 5), pause('2022-10-24', '2022-10-26')]
  const due = answer('2022-09-30', ...events)
  expect(due).toMatchObject({ status: 'final', count: 25, ignored: [] })
  expect(answer('2022-09-30', ...events.toReversed())).toEqual(due)
})

it('what changes nothing says on which day it would have', () => {
  const on = day('2014-03-04')
  const document = (event: TermEvent) =>
    dueDate({ term: 'normative-document-online', from: day('2014-03-03'), events: [event] }, law, { knownOn })
  expect(document({ event: 'extended', on })).toMatchObject({ ignored: [problem('terms/no-extension', { on })] })
  expect(document({ event: 'correction-received', on })).toMatchObject({
    ignored: [problem('terms/no-restart', { on })],
  })
  expect(document({ event: 'paused', reason: 'fee', sent: on })).toMatchObject({
    ignored: [problem('terms/no-pause', { reason: 'fee', sent: on })],
  })
})

it('the days of a pause stand in the count with the reason, in both languages', () => {
  const due = answer('2022-09-30', pause('2022-10-10', '2022-10-12'))
  const days = 'trace' in due ? (due.trace ?? []) : []
  const paused = days.filter(({ date }) => date === '2022-10-11' || date === '2022-10-12')
  expect(paused.map(({ counted, number }) => [counted, number])).toEqual([
    [false, null],
    [false, null],
  ])
  for (const { note } of paused) {
    expect(note['zh-CN']).toMatch(/^.+期间，不计入$/)
    expect(note.en).toMatch(/^while .+: not counted$/)
  }
})

describe('a limit', () => {
  it('in days, months or years is one day, and of one reading', () => {
    const limit = limitOf(law, 'budget-publication', day('2023-03-01'), context)
    expect(limit).toMatchObject({ unit: 'day', earliest: '2023-03-21', latest: '2023-03-21', awaiting: [] })
    expect(limit).not.toHaveProperty('readings')
    expect(limitOf(law, 'answer', day('2022-09-30'), context)).not.toHaveProperty('readings')
  })

  it('that is not set says of which term, on which day, in which place', () => {
    const unset = problem('terms/not-set', { term: 'answer', on: day('2008-04-30'), place: '611000' }).message
    expect(limitOf(law, 'answer', day('2008-04-30'), context)).toEqual({ unit: 'unknown', why: unset })
    const open = problem('terms/not-set', {
      term: 'normative-document-online',
      on: day('2020-03-02'),
      place: '611000',
    }).message
    expect(limitOf(law, 'normative-document-online', day('2020-03-02'), context)).toMatchObject({ why: open })
  })
})
