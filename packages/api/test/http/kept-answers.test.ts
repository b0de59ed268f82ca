import { instant } from '@gongkai/core'
import fc from 'fast-check'
import type { KyselyPlugin } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { createToken, erase, openStore, publish, type Store, stoppedClock, withdraw } from '../../src/index.ts'
import { memoryStore, onBothEngines, postgresStore, testClock } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'

/** The same store with every question to the database counted. */
function counting(store: Store): { readonly store: Store; readonly count: () => number } {
  let questions = 0
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      questions += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { store: { ...store, db: store.db.withPlugin(plugin) }, count: () => questions }
}

/** Longer than any test: what another process does is not looked for meanwhile. */
const unseen = 3_600_000

onBothEngines('answers that are kept', (store) => {
  it('cost no question to the database when they are asked for again', async () => {
    await publish(store(), [document('a'), document('b')], 'test')
    const { store: counted, count } = counting(store())
    const { app } = testApp(counted, { keptAnswers: { unseen } })
    const targets = [
      '/v1/records',
      '/v1/records?place=611000&limit=1',
      '/v1/records/611000.a',
      '/v1/records/611000.a/revisions',
      '/v1/changes',
      '/v1/statistics?by=place',
      '/feeds/records.atom',
      '/browse',
      '/records/611000.a',
      '/',
    ]
    const firsts = []
    for (const target of targets) firsts.push(await (await app.request(target)).text())
    const before = count()
    expect(before).toBeGreaterThan(targets.length - 1)
    for (const [index, target] of targets.entries())
      for (const init of [{}, { method: 'HEAD' }, { headers: { 'Accept-Encoding': 'br' } }]) {
        const again = await app.request(target, init)
        expect([target, again.status]).toEqual([target, 200])
        if (!('method' in init || 'headers' in init)) expect(await again.text()).toBe(firsts[index])
      }
    await app.request('/v1/records?limit=1&place=611000')
    expect(count() - before).toBe(0)
  })

  it('are made anew at once when this process changes anything', async () => {
    await publish(store(), [document('a', { title: '泄露的内容' })], 'test')
    const { app } = testApp(store(), { keptAnswers: { unseen } })
    const targets = ['/v1/records', '/v1/records/611000.a', '/feeds/records.json', '/records/611000.a', '/browse']
    for (const target of targets) expect(await (await app.request(target)).text()).toContain('泄露的内容')
    await withdraw(store(), { id: '611000.a', reason: { code: 'error' } }, 'test')
    for (const target of targets) expect(await (await app.request(target)).text()).not.toContain('泄露的内容')
    expect((await app.request('/v1/records/611000.a')).status).toBe(410)
  })

  it('are those of the reader: its language, its format', async () => {
    await publish(store(), [document('a')], 'test')
    const { app } = testApp(store(), { keptAnswers: { unseen } })
    const heads = new Set<string | null>()
    for (let round = 0; round < 2; round++)
      for (const language of ['zh-CN', 'en'])
        for (const Accept of ['text/html', 'application/json']) {
          const { headers } = await app.request('/', { headers: { Accept, 'Accept-Language': language } })
          heads.add(`${headers.get('Content-Type')} ${headers.get('ETag')}`)
        }
    expect(heads.size).toBe(3)
    const languages = async (target: string) => (await app.request(target)).headers.get('Content-Language')
    expect(await languages('/docs?lang=en&lang=zh-CN')).toBe('en')
    expect(await languages('/docs?lang=zh-CN&lang=en')).toBe('zh-CN')
  })

  it('are never given to whoever shows a token, nor kept of what such a reader was told', async () => {
    const { secret } = await createToken(store(), { name: 'auditor', role: 'auditor' }, 'test')
    const { store: counted, count } = counting(store())
    const { app } = testApp(counted, { keptAnswers: { unseen } })
    const headers = { Authorization: `Bearer ${secret}` }
    for (const target of ['/v1/audit', '/v1/records']) {
      await app.request(target, { headers })
      const before = count()
      await app.request(target, { headers })
      expect([target, count() > before]).toEqual([target, true])
    }
    expect((await app.request('/v1/audit')).status).toBe(401)
  })

  it('do not hold up, nor cut short, who waits for changes', async () => {
    await publish(store(), [document('a')], 'test')
    const { store: counted, count } = counting(store())
    const { app } = testApp(counted, { keptAnswers: { unseen } })
    const { next } = z.looseObject({ next: z.string() }).parse(await (await app.request('/v1/changes')).json())
    const target = `/v1/changes?wait=1&after=${next}`
    expect(await (await app.request(target)).json()).toMatchObject({ items: [] })
    const before = count()
    expect(await (await app.request(target)).json()).toMatchObject({ items: [] })
    expect(count()).toBeGreaterThan(before)
    const waiting = app.request(`/v1/changes?wait=30&after=${next}`)
    await publish(store(), [document('b')], 'test')
    expect(await (await waiting).json()).toMatchObject({ items: [{ id: '611000.b' }] })
  })

  it('are the same as answers that are made each time, whatever is written between', async () => {
    const { app: kept } = testApp(store(), { keptAnswers: { unseen } })
    const { app: plain } = testApp(store(), { keptAnswers: { bytes: 0 } })
    const local = fc.constantFrom('a', 'b', 'c')
    const step = fc.oneof(
      fc.record({ do: fc.constant('publish' as const), local, title: fc.constantFrom('甲', '乙') }),
      fc.record({ do: fc.constant('withdraw' as const), local }),
      fc.record({ do: fc.constant('erase' as const), local }),
      fc.record({
        do: fc.constant('read' as const),
        target: fc.constantFrom(
          '/v1/records',
          '/v1/records/611000.a',
          '/v1/records/611000.b/revisions',
          '/v1/records/611000.a/revisions/1',
          '/v1/records?q=%E7%94%B2',
          '/v1/changes',
          '/v1/statistics?by=place&measure=count,withdrawn',
          '/records/611000.c',
        ),
        coding: fc.constantFrom('identity', 'gzip'),
      }),
    )
    const run = async (one: typeof step extends fc.Arbitrary<infer S> ? S : never) => {
      switch (one.do) {
        case 'publish':
          return await publish(store(), [document(one.local, { title: one.title })], 'test')
        case 'withdraw':
          return await withdraw(store(), { id: `611000.${one.local}`, reason: { code: 'error' } }, 'test').catch(
            () => {},
          )
        case 'erase':
          return await erase(
            store(),
            { id: `611000.${one.local}`, revision: 1, reason: { code: 'error' } },
            'test',
          ).catch(() => {})
        case 'read': {
          const init = { headers: { 'Accept-Encoding': one.coding } }
          const [mine, other] = [await kept.request(one.target, init), await plain.request(one.target, init)]
          const told = async (response: Response) => [
            response.status,
            response.headers.get('ETag'),
            Buffer.from(await response.arrayBuffer()).toString('base64'),
          ]
          expect([one.target, await told(mine)]).toEqual([one.target, await told(other)])
        }
      }
    }
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), fc.boolean(), async (steps, atOnce) => {
        // At once: reads of one record overlap its writing; what was kept meanwhile must not outlive it.
        const writes = steps.filter((one) => one.do !== 'read')
        if (atOnce) {
          const reads = steps.flatMap((one) => (one.do === 'read' ? [kept.request(one.target)] : []))
          await Promise.all([
            ...reads,
            (async () => {
              for (const one of writes) await run(one)
            })(),
          ])
          for (const one of steps) if (one.do === 'read') await run(one)
        } else for (const one of steps) await run(one)
      }),
      { numRuns: 25 },
    )
  })
})

describe('answers that another process keeps', () => {
  it('are not given once the stated time has passed since a withdrawal', async () => {
    const { store: first, url, drop } = await postgresStore()
    const second = await openStore({ location: { engine: 'postgres', url } }, testClock)
    await publish(first, [document('a', { title: '泄露的内容' })], 'test')
    const { app: writing } = testApp(first)
    const { app: reading } = testApp(second)
    for (const app of [writing, reading]) expect((await app.request('/v1/records/611000.a')).status).toBe(200)
    await withdraw(first, { id: '611000.a', reason: { code: 'error' } }, 'test')
    expect((await writing.request('/v1/records/611000.a')).status).toBe(410)
    await new Promise((resolve) => setTimeout(resolve, 1001))
    expect((await reading.request('/v1/records/611000.a')).status).toBe(410)
    expect(await (await reading.request('/v1/records')).text()).not.toContain('泄露的内容')
    await second.close()
    await drop()
  })

  it('are looked at once for all who ask in that time, and never given where none is allowed', async () => {
    const { store: first, url, drop } = await postgresStore()
    const second = await openStore({ location: { engine: 'postgres', url } }, testClock)
    const { store: counted, count } = counting(second)
    const { app } = testApp(counted, { keptAnswers: { unseen: 0 } })
    await app.request('/v1/changes/head')
    for (let index = 0; index < 10; index++) {
      await publish(first, [document(`n-${index}`)], 'test')
      const read: unknown = await (await app.request('/v1/changes/head')).json()
      expect(read).toMatchObject({ seq: index + 1 })
    }
    const { app: patient } = testApp(counted, { keptAnswers: { unseen } })
    await patient.request('/v1/changes/head')
    const before = count()
    await Promise.all(Array.from({ length: 20 }, async () => await patient.request('/v1/changes/head')))
    expect(count() - before).toBe(0)
    await second.close()
    await drop()
  })
})

describe('a day that ends', () => {
  const stores: Store[] = []
  afterAll(async () => await Promise.all(stores.map(async (store) => await store.close())))

  it('ends the answers that rest on it', async () => {
    const store = await memoryStore()
    stores.push(store)
    let clock = stoppedClock(instant('2026-11-23T23:59:59+08:00'))
    const moving = { now: () => clock.now(), today: () => clock.today() }
    const { app } = testApp(store, { clock: moving, keptAnswers: { unseen: 0 } })
    const known = async () => await (await app.request('/v1/due?term=answer&from=2022-09-30')).json()
    expect(await known()).toMatchObject({ knownOn: '2026-11-23' })
    clock = stoppedClock(instant('2026-11-24T00:00:01+08:00'))
    expect(await known()).toMatchObject({ knownOn: '2026-11-24' })
  })
})
