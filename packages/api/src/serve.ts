import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { systemClock } from './clock.ts'
import { answerClientError, unroutedAnswer } from './http/client-error.ts'
import { type AppConfig, contextOf } from './http/context.ts'
import { createApp } from './http/create-app.ts'
import { faultOf, jsonLog, type Log } from './http/log.ts'
import { silentConnections } from './http/silent-connections.ts'
import { letGoOfSlowReaders } from './http/slow-readers.ts'
import { listen } from './listen.ts'
import { apiProblem } from './problems/index.ts'

/** How a node listens. */
export interface ServeConfig extends Omit<AppConfig, 'baseUrl' | 'closing'> {
  /** 8787 where absent; 0 takes any that is free. */
  readonly port?: number
  /** The address listened on: 127.0.0.1 where absent, so that nobody else reaches the node unless that is wanted. */
  readonly host?: string
  /** Where the node is reached from outside; the address listened on where absent. */
  readonly baseUrl?: string
  /** Whether SIGINT and SIGTERM close the node; true where absent. */
  readonly signals?: boolean
  /** How long the node waits for those who ask; what is absent is as in {@link Patience}. */
  readonly patience?: Partial<Patience>
}

/** How long a node waits for those who ask, in milliseconds. */
export interface Patience {
  /** Until the head of a request is there: 10 seconds. */
  readonly head: number
  /** Until the whole request is there: a minute. */
  readonly request: number
  /** While a reader takes nothing of its answer: a minute. */
  readonly reader: number
}

const usualPatience: Patience = { head: 10_000, request: 60_000, reader: 60_000 }

/** A node that listens. */
export interface RunningNode {
  /** Its address, such as `http://127.0.0.1:8787`. */
  readonly url: string
  readonly port: number
  /** Finishes the requests under way, closes the store, and lets go of the port. Safe to call twice. */
  readonly close: () => Promise<void>
  /** Settles when the node has closed, whoever closed it. */
  readonly closed: Promise<void>
}

/** How long requests under way may take to finish when the node closes, in milliseconds. */
const grace = 10_000

/**
 * Serves a store until it is told to stop.
 * @param config the store, and where to listen; the store is closed with the node
 * @throws ApiError `port-in-use`, `port-not-allowed`, `host-not-here`; the store is then left open
 */
export async function serve(config: ServeConfig): Promise<RunningNode> {
  const { port = 8787, host = '127.0.0.1', signals = true, clock = systemClock } = config
  const log = config.log ?? jsonLog((line) => process.stdout.write(line), clock.now)
  const { head, request, reader } = { ...usualPatience, ...config.patience }
  const server = createServer({
    // Without one Node would answer by itself, with nothing that a program can read.
    requireHostHeader: false,
    headersTimeout: head,
    requestTimeout: request,
    keepAliveTimeout: 65_000,
    // Node looks for those who are too slow every half minute, which would make ten seconds forty.
    connectionsCheckingInterval: Math.min(2_000, head),
  })
  letGoOfSlowReaders(server, reader)
  const closeSilent = silentConnections(server)
  await listen(server, host, port)
  const url = urlOf(host, addressOf(server).port)
  const closing = new AbortController()
  const app = { ...config, clock, log, baseUrl: config.baseUrl ?? url, closing: closing.signal }
  answerWith(server, app)
  log({ event: 'listening', url })
  const closed = Promise.withResolvers<void>()
  const end = async () => {
    log({ event: 'closing' })
    closing.abort()
    await drain(server, closeSilent)
    await config.store.close()
    log({ event: 'closed' })
  }
  let ending = false
  const close = async () => {
    if (!ending) {
      ending = true
      end().then(closed.resolve, closed.reject)
    }
    await closed.promise
  }
  if (signals) closeOnSignals(close, log)
  return { url, port: addressOf(server).port, close, closed: closed.promise }
}

function answerWith(server: Server, config: AppConfig): void {
  const setting = contextOf(config)
  const app = createApp(config)
  const malformed = () => {
    const { status, headers, body } = unroutedAnswer(apiProblem('malformed-request', {}), setting)
    return new Response(body, { status, headers })
  }
  server.on('checkExpectation', (_incoming, outgoing: ServerResponse) => {
    const { status, headers, body } = unroutedAnswer(apiProblem('expectation-failed', {}), setting)
    outgoing.writeHead(status, { ...headers, Connection: 'close' }).end(body)
  })
  const answer = getRequestListener(app.fetch, { errorHandler: malformed })
  server.on('request', (incoming, outgoing) => void answer(incoming, outgoing))
  server.on('clientError', (error: Error, socket: Socket) => answerClientError(error, socket, setting))
}

function addressOf(server: Server): AddressInfo {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the node listens on no port')
  return address
}

function urlOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** Takes no new connections, waits for what is under way, and in the end does not wait for ever. */
async function drain(server: Server, closeSilent: () => void): Promise<void> {
  const done = new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
  const idle = setInterval(() => {
    server.closeIdleConnections()
    closeSilent()
  }, 50)
  const impatience = setTimeout(() => server.closeAllConnections(), grace)
  await done
  clearInterval(idle)
  clearTimeout(impatience)
}

/** The first signal closes the node; a second one ends the process at once. */
function closeOnSignals(close: () => Promise<void>, log: Log): void {
  const numbers = { SIGINT: 2, SIGTERM: 15 } as const
  const on = (signal: keyof typeof numbers) => {
    let first = true
    const heard = () => {
      if (!first) process.exit(128 + numbers[signal])
      first = false
      log({ event: 'closing', signal })
      close().then(
        () => process.off(signal, heard),
        (error: unknown) => {
          log(faultOf('', error))
          process.exitCode = 1
        },
      )
    }
    process.on(signal, heard)
  }
  on('SIGINT')
  on('SIGTERM')
}
