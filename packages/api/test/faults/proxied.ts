import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent, request as requestPlain } from 'node:http'
import { request as requestSecure, Agent as SecureAgent } from 'node:https'
import { createServer } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../scripts/test-database.ts'
import { createToken, openStore, type RunningNode, serve, silentLog } from '../../src/index.ts'
import { document } from '../store/records.ts'

/** Whether the machine has a program. */
export function isHere(program: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${program}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** A port of loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** An example of the page on running a node, by the words behind its opening marks. */
export function exampleOf(marks: string): string {
  const guide = readFileSync(new URL('../../../../docs/operate.md', import.meta.url), 'utf8')
  const block = guide.split(`\n\`\`\`${marks}\n`)[1]?.split('\n```')[0]
  if (block === undefined) throw new Error(`the page has no block ${marks}`)
  return block
}

/** Two nodes over one PostgreSQL, each of which can be restarted where it listens. */
export interface Pair {
  readonly database: TestDatabase
  readonly ports: readonly [number, number]
  readonly stop: (which: 0 | 1) => Promise<void>
  readonly start: (which: 0 | 1) => Promise<void>
  readonly close: () => Promise<void>
}

/** Starts the pair. */
export async function startPair(): Promise<Pair> {
  const database = await testDatabase()
  const open = async (port: number) => {
    const store = await openStore({ location: { engine: 'postgres', url: database.url } })
    return await serve({ store, port, log: silentLog, signals: false, trustedProxies: ['127.0.0.1'] })
  }
  const nodes: [RunningNode, RunningNode] = [await open(0), await open(0)]
  const ports = [nodes[0].port, nodes[1].port] as const
  return {
    database,
    ports,
    stop: async (which) => await nodes[which].close(),
    start: async (which) => {
      nodes[which] = await open(ports[which])
    },
    close: async () => {
      await Promise.all(nodes.map(async (node) => await node.close()))
      await database.drop()
    },
  }
}

interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
}

/** Asks through the proxy. */
export type Ask = (path: string, asked?: Asked) => Promise<Answered>

/**
 * Asks a proxy on loopback for the site of the examples.
 * @param port where it listens
 * @param authority the certificate that vouches for it; plain HTTP where absent
 */
export function askAt(port: number, authority?: string): { readonly ask: Ask; readonly close: () => void } {
  const site = 'data.example.gov.cn'
  const agent = authority === undefined ? new Agent({ keepAlive: true }) : new SecureAgent({ keepAlive: true })
  const ask: Ask = async (path, { method = 'GET', headers = {}, body } = {}) => {
    const options = { host: '127.0.0.1', port, path, method, headers: { Host: site, ...headers }, agent }
    const asking =
      authority === undefined
        ? requestPlain(options)
        : requestSecure({ ...options, agent, servername: site, ca: authority })
    asking.end(body)
    const answer = await new Promise<import('node:http').IncomingMessage>((resolve, reject) => {
      asking.once('response', resolve).once('error', reject)
    })
    return { status: answer.statusCode ?? 0, headers: answer.headers, body: await text(answer) }
  }
  return { ask, close: () => agent.destroy() }
}

/** What has to hold behind any proxy: both nodes answer as one, also while one of them is away. */
export async function expectOneNode(ask: Ask, pair: Pair): Promise<void> {
  const store = await openStore({ location: { engine: 'postgres', url: pair.database.url } })
  const { secret } = await createToken(store, { name: 't', role: 'publisher', places: ['611000'] }, 'test')
  await store.close()
  const Authorization = `Bearer ${secret}`
  const put = await ask('/v1/records/611000.n-1', {
    method: 'PUT',
    headers: { Authorization, 'Content-Type': 'application/json', 'If-None-Match': '*' },
    body: JSON.stringify(document('n-1')),
  })
  expect(put.status).toBe(201)
  // Whichever process is asked, both have it, and what the reader has need not be sent again.
  const twice = async () => {
    for (let time = 0; time < 6; time++) {
      const answer = await ask('/v1/records/611000.n-1')
      expect(answer.status).toBe(200)
      const known = { 'If-None-Match': String(answer.headers.etag) }
      expect((await ask('/v1/records/611000.n-1', { headers: known })).status).toBe(304)
    }
  }
  await twice()
  expect((await ask('/v1/changes?wait=1&after=')).status).toBe(400)
  expect((await ask(`/v1/records?q=${encodeURIComponent('通知')}`)).status).toBe(200)
  const { headers } = await ask('/v1/rules', { headers: { 'Accept-Encoding': 'gzip' } })
  expect(headers['content-encoding']).toBe('gzip')
  for (const which of [0, 1] as const) {
    await pair.stop(which)
    await twice()
    await pair.start(which)
  }
  await twice()
}

/** Waits until a proxy answers; it may not be listening yet. */
export async function untilUp(ask: Ask, ended: () => boolean): Promise<void> {
  const status = async () =>
    await ask('/status')
      .then(({ status }) => status)
      .catch(() => 0)
  while ((await status()) !== 200) {
    if (ended()) throw new Error('the proxy did not start')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
