// A PostgreSQL of one's own that can be stopped, killed and started again over the same data: for proofs and benchmarks.
// What is acknowledged is on the disk: nothing of what makes the server of the tests quick is switched off here.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { makeCluster, temporaryFolder } from './postgres.mjs'
import { account, findPostgres } from './postgres-binaries.mjs'

/** @import { ChildProcess } from 'node:child_process' */

/**
 * @typedef {object} Cluster
 * @property {string} url the address of its database `postgres`
 * @property {() => Promise<void>} start starts the server and waits until it answers
 * @property {(signal?: 'SIGTERM' | 'SIGINT' | 'SIGQUIT') => Promise<void>} stop ends the server: SIGINT, the usual, rolls
 *   back what is open; SIGQUIT ends it as a fall of the machine would
 * @property {() => Promise<void>} remove ends the server and removes its data
 */

/**
 * Keeps the folder from outliving us: once our end of fd 3 closes, however we went, the server is told to end at once and
 * its folder is removed.
 */
const keeper = [
  'trap "" INT TERM',
  'cat >/dev/null <&3',
  'server=$(head -n 1 "$FOLDER/data/postmaster.pid" 2>/dev/null) && kill -QUIT "$server" 2>/dev/null',
  'while [ -n "$server" ] && kill -0 "$server" 2>/dev/null; do sleep 0.1; done',
  'rm -rf "$FOLDER"',
].join('\n')

/**
 * Makes a cluster and starts it.
 * @param {Readonly<Record<string, string>>} [settings] of postgresql.conf, beside PostgreSQL's own
 * @returns {Promise<Cluster>}
 */
export async function startCluster(settings = {}) {
  const as = account()
  const folder = temporaryFolder(as)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const { command, env, url } = await makeCluster(
      findPostgres(process.env.TEST_POSTGRES === 'system' ? 'system' : 'embedded'),
      as,
      folder,
    )
    const [program = '', ...rest] = command
    const flags = Object.entries({ listen_addresses: '', ...settings }).flatMap(([name, to]) => ['-c', `${name}=${to}`])
    const guard = spawn('sh', ['-c', keeper], {
      ...as,
      env,
      cwd: '/',
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    const guardGone = new Promise((resolve) => guard.once('exit', resolve))
    /** @type {ChildProcess | undefined} */
    let server
    const start = async () => {
      server = await ready(spawn(program, [...rest, ...flags], { ...as, env, cwd: '/', detached: true, stdio }))
    }
    /** @param {NodeJS.Signals} [signal] */
    const stop = async (signal = 'SIGINT') => {
      const ending = server
      server = undefined
      if (ending === undefined || ending.exitCode !== null) return
      const gone = new Promise((resolve) => ending.once('exit', resolve))
      ending.kill(signal)
      await gone
    }
    await start()
    return {
      url,
      start,
      stop,
      remove: async () => {
        await stop('SIGQUIT')
        const [, , , hold] = guard.stdio
        hold?.destroy()
        await guardGone
      },
    }
  } catch (error) {
    remove()
    throw error
  }
}

/** @type {['ignore', 'ignore', 'pipe']} */
const stdio = ['ignore', 'ignore', 'pipe']

/**
 * Waits until a server answers.
 * @param {ChildProcess} server
 * @returns {Promise<ChildProcess>} the same
 */
function ready(server) {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stderr?.on('data', (chunk) => {
      said += chunk
      if (!said.includes('ready to accept connections')) return
      server.stderr?.removeAllListeners('data').resume()
      resolve(server)
    })
    server.on('error', reject)
    server.on('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)))
  })
}
