import { describe, expect, it } from 'vitest'
import { type CivilDate, civilDate } from '../civil/index.ts'
import { lawOf } from '../law-of.ts'
import { text } from '../text/local-text.ts'
import { courseOf } from './course.ts'
import { dueDate } from './due-date.ts'
import type { TermEvent } from './term-event.ts'

const knownOn = civilDate('2026-11-23')
const law = lawOf({ place: '611000', knownOn })
const start = civilDate('2022-09-30')
const day = civilDate
const due = (...events: readonly TermEvent[]) =>
  dueDate({ term: 'answer', from: start, events, trace: true }, law, { knownOn })
const refused = (...events: readonly TermEvent[]) => {
  const result = due(...events)
  return 'ignored' in result ? result.ignored.map(({ code, params }) => [code, params]) : []
}
const paused = (sent: string, answered: string, reason: 'third-party' | 'other-agency' | 'fee' = 'third-party') =>
  ({ event: 'paused', reason, sent: day(sent), answered: day(answered) }) as const
const extended = (on: string, by?: number): TermEvent => ({
  event: 'extended',
  on: day(on),
  ...(by !== undefined && { by }),
})

describe('what changes nothing says why', () => {
  it('an extension: more than the clause allows, none at all, nothing whole', () => {
    expect(refused(extended('2022-10-10', 20))).toEqual([])
    expect(refused(extended('2022-10-10', 21))).toEqual([
      ['terms/extension-too-long', { on: '2022-10-10', by: 21, upTo: 20 }],
    ])
    for (const by of [0, -1, 1.5, Number.NaN])
      expect(refused(extended('2022-10-10', by))).toEqual([['terms/extension-not-whole', { on: '2022-10-10' }]])
    const result = dueDate(
      { term: 'normative-document-online', from: day('2014-03-03'), events: [extended('2014-03-04')] },
      law,
      { knownOn },
    )
    expect(result).toMatchObject({ on: '2014-03-10', ignored: [{ code: 'terms/no-extension' }] })
  })

  it('extensions count together against what is allowed', () => {
    expect(due(extended('2022-10-10', 5), extended('2022-10-20', 15))).toMatchObject({ count: 40, ignored: [] })
    expect(due(extended('2022-10-10', 5), extended('2022-10-20', 16))).toMatchObject({ count: 25 })
    expect(refused(extended('2022-10-10'), extended('2022-10-20', 1))).toEqual([
      ['terms/extension-too-long', { on: '2022-10-20', by: 21, upTo: 20 }],
    ])
  })

  it('what comes before the start, and after the end', () => {
    expect(refused(extended('2022-09-29'))).toEqual([
      ['terms/before-start', { event: 'extended', on: '2022-09-29', start: '2022-09-30' }],
    ])
    expect(refused(extended('2022-09-30'))).toEqual([])
    expect(refused(extended('2022-11-02'))).toEqual([])
    const late = { on: '2022-11-03', due: '2022-11-02' }
    expect(refused(extended('2022-11-03'))).toEqual([['terms/after-end', { event: 'extended', ...late }]])
    expect(refused(paused('2022-11-03', '2022-11-10'))).toEqual([['terms/after-end', { event: 'paused', ...late }]])
    expect(refused(paused('2022-11-02', '2022-11-10'))).toEqual([])
  })

  it('a pause: of another kind, answered before it was sent, within another one', () => {
    expect(refused(paused('2022-10-10', '2022-10-20', 'fee'))).toEqual([
      ['terms/no-pause', { reason: 'fee', sent: '2022-10-10' }],
    ])
    expect(refused(paused('2022-10-10', '2022-10-09'))).toEqual([
      ['terms/answered-before-sent', { reason: 'third-party', sent: '2022-10-10', answered: '2022-10-09' }],
    ])
    expect(refused(paused('2022-10-10', '2022-10-10'))).toEqual([])
    const within = paused('2022-10-10', '2022-10-20', 'other-agency')
    expect(refused(paused('2022-10-10', '2022-10-20'), within)).toEqual([
      ['terms/pause-overlaps', { reason: 'other-agency', sent: '2022-10-10', answered: '2022-10-20' }],
    ])
    expect(due(paused('2022-10-10', '2022-10-20'), within)).toMatchObject({ on: Object(due(within)).on })
    expect(refused(paused('2022-10-10', '2022-10-20'), paused('2022-10-10', '2022-10-21'))).toEqual([])
    expect(refused(paused('2022-10-10', '2022-10-20'), paused('2022-10-11', '2022-10-21'))).toEqual([])
  })

  it('something nobody knows, from a caller without types', () => {
    const events: readonly TermEvent[] = JSON.parse(
      '[{"event": "lost", "on": "2022-10-10"}, {"on": "2022-10-10"}, {"event": ["paused"], "sent": "2022-10-10"}]',
    )
    expect(due(...events)).toMatchObject({ on: '2022-11-02' })
    const known = 'extended, paused, correction-received'
    expect(refused(...events)).toEqual([
      ['terms/unknown-event', { got: { 'zh-CN': '4 个字符的文本', en: 'a text of 4 characters' }, known }],
      ['terms/unknown-event', { got: { 'zh-CN': '未给出的值', en: 'nothing (undefined)' }, known }],
      ['terms/unknown-event', { got: { 'zh-CN': '数组', en: 'an array' }, known }],
    ])
  })

  it('for its own reason, where it comes after the end as well', () => {
    expect(refused(extended('2023-06-01', 21))).toMatchObject([['terms/extension-too-long', {}]])
    expect(refused(paused('2023-06-01', '2023-06-10', 'fee'))).toMatchObject([['terms/no-pause', {}]])
  })

  it('nothing at all where nothing happened', () => {
    expect(dueDate({ term: 'answer', from: start }, law, { knownOn })).toMatchObject({ on: '2022-11-02', ignored: [] })
  })

  it('a pause of a term that knows none', () => {
    const events = [{ event: 'paused', reason: 'third-party', sent: day('2026-01-21') }] as const
    expect(dueDate({ term: 'budget-publication', from: day('2026-01-20'), events }, law, { knownOn })).toMatchObject({
      on: '2026-02-09',
      ignored: [{ code: 'terms/no-pause' }],
    })
  })

  it('in whole sentences, in both languages, without a code among the Chinese', () => {
    const result = due(
      extended('2022-09-29'),
      extended('2022-10-10', 21),
      extended('2022-10-10', 0),
      paused('2022-10-10', '2022-10-20', 'fee'),
      paused('2022-10-10', '2022-10-09'),
      paused('2022-10-10', '2022-10-20'),
      paused('2022-10-11', '2022-10-12'),
      extended('2023-10-10'),
    )
    const ignored = 'ignored' in result ? result.ignored : []
    expect(new Set(ignored.map(({ code }) => code)).size).toBe(7)
    for (const { message } of ignored) {
      expect(message['zh-CN']).not.toMatch(/[a-z]{2}/)
      expect(message.en).toMatch(/^the .*\d{4}-\d\d-\d\d/)
    }
    const open = due({ event: 'paused', reason: 'third-party', sent: day('2022-10-10') })
    expect(open).toMatchObject({
      why: { message: { 'zh-CN': '自 2022-10-10 起的中止（征求第三方意见）尚未结束，期限无法确定' } },
    })
  })
})

describe('a term of a county of its own', () => {
  const clause = { instrument: 'gipd-2019', article: 33, paragraph: 2 } as const
  const extension = { upTo: 12, clause, condition: text('经批准', 'where approved') }
  const version = { clause, count: 24, local: 'fixed', extension, anchors: [], confidence: 'T' } as const

  it('may be extended where it is counted in hours: whether they are over is not asked of whole days', () => {
    const course = courseOf({ ...version, unit: 'hour' }, start, [extended('2022-10-01')], { knownOn })
    expect(course).toMatchObject({ count: 36, ignored: [] })
  })

  it('may be extended where it is counted in calendar days, until they are over', () => {
    const courseExtended = (on: string) =>
      courseOf({ ...version, unit: 'calendar-day' }, start, [extended(on)], { knownOn })
    expect(courseExtended('2022-10-24')).toMatchObject({ count: 36, ignored: [] })
    expect(courseExtended('2022-10-25')).toMatchObject({ count: 24, ignored: [{ code: 'terms/after-end' }] })
  })
})

describe('the count day by day', () => {
  it('says for what a day was left out', () => {
    const result = due(paused('2022-10-10', '2022-10-11'), paused('2022-10-11', '2022-10-12', 'other-agency'))
    const note = (date: CivilDate) =>
      'trace' in result ? result.trace?.find((one) => one.date === date)?.note['zh-CN'] : undefined
    expect(note(day('2022-10-10'))).not.toContain('不计入')
    expect(note(day('2022-10-11'))).toBe('征求第三方意见期间，不计入')
    expect(note(day('2022-10-12'))).toBe('征求其他机关意见期间，不计入')
    expect(note(day('2022-10-13'))).not.toContain('不计入')
  })

  it('counts in working days wherever a term may pause, for a pause is counted in them', () => {
    for (const provisions of law.terms.values())
      for (const { version } of provisions)
        if (version.pausedBy !== undefined || version.extension !== undefined) expect(version.unit).toBe('working-day')
  })
})
