import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientAddress } from '../../src/http/client-address.ts'
import { limiter } from '../../src/http/rate-limit.ts'
import { type Store, serve, silentLog } from '../../src/index.ts'
import { memoryStore } from '../store/both-engines.ts'
import { testApp } from './app.ts'
import { ask } from './contract.ts'

describe('the address of whoever asks', () => {
  it.each([
    [[], '203.0.113.9', undefined, '203.0.113.9'],
    [[], '203.0.113.9', '198.51.100.1', '203.0.113.9'],
    [['127.0.0.1'], '127.0.0.1', '198.51.100.1', '198.51.100.1'],
    [['127.0.0.1'], '::ffff:127.0.0.1', '198.51.100.1', '198.51.100.1'],
    [['127.0.0.1'], '127.0.0.1', '1.1.1.1, 198.51.100.1', '198.51.100.1'],
    [['127.0.0.1', '10.0.0.0/8'], '127.0.0.1', '198.51.100.1, 10.2.3.4', '198.51.100.1'],
    [['127.0.0.1'], '127.0.0.1', "'; DROP TABLE", '127.0.0.1'],
    [['fd00::/8'], 'fd00::1', '2001:db8::7', '2001:db8::7'],
    [['::1', 'fd00::/8'], '::1', '2001:db8::7, fd00::2, fd00::3', '2001:db8::7'],
    [['10.0.0.0/8'], '::ffff:10.1.2.3', '198.51.100.1', '198.51.100.1'],
    [['127.0.0.1'], '127.0.0.1', '198.51.100.1:4711', '198.51.100.1'],
    [['::1'], '::1', '[2001:db8::7]:4711', '2001:db8::7'],
    [['::1'], '::1', '[2001:db8::7]', '2001:db8::7'],
    [['127.0.0.1'], '127.0.0.1', '1.1.1.1, 198.51.100.1, unknown', '127.0.0.1'],
    [['127.0.0.1'], '203.0.113.9', '127.0.0.1, 127.0.0.1', '203.0.113.9'],
    [['127.0.0.1', '10.0.0.0/8'], '127.0.0.1', '10.0.0.1, 10.0.0.2', '10.0.0.1'],
    [[], undefined, '198.51.100.1', 'local'],
  ])('trusting %j, from %s which sends %s, is %s', (trusted, peer, forwarded, expected) => {
    expect(clientAddress(trusted)(peer, forwarded)).toBe(expected)
  })

  it('is not guessed from what is no address of a proxy', () => {
    expect(() => clientAddress(['proxy.example'])).toThrow(TypeError)
  })
})

describe('the limit', () => {
  it('begins anew with each window, for each address apart', () => {
    const count = limiter({ requests: 2, seconds: 10 })
    expect([0, 1, 2, 9_999].map((at) => count('a', at).allowed)).toEqual([true, true, false, false])
    expect(count('b', 5).allowed).toBe(true)
    expect(count('a', 10_000)).toEqual({ allowed: true, left: 1, reset: 10 })
  })

  it('never tells a wait longer than the window, whatever fraction the clock shows', () => {
    const count = limiter({ requests: 1, seconds: 60 })
    for (let index = 0; index < 10_000; index++) expect(count(`c-${index}`, index * 1_234.567_891).reset).toBe(60)
  })

  it('forgets the oldest addresses, so that a flood of them takes no memory', () => {
    const count = limiter({ requests: 1, seconds: 3600 })
    for (let index = 0; index < 100_001; index++) count(`a-${index}`, 0)
    expect(count('a-0', 1).allowed).toBe(true)
    expect(count('a-100000', 1).allowed).toBe(false)
  })
})

describe('a node with a limit', () => {
  let store: Store | undefined
  const held = () => {
    if (store === undefined) throw new Error('not open')
    return store
  }
  beforeAll(async () => {
    store = await memoryStore()
  })
  afterAll(async () => await store?.close())

  it('tells what is left, and answers 429 when nothing is', async () => {
    const { app } = testApp(held(), { rateLimit: { requests: 2, seconds: 60 } })
    const first = await ask(app, '/v1/records')
    expect(Object.fromEntries(first.headers)).toMatchObject({
      'ratelimit-policy': '"default";q=2;w=60',
      ratelimit: '"default";r=1;t=60',
      'ratelimit-limit': '2',
      'ratelimit-remaining': '1',
      'ratelimit-reset': '60',
    })
    await ask(app, '/v1/nothing')
    const last = await ask(app, '/v1/records')
    expect(last.status).toBe(429)
    expect(last.headers.get('Retry-After')).toMatch(/^\d+$/)
    expect(await last.json()).toMatchObject({ code: 'too-many-requests' })
  })

  it('counts by the connection, whatever the request says of itself', async () => {
    const node = await serve({
      store: await memoryStore(),
      port: 0,
      log: silentLog,
      signals: false,
      rateLimit: { requests: 2, seconds: 60 },
    })
    const statuses: number[] = []
    for (const from of ['1.1.1.1', '2.2.2.2', '3.3.3.3'])
      statuses.push((await fetch(`${node.url}/status`, { headers: { 'X-Forwarded-For': from } })).status)
    expect(statuses).toEqual([200, 200, 429])
    await node.close()
  })

  it('says nothing of limits where there is none', async () => {
    const { app } = testApp(held())
    expect((await ask(app, '/v1/records')).headers.get('RateLimit')).toBeNull()
  })
})
