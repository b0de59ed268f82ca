import { vocabularies } from '@gongkai/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { Store } from '../../src/index.ts'
import { memoryStore } from '../store/both-engines.ts'
import { testApp } from './app.ts'
import { bodyOf } from './contract.ts'

let opened: Store | undefined
beforeAll(async () => {
  opened = await memoryStore()
})
afterAll(async () => await opened?.close())

function answer(target: string, headers: Record<string, string> = {}): Promise<unknown> {
  if (opened === undefined) throw new Error('not open')
  return bodyOf(testApp(opened).app, target, { headers })
}

describe('GET /v1/due', () => {
  it('counts a court-tested case, with its clause and day by day', async () => {
    const due = z
      .looseObject({ trace: z.array(z.looseObject({ date: z.string(), counted: z.boolean() })) })
      .parse(await answer('/v1/due?term=answer&from=2022-09-30&place=611000'))
    expect(due).toMatchObject({
      status: 'final',
      on: '2022-11-02',
      count: 20,
      unit: 'working-day',
      kind: 'due',
      confidence: 'T',
      clause: 'gipd-2019#33.2',
      place: '611000',
      knownOn: '2026-11-23',
    })
    expect(due.trace.filter(({ counted }) => counted)).toHaveLength(20)
  })

  it('is provisional where a notice is awaited, by what was known on the day that is named', async () => {
    expect(await answer('/v1/due?term=answer&from=2026-12-10&trace=false')).toMatchObject({
      status: 'provisional',
      awaiting: [{ notice: 2027 }],
    })
    expect(await answer('/v1/due?term=answer&from=2022-09-30&knownOn=2021-01-05')).toMatchObject({
      status: expect.stringMatching(/provisional|unknown/),
    })
  })

  it('counts hours from an instant', async () => {
    const from = encodeURIComponent('2014-05-06T11:30:00+08:00')
    expect(await answer(`/v1/due?term=livelihood-activity-online&from=${from}&place=611000`)).toMatchObject({
      status: 'final',
      at: '2014-05-07T11:30:00+08:00',
    })
    expect(await answer('/v1/due?term=livelihood-activity-online&from=2014-05-06&place=611000')).toMatchObject({
      status: 'provisional',
      atBetween: ['2014-05-07T00:00:00+08:00', '2014-05-07T23:59:59.999+08:00'],
      awaiting: [],
    })
  })

  it('says that a term ends not a duty but a waiting, and gives the date under the other reading', async () => {
    expect(await answer('/v1/due?term=rule-in-force&from=2026-10-01')).toMatchObject({
      kind: 'not-before',
      on: '2026-10-31',
      instead: '2026-11-01',
    })
  })

  it('says why there is no date', async () => {
    expect(await answer('/v1/due?term=answer&from=2008-04-30')).toMatchObject({
      status: 'unknown',
      why: { code: 'terms/not-set' },
    })
  })

  it.each([
    ['term=anser&from=2022-09-30', 'term'],
    ['term=answer&from=2022-02-30', 'from'],
    ['term=answer', 'from'],
    ['term=answer&from=2022-09-30&place=330106', 'place'],
    ['term=answer&from=2022-09-30&knownOn=today', 'knownOn'],
    ['term=answer&from=2022-09-30&trace=yes', 'trace'],
  ])('refuses %s', async (query, parameter) => {
    expect(await answer(`/v1/due?${query}`)).toMatchObject({ status: 400, errors: [{ parameter }] })
  })
})

describe('GET /v1/working-days', () => {
  it('counts up to a day, and adds to one', async () => {
    expect(await answer('/v1/working-days?from=2022-09-30&to=2022-11-02')).toMatchObject({ status: 'final', count: 20 })
    expect(await answer('/v1/working-days?from=2022-09-30&add=20&trace=true')).toMatchObject({
      status: 'final',
      on: '2022-11-02',
      trace: expect.arrayContaining([expect.objectContaining({ number: 20 })]),
    })
    expect(await answer('/v1/working-days?from=2026-12-10&add=20')).toMatchObject({ status: 'provisional' })
    expect(await answer('/v1/working-days?from=2026-12-10&to=2027-01-20')).toMatchObject({ status: 'provisional' })
    expect(await answer('/v1/working-days?from=1990-01-05&add=20')).toMatchObject({ status: 'unknown' })
  })

  it.each([
    ['from=2022-09-30', 'to'],
    ['from=2022-09-30&to=2022-10-08&add=3', 'to'],
    ['from=2022-09-30&to=2022-09-29', 'to'],
    ['from=2022-09-30&add=-1', 'add'],
    ['from=2022-09-30&add=3&place=123456', 'place'],
  ])('refuses %s', async (query, parameter) => {
    expect(await answer(`/v1/working-days?${query}`)).toMatchObject({
      status: 400,
      errors: expect.arrayContaining([expect.objectContaining({ parameter })]),
    })
  })
})

describe('vocabularies and places', () => {
  it('serves every vocabulary of the core', async () => {
    const list = z
      .object({ items: z.array(z.looseObject({ name: z.string() })) })
      .parse(await answer('/v1/vocabularies'))
    const names = Object.keys(vocabularies)
    expect(list.items.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
    for (const name of names) expect(await answer(`/v1/vocabularies/${name}`)).toMatchObject({ name })
  })

  it('suggests the vocabulary that was meant', async () => {
    expect(await answer('/v1/vocabularies/key-area', { 'Accept-Language': 'en' })).toMatchObject({
      status: 404,
      code: 'vocabulary-not-found',
      detail: expect.stringContaining('key-areas'),
    })
  })

  it('lists places, those of one place, those of one level', async () => {
    const places = z.object({ items: z.array(z.looseObject({ code: z.string(), level: z.string() })) })
    const all = places.parse(await answer('/v1/places')).items
    const counties = places.parse(await answer('/v1/places?within=611000&level=county')).items
    expect(counties.map(({ code }) => code)).toEqual([
      '611002',
      '611021',
      '611022',
      '611023',
      '611024',
      '611025',
      '611026',
    ])
    expect(all.length).toBeGreaterThan(counties.length)
    expect(await answer('/v1/places?within=123456')).toMatchObject({ status: 400, errors: [{ parameter: 'within' }] })
  })

  it('says what the node is', async () => {
    expect(await answer('/status')).toMatchObject({
      status: 'ok',
      engine: 'pglite',
      holds: 'nothing',
      records: 0,
      seq: 0,
      license: null,
    })
  })
})
