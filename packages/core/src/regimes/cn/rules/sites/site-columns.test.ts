import { expect, it } from 'vitest'
import { evaluate } from '../../../../check.ts'
import { civilDate } from '../../../../civil/index.ts'
import { lawOf } from '../../../../law-of.ts'
import { foldPeriod } from '../../../../subjects/fold-period.ts'
import { limitsOf } from '../../../../terms/limit-of.ts'

const knownOn = civilDate('2026-11-23')
const law = lawOf({ place: '611000', knownOn })
const site = '611000.site-1'

function verdictOn(to: string, columns: readonly { readonly [field: string]: string | number | boolean }[]) {
  const period = { from: civilDate('2016-01-01'), to: civilDate(to) }
  const vouched = { complete: ['column'], completeThrough: period.to, facts: { 'site.longStale': 0 } }
  const asked = { over: 'site', body: site, place: '611000', ...period, ...vouched } as const
  const fold = foldPeriod(asked, law.facts, limitsOf(law, { knownOn, place: '611000' }))
  for (const column of columns) fold.add({ kind: 'column', place: '611000', site, items: 9, ...column })
  const subject = fold.finish()
  const verdict = evaluate(subject, { asOf: knownOn, knownOn }).find(({ rule }) => rule === 'cn/site-veto-column-stale')
  return [verdict?.verdict, subject.facts?.['site.staleNews'], subject.facts?.['site.staleNotices']]
}

const news = { columnType: 'news', lastItemOn: '2016-05-16' }
const notices = { columnType: 'notices', firstLevel: true, lastItemOn: '2013-01-01' }

it('counts the stale columns of a site on the day it is looked at, by the table then in force', () => {
  const columns = [news, news, news, notices, notices]
  expect(verdictOn('2016-05-30', columns)).toEqual(['met', 0, 2])
  expect(verdictOn('2016-05-31', columns)).toEqual(['breached', 3, 2])
  expect(verdictOn('2020-05-31', columns)).toEqual(['breached', 3, 2])
})

it('takes a column without a dated item for stale, and leaves aside columns below the first level', () => {
  const undated = { columnType: 'news' }
  const below = { ...notices, firstLevel: false }
  expect(verdictOn('2016-05-20', [news, undated, undated, below])).toEqual(['met', 2, 0])
})

it('cannot tell where a column has no kind', () => {
  const unknown = { lastItemOn: '2013-01-01' }
  expect(verdictOn('2016-05-20', [unknown])).toEqual(['undetermined', { atLeast: 0 }, { atLeast: 0 }])
})
