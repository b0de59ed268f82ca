import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWorkingDay } from '../calendar/index.ts'
import { addDays, type CivilDate, civilDate } from '../civil/index.ts'
import { lawOf } from '../law-of.ts'
import { dueDate } from './due-date.ts'
import { limitOf } from './limit-of.ts'
import type { PauseReason } from './term.ts'
import type { TermEvent } from './term-event.ts'

const knownOn = civilDate('2026-11-23')
const law = lawOf({ place: '611000', knownOn })
const first = civilDate('2019-05-15')
const reasons: readonly PauseReason[] = ['third-party', 'other-agency', 'fee']

/** The oracle's picture of a run: nothing but what it needs to walk the days one by one. */
interface Run {
  readonly start: CivilDate
  readonly count: number
  readonly open: boolean
  readonly pauses: readonly { readonly sent: CivilDate; readonly answered: CivilDate }[]
  readonly ignored: number
}

function walk({ start, count, pauses }: Run, sendingDay: 'counts' | 'paused'): CivilDate {
  let day = start
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    const status = isWorkingDay(day, { knownOn })
    if (status.status !== 'final') throw new Error('the oracle walks only days that are arranged')
    const paused = pauses.some(
      ({ sent, answered }) => (sendingDay === 'counts' ? day > sent : day >= sent) && day <= answered,
    )
    if (status.working && !paused) left--
  }
  return day
}

/** What is over can neither be extended nor paused; while a pause is open nobody can say when it ends. */
function isOver(run: Run, on: CivilDate): boolean {
  return !run.open && on > walk(run, 'counts')
}

/** The answer of the Regulations of 2019 by its words: extended by up to 20 in all, paused by third parties and other agencies, begun anew by a correction. */
function happen(run: Run, event: TermEvent): Run {
  const refused = { ...run, ignored: run.ignored + 1 }
  switch (event.event) {
    case 'extended': {
      const by = event.by ?? 20
      if (event.on < run.start || by < 1 || run.count + by > 40) return refused
      return isOver(run, event.on) ? refused : { ...run, count: run.count + by }
    }
    case 'paused': {
      const { sent, answered } = event
      if (sent < run.start || event.reason === 'fee' || isOver(run, sent)) return refused
      if (answered === undefined) return { ...run, open: true }
      const isWithin = run.pauses.some((one) => one.sent <= sent && one.answered >= answered)
      return answered < sent || isWithin ? refused : { ...run, pauses: [...run.pauses, { sent, answered }] }
    }
    case 'correction-received':
      return event.on < run.start
        ? refused
        : { start: event.on, count: 20, open: false, pauses: [], ignored: run.ignored }
  }
}

const offset = fc.integer({ min: -3, max: 60 })

/** Events on days of their own: what happened on one day happened in the order in which it is told. */
const events = fc.uniqueArray(
  fc.oneof(
    fc.record({
      event: fc.constant('extended' as const),
      day: offset,
      by: fc.option(fc.integer({ min: -1, max: 21 }), { nil: undefined }),
    }),
    fc.record({
      event: fc.constant('paused' as const),
      day: offset,
      reason: fc.constantFrom(...reasons),
      lasts: fc.option(fc.integer({ min: -1, max: 30 }), { nil: undefined, freq: 9 }),
    }),
    fc.record({ event: fc.constant('correction-received' as const), day: offset }),
  ),
  { selector: ({ day }) => day, maxLength: 5 },
)

type Drawn = typeof events extends fc.Arbitrary<readonly (infer E)[]> ? E : never

function eventOf(from: CivilDate, drawn: Drawn): TermEvent {
  const on = addDays(from, drawn.day)
  switch (drawn.event) {
    case 'extended':
      return { event: 'extended', on, ...(drawn.by !== undefined && { by: drawn.by }) }
    case 'paused': {
      const { reason, lasts } = drawn
      return { event: 'paused', reason, sent: on, ...(lasts !== undefined && { answered: addDays(on, lasts) }) }
    }
    case 'correction-received':
      return { event: 'correction-received', on }
  }
}

function dayOfEvent(event: TermEvent): CivilDate {
  return event.event === 'paused' ? event.sent : event.on
}

describe('a term with whatever may happen on its way', () => {
  it('ends where walking day by day ends, in both readings, and ignores as much', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2200 }), events, (after, drawn) => {
        const from = addDays(first, after)
        const told = drawn.map((one) => eventOf(from, one))
        const inOrder = told.toSorted((a, b) => dayOfEvent(a).localeCompare(dayOfEvent(b)))
        const run = inOrder.reduce(happen, { start: from, count: 20, open: false, pauses: [], ignored: 0 })
        const due = dueDate({ term: 'answer', from, events: told, trace: true }, law, { knownOn })
        if (!('ignored' in due)) throw new Error('the term is set')
        expect([due.ignored.length, due.count]).toEqual([run.ignored, run.count])
        expect(due.restartedOn ?? from).toBe(run.start)
        if (run.open) {
          expect(due).toMatchObject({ status: 'unknown', why: { code: 'terms/pause-open' } })
          return
        }
        const [on, instead] = [walk(run, 'counts'), walk(run, 'paused')]
        if (due.status !== 'final') throw new Error(`${due.status}: every day is arranged`)
        expect(due.on).toBe(on)
        expect('instead' in due ? due.instead : undefined).toBe(instead === on ? undefined : instead)
        const limit = limitOf(law, 'answer', from, { knownOn, place: law.place }, undefined, told)
        expect(limit).toMatchObject({ unit: 'day', earliest: on, latest: instead, awaiting: [] })
        expect('readings' in limit ? limit.readings : undefined).toEqual(instead === on ? undefined : [on, instead])
        const counted = due.trace?.filter((day) => day.counted) ?? []
        expect(counted.map((day) => day.number)).toEqual(Array.from({ length: run.count }, (_, at) => at + 1))
        if (run.count > 0) expect(counted.at(-1)?.date).toBe(on)
      }),
      { numRuns: 400 },
    )
  })
})

describe('a term that no notice settles', () => {
  const day = civilDate('2026-12-28')
  const context = { knownOn }

  it('lies between its bounds however it is paused, and a pause over days without a notice widens them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 60 }), (sentAfter, lasts) => {
        const sent = addDays(day, sentAfter)
        const pause = { event: 'paused', reason: 'third-party', sent, answered: addDays(sent, lasts) } as const
        const plain = dueDate({ term: 'answer', from: day }, law, context)
        const paused = dueDate({ term: 'answer', from: day, events: [pause] }, law, context)
        if (plain.status !== 'provisional' || paused.status !== 'provisional') throw new Error('no notice for 2027 yet')
        expect(paused.between[0] >= plain.between[0]).toBe(true)
        expect(paused.between[1] >= plain.between[1]).toBe(true)
        expect(paused.between[0] <= paused.on && paused.on <= paused.between[1]).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('can be extended to the last day on which it may still run, and not after it', () => {
    const plain = dueDate({ term: 'answer', from: day }, law, context)
    if (plain.status !== 'provisional') throw new Error('no notice for 2027 yet')
    const extendedOn = (on: CivilDate) =>
      dueDate({ term: 'answer', from: day, events: [{ event: 'extended', on }] }, law, context)
    expect(extendedOn(plain.between[1])).toMatchObject({ count: 40, ignored: [] })
    expect(extendedOn(addDays(plain.between[1], 1))).toMatchObject({ count: 20, ignored: [{}] })
  })
})

it('cites the law of the place in both languages, and the trace is there only where it is asked for', () => {
  const from = civilDate('2022-09-30')
  const due = dueDate({ term: 'answer', from }, law, { knownOn })
  if (!('citation' in due)) throw new Error('the term is set')
  expect(due.citation['zh-CN']).toBe('《条例》第三十三条第二款')
  expect(due.citation.en).toMatch(/33/)
  expect(due.citation.en).not.toMatch(/第/)
  expect(due).not.toHaveProperty('trace')
})

it('names what is known where a term is not, and what was asked where it is not set', () => {
  expect(() => dueDate({ term: 'anwser', from: first }, law, { knownOn })).toThrowError(
    expect.objectContaining({
      problem: expect.objectContaining({
        code: 'terms/unknown-term',
        params: { term: 'anwser', known: [...law.terms.keys()].join(', ') },
      }),
    }),
  )
  expect(dueDate({ term: 'answer', from: civilDate('2008-04-30') }, law, { knownOn })).toMatchObject({
    why: { code: 'terms/not-set', params: { term: 'answer', on: '2008-04-30', place: '611000' } },
  })
})
