import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Follows the connections of a server over which nothing has come: proxies and browsers open some before they need them.
 * Node.js counts them among those that are being asked over, so that a server that closes would wait for them.
 * @param server the server, before it listens
 * @returns ends those over which nothing has come by now; one that has begun to ask is left alone
 */
export function silentConnections(server: Server): () => void {
  const open = new Set<Socket>()
  server.on('connection', (socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  return () => {
    for (const socket of open) if (socket.bytesRead === 0) socket.destroy()
  }
}
