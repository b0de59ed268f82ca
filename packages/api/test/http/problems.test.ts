import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { publish, type Store } from '../../src/index.ts'
import { problemTypes } from '../../src/problems/catalogue.ts'
import { memoryStore, postgresStore } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'
import { ask, bodyOf } from './contract.ts'

const problem = z.looseObject({ type: z.string(), status: z.int(), code: z.string(), detail: z.string() })

let opened: Store | undefined
const store = () => {
  if (opened === undefined) throw new Error('not open')
  return opened
}
beforeAll(async () => {
  opened = await memoryStore()
  await publish(opened, [document('a')], 'test')
})
afterAll(async () => await opened?.close())

describe('a wrong request', () => {
  it.each([
    ['/v1/records?plcae=611000', 'unknown-parameter', 'plcae', 'place'],
    ['/v1/records?page=2', 'unknown-parameter', 'page', 'cursor'],
    ['/v1/records?pageSize=20', 'unknown-parameter', 'pageSize', 'limit'],
    ['/v1/records?issuedFrom=2026-01-05', 'unknown-parameter', 'issuedFrom', 'formedFrom'],
    ['/v1/changes?since=5', 'unknown-parameter', 'since', 'after'],
    ['/v1/records/611000.a?field=title', 'unknown-parameter', 'field', 'fields'],
    ['/v1/records?kind=document&kind=letter', 'repeated-parameter', 'kind', 'kind'],
    ['/v1/records?publishedFrom=2026-2-3', 'invalid-parameter', 'publishedFrom', 'YYYY-MM-DD'],
    ['/v1/records?publishedFrom=2026-02-30', 'no-such-date', 'publishedFrom', 'no such day'],
    ['/v1/due?term=answer&from=2026-02-29', 'no-such-date', 'from', 'no such day'],
    ['/v1/due?term=answer&from=2026-13-01T08:00:00%2B08:00', 'no-such-date', 'from', 'no such day'],
    ['/v1/records?place=611099', 'place-not-known', 'place', 'did you mean'],
    ['/v1/records?place=123456', 'place-not-known', 'place', 'code'],
    ['/v1/changes?place=123456', 'place-not-known', 'place', 'code'],
    ['/v1/changes/head?place=123456', 'place-not-known', 'place', 'code'],
    ['/v1/statistics?place=123456', 'place-not-known', 'place', 'code'],
    ['/v1/bodies?place=123456', 'place-not-known', 'place', 'code'],
    ['/feeds/records.atom?place=123456', 'place-not-known', 'place', 'code'],
    ['/v1/records?place=6110', 'invalid-parameter', 'place', 'six digits'],
    ['/v1/records?publishedFrom=2026-02-01&publishedTo=2026-01-01', 'invalid-parameter', 'publishedTo', '2026-02-01'],
    ['/v1/records?limit=501', 'invalid-parameter', 'limit', '500'],
    ['/v1/records?limit=1e2', 'invalid-parameter', 'limit', '500'],
    ['/v1/records?kind=documents', 'invalid-parameter', 'kind', 'document'],
    ['/v1/records?attribute=not-disclosed', 'invalid-parameter', 'attribute', 'proactive'],
    ['/v1/records?q=%E3%80%82', 'invalid-parameter', 'q', 'letter'],
    ['/v1/records?sort=random', 'invalid-parameter', 'sort', 'publishedOn'],
    ['/v1/changes?wait=31', 'invalid-parameter', 'wait', '30'],
    ['/status?verbose=1', 'unknown-parameter', 'verbose', 'verbose'],
  ])('%s', async (target, code, parameter, told) => {
    const { app } = testApp(store())
    const response = await ask(app, target, { headers: { 'Accept-Language': 'en' } })
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(await response.json()).toMatchObject({
      type: `/problems/${code}`,
      status: 400,
      code,
      errors: [{ code, parameter, detail: expect.stringContaining(told) }],
    })
  })

  it('is told all that is wrong with it at once', async () => {
    const { app } = testApp(store())
    expect(await bodyOf(app, '/v1/records?plcae=1&kind=a&kind=b&limit=0')).toMatchObject({
      code: 'unknown-parameter',
      errors: [{ parameter: 'plcae' }, { parameter: 'kind' }, { parameter: 'limit' }],
    })
  })

  it('is told of the day it starts from where a term would run out of the calendar', async () => {
    const { app } = testApp(store())
    expect(await bodyOf(app, '/v1/due?term=answer&from=9999-12-31')).toMatchObject({
      code: 'invalid-parameter',
      errors: [{ code: 'civil/beyond-calendar', parameter: 'from', detail: expect.stringContaining('过晚') }],
    })
  })

  it('is not wrong for a place outside the table once something was published for it', async () => {
    const own = await memoryStore()
    const { app } = testApp(own)
    expect((await ask(app, '/v1/records?place=123456')).status).toBe(400)
    await publish(own, [document('x', { id: '123456.x', place: '123456' })], 'test')
    expect(await bodyOf(app, '/v1/records?place=123456')).toMatchObject({ items: [{ id: '123456.x' }] })
    expect((await ask(app, '/v1/records?place=123400')).status).toBe(200)
    await own.close()
  })

  it('never has its values repeated', async () => {
    const { app, log } = testApp(store())
    const number = '999999190001010013'
    for (const target of [
      `/v1/records?publishedFrom=${number}`,
      `/v1/records?${number}%20x=1`,
      `/v1/records/${number}`,
      `/v1/records?kind=${number}`,
      `/v1/records?cursor=${number}`,
      `/v1/due?term=${number}&from=${number}`,
      `/${number}`,
    ])
      expect(await (await ask(app, target)).text()).not.toContain(number)
    await ask(app, `/v1/records?q=${number}`)
    expect(JSON.stringify(log)).not.toContain(number)
  })

  it.each([
    ['/v1/records?q=%D4%A4%CB%E3', 'malformed-url'],
    ['/v1/records?q=a%00b', 'malformed-url'],
    ['/v1/records/%FF', 'malformed-url'],
    ['/v1/records?q=%E4%B8', 'malformed-url'],
    ['/v1/records?q=100%', 'malformed-url'],
    [`/v1/records?q=${'a'.repeat(9000)}`, 'uri-too-long'],
  ])('is refused before anything is looked for (%#)', async (target, code) => {
    const { app } = testApp(store())
    expect(await bodyOf(app, target)).toMatchObject({ code })
  })
})

describe('other problems', () => {
  it.each([
    ['GET', '/v1/nothing', 404, 'not-found'],
    ['POST', '/v1/nothing', 404, 'not-found'],
    ['OPTIONS', '/v1/nothing', 404, 'not-found'],
    ['GET', '/v1/records/', 404, 'not-found'],
    ['GET', '/V1/records', 404, 'not-found'],
    ['POST', '/v1/records', 405, 'method-not-allowed'],
    ['PUT', '/v1/records/611000.a/revisions', 405, 'method-not-allowed'],
    ['DELETE', '/docs', 405, 'method-not-allowed'],
  ])('%s %s', async (method, target, status, code) => {
    const { app } = testApp(store())
    const response = await ask(app, target, { method })
    expect(response.status).toBe(status)
    expect(response.headers.get('Allow')).toBe(status === 405 ? 'GET, HEAD, OPTIONS' : null)
    expect(await response.json()).toMatchObject({ status, code, type: `/problems/${code}` })
  })

  it('answers 406 where no format it has will do', async () => {
    const { app } = testApp(store())
    for (const [Accept, status] of [
      ['text/csv', 406],
      ['application/json;q=0', 406],
      ['text/csv, application/*;q=0.5', 200],
      ['*/*', 200],
      ['application/json', 200],
    ] as const)
      expect([Accept, (await ask(app, '/v1/records', { headers: { Accept } })).status]).toEqual([Accept, status])
  })

  it('speaks the language of the reader, Chinese where none is asked for', async () => {
    const { app } = testApp(store())
    for (const [language, told] of [
      ['en-GB,en;q=0.9', 'en'],
      ['zh-TW', 'zh-CN'],
      ['fr, en;q=0.2, zh;q=0.1', 'en'],
      ['fr', 'zh-CN'],
      ['en;q=0, zh', 'zh-CN'],
      ['', 'zh-CN'],
    ] as const) {
      const response = await ask(app, '/v1/nothing', { headers: { 'Accept-Language': language } })
      expect([language, response.headers.get('Content-Language')]).toEqual([language, told])
      expect(problem.parse(await response.json()).detail).toMatch(told === 'en' ? /nothing/ : /没有/)
    }
    const { app: english } = testApp(store(), { language: 'en' })
    expect((await ask(english, '/v1/nothing')).headers.get('Content-Language')).toBe('en')
  })

  it('has a page for each kind of problem, and one for none', async () => {
    const { app } = testApp(store())
    for (const [code, { title }] of Object.entries(problemTypes)) {
      const page = await app.request(`/problems/${code}?lang=en`)
      expect([code, page.status]).toEqual([code, 200])
      expect(await page.text()).toContain(title.en)
      const data = await app.request(`/problems/${code}`, { headers: { Accept: 'application/json' } })
      expect(await data.json()).toMatchObject({ code, title })
    }
    expect(await bodyOf(app, '/problems/none')).toMatchObject({ status: 404, code: 'problem-not-found' })
  })
})

describe('a fault within', () => {
  it('answers 500 with the number under which the log has it, and nothing of what it says', async () => {
    const broken = await postgresStore()
    await publish(broken.store, [document('a', { title: '秘密' })], 'test')
    await sql`ALTER TABLE records RENAME COLUMN body TO other`.execute(broken.store.db)
    const { app, log } = testApp(broken.store)
    const response = await ask(app, '/v1/records')
    const told = z.looseObject({ instance: z.string() }).parse(await response.json())
    expect(response.status).toBe(500)
    const fault = log.find((entry) => entry.event === 'fault')
    expect(fault).toMatchObject({ code: '42703' })
    expect(told.instance).toBe(`urn:uuid:${fault !== undefined && 'id' in fault ? fault.id : ''}`)
    expect(JSON.stringify([told, log])).not.toMatch(/秘密|column|other/)
    await broken.drop()
  })

  it('answers 503 and when to ask again while the database is away, and recovers by itself', async () => {
    const away = await postgresStore()
    const { app } = testApp(away.store)
    expect((await ask(app, '/v1/records')).status).toBe(200)
    await sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`.execute(
      away.store.db,
    )
    const kill = sql`SELECT pg_terminate_backend(pg_backend_pid())`.execute(away.store.db)
    await expect(kill).rejects.toThrow()
    await expect.poll(async () => (await ask(app, '/v1/records')).status).toBe(200)
    await away.drop()
    expect((await ask(app, '/status')).status).toBe(503)
    // What was asked before may be answered from memory for a second; this was not.
    const closed = await ask(app, '/v1/records?limit=7')
    expect(closed.status).toBe(503)
    expect(closed.headers.get('Retry-After')).toMatch(/^\d+$/)
    expect(await closed.json()).toMatchObject({ code: 'store-unavailable' })
  })
})
