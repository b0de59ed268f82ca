import { describe, expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import type { Fact } from '../facts/fact.ts'
import { text } from '../text/local-text.ts'
import { foldPeriod } from './fold-period.ts'

const facts = new Map<string, Fact>([
  [
    'meetings',
    {
      type: 'count',
      over: ['body-period'],
      ask: text('例会', 'meetings'),
      read: { from: 'records', kind: 'press-conference', where: { class: 'overall' }, dated: 'heldAt', by: 'count' },
    },
  ],
  [
    'topics',
    {
      type: 'codes',
      over: ['body-period'],
      ask: text('主题', 'topics'),
      read: { from: 'records', kind: 'press-conference', dated: 'heldAt', by: 'codes', field: 'topics' },
    },
  ],
])
const year = { body: '999999.news', place: '999999', from: civilDate('2014-01-01'), to: civilDate('2014-12-31') }
const meeting = (heldAt: string | undefined, more = {}) => ({
  kind: 'press-conference',
  issuer: '999999.news',
  class: 'overall',
  heldAt,
  topics: ['decision'],
  ...more,
})

describe('a body over a period', () => {
  const fold = (complete: boolean, records: readonly ReturnType<typeof meeting>[]) => {
    const started = foldPeriod(
      { ...year, complete: complete ? ['press-conference'] : [], completeThrough: civilDate('2014-12-31') },
      facts,
    )
    for (const record of records) started.add(record)
    return started.finish().facts
  }
  const records = [
    meeting('2014-01-01'),
    meeting('2014-12-31T23:00:00+08:00', { topics: ['concern'] }),
    meeting('2015-01-01'),
    meeting('2014-05-01', { issuer: '999999.other' }),
    meeting('2014-05-01', { class: 'ordinary' }),
  ]

  it('counts what is its own, of the kind, and within the days', () => {
    expect(fold(true, records)).toEqual({ meetings: 2, topics: ['decision', 'concern'] })
  })

  it('only says "at least" where nobody vouches for the register', () => {
    expect(fold(false, records)).toEqual({ meetings: { atLeast: 2 }, topics: { atLeast: ['decision', 'concern'] } })
  })

  it('only says "at least" where a record has no date', () => {
    expect(fold(true, [meeting('2014-03-01'), meeting(undefined)])).toMatchObject({ meetings: { atLeast: 1 } })
  })

  it('folds the instant at the end of the year into the day in Shanghai', () => {
    expect(fold(true, [meeting('2014-12-31T17:00:00Z')])).toMatchObject({ meetings: 0 })
  })
})
