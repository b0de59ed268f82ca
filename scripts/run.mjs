// Runs one command on the Node.js that the lockfile names, after installing the packages where they are missing or old.
//
//   node scripts/run.mjs [--here] COMMAND [ARGUMENT…]
//
// The command runs in the root of the checkout, or with --here in the folder where the user stands.
// Plain JavaScript without a single package: this file runs on whatever Node.js the machine has, 20 or newer.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { bin, InstallError, install, installed, root, signals } from './install.mjs'

const windows = process.platform === 'win32'

/**
 * Ends with a sentence on what is wrong instead of a stack.
 * @param {string} message
 * @returns {never}
 */
function stop(message) {
  console.error(`gongkai: ${message}`)
  process.exit(1)
}

/**
 * Whether a Node.js version is at least the one named.
 * @param {number} major
 * @param {number} minor
 */
function nodeIsAtLeast(major, minor) {
  const [x = 0, y = 0] = process.versions.node.split('.').map(Number)
  return x > major || (x === major && y >= minor)
}

/** The folder the user stands in; the root where that folder is gone. */
function here() {
  try {
    return process.env.INIT_CWD ?? process.cwd()
  } catch {
    return root
  }
}

const argv = process.argv.slice(2)
const cwd = argv[0] === '--here' ? here() : root
const [command, ...args] = argv[0] === '--here' ? argv.slice(1) : argv
if (command === undefined) stop('name a command: node scripts/run.mjs COMMAND [ARGUMENT…]')
if (!nodeIsAtLeast(20, 0))
  stop(`Node.js 20 or newer is needed, this is ${process.version}. Install it from https://nodejs.org`)

if (!installed()) {
  try {
    await install()
  } catch (error) {
    if (error instanceof InstallError) stop(error.message)
    throw error
  }
}
// A platform for which the lockfile has no Node.js uses its own, which must strip types.
if (!existsSync(join(bin, windows ? 'node.cmd' : 'node')) && !nodeIsAtLeast(22, 18))
  stop(
    `no packaged Node.js for ${process.platform}-${process.arch}: install Node.js 22.18 or newer (this is ${process.version})`,
  )

// A Node.js that we start leaves when this process is gone, however it went: fd 3 closes, see leave-with-parent.mjs.
const watched = command === 'node' && !windows
const guard = watched ? ['--import', new URL('leave-with-parent.mjs', import.meta.url).href] : []
const child = spawn(command, [...guard, ...args], {
  cwd,
  env: { ...process.env, PATH: bin + delimiter + process.env.PATH },
  stdio: watched ? ['inherit', 'inherit', 'inherit', 'pipe'] : 'inherit',
  shell: windows,
})

// A terminal sends Ctrl-C to us and to the child, and npm sends it on once more: the child hears of it from us once.
let passedOn = 0
/** @param {NodeJS.Signals} signal */
function passOn(signal) {
  if (Date.now() - passedOn < 500) return
  passedOn = Date.now()
  child.kill(signal)
}
for (const signal of signals) process.on(signal, passOn)

// npm killed outright tells nobody: then we have another parent than at the start.
if (process.env.npm_lifecycle_event !== undefined && !windows) {
  const parent = process.ppid
  setInterval(() => process.ppid === parent || passOn('SIGTERM'), 500).unref()
}

child.on('error', (error) => stop(`${command} did not start: ${error.message}`))
child.on('exit', (code, signal) => process.exit(signal === null ? (code ?? 1) : 128 + constants.signals[signal]))
