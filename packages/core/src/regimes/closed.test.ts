import { expect, it } from 'vitest'
import { evaluate } from '../check.ts'
import { civilDate } from '../civil/index.ts'
import { sampleRecord } from './samples.ts'

const today = civilDate('2026-11-23')

/** What became of the rules over a record of Shangluo. */
function verdicts(kind: string, fields: Parameters<typeof sampleRecord>[1]) {
  const context = { asOf: today, knownOn: today, assertInForce: ['shangluo-opinion-2014'] }
  const all = evaluate(sampleRecord(kind, fields, '611000'), context)
  return Object.fromEntries(all.map(({ rule, verdict }) => [rule, verdict]))
}

const looked = { completeThrough: '2026-05-31' } as const

it.each([
  ['cn/site-veto-interaction'],
  ['cn/site-veto-service'],
  ['cn/site-veto-safety'],
  ['cn/site-veto-home-stale'],
  ['cn/site-score'],
  ['cn/proactive-platform'],
  ['shangluo/site-function-presence'],
])('%s leaves a closed site alone', (rule) => {
  const site = {
    functions: ['disclosure'],
    platformFunctions: [],
    homeChangedOn: '2020-01-01',
    indicators: [{ indicator: 'veto-safety', met: true, on: '2026-05-30' }],
    score: 10,
    ...looked,
  }
  if (
    rule === 'cn/site-veto-interaction' ||
    rule === 'shangluo/site-function-presence' ||
    rule === 'cn/site-veto-service'
  )
    expect(verdicts('site', { ...site, functions: [] })[rule]).toBe('breached')
  else expect(verdicts('site', site)[rule]).toBe('breached')
  expect(verdicts('site', { ...site, closedOn: '2026-05-31' })[rule]).toBe('does-not-apply')
})

it.each([
  ['cn/media-owner-public'],
  ['cn/media-veto-2wk'],
  ['cn/media-veto-interaction'],
  ['shangluo/media-rules-exist'],
  ['shangluo/media-site-link'],
])('%s leaves a closed account alone', (rule) => {
  const account = {
    ownerShown: false,
    interactive: false,
    lastPostAt: '2020-01-01',
    rules: [],
    posts: [{ at: '2020-01-01', onSite: false }],
    ...looked,
  }
  expect(verdicts('media-account', account)[rule]).toBe('breached')
  expect(verdicts('media-account', { ...account, closedOn: '2026-05-31' })[rule]).toBe('does-not-apply')
})

it('judges a site for the time before it closed', () => {
  const site = { functions: [], closedOn: '2026-06-01', ...looked }
  expect(verdicts('site', site)['cn/site-veto-interaction']).toBe('breached')
})
