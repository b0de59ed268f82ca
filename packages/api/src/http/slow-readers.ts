import type { Server, ServerResponse } from 'node:http'

/**
 * Lets go of readers who asked and then take nothing: they would hold a file open, and their part of the memory, for as
 * long as they like. Whoever takes something, however little, is waited for.
 * @param server the server
 * @param patience milliseconds in which a reader takes nothing before the connection is ended
 */
export function letGoOfSlowReaders(server: Server, patience: number): void {
  const underWay = new Map<ServerResponse, { written: number; since: number }>()
  server.on('request', (_, response: ServerResponse) => {
    underWay.set(response, { written: 0, since: performance.now() })
    response.once('close', () => underWay.delete(response))
  })
  const look = () => {
    const now = performance.now()
    for (const [response, seen] of underWay) {
      const written = response.socket?.bytesWritten ?? 0
      // What the node itself takes its time for is not the reader's doing.
      if (!response.writableNeedDrain || written !== seen.written) underWay.set(response, { written, since: now })
      else if (now - seen.since >= patience) response.socket?.destroy()
    }
  }
  const timer = setInterval(look, patience / 4).unref()
  server.once('close', () => clearInterval(timer))
}
