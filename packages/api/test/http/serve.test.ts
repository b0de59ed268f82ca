import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningNode, type Store, serve, silentLog } from '../../src/index.ts'
import { memoryStore } from '../store/both-engines.ts'

let store: Store | undefined
let node: RunningNode | undefined
const running = () => {
  if (node === undefined) throw new Error('not running')
  return node
}
beforeAll(async () => {
  store = await memoryStore()
  node = await serve({ store, port: 0, log: silentLog, signals: false })
})
afterAll(async () => await node?.close())

/** Sends bytes as they are, and gives what comes back. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(running().port, '127.0.0.1')
  socket.write(bytes)
  return await text(socket)
}

describe('a request that never reaches the router', () => {
  it.each([
    ['raw Chinese in the address', 'GET /v1/records?q=预算 HTTP/1.1\r\nHost: a\r\n\r\n', 400, 'malformed-url'],
    ['raw Chinese in a header alone', 'GET / HTTP/1.1\r\nHost: a\r\n预算: 1\r\n\r\n', 400, 'malformed-request'],
    [
      'an expectation that nobody meets',
      'GET / HTTP/1.1\r\nHost: a\r\nExpect: 200-maybe\r\n\r\n',
      417,
      'expectation-failed',
    ],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'malformed-request'],
    ['no HTTP at all', '你好\r\n\r\n', 400, 'malformed-request'],
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400, 'malformed-request'],
    [
      'an address that is none',
      'GET http://[ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      400,
      'malformed-request',
    ],
    [
      'a head without end',
      `GET / HTTP/1.1\r\nHost: a\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
      'headers-too-large',
    ],
  ])('answers a problem all the same: %s', async (_, bytes, status, code) => {
    const answer = await raw(bytes)
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(head.toLowerCase()).toContain('content-type: application/problem+json')
    const told: unknown = JSON.parse(body)
    expect(told).toMatchObject({ type: `/problems/${code}`, status, code })
    // Which language its sender reads is not known.
    expect(told).toMatchObject({ detail: expect.stringMatching(/\p{Script=Han}.*[a-z]{4}/u) })
    expect(head).toMatch(/^content-language: zh-CN, en$/im)
    expect(/percent-encoded/.test(body)).toBe(code === 'malformed-url')
    const names = ['access-control-allow-origin', 'x-content-type-options', 'x-request-id', 'cache-control', 'vary']
    for (const name of names) expect(head.toLowerCase()).toContain(`\r\n${name}: `)
    const digest = createHash('sha256').update(body).digest('base64')
    expect(head).toContain(`sha-256=:${digest}:`)
  })
})

describe('serving', () => {
  it('answers over HTTP at the address it names', async () => {
    const response = await fetch(`${running().url}/status`)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ status: 'ok' })
  })

  it('says so where the port is taken', async () => {
    const { port } = running()
    if (store === undefined) throw new Error('not open')
    await expect(serve({ store, port, log: silentLog, signals: false })).rejects.toMatchObject({
      problem: { code: 'port-in-use', params: { host: '127.0.0.1', port: String(port) } },
    })
    await expect(serve({ store, port: 0, host: '203.0.113.1', log: silentLog, signals: false })).rejects.toMatchObject({
      problem: { code: 'host-not-here' },
    })
  })

  it('finishes who waits, then closes', async () => {
    const own = await memoryStore()
    const mine = await serve({ store: own, port: 0, log: silentLog, signals: false })
    const head: unknown = await (await fetch(`${mine.url}/v1/changes/head`)).json()
    expect(head).toMatchObject({ seq: 0 })
    const waiting = fetch(`${mine.url}/v1/changes?wait=30`)
    await new Promise((resolve) => setTimeout(resolve, 50))
    await Promise.all([mine.close(), mine.close()])
    expect((await waiting).status).toBe(200)
    await expect(fetch(`${mine.url}/status`)).rejects.toThrow()
  })
})

describe('a node of its own process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-serve-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(['SIGINT', 'SIGTERM'] as const)('leaves nothing behind on %s', async (signal) => {
    const child = spawn(
      process.execPath,
      ['--conditions=@gongkai/source', fileURLToPath(new URL('serve-folder.ts', import.meta.url)), folder],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    const exited = new Promise((resolve) => child.once('exit', resolve))
    const said = new Promise<string>((resolve, reject) => {
      child.once('exit', () => reject(new Error('the node ended before it listened')))
      let heard = ''
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        heard += chunk
        const url = /"url":"([^"]+)"/.exec(heard)?.[1]
        if (url !== undefined) resolve(url)
      })
    })
    const url = await said
    expect((await fetch(`${url}/status`)).status).toBe(200)
    child.kill(signal)
    expect(await exited).toBe(0)
    expect(readdirSync(folder)).toEqual(['postgres'])
    await expect(fetch(`${url}/status`)).rejects.toThrow()
  })
})
