import { describe, expect, it } from 'vitest'
import { check, evaluate } from '../check.ts'
import { addDays, type CivilDate, civilDate } from '../civil/index.ts'
import { explain } from '../explain.ts'
import { needSchema } from '../findings/index.ts'
import type { Regime } from '../law/index.ts'
import { lawOf } from '../law-of.ts'
import type { Rule } from '../rules/rule.ts'
import type { Subject } from '../subjects/index.ts'
import { text } from '../text/local-text.ts'
import { dueDate } from './due-date.ts'
import { limitOf } from './limit-of.ts'
import type { TermEvent } from './term-event.ts'

const knownOn = civilDate('2026-11-23')
const from = civilDate('2022-09-30')
const pause = {
  event: 'paused',
  reason: 'third-party',
  sent: civilDate('2022-10-10'),
  answered: civilDate('2022-10-20'),
} as const

const example = {
  subject: { type: 'case', place: '611002', data: {} },
  asOf: '2026-11-23',
  note: text('示例', 'made up'),
} as const

const answered: Rule = {
  id: 'county/answer',
  over: 'case',
  datedBy: 'county.receivedOn',
  title: text('按期答复', 'Answer in time'),
  asks: text('按期答复', 'Answer in time'),
  mend: text('立即答复', 'Answer now'),
  versions: [
    {
      clause: { instrument: 'gipd-2019', article: 33, paragraph: 2 },
      modality: 'must',
      anchors: [],
      confidence: 'T',
      when: { all: [] },
      require: { within: 'answer', from: 'county.receivedOn', to: 'county.answeredOn' },
    },
  ],
  examples: { met: example, breached: example, undetermined: example },
}

const moment = (pointer: string, zh: string, en: string) =>
  ({ type: 'moment', over: ['case'], ask: text(zh, en), read: { from: 'pointer', pointer } }) as const

const county: Regime = {
  id: 'county',
  place: '611002',
  instruments: [],
  facts: {
    'county.receivedOn': moment('/receivedOn', '收到日期', 'The day received'),
    'county.answeredOn': moment('/answeredOn', '答复日期', 'The day answered'),
  },
  rules: [answered],
  terms: [],
}

const overlays = [county]
const context = { asOf: knownOn, knownOn, overlays }
const law = lawOf({ place: '611002', knownOn, overlays })

function caseAnswered(on: CivilDate | undefined, events: readonly TermEvent[], completeThrough?: CivilDate): Subject {
  return {
    type: 'case',
    place: '611002',
    data: { receivedOn: from, ...(on !== undefined && { answeredOn: on }) },
    events,
    ...(completeThrough !== undefined && { completeThrough }),
  }
}

const verdictOf = (subject: Subject) => evaluate(subject, context).find(({ rule }) => rule === answered.id)?.verdict

describe('a rule over a term that was paused', () => {
  const due = dueDate({ term: 'answer', from, events: [pause] }, law, { knownOn })
  if (due.status !== 'final' || due.instead === undefined) throw new Error('both readings are known')
  const [on, instead] = [due.on, due.instead]

  it('is met up to the last day on which it is so under both readings, breached after both, open between them', () => {
    expect(on < instead).toBe(true)
    expect(verdictOf(caseAnswered(on, [pause]))).toBe('met')
    expect(verdictOf(caseAnswered(addDays(on, 1), [pause]))).toBe('undetermined')
    expect(verdictOf(caseAnswered(instead, [pause]))).toBe('undetermined')
    expect(verdictOf(caseAnswered(addDays(instead, 1), [pause]))).toBe('breached')
  })

  it('is counted as if nothing had happened where nothing did', () => {
    const [last, next] = [civilDate('2022-11-02'), civilDate('2022-11-03')]
    expect([last, next].map((day) => verdictOf(caseAnswered(day, [])))).toEqual(['met', 'breached'])
    expect(limitOf(law, 'answer', from, { knownOn, place: '611002' })).not.toHaveProperty('readings')
  })

  it('shows both last days where it is open, in its needs, its trace and its sentences', () => {
    const finding = check(caseAnswered(instead, [pause]), context).findings.find(({ rule }) => rule === answered.id)
    expect(finding).toMatchObject({
      verdict: 'undetermined',
      severity: 'review',
      needs: [{ need: 'pause-reading', dates: [on, instead] }],
      trace: { require: { limit: { due: `${on}/${instead}`, count: 20 } } },
    })
    if (finding === undefined) return
    expect(finding.needs.map((need) => needSchema.safeParse(need).success)).toEqual([true])
    for (const language of ['zh-CN', 'en'] as const) {
      const said = explain(finding, language, law).join('\n')
      expect(said).toContain(on)
      expect(said).toContain(instead)
    }
  })

  it('is not settled by a pause whose day of sending is no working day: both readings agree', () => {
    const onSunday = { ...pause, sent: civilDate('2022-10-16') }
    const one = dueDate({ term: 'answer', from, events: [onSunday] }, law, { knownOn })
    if (one.status !== 'final') throw new Error('final')
    expect(one).not.toHaveProperty('instead')
    expect(verdictOf(caseAnswered(one.on, [onSunday]))).toBe('met')
    expect(verdictOf(caseAnswered(addDays(one.on, 1), [onSunday]))).toBe('breached')
  })

  it('is breached by silence only once the later of the two days is vouched for', () => {
    expect(verdictOf(caseAnswered(undefined, [pause], addDays(instead, -1)))).toBe('undetermined')
    expect(verdictOf(caseAnswered(undefined, [pause], instead))).toBe('breached')
  })

  it('has no end while a pause is open, and its extension counts', () => {
    const open: TermEvent = { event: 'paused', reason: 'third-party', sent: pause.sent }
    expect(verdictOf(caseAnswered(civilDate('2023-06-01'), [open]))).toBe('undetermined')
    const extended: TermEvent = { event: 'extended', on: civilDate('2022-10-25') }
    expect(verdictOf(caseAnswered(civilDate('2022-11-03'), [extended]))).toBe('met')
    expect(limitOf(law, 'answer', from, { knownOn, place: '611002' }, undefined, [extended])).toMatchObject({
      provision: { count: 40 },
    })
  })
})
