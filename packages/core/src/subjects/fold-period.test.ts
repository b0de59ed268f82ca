import { describe, expect, it } from 'vitest'
import { addDays, civilDate, dayOf } from '../civil/index.ts'
import type { Json } from '../digest/canonical-json.ts'
import type { Fact } from '../facts/fact.ts'
import type { Scope } from '../rules/scope.ts'
import { text } from '../text/local-text.ts'
import { type BodyPeriod, foldPeriod } from './fold-period.ts'
import type { RecordsRead } from './fold-records.ts'

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

type Data = Readonly<Record<string, Json>>
const complete = { completeThrough: civilDate('2014-12-31') }
const limit: Scope['limit'] = (term, from) => {
  const due = addDays(dayOf(from), 14)
  const provision = { term, clause: 'x', count: 14, unit: 'calendar-day' } as const
  return { unit: 'day', earliest: due, latest: due, awaiting: [], provision }
}

describe('one fact folded from records', () => {
  const fold = (read: Omit<RecordsRead, 'from'>, records: readonly Data[], period: Partial<BodyPeriod> = complete) => {
    const over = period.over ?? 'body-period'
    const fact: Fact = { type: 'count', over: [over], ask: text('数', 'it'), read: { from: 'records', ...read } }
    const asked = { ...year, complete: [read.kind], ...period }
    const started = foldPeriod(asked, new Map([['it', fact]]), limit)
    for (const record of records) started.add({ kind: read.kind, place: '999999', issuer: '999999.news', ...record })
    return started.finish().facts?.it
  }

  it('may belong to somebody other than the issuer: a body, or one of several', () => {
    const read = { kind: 'media-account', whose: 'owner', by: 'count' } as const
    const of = (body: string) => ({ owner: { body } })
    expect(fold(read, [of('999999.news'), of('999999.other'), {}])).toBe(2)
    expect(fold({ ...read, whose: 'owners' }, [{ owners: [{ body: 'x' }, { body: '999999.news' }] }])).toBe(1)
  })

  it('stays open where a body is named without its id, or a member that decides is missing', () => {
    expect(fold({ kind: 'filing', whose: 'owner', by: 'count' }, [{ owner: { name: '示例' } }])).toEqual({ atLeast: 0 })
    expect(fold({ kind: 'filing', where: { matter: 'closed' }, by: 'count' }, [{}])).toEqual({ atLeast: 0 })
    expect(fold({ kind: 'filing', where: { matter: 'closed', open: true }, by: 'any' }, [{ open: false }])).toBe(false)
    expect(fold({ kind: 'filing', by: 'codes', field: 'account' }, [{ account: 'a' }, {}])).toEqual({ atLeast: ['a'] })
  })

  it('counts one of several values, and lists that hold a value', () => {
    const read = { kind: 'filing', where: { matter: ['closed', 'cancelled'] }, by: 'count' } as const
    expect(fold(read, [{ matter: 'closed' }, { matter: 'opened' }, { matter: 'cancelled' }])).toBe(2)
    expect(fold(read, [{ matter: ['opened', 'closed'] }])).toBe(1)
  })

  it('dates a plan by its year, and a duty by the days it lasted', () => {
    expect(fold({ kind: 'press-plan', dated: 'year', by: 'any' }, [{ year: 2014 }])).toBe(true)
    expect(fold({ kind: 'press-plan', dated: 'year', by: 'any' }, [{ year: 2013 }])).toBe(false)
    const duty = { kind: 'responsible-person', dated: 'from', until: 'to', by: 'count' } as const
    expect(fold(duty, [{ from: '2010-01-01' }, { from: '2010-01-01', to: '2013-12-31' }, { from: '2015-01-01' }])).toBe(
      1,
    )
    expect(fold(duty, [{ to: '2013-12-31' }])).toBe(0)
    expect(fold(duty, [{}])).toEqual({ atLeast: 0 })
  })

  it('counts what lasts as it stands at the end of the period: one after another is not two at once', () => {
    const account = { kind: 'media-account', dated: 'openedOn', until: 'closedOn', field: 'platform' } as const
    const weibo = { platform: 'weibo', openedOn: '2010-01-01' }
    const moved = [
      { ...weibo, closedOn: '2014-06-30' },
      { ...weibo, openedOn: '2014-07-01' },
    ]
    for (const by of ['count', 'most'] as const) {
      expect(fold({ ...account, by }, moved)).toBe(1)
      expect(fold({ ...account, by }, [weibo, weibo])).toBe(2)
      expect(fold({ ...account, by }, [{ ...weibo, closedOn: '2014-12-31' }, weibo])).toBe(1)
      expect(fold({ ...account, by }, [{ ...weibo, closedOn: '2015-01-01' }, weibo])).toBe(2)
      expect(fold({ ...account, by }, [{ ...weibo, openedOn: '2015-01-01' }, weibo])).toBe(1)
      expect(fold({ ...account, by }, [{ platform: 'weibo', closedOn: '2014-06-30' }, weibo])).toBe(1)
    }
    expect(fold({ ...account, by: 'any' }, [{ ...weibo, closedOn: '2014-06-30' }])).toBe(true)
  })

  it('counts an end only where the record says so: what is not closed leaves nothing open', () => {
    const account = { kind: 'media-account', dated: 'closedOn', by: 'count' } as const
    const records = [{ closedOn: '2014-06-30' }, { closedOn: '2013-06-30' }, {}]
    expect(fold({ ...account, undated: 'not-ended' }, records)).toBe(1)
    expect(fold({ ...account, undated: 'not-ended' }, records, {})).toEqual({ atLeast: 1 })
    expect(fold({ ...account, undated: 'not-ended' }, [{ closedOn: 'soon' }])).toEqual({ atLeast: 0 })
    expect(fold(account, records)).toEqual({ atLeast: 1 })
  })

  it('takes the whole register where nothing dates it, and members below members', () => {
    const read = { kind: 'interpretation', by: 'codes', field: 'of/record' } as const
    expect(fold(read, [{ of: { record: 'a' } }, { of: { record: 'b' } }])).toEqual(['a', 'b'])
  })

  it('takes what stands in a list of each record, and leaves the set open where that is not said', () => {
    const among = { list: 'relations', where: { type: 'repeals' } } as const
    const read = { kind: 'document', by: 'codes', field: 'target', among } as const
    const repeals = { type: 'repeals', target: 'old' }
    expect(fold(read, [{ relations: [repeals, { type: 'cites', target: 'other' }] }])).toEqual(['old'])
    expect(fold(read, [{ relations: [repeals, { type: 'repeals' }] }])).toEqual({ atLeast: [] })
    expect(fold(read, [{ relations: [repeals] }, { relations: 'none' }])).toEqual({ atLeast: ['old'] })
  })

  it('takes an absent list for an empty one in a complete register, and only there', () => {
    const among = { list: 'relations', where: { type: 'repeals' } } as const
    const read = { kind: 'document', by: 'codes', field: 'target', among } as const
    const records = [{ relations: [{ type: 'repeals', target: 'old' }] }, {}]
    expect(fold(read, records)).toEqual(['old'])
    expect(fold(read, records, {})).toEqual({ atLeast: ['old'] })
  })

  it('takes the records of anyone, or those whose deeper member is what is wanted', () => {
    const read = { kind: 'document', whose: 'anyone', where: { 'validity/state': 'repealed' }, by: 'count' } as const
    const repealed = { validity: { state: 'repealed' } }
    expect(fold(read, [{ ...repealed, issuer: '999999.other' }, { validity: { state: 'in-force' } }])).toBe(1)
    expect(fold(read, [repealed, {}])).toEqual({ atLeast: 1 })
  })

  it('knows how many share the commonest code', () => {
    const read = { kind: 'media-account', by: 'most', field: 'platform' } as const
    expect(fold(read, [{ platform: 'weibo' }, { platform: 'wechat' }, { platform: 'weibo' }])).toBe(2)
    expect(fold(read, [])).toBe(0)
    expect(fold(read, [{ platform: 'weibo' }], {})).toEqual({ atLeast: 1 })
  })

  it('counts what is out of date on the last day; in a complete register also what has no date', () => {
    const read = { kind: 'column', whose: 'site', dated: 'lastItemOn', stale: 'fresh', by: 'count' } as const
    const site = { ...complete, over: 'site' } as const
    const columns = ['2014-12-16', '2014-12-17', '2014-12-31'].map((lastItemOn) => ({
      lastItemOn,
      site: '999999.news',
    }))
    expect(fold(read, columns, site)).toBe(1)
    expect(fold(read, [...columns, { site: '999999.news' }], site)).toBe(2)
    expect(fold(read, [...columns, { site: '999999.news' }], { over: 'site' })).toEqual({ atLeast: 1 })
  })
})

describe('a period', () => {
  it('tells what it is called, and what its body is', () => {
    const started = foldPeriod({ ...year, complete: [] }, facts)
    started.add({ kind: 'body', id: '999999.news', line: 'press-office' })
    expect(started.finish()).toMatchObject({ data: { span: 'year', about: { line: 'press-office' } } })
  })
})
