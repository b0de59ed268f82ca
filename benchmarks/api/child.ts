import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'

/** A program of this folder, running. */
function start(file: string, args: readonly string[]): ChildProcess & { stdout: NonNullable<ChildProcess['stdout']> } {
  const path = fileURLToPath(new URL(file, import.meta.url))
  return spawn(process.execPath, ['--conditions=@gongkai/source', path, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
}

/** A server that runs in a process of its own. */
export interface Server {
  readonly url: string
  readonly pid: number
  readonly stop: () => Promise<void>
}

/** Starts one of the servers of server.ts. */
export async function startServer(kind: 'gongkai' | 'plain' | 'hello', where: string): Promise<Server> {
  const child = start('server.ts', [kind, where])
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk).trim()))
    child.once('exit', () => reject(new Error(`${kind} ended before it listened`)))
  })
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      child.stdin?.end()
      await gone
    },
  }
}

const said = z.object({ done: z.int(), milliseconds: z.number(), asked: z.int() })

/** Asks a server as http-load.ts does. */
export async function load(address: string, connections: number, milliseconds: number, first: number) {
  const child = start('http-load.ts', [address, ...[connections, milliseconds, first].map(String)])
  child.stdout.setEncoding('utf8')
  let heard = ''
  child.stdout.on('data', (chunk: string) => {
    heard += chunk
  })
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`asking ${address} failed`)
  return said.parse(JSON.parse(heard))
}
