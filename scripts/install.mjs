// Installs what package-lock.json names where node_modules is missing or differs: once, however many of us run at a time.
// Plain JavaScript without a single package, for Node.js 20 or newer.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { constants, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The root of the checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** Where the packages' commands are, Node.js among them. */
export const bin = join(root, 'node_modules', '.bin')

const wanted = join(root, 'package-lock.json')
/** npm's own account of what it installed. */
const present = join(root, 'node_modules', '.package-lock.json')
/** The digest of both files when they were last found to agree. */
const stamp = join(root, 'node_modules', '.agreed')

/** What went wrong, in a sentence that says what to do. */
export class InstallError extends Error {}

/**
 * One package of a lockfile.
 * @typedef {{ version?: string, link?: boolean, resolved?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Entry
 */

/**
 * Whether what is installed is what the lockfile wants. An optional package may be absent, unless it is made for the
 * system and processor of this machine, as Node.js itself is.
 * @param {Entry} want
 * @param {Entry | undefined} have
 */
function satisfied(want, have) {
  if (have !== undefined) return want.link ? have.resolved === want.resolved : have.version === want.version
  const madeForHere = want.os?.includes(process.platform) && want.cpu?.includes(process.arch) && want.libc === undefined
  return want.optional === true && madeForHere !== true
}

/**
 * @param {string} lockfile
 * @returns {Record<string, Entry>}
 */
function packagesOf(lockfile) {
  return JSON.parse(readFileSync(lockfile, 'utf8')).packages
}

function digest() {
  const hash = createHash('sha256')
  for (const path of [wanted, present]) hash.update(readFileSync(path))
  return hash.digest('hex')
}

/** Remembers that both files agree, so that the next start need not compare them; a read-only checkout compares each time. */
function agree() {
  try {
    writeFileSync(stamp, digest())
  } catch {}
}

/** Whether node_modules is what package-lock.json says. */
export function installed() {
  try {
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest()) return true
    const have = packagesOf(present)
    const same = Object.entries(packagesOf(wanted)).every(
      ([path, want]) => !path.startsWith('node_modules/') || satisfied(want, have[path]),
    )
    if (same) agree()
    return same
  } catch {
    return false
  }
}

/** The name that whoever installs holds: the kernel gives it back when its holder is gone, however it went. */
function lockName() {
  const name = `gongkai-install-${createHash('sha256').update(root).digest('hex').slice(0, 16)}`
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
}

/**
 * Takes the lock, or says that somebody else holds it.
 * @param {string} name
 * @returns {Promise<import('node:net').Server | undefined>}
 */
function takeLock(name) {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    )
    server.listen(name, () => resolve(server))
  })
}

/**
 * Where the lock is a file (neither Linux nor Windows), a killed holder leaves it: nobody answers there, so it goes.
 * @param {string} name
 * @returns {Promise<void>}
 */
function removeAbandoned(name) {
  return new Promise((resolve) => {
    const socket = connect(name)
    socket.on('connect', () => resolve(void socket.destroy()))
    socket.on('error', () => {
      if (name.startsWith('/')) unlinkSync(name)
      resolve()
    })
  })
}

/** Installs the packages, or waits until somebody else has. Throws {@link InstallError} with what to do. */
export async function install() {
  if (!existsSync(wanted))
    throw new InstallError(`package-lock.json is missing in ${root}: the checkout is not complete`)
  const name = lockName()
  let lock = await takeLock(name)
  if (lock === undefined) console.error('waiting for the installation that another process has begun …')
  while (lock === undefined) {
    await sleep(250)
    await removeAbandoned(name)
    lock = await takeLock(name)
  }
  try {
    // An `npm install` that is just ending writes its two files one after the other: look again before undoing its work.
    if (existsSync(present) && !installed()) await sleep(2000)
    if (!installed()) await npmCi()
  } finally {
    lock.close()
  }
}

/** What npm prints, and what it means for the person in front of it. */
const reasons = /** @type {const} */ ([
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT/,
    'the package registry cannot be reached: check the network, or the proxy and registry in `npm config list`',
  ],
  [/\bE40[13]\b/, 'the package registry refused: check the registry and its login in `npm config list`'],
  [/\bE404\b|ETARGET/, 'the package registry does not have a package that package-lock.json names'],
  [/EINTEGRITY/, 'a downloaded package is not the one that package-lock.json names: run `npm cache clean --force`'],
  [/EUSAGE/, 'package.json and package-lock.json disagree: run `npm install` and commit the lockfile'],
  [/ENOSPC/, 'the disk is full: about 600 MB are needed'],
  [/EACCES|EPERM|EROFS/, 'node_modules cannot be written: check who owns the folder'],
])

/** @returns {Promise<void>} */
function npmCi() {
  console.error('installing packages …')
  // npm ci empties node_modules: neither npm nor what it starts may run on the Node.js that lies in there.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== bin)
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env: { ...process.env, PATH: path.join(delimiter) },
    stdio: ['ignore', 'inherit', 'pipe'],
    shell: process.platform === 'win32',
  })
  let said = ''
  npm.stderr.on('data', (chunk) => {
    said += chunk
    process.stderr.write(chunk)
  })
  /** @param {NodeJS.Signals} signal */
  const leave = (signal) => {
    npm.kill(signal)
    npm.once('exit', () => process.exit(128 + constants.signals[signal]))
  }
  for (const signal of signals) process.once(signal, leave)
  return new Promise((resolve, reject) => {
    npm.on('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      reject(
        new InstallError(
          error.code === 'ENOENT'
            ? 'npm is missing: it comes with Node.js from https://nodejs.org, or install the package `npm` of your system'
            : `npm did not start: ${error.message}`,
        ),
      ),
    )
    npm.on('close', (code) => {
      for (const signal of signals) process.removeListener(signal, leave)
      if (code === 0) {
        agree()
        resolve()
        return
      }
      const why = reasons.find(([pattern]) => pattern.test(said))?.[1] ?? 'see what npm says above'
      reject(new InstallError(`the packages could not be installed (npm ci ended with ${code}): ${why}`))
    })
  })
}

/** The signals that end a program and that may be passed on. */
export const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
