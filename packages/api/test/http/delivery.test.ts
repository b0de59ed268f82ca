import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codingFor } from '../../src/delivery/content-coding.ts'
import { createToken, publish, type Store, serve, silentLog } from '../../src/index.ts'
import { memoryStore } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'
import { ask } from './contract.ts'

let opened: Store | undefined
const store = () => {
  if (opened === undefined) throw new Error('not open')
  return opened
}
beforeAll(async () => {
  opened = await memoryStore()
  const records = Array.from({ length: 30 }, (_, index) =>
    document(`n-${index}`, { text: '商洛市人民政府'.repeat(20) }),
  )
  await publish(opened, records, 'test')
})
afterAll(async () => await opened?.close())

/** The digest of bytes as RFC 9530 writes it, computed apart from the program. */
function digestOf(bytes: Uint8Array): string {
  return `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`
}

const decode = {
  br: (bytes: Uint8Array) => brotliDecompressSync(bytes),
  gzip: (bytes: Uint8Array) => gunzipSync(bytes),
} as const

describe('the coding of an answer', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip', 'gzip'],
    ['x-gzip', 'gzip'],
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['*', 'br'],
    ['*, br;q=0', 'gzip'],
    ['*;q=0', 'identity'],
    ['gzip;q=0.3, identity;q=0.8', 'identity'],
    ['identity', 'identity'],
    ['GZIP', 'gzip'],
    ['gzip;q=2', 'identity'],
    ['deflate, zstd', 'identity'],
    [';;,,q=', 'identity'],
  ])('for %j is %s', (header, coding) => {
    expect(codingFor(header)).toBe(coding)
  })

  it('changes its bytes, never what they say; each has a validator and a digest of its own', async () => {
    const { app } = testApp(store())
    const plain = await ask(app, '/v1/records')
    const said = await plain.text()
    const validators = new Set([plain.headers.get('ETag')])
    for (const coding of ['br', 'gzip'] as const) {
      const headers = { 'Accept-Encoding': coding }
      const response = await app.request('/v1/records', { headers })
      const bytes = new Uint8Array(await response.arrayBuffer())
      expect(response.headers.get('Content-Encoding')).toBe(coding)
      expect(decode[coding](bytes).toString()).toBe(said)
      expect(bytes.length).toBeLessThan(said.length / 4)
      expect(response.headers.get('Content-Length')).toBe(String(bytes.length))
      for (const name of ['Content-Digest', 'Repr-Digest'])
        expect([name, response.headers.get(name)]).toEqual([name, digestOf(bytes)])
      validators.add(response.headers.get('ETag'))
    }
    expect(validators.size).toBe(3)
    for (const etag of validators) expect(etag).toMatch(/^"[^"]+"$/)
    expect(plain.headers.get('Content-Encoding')).toBeNull()
    expect(plain.headers.get('Content-Digest')).toBe(digestOf(new TextEncoder().encode(said)))
  })

  it('is named to caches, also where an answer is too short for any', async () => {
    const { app } = testApp(store())
    for (const target of ['/v1/records', '/v1/changes/head', '/', '/v1/nothing', '/v1/vocabularies']) {
      const response = await app.request(target, { headers: { 'Accept-Encoding': 'gzip' } })
      expect([target, response.headers.get('Vary')]).toEqual([
        target,
        expect.stringMatching(/^Accept\b.*Accept-Encoding$/),
      ])
    }
    const short = await app.request('/v1/changes/head', { headers: { 'Accept-Encoding': 'gzip' } })
    expect(short.headers.get('Content-Encoding')).toBeNull()
    expect(short.headers.get('Content-Digest')).toBe(digestOf(new Uint8Array(await short.arrayBuffer())))
  })

  it('answers 304 to the validator of the same coding, and to it alone', async () => {
    const { app } = testApp(store())
    const etags = new Map<string, string>()
    for (const coding of ['identity', 'br', 'gzip'])
      etags.set(
        coding,
        (await app.request('/v1/records', { headers: { 'Accept-Encoding': coding } })).headers.get('ETag') ?? '',
      )
    for (const [taken] of etags)
      for (const [held, etag] of etags)
        for (const sent of [etag, `W/${etag}`, `"other", ${etag}`]) {
          const headers = { 'Accept-Encoding': taken, 'If-None-Match': sent }
          const response = await app.request('/v1/records', { headers })
          expect([taken, held, response.status]).toEqual([taken, held, taken === held ? 304 : 200])
          if (response.status !== 304) continue
          expect(await response.text()).toBe('')
          expect(response.headers.get('ETag')).toBe(etag)
          for (const name of ['Content-Length', 'Content-Encoding', 'Content-Type', 'Content-Digest'])
            expect([name, response.headers.get(name)]).toEqual([name, null])
          for (const name of ['Vary', 'Cache-Control'])
            expect([name, response.headers.get(name)]).not.toEqual([name, null])
        }
    const any = await app.request('/v1/records', { headers: { 'If-None-Match': '*' } })
    expect(any.status).toBe(304)
  })

  it('answers 304 to the date it sent, where no validator is shown', async () => {
    const { app } = testApp(store())
    const target = '/v1/records/611000.n-1'
    const changed = (await app.request(target)).headers.get('Last-Modified') ?? ''
    const earlier = new Date(Date.parse(changed) - 1000).toUTCString()
    const later = new Date(Date.parse(changed) + 1000).toUTCString()
    for (const [path, headers, status] of [
      [target, { 'If-Modified-Since': changed }, 304],
      [target, { 'If-Modified-Since': later }, 304],
      [target, { 'If-Modified-Since': earlier }, 200],
      [target, { 'If-Modified-Since': 'yesterday' }, 200],
      [target, { 'If-Modified-Since': '2099-01-01' }, 200],
      [target, { 'If-Modified-Since': changed, 'If-None-Match': '"other"' }, 200],
      ['/v1/records', { 'If-Modified-Since': later }, 200],
    ] as const)
      expect([path, headers, (await app.request(path, { headers })).status]).toEqual([path, headers, status])
  })

  it('has a HEAD that says what GET would, but for the digest of content that is not sent', async () => {
    const { app } = testApp(store())
    for (const target of ['/v1/records', '/v1/records/611000.n-1', '/v1/changes/head', '/docs', '/v1/nothing'])
      for (const coding of ['identity', 'br', 'gzip']) {
        const headers = { 'Accept-Encoding': coding }
        const get = await app.request(target, { headers })
        const head = await app.request(target, { method: 'HEAD', headers })
        const told = Object.fromEntries(get.headers)
        delete told['content-digest']
        expect([target, head.status, Object.fromEntries(head.headers)]).toEqual([
          target,
          get.status,
          { ...told, 'x-request-id': head.headers.get('X-Request-Id') },
        ])
        expect(await head.text()).toBe('')
      }
  })

  it('is none where a token is shown: how short an answer gets would tell of what stands in it', async () => {
    const { app } = testApp(store())
    const token = { name: 'auditor', role: 'auditor' } as const
    const { secret } = await createToken(store(), token, 'test')
    for (const target of ['/v1/audit', '/v1/records']) {
      const headers = { 'Accept-Encoding': 'br, gzip', Authorization: `Bearer ${secret}` }
      const response = await app.request(target, { headers })
      expect([target, response.status, response.headers.get('Content-Encoding')]).toEqual([target, 200, null])
      expect(response.headers.get('Content-Digest')).toBe(digestOf(new Uint8Array(await response.arrayBuffer())))
    }
  })

  it('leaves a file as it is: its parts, its digest and its length are those of the file', async () => {
    const { app } = testApp(store())
    const manifest = await (await app.request('/v1/exports')).json()
    const path = JSON.stringify(manifest).match(/exports\/[0-9a-f-]+\/records\.ndjson/)?.[0]
    const headers = { 'Accept-Encoding': 'br, gzip' }
    const whole = await app.request(`/v1/${path}`, { headers })
    const bytes = new Uint8Array(await whole.arrayBuffer())
    expect(whole.headers.get('Content-Encoding')).toBeNull()
    for (const name of ['Content-Digest', 'Repr-Digest']) expect(whole.headers.get(name)).toBe(digestOf(bytes))
    const part = await app.request(`/v1/${path}`, { headers: { ...headers, Range: 'bytes=5-9' } })
    expect([part.status, new Uint8Array(await part.arrayBuffer())]).toEqual([206, bytes.slice(5, 10)])
    expect(part.headers.get('Repr-Digest')).toBe(digestOf(bytes))
    expect(part.headers.get('Content-Digest')).toBeNull()
  })

  it('of a validator is no hindrance to a correction', async () => {
    const { app } = testApp(store())
    const token = { name: 'publisher', role: 'publisher', places: ['611000'] } as const
    const { secret } = await createToken(store(), token, 'test')
    await publish(store(), [document('n-2', { text: '正文'.repeat(1000) })], 'test')
    const read = await app.request('/v1/records/611000.n-2', { headers: { 'Accept-Encoding': 'br' } })
    const etag = read.headers.get('ETag') ?? ''
    expect(etag).toMatch(/\+br"$/)
    const response = await app.request('/v1/records/611000.n-2', {
      method: 'PUT',
      headers: { Authorization: `Bearer ${secret}`, 'If-Match': etag, 'Content-Type': 'application/json' },
      body: JSON.stringify(document('n-2', { title: '关于更正的通知' })),
    })
    expect([response.status, await response.json()]).toMatchObject([200, { outcome: 'changed' }])
  })
})

describe('over HTTP', () => {
  it('bytes come as they were coded, and a stream comes before it has ended', async () => {
    const own = await memoryStore()
    await publish(own, [document('a', { text: '正文'.repeat(2000) })], 'test')
    const node = await serve({ store: own, port: 0, log: silentLog, signals: false })
    const listed = await fetch(`${node.url}/v1/records`, { headers: { 'Accept-Encoding': 'br' } })
    expect(listed.headers.get('Content-Encoding')).toBe('br')
    expect(await listed.text()).toContain('正文正文')
    const head = await fetch(`${node.url}/v1/records`, { method: 'HEAD', headers: { 'Accept-Encoding': 'gzip' } })
    expect([head.headers.get('Content-Encoding'), await head.text()]).toEqual(['gzip', ''])
    expect(Number(head.headers.get('Content-Length'))).toBeGreaterThan(0)
    const { secret } = await createToken(own, { name: 'p', role: 'publisher', places: ['611000'] }, 'test')
    const lines = new TransformStream<Uint8Array, Uint8Array>()
    const sending = lines.writable.getWriter()
    const answering = fetch(`${node.url}/v1/imports`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${secret}`,
        'Content-Type': 'application/x-ndjson',
        'Idempotency-Key': 'stream-1',
        'Accept-Encoding': 'br, gzip',
      },
      body: lines.readable,
      duplex: 'half',
    })
    await sending.write(new TextEncoder().encode(`${JSON.stringify(document('b'))}\n`))
    await sending.close()
    const imported = await answering
    expect(imported.headers.get('Content-Encoding')).toBeNull()
    expect(imported.headers.get('Content-Length')).toBeNull()
    expect(imported.headers.get('Content-Digest')).toBeNull()
    expect(await imported.text()).toContain('611000.b')
    await node.close()
  })
})
