import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { civilDate } from '../civil/index.ts'
import { recordSubject } from '../subjects/record-subject.ts'
import type { FactValue, Subject } from '../subjects/subject.ts'
import { text } from '../text/local-text.ts'
import type { Fact } from './fact.ts'
import { readerTable } from './reader-table.ts'

const ask = text('问', 'asked')
const facts = new Map<string, Fact>([
  ['on', { type: 'moment', over: ['record'], ask, read: { from: 'pointer', pointer: '/on' } }],
  ['count', { type: 'count', over: ['record'], ask, read: { from: 'pointer', pointer: '/count' } }],
])
const subjectOf = (data: Subject['data'], stated?: Readonly<Record<string, FactValue>>): Subject => ({
  type: 'record',
  place: '100000',
  data,
  ...(stated && { facts: stated }),
})

describe('the readers of a law', () => {
  it('are one for each fact, and none for what nobody defined', () => {
    const table = readerTable(facts)
    expect(table.reader('on')).toBe(table.reader('on'))
    expect(table.day('on')).toBe(table.day('on'))
    expect(table.reader('nothing')).toBeUndefined()
    expect(table.day('nothing')).toBeUndefined()
  })

  it('tell one subject from another, forth and back, and what is known from what is not', () => {
    const table = readerTable(facts)
    const [one, none, other] = [subjectOf({ count: 1 }), subjectOf({}), subjectOf({ count: 1 }, { count: 7 })]
    const read = [one, none, one, other, one, one, none].map((subject) => table.reader('count')?.(subject))
    expect(read).toEqual([1, undefined, 1, 7, 1, 1, undefined])
  })

  it('look into a subject once, however many rules ask', () => {
    let looked = 0
    const data = {
      get count() {
        looked++
        return 3
      },
    }
    const read = readerTable(facts).reader('count')
    const subject = subjectOf(data)
    expect([read?.(subject), read?.(subject), looked]).toEqual([3, 3, 1])
    expect([read?.({ ...subject, data }), looked]).toEqual([3, 2])
  })

  it('give the day in Shanghai, and none of what is no moment', () => {
    const day = readerTable(facts).day('on')
    expect(day?.(subjectOf({ on: '2026-09-30T16:30:00Z' }))).toBe('2026-10-01')
    expect(day?.(subjectOf({ on: '2026-10-01' }))).toBe('2026-10-01')
    expect(day?.(subjectOf({ on: 'soon' }))).toBeUndefined()
    expect(day?.(subjectOf({}))).toBeUndefined()
    expect(readerTable(facts).day('count')?.(subjectOf({ count: 3 }))).toBeUndefined()
  })

  it('see what a caller changed in a subject between two checks', () => {
    const context = { asOf: civilDate('2026-11-23'), knownOn: civilDate('2026-11-23') }
    const record = { kind: 'document', place: '100000', attribute: 'proactive', formedOn: '2023-03-01' }
    const late = { ...record, publishedOn: '2023-08-01' }
    const subject = { ...recordSubject(late), facts: {} }
    const breached = () => check(subject, context).findings.filter(({ verdict }) => verdict === 'breached').length
    expect(breached()).toBeGreaterThan(0)
    Object.assign(late, { publishedOn: '2023-03-02' })
    expect(breached()).toBe(0)
  })
})
