import { civilDate, lawOf, readRecord } from '@gongkai/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { servedVocabularies } from '../../src/http/vocabularies.ts'
import { publish, type Store } from '../../src/index.ts'
import { memoryStore } from '../store/both-engines.ts'
import { testApp } from './app.ts'
import { ask, bodyOf } from './contract.ts'

let opened: Store | undefined
const app = () => {
  if (opened === undefined) throw new Error('not open')
  return testApp(opened).app
}
beforeAll(async () => {
  opened = await memoryStore()
  const common = { place: '611021', attribute: 'proactive' }
  await publish(
    opened,
    [
      readRecord({ id: '611021.office', kind: 'body', title: '示例县政府办公室', ...common }),
      readRecord({ id: '611000.office', kind: 'body', title: '市政府办公室', ...common, place: '611000' }),
      readRecord({
        id: '611021.duty',
        kind: 'responsibility',
        title: '分工',
        function: 'websites',
        body: { body: '611021.office', name: '示例县政府办公室' },
        from: '2019-03-01',
        ...common,
      }),
    ],
    'test',
  )
})
afterAll(async () => await opened?.close())

const items = z.looseObject({ items: z.array(z.looseObject({ id: z.string() })) })

describe('GET /v1/rules, /v1/terms, /v1/instruments', () => {
  it('give the law of a place with its digest', async () => {
    const { hash, rules } = lawOf({ place: '611000', knownOn: civilDate('2026-11-23') })
    for (const path of ['rules', 'terms', 'instruments'])
      expect(await bodyOf(app(), `/v1/${path}?place=611000`)).toMatchObject({
        place: '611000',
        knownOn: '2026-11-23',
        law: hash,
      })
    const listed = items.parse(await bodyOf(app(), '/v1/rules?place=611000')).items
    expect(listed.map(({ id }) => id)).toEqual(rules.map(({ rule }) => rule.id))
    const overRecords = items.parse(await bodyOf(app(), '/v1/rules?over=record')).items
    expect(overRecords.length).toBeGreaterThan(0)
    expect(overRecords.length).toBeLessThan(listed.length)
  })

  it('know no more than was known on the day', async () => {
    const known = async (day: string) =>
      items.parse(await bodyOf(app(), `/v1/instruments?knownOn=${day}`)).items.map(({ id }) => id)
    expect(await known('2018-01-05')).not.toContain('gipd-2019')
    expect(await known('2026-01-05')).toContain('gipd-2019')
    expect(await bodyOf(app(), '/v1/terms?knownOn=2018-01-05')).toMatchObject({ knownOn: '2018-01-05' })
  })

  it('serve every rule at its own address, the slash in its code being one there', async () => {
    const listed = items.parse(await bodyOf(app(), '/v1/rules?place=611000')).items
    for (const { id } of listed)
      expect(await bodyOf(app(), `/v1/rules/${id}?place=611000`)).toMatchObject({ rule: { id } })
    const wrong = await ask(app(), '/v1/rules/cn/proactive-20w', { headers: { 'Accept-Language': 'en' } })
    expect(await wrong.json()).toMatchObject({
      status: 404,
      code: 'rule-not-found',
      detail: expect.stringContaining('cn/proactive-20wd'),
    })
    expect(await bodyOf(app(), '/v1/rules?place=123456')).toMatchObject({ errors: [{ parameter: 'place' }] })
  })
})

describe('GET /v1/bodies and /v1/responsibilities', () => {
  it('list bodies of a place and what is below it', async () => {
    expect(items.parse(await bodyOf(app(), '/v1/bodies')).items.map(({ id }) => id)).toEqual([
      '611000.office',
      '611021.office',
    ])
    expect(items.parse(await bodyOf(app(), '/v1/bodies?place=611021')).items).toHaveLength(1)
    expect(await bodyOf(app(), '/v1/bodies/611021.office')).toMatchObject({ kind: 'body' })
    expect(await bodyOf(app(), '/v1/bodies/611021.duty')).toMatchObject({ status: 404 })
  })

  it('say who answers, by record and by clause', async () => {
    expect(await bodyOf(app(), '/v1/responsibilities?function=websites&place=611021&on=2020-06-03')).toMatchObject({
      on: '2020-06-03',
      function: 'websites',
      items: [
        { id: '611021.office', source: 'record', certain: true },
        { source: 'clause', applies: 'model', certain: false },
      ],
    })
    const every = z
      .looseObject({ items: z.array(z.looseObject({ function: z.string() })) })
      .parse(await bodyOf(app(), '/v1/responsibilities?place=611000&on=2014-06-03')).items
    expect(new Set(every.map((one) => one.function)).size).toBeGreaterThan(5)
    expect(await bodyOf(app(), '/v1/responsibilities?function=website')).toMatchObject({
      errors: [{ parameter: 'function' }],
    })
  })
})

describe('vocabularies as SKOS', () => {
  it('are the same in both writings, by Accept or by format', async () => {
    for (const [name, { concepts }] of servedVocabularies) {
      const byAccept = await ask(app(), `/v1/vocabularies/${name}`, { headers: { Accept: 'application/ld+json' } })
      expect(byAccept.headers.get('Content-Type')).toBe('application/ld+json')
      const graph = z
        .looseObject({ '@graph': z.array(z.looseObject({ '@id': z.string() })) })
        .parse(await byAccept.json())
      expect(graph['@graph']).toHaveLength(concepts.length + 1)
      const turtle = await ask(app(), `/v1/vocabularies/${name}?format=turtle`)
      expect(turtle.headers.get('Content-Type')).toBe('text/turtle')
      const written = await turtle.text()
      for (const { '@id': id } of graph['@graph']) expect(written).toContain(`<${id}> a skos:`)
      expect(written).not.toMatch(/undefined|\[object/)
    }
  })

  it('leave JSON as it is, and refuse what is not on offer', async () => {
    const usual = await ask(app(), '/v1/vocabularies/themes', { headers: { Accept: 'text/html, */*;q=0.1' } })
    expect(usual.headers.get('Content-Type')).toBe('application/json')
    const refused = await ask(app(), '/v1/vocabularies/themes', { headers: { Accept: 'image/png' } })
    expect(await refused.json()).toMatchObject({ status: 406, detail: expect.stringContaining('text/turtle') })
  })
})
