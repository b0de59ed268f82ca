import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { silentConnections } from './silent-connections.ts'

it('ends a connection over which nothing came, and leaves alone one that has begun to ask', async () => {
  const server = createServer((_, response) => response.end('answered'))
  const closeSilent = silentConnections(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const arrived = async () => {
    const [socket] = await once(server, 'connection')
    return socket
  }
  const first = arrived()
  const asking = connect(address.port, '127.0.0.1')
  const seen = await first
  const second = arrived()
  const silent = connect(address.port, '127.0.0.1')
  await second
  asking.write('GET / HTTP/1.1\r\n')
  while (seen.bytesRead === 0) await new Promise((resolve) => setTimeout(resolve, 10))

  const ended = once(silent, 'close')
  closeSilent()
  await ended
  asking.write('Host: here\r\nConnection: close\r\n\r\n')
  expect(await text(asking)).toContain('answered')
  server.close()
})
