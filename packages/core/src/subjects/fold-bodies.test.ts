import { expect, it } from 'vitest'
import { civilDate } from '../civil/index.ts'
import type { Fact } from '../facts/fact.ts'
import { text } from '../text/local-text.ts'
import { foldBodies } from './fold-bodies.ts'

const ask = text('数', 'a number')
const facts = new Map<string, Fact>([
  [
    'accounts',
    {
      type: 'count',
      over: ['body-period'],
      ask,
      read: { from: 'records', kind: 'media-account', whose: 'owner', by: 'count' },
    },
  ],
  [
    'interpreted',
    {
      type: 'codes',
      over: ['body-period'],
      ask,
      read: { from: 'records', kind: 'interpretation', whose: 'anyone', by: 'codes', field: 'of/record' },
    },
  ],
  [
    'columns',
    { type: 'count', over: ['site'], ask, read: { from: 'records', kind: 'column', whose: 'site', by: 'count' } },
  ],
])
const span = {
  from: civilDate('2014-01-01'),
  to: civilDate('2014-12-31'),
  complete: ['media-account', 'interpretation', 'column'],
  completeThrough: civilDate('2014-12-31'),
}
const [office, bureau, site] = ['611000.office', '611000.bureau', '611000.site']

function judged(records: readonly Parameters<ReturnType<typeof foldBodies>['add']>[0][]) {
  const fold = foldBodies(span, facts)
  for (const record of records) fold.add({ place: '611000', ...record })
  return Object.fromEntries(fold.finish().map(({ id, subject }) => [id, subject]))
}

it('gives each record to whose it is, whoever published it and in whatever order', () => {
  const subjects = judged([
    { kind: 'media-account', issuer: office, owner: { body: bureau } },
    { kind: 'body', id: bureau, issuer: office, bodyType: 'department' },
    { kind: 'column', issuer: office, site },
    { kind: 'site', id: site, issuer: office },
    { kind: 'interpretation', issuer: bureau, of: { record: '611000.policy' } },
  ])
  expect(Object.keys(subjects)).toEqual([office, bureau, site])
  expect(subjects[office]?.facts).toEqual({ accounts: 0, interpreted: ['611000.policy'] })
  expect(subjects[bureau]).toMatchObject({
    type: 'body-period',
    data: { body: bureau, span: 'year', about: { bodyType: 'department' } },
    facts: { accounts: 1 },
    registers: span.complete,
  })
  expect(subjects[site]).toMatchObject({ type: 'site', data: { site }, facts: { columns: 1 } })
})

it('leaves the counts of all open where somebody is named without an id', () => {
  const subjects = judged([
    { kind: 'media-account', issuer: office, owner: { name: '示例局' } },
    { kind: 'body', id: bureau, place: '611002' },
  ])
  expect(subjects[office]?.facts?.accounts).toEqual({ atLeast: 0 })
  expect(subjects[bureau]?.facts?.accounts).toEqual({ atLeast: 0 })
  expect(subjects[bureau]?.place).toBe('611002')
})
