import { createServer, type Server } from 'node:http'
import { type ApiProblemCode, apiError } from './problems/index.ts'

const refusals: Readonly<
  Record<string, Extract<ApiProblemCode, 'port-in-use' | 'port-not-allowed' | 'host-not-here'>>
> = {
  EADDRINUSE: 'port-in-use',
  EACCES: 'port-not-allowed',
  EADDRNOTAVAIL: 'host-not-here',
  ENOTFOUND: 'host-not-here',
}

/**
 * Lets a server listen.
 * @throws ApiError `port-in-use`, `port-not-allowed`, `host-not-here`
 */
export async function listen(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      const code = 'code' in error && typeof error.code === 'string' ? refusals[error.code] : undefined
      reject(code === undefined ? error : apiError(code, { host, port: String(port) }, { cause: error }))
    })
    server.listen(port, host, resolve)
  })
  server.removeAllListeners('error')
}

/**
 * Asks whether a node could listen there, before anything is opened or loaded for it. Another process may still come in
 * between: then serving says the same.
 * @param host the address
 * @param port the port; 0 takes any that is free
 * @throws ApiError `port-in-use`, `port-not-allowed`, `host-not-here`
 */
export async function tryListening(host: string, port: number): Promise<void> {
  const server = createServer()
  await listen(server, host, port)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
  })
}
