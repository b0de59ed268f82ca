// Runs the programs that the workspace's commands are made of, and tells how long each took.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { performance } from 'node:perf_hooks'
import { root, signals } from './install.mjs'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()
for (const signal of signals)
  process.once(signal, () => {
    for (const child of running) child.kill(signal)
    process.exit(128 + constants.signals[signal])
  })

/** Colours are for people: not in a file, not in the log of a CI. */
const plain = process.stdout.isTTY || process.env.FORCE_COLOR ? {} : { NO_COLOR: '1' }

/**
 * Runs a program that writes where we write.
 * @param {readonly string[]} command the program and its arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<boolean>} whether it ended well
 */
export function succeeds([program = '', ...args], { cwd = root, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...plain, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    })
    running.add(child)
    child.on('error', (error) => {
      console.error(`${program} did not start: ${error.message}`)
      resolve(false)
    })
    child.on('exit', (code) => {
      running.delete(child)
      resolve(code === 0)
    })
  })
}

/**
 * Runs a program and ends ours where it fails.
 * @param {readonly string[]} command
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
export async function must(command, options) {
  if (await succeeds(command, options)) return
  console.error(`failed: ${command.join(' ')}`)
  process.exit(1)
}

/**
 * Does something with each item, two at a time.
 * @template T
 * @param {readonly T[]} items
 * @param {(item: T) => Promise<void>} work
 */
export async function byTwos(items, work) {
  const queue = [...items]
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item)
  }
  await Promise.all([worker(), worker()])
}

/** A stopwatch: each call says the seconds since it was made. */
export function stopwatch() {
  const start = performance.now()
  return () => `${((performance.now() - start) / 1000).toFixed(1)} s`
}

/** The TypeScript compiler that checks and writes declarations; `typescript` itself is the one with an API. */
export const tsc = ['node', 'node_modules/typescript-7/bin/tsc', '-b']
