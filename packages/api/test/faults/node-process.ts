import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { StoreLocation } from '../../src/index.ts'

/** A node in a process of its own. */
export interface NodeProcess {
  readonly url: string
  /** Its number, to look at what it takes. */
  readonly pid: number
  /** Kills it as `kill -9` does, and waits until it is gone. */
  readonly kill: () => Promise<void>
}

/** A process that has loaded the node and waits to be told where its store is. */
export interface Standby {
  readonly serve: (location: StoreLocation) => Promise<NodeProcess>
  readonly kill: () => Promise<void>
}

const main = fileURLToPath(new URL('serve-when-told.ts', import.meta.url))

/** Starts a process that will be a node. */
export function standby(): Standby {
  const child = spawn(process.execPath, ['--conditions=@gongkai/source', main], { stdio: ['pipe', 'pipe', 'inherit'] })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const listening = new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the node ended before it listened')))
    let heard: string | undefined = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      if (heard === undefined) return
      heard += chunk
      const url = /"url":"([^"]+)"/.exec(heard)?.[1]
      if (url === undefined) return
      heard = undefined
      resolve(url)
    })
  })
  listening.catch(() => {})
  child.stdin.on('error', () => {})
  const kill = async () => {
    child.kill('SIGKILL')
    await exited
  }
  return {
    kill,
    serve: async (location) => {
      child.stdin.write(`${JSON.stringify(location)}\n`)
      return { url: await listening, pid: child.pid ?? 0, kill }
    },
  }
}

/**
 * Asks a node for something that changes nothing, again where the connection was let go of meanwhile: after an answer to a
 * body that was not read to its end a node closes the connection, and a client that keeps it learns so too late.
 */
export async function ask(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  for (let tries = 1; ; tries++) {
    try {
      return await fetch(address, { headers })
    } catch (error) {
      if (tries === 3) throw error
    }
  }
}
