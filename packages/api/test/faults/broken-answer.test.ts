import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { getRequestListener } from '@hono/node-server'
import { afterEach, expect, it, vi } from 'vitest'
import { streamOf } from '../../src/http/stream-of.ts'

afterEach(() => vi.restoreAllMocks())

async function* failingAfter(pieces: number): AsyncGenerator<Uint8Array> {
  for (let piece = 0; piece < pieces; piece++) yield new TextEncoder().encode(`piece ${piece}\n`)
  await Promise.resolve()
  throw new Error('duplicate key: 张三')
}

it('what fails before anything is sent can still be answered', async () => {
  await expect(streamOf(failingAfter(0), () => {})).rejects.toThrow('duplicate key')
})

it.each([1, 2, 5])(
  'what fails after %i pieces is told to the log alone, and the reader sees that it broke off',
  async (pieces) => {
    const printed = ['error', 'info', 'warn', 'log'] as const
    const spies = printed.map((name) => vi.spyOn(console, name).mockImplementation(() => {}))
    const told: unknown[] = []
    const listener = getRequestListener(
      async () => new Response(await streamOf(failingAfter(pieces), (error) => told.push(error))),
    )
    const server = createServer((incoming, outgoing) => void listener(incoming, outgoing))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = addressOf(server.address())
    const socket = connect(port, '127.0.0.1')
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
    const answer = await text(socket).catch(() => 'reset')
    expect(answer).not.toContain('张三')
    expect(answer).not.toMatch(/\r\n0\r\n\r\n$/)
    expect(spies.flatMap(({ mock }) => mock.calls.map((call) => String(call[0]))).join()).not.toContain('张三')
    expect(told).toHaveLength(1)
    await new Promise((resolve) => server.close(resolve))
  },
)

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address
}
