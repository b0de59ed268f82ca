import { canonicalJson, digestOf } from '@gongkai/core'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { erase, publish, withdraw } from '../../src/index.ts'
import { onBothEngines } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'
import { ask, bodyOf } from './contract.ts'

const page = z.looseObject({
  items: z.array(z.looseObject({ id: z.string() })),
  next: z.string().nullable(),
  query: z.record(z.string(), z.unknown()),
})

const facts = z.object({
  revision: z.int(),
  digest: z.string(),
  firstSeq: z.int(),
  lastSeq: z.int(),
  updatedAt: z.string(),
})

onBothEngines('GET /v1/records', (store) => {
  it('walks the whole list by its cursors and links', async () => {
    const { app } = testApp(store())
    const ids = Array.from({ length: 7 }, (_, index) => `611000.r-${index}`)
    await publish(
      store(),
      ids.map((id) => document(id.slice(7))),
      'test',
    )
    const seen: string[] = []
    for (let target: string | undefined = '/v1/records?sort=id&limit=3'; target !== undefined; ) {
      const response = await ask(app, target)
      const { items, next, query } = page.parse(await response.json())
      seen.push(...items.map((one) => one.id))
      const link = response.headers.get('Link')?.match(/^<([^>]+)>; rel="next"$/)?.[1]
      expect(query).toMatchObject({ sort: 'id', limit: 3 })
      expect(link === undefined).toBe(next === null)
      target = link
    }
    expect(seen).toEqual(ids)
  })

  it('answers what was asked, and says how it understood it', async () => {
    const { app } = testApp(store())
    await publish(
      store(),
      [
        document('a', { title: '关于预算公开的通知', publishedOn: '2026-01-05', keyAreas: ['budgets'] }),
        document('b', { docNumber: '商政办发〔2022〕15号', place: '611021' }),
        document('c', { place: '610000' }),
      ],
      'test',
    )
    const found = async (query: string) =>
      page.parse(await bodyOf(app, `/v1/records?${query}`)).items.map(({ id }) => id)
    expect(await found('place=611000&sort=id')).toEqual(['611000.a', '611000.b'])
    expect(await found(new URLSearchParams({ q: '预算' }).toString())).toEqual(['611000.a'])
    expect(await found(new URLSearchParams({ docNumber: '商政办发[2022]15号' }).toString())).toEqual(['611000.b'])
    expect(await found('keyArea=budgets&publishedFrom=2026-01-05&publishedTo=2026-01-05')).toEqual(['611000.a'])
    expect(await bodyOf(app, '/v1/records?kind=letter&place=611000')).toMatchObject({
      items: [],
      next: null,
      query: { kind: 'letter', place: '611000', sort: '-publishedOn', limit: 50 },
    })
  })

  it('gives only the members asked for, and refuses those no record has', async () => {
    const { app } = testApp(store())
    await publish(store(), [document('a', { publishedOn: '2026-01-05' })], 'test')
    expect(await bodyOf(app, '/v1/records?fields=publishedOn,revision')).toMatchObject({
      items: [{ id: '611000.a', publishedOn: '2026-01-05', revision: 1 }],
    })
    expect(await bodyOf(app, '/v1/records/611000.a?fields=kind')).toEqual({ id: '611000.a', kind: 'document' })
    expect(await bodyOf(app, '/v1/records?fields=titel')).toMatchObject({
      status: 400,
      errors: [{ parameter: 'fields', detail: expect.stringContaining('title') }],
    })
  })
})

onBothEngines('GET /v1/records/{id}', (store) => {
  it('serves the bytes that were published, with their revision beside them', async () => {
    const { app } = testApp(store())
    const record = document('a', { text: '正文“引号”\n换行 𠮷', publishedOn: '2026-01-05T09:00:00+08:00' })
    await publish(store(), [record], 'test')
    const response = await ask(app, '/v1/records/611000.a')
    const text = await response.text()
    expect(text.startsWith(canonicalJson(record).slice(0, -1))).toBe(true)
    expect(facts.parse(JSON.parse(text))).toEqual({
      revision: 1,
      digest: digestOf(record),
      firstSeq: 1,
      lastSeq: 1,
      updatedAt: '2026-11-23T08:00:00.123Z',
    })
    expect(response.headers.get('Last-Modified')).toBe('Mon, 23 Nov 2026 08:00:00 GMT')
  })

  it('answers 410 with a tombstone everywhere once it is withdrawn', async () => {
    const { app } = testApp(store())
    await publish(store(), [document('a', { title: '泄露' })], 'test')
    await withdraw(store(), { id: '611000.a', reason: { code: 'personal-data', text: '名单' } }, 'test')
    for (const path of ['', '/revisions', '/revisions/1']) {
      const response = await ask(app, `/v1/records/611000.a${path}`)
      expect(response.status).toBe(410)
      expect(await response.json()).toMatchObject({
        code: 'record-withdrawn',
        tombstone: { id: '611000.a', revision: 2, seq: 2, reason: { code: 'personal-data', text: '名单' } },
      })
    }
    expect(page.parse(await bodyOf(app, '/v1/records')).items).toEqual([])
  })

  it('answers 404 for what never was', async () => {
    const { app } = testApp(store())
    await publish(store(), [document('a')], 'test')
    for (const [path, code] of [
      ['/v1/records/611000.never', 'record-not-found'],
      ['/v1/records/611000.never/revisions', 'record-not-found'],
      ['/v1/records/611000.a/revisions/2', 'revision-not-found'],
      ['/v1/records/611000.a/revisions/0', 'not-found'],
      ['/v1/records/not-an-id', 'not-found'],
    ] as const) {
      const response = await ask(app, path)
      expect([path, response.status]).toEqual([path, 404])
      expect(await response.json()).toMatchObject({ code })
    }
  })

  it('lists and serves revisions, but not one that was erased', async () => {
    const { app } = testApp(store())
    await publish(store(), [document('a', { title: '泄露' })], 'test')
    await publish(store(), [document('a')], 'test')
    expect(await bodyOf(app, '/v1/records/611000.a/revisions/1')).toMatchObject({
      revision: 1,
      record: { title: '泄露' },
    })
    await erase(store(), { id: '611000.a', revision: 1, reason: { code: 'error' } }, 'test')
    expect(await bodyOf(app, '/v1/records/611000.a/revisions')).toMatchObject({
      items: [
        { revision: 2, seq: 2 },
        { revision: 1, seq: 1, gone: 'erased' },
      ],
    })
    expect(await bodyOf(app, '/v1/records/611000.a/revisions/1')).toMatchObject({
      status: 410,
      code: 'revision-erased',
    })
    expect(await bodyOf(app, '/v1/records/611000.a/revisions/2')).toMatchObject({ record: document('a') })
  })
})

onBothEngines('validators', (store) => {
  it('are the same for the same bytes, and others for others', async () => {
    const { app } = testApp(store())
    await publish(store(), [document('a'), document('b')], 'test')
    const seen = new Map<string, string>()
    const targets = [
      '/v1/records',
      '/v1/records/611000.a',
      '/v1/records/611000.a?fields=title',
      '/v1/records/611000.b',
      '/v1/changes',
    ]
    const look = async () => {
      for (const target of targets) {
        const response = await ask(app, target)
        const etag = response.headers.get('ETag') ?? ''
        const body = await response.text()
        expect(seen.get(etag) ?? body).toBe(body)
        expect([...seen].find(([, other]) => other === body)?.[0] ?? etag).toBe(etag)
        seen.set(etag, body)
      }
    }
    await look()
    await look()
    await publish(store(), [document('a', { title: '二' })], 'test')
    await look()
    await withdraw(store(), { id: '611000.a', reason: { code: 'error' } }, 'test')
    await publish(store(), [document('a', { title: '二' })], 'test')
    await look()
  })

  it('spare the reader what has not changed', async () => {
    const { app } = testApp(store())
    await publish(store(), [document('a')], 'test')
    for (const target of [
      '/v1/records',
      '/v1/records/611000.a',
      '/v1/changes',
      '/v1/vocabularies',
      '/openapi.json',
      '/docs',
    ]) {
      const etag = (await app.request(target)).headers.get('ETag') ?? ''
      for (const sent of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const again = await app.request(target, { headers: { 'If-None-Match': sent } })
        expect([target, sent, again.status, await again.text()]).toEqual([target, sent, 304, ''])
        expect(again.headers.get('ETag')).toBe(etag)
      }
      expect((await app.request(target, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200)
    }
  })
})
