import { describe, expect, it } from 'vitest'
import { evaluate } from '../check.ts'
import { addDays, civilDate, instant, moment } from '../civil/index.ts'
import { lawOf } from '../law-of.ts'
import { livelihoodActivity24h } from '../regimes/shangluo/rules/publication/livelihood-activity-24h.ts'
import { recordSubject } from '../subjects/index.ts'
import { limitOf, limitsOf } from './limit-of.ts'

const knownOn = civilDate('2026-11-23')
const law = lawOf({ place: '611000', knownOn })
const context = { asOf: civilDate('2014-06-03'), knownOn }

/** What becomes of an activity that ended at one moment and was online at another. */
function judged(endedAt: string, publishedOn: string | undefined, completeThrough?: string) {
  const fields = { kind: 'activity', place: '611000', livelihood: true, important: true, endedAt }
  const subject = recordSubject({
    ...fields,
    ...(publishedOn !== undefined && { publishedOn }),
    ...(completeThrough !== undefined && { completeThrough }),
  })
  const found = evaluate(subject, context).find(({ rule }) => rule === livelihoodActivity24h.id)
  return [found?.verdict, found?.needs]
}

const time = (fact: string) => ({ need: 'time-of-day', fact })
const ended = time('activity.endedAt')
const online = time('record.publishedOn')

describe('a term in hours, as the rules compare with it', () => {
  it('is met by the earliest possible end, breached after the latest, and between them asks for the time of day', () => {
    const from = '2014-05-06'
    expect(judged(from, '2014-05-06')).toEqual(['met', []])
    expect(judged(from, '2014-05-07T00:00:00+08:00')).toEqual(['met', []])
    expect(judged(from, '2014-05-07T00:00:00.001+08:00')).toEqual(['undetermined', [ended]])
    expect(judged(from, '2014-05-07T23:59:59.999+08:00')).toEqual(['undetermined', [ended]])
    expect(judged(from, '2014-05-07')).toEqual(['undetermined', [ended, online]])
    expect(judged(from, '2014-05-08T00:00:00+08:00')).toEqual(['breached', []])
    expect(judged(from, '2014-05-08')).toEqual(['breached', []])
  })

  it('asks for the time of the one moment of which only the day is known', () => {
    const from = '2014-05-06T11:30:00+08:00'
    expect(judged(from, '2014-05-07T11:30:00+08:00')).toEqual(['met', []])
    expect(judged(from, '2014-05-07T11:30:00.001+08:00')).toEqual(['breached', []])
    expect(judged(from, '2014-05-07')).toEqual(['undetermined', [online]])
  })

  it('is breached by silence only once the latest possible day is vouched for', () => {
    expect(judged('2014-05-06', undefined, '2014-05-06')[0]).toBe('undetermined')
    expect(judged('2014-05-06', undefined, '2014-05-07')[0]).toBe('breached')
  })
})

describe('a limit', () => {
  const context = { knownOn, place: '611000' }

  it('is the same day twice where it is final, and two where a notice is awaited', () => {
    expect(limitOf(law, 'answer', civilDate('2022-09-30'), context)).toMatchObject({
      unit: 'day',
      earliest: '2022-11-02',
      latest: '2022-11-02',
      awaiting: [],
      provision: { term: 'answer', clause: 'gipd-2019#33.2', count: 20, unit: 'working-day' },
    })
    const open = limitOf(law, 'answer', civilDate('2026-12-10'), context)
    expect(open).toMatchObject({ unit: 'day', earliest: '2027-01-04', latest: '2027-01-15', awaiting: [2027] })
  })

  it('says what is not set, what may not be in force, and what no notice reaches', () => {
    const unset = limitOf(law, 'answer', civilDate('2008-04-30'), context)
    expect(unset).toMatchObject({ unit: 'unknown' })
    expect(unset).not.toHaveProperty('instrument')
    const start = civilDate('2020-03-02')
    expect(limitOf(law, 'normative-document-online', start, context)).toMatchObject({
      unit: 'unknown',
      instrument: 'shangluo-opinion-2014',
    })
    const asserted = new Set(['shangluo-opinion-2014'])
    expect(limitOf(law, 'normative-document-online', start, context, asserted)).toMatchObject({
      earliest: '2020-03-09',
    })
    expect(limitOf(law, 'no-such-term', start, context)).toMatchObject({ unit: 'unknown' })
    expect(limitOf(law, 'answer', civilDate('2040-03-02'), context)).toMatchObject({
      unit: 'unknown',
      why: { en: expect.any(String) },
    })
  })

  it('is not known where it is known under one reading of its pause only', () => {
    const on = civilDate('2027-12-08')
    const pause = { event: 'paused', reason: 'third-party', sent: on, answered: on } as const
    const limit = (from: string) => limitOf(law, 'answer', civilDate(from), context, undefined, [pause])
    expect(limit('2027-11-30')).toMatchObject({ unit: 'day', awaiting: [2027] })
    expect(limit('2027-12-01')).toMatchObject({ unit: 'unknown', why: { en: expect.stringContaining('2028-01-01') } })
  })

  it('is remembered by its start, and is the same when asked again', () => {
    const limit = limitsOf(law, context)
    const start = instant('2014-05-06T11:30:00+08:00')
    const once = limit('livelihood-activity-online', start, '611000')
    expect(limit('livelihood-activity-online', start, '611000')).toBe(once)
    expect(limit('livelihood-activity-online', moment('2014-05-06'), '611000')).not.toEqual(once)
    expect(limit('answer', start, '611000')).not.toEqual(once)
    expect(limit('livelihood-activity-online', start, '611000', [])).toBe(once)
    expect(limit('livelihood-activity-online', start)).toBe(once)
  })

  it('is forgotten with the others of its term once they are many: memory stays bounded', () => {
    const limit = limitsOf(law, context)
    const starts = Array.from({ length: 4097 }, (_, day) => addDays(civilDate('2009-01-01'), day))
    const [first = civilDate('2009-01-01')] = starts
    const once = limit('answer', first)
    for (const start of starts.slice(0, -1)) limit('answer', start)
    expect(limit('answer', first)).toBe(once)
    for (const start of starts) limit('answer', start)
    expect(limit('answer', first)).not.toBe(once)
    expect(limit('answer', first)).toEqual(once)
  })
})
