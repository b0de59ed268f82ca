import { connect, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createToken, publish, type RunningNode, serve, silentLog } from '../../src/index.ts'
import { memoryStore } from '../store/both-engines.ts'
import { document } from '../store/records.ts'

let node: RunningNode | undefined
let secret = ''
const running = () => {
  if (node === undefined) throw new Error('not running')
  return node
}
const open: Socket[] = []
beforeAll(async () => {
  const store = await memoryStore()
  secret = (await createToken(store, { name: 't', role: 'publisher', places: ['611000'] }, 'test')).secret
  // 12 MB of NDJSON: more than the buffers of a connection hold.
  const records = Array.from({ length: 100 }, (_, n) => document(`n-${n}`, { text: `${n} ${'正文'.repeat(20_000)}` }))
  await publish(store, records, 'test')
  const patience = { head: 400, request: 800, reader: 800 }
  node = await serve({ store, port: 0, log: silentLog, signals: false, patience })
})
afterAll(async () => {
  for (const socket of open) socket.destroy()
  await node?.close()
})

function socketTo(): Socket {
  const socket = connect(running().port, '127.0.0.1').on('error', () => {})
  open.push(socket)
  return socket
}

/** Settles when a connection is gone, in whatever way. */
async function closed(socket: Socket): Promise<void> {
  await new Promise<void>((resolve) => socket.once('close', () => resolve()))
}

/** All that comes until the node ends the connection. */
async function untilEnd(socket: Socket): Promise<string> {
  let heard = ''
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    heard += chunk
  })
  await closed(socket)
  return heard
}

async function othersAreServed(): Promise<void> {
  expect((await fetch(`${running().url}/v1/records/611000.n-1`)).status).toBe(200)
}

describe('a client that is slow', () => {
  it('with the head of its request is answered 408 and let go', async () => {
    const socket = socketTo()
    socket.write('GET /status HTTP/1.1\r\nHost: a\r\nX-Slow: ')
    await othersAreServed()
    const answer = await untilEnd(socket)
    expect(answer).toMatch(/^HTTP\/1\.1 408 /)
    expect(answer).toContain('"code":"request-timeout"')
  })

  it('with a head that trickles is let go all the same', async () => {
    const sockets = Array.from({ length: 50 }, () => socketTo())
    const ended = Promise.all(sockets.map((socket) => closed(socket.resume())))
    for (const socket of sockets) socket.write('GET /status HTTP/1.1\r\nHost: a\r\n')
    const drip = setInterval(() => {
      for (const socket of sockets) socket.write('X-A: b\r\n')
    }, 50)
    await othersAreServed()
    await ended
    clearInterval(drip)
  })

  it('with its body is answered 408 and let go', async () => {
    const socket = socketTo()
    const head = `PUT /v1/records/611000.slow HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${secret}\r\n`
    socket.write(`${head}If-None-Match: *\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"id":`)
    await othersAreServed()
    expect(await untilEnd(socket)).toMatch(/^HTTP\/1\.1 408 /)
    expect((await fetch(`${running().url}/v1/records/611000.slow`)).status).toBe(404)
  })

  it('with an import keeps what was acknowledged nowhere, and holds nobody up', async () => {
    const socket = socketTo()
    const head = `POST /v1/imports HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${secret}\r\n`
    socket.write(`${head}Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"id"\r\n`)
    await othersAreServed()
    expect(await untilEnd(socket)).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('that takes nothing of an export is let go; memory stays, others read it whole', async () => {
    const manifest: unknown = await (await fetch(`${running().url}/v1/exports`)).json()
    const path = /exports\/[^"]+\/records\.ndjson/.exec(JSON.stringify(manifest))?.[0]
    const whole = (await (await fetch(`${running().url}/v1/${path}`)).arrayBuffer()).byteLength
    const before = process.memoryUsage().arrayBuffers
    const readers = Array.from({ length: 30 }, () => socketTo().pause())
    const ended = readers.map(closed)
    for (const socket of readers) socket.write(`GET /v1/${path} HTTP/1.1\r\nHost: a\r\n\r\n`)
    const again = await (await fetch(`${running().url}/v1/${path}`)).arrayBuffer()
    expect(again.byteLength).toBe(whole)
    // A node that went on filling for readers who take nothing would hold the whole of it for each.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan((whole * readers.length) / 3)
    await othersAreServed()
    // Who reads nothing does not see the end of the connection; who writes into it does.
    const knock = setInterval(() => {
      for (const socket of readers) socket.write('\r\n')
    }, 50)
    await Promise.all(ended)
    clearInterval(knock)
    for (const socket of readers) expect(socket.bytesRead).toBeLessThan(whole)
  })
})

describe('a request that is too much', () => {
  it.each([
    ['2,000 headers', Array.from({ length: 2000 }, (_, n) => `X-${n}: ${n}`).join('\r\n'), 431],
    ['one header of 16 kB', `X-A: ${'a'.repeat(16_384)}`, 431],
    ['the same header 500 times', Array.from({ length: 500 }, () => 'Accept-Language: zh').join('\r\n'), 200],
    ['500 kinds of media', `Accept: ${Array.from({ length: 500 }, (_, n) => `a/b${n};q=0.5`).join()}, */*`, 200],
  ])('by its head: %s', async (_, headers, status) => {
    const socket = socketTo()
    socket.write(`GET /status HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${headers}\r\n\r\n`)
    expect(await untilEnd(socket)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  })

  it.each(['application/json', 'application/x-ndjson'])('a packed body is never unpacked (%s)', async (type) => {
    const bomb = gzipSync(JSON.stringify(document('bomb')))
    const isRecord = type === 'application/json'
    const answer = await fetch(`${running().url}${isRecord ? '/v1/records/611000.bomb' : '/v1/imports'}`, {
      method: isRecord ? 'PUT' : 'POST',
      headers: {
        Authorization: `Bearer ${secret}`,
        'Content-Type': type,
        'Content-Encoding': 'gzip',
        'If-None-Match': '*',
      },
      body: new Uint8Array(bomb),
    })
    const said = await answer.text()
    expect(isRecord ? answer.status : said).toEqual(isRecord ? 400 : expect.stringContaining('"code":"malformed-json"'))
    expect((await fetch(`${running().url}/v1/records/611000.bomb`)).status).toBe(404)
  })
})
