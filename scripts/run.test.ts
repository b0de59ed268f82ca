import { type SpawnOptionsWithoutStdio, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { root } from './install.mjs'

const own = join('node_modules', '.bin')
/** Where npm and the machine's own Node.js are, without what this workspace has installed. */
const machine = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.endsWith(own))
const nodeFolder = dirname(process.execPath)

let checkout = ''
beforeEach(() => {
  checkout = realpathSync(mkdtempSync(join(tmpdir(), 'gongkai-run-')))
  for (const name of ['run.mjs', 'install.mjs', 'leave-with-parent.mjs'])
    cpSync(join(root, 'scripts', name), join(checkout, 'scripts', name))
  workspace({ locked: {} })
})
afterEach(() => rmSync(checkout, { recursive: true, force: true }))

function put(path: string, content: object): void {
  mkdirSync(dirname(join(checkout, path)), { recursive: true })
  writeFileSync(join(checkout, path), JSON.stringify(content))
}

type Versions = Readonly<Record<string, string>>

/** A workspace with one package, which names others; they are in the lockfile, but not in package.json where asked so. */
function workspace({ locked, named = locked }: { locked: Versions; named?: Versions }): void {
  const a = { name: 'a', version: '1.0.0' }
  put('package.json', { name: 'w', workspaces: ['a'] })
  put('a/package.json', { ...a, dependencies: named })
  const others = Object.entries(locked).map(([name, version]) => [`node_modules/${name}`, { version }])
  put('package-lock.json', {
    name: 'w',
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: 'w', workspaces: ['a'] },
      a: { ...a, dependencies: locked },
      'node_modules/a': { resolved: 'a', link: true },
      ...Object.fromEntries(others),
    },
  })
}

function start(args: readonly string[], { env, ...options }: SpawnOptionsWithoutStdio = {}) {
  const path = [nodeFolder, ...machine].join(delimiter)
  const { INIT_CWD: _, npm_lifecycle_event: __, ...rest } = process.env
  return spawn(process.execPath, [join(checkout, 'scripts/run.mjs'), ...args], {
    cwd: checkout,
    ...options,
    env: { ...rest, PATH: path, ...env },
  })
}

async function run(args: readonly string[], options: SpawnOptionsWithoutStdio = {}) {
  const child = start(args, options)
  const code = new Promise((resolve) => child.on('exit', resolve))
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await code, out, err }
}

const hello = ['node', '-p', '"hello"']

describe('installing', () => {
  test('happens first, and once', async () => {
    const first = await run(hello)
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('hello') })
    expect(first.err).toContain('installing packages')
    expect(existsSync(join(checkout, 'node_modules/a/package.json'))).toBe(true)
    expect(await run(hello)).toEqual({ code: 0, out: 'hello\n', err: '' })
  })

  test('happens once for many that start together', async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => run(hello)))
    expect(all.map(({ code }) => code)).toEqual([0, 0, 0, 0])
    expect(all.filter(({ err }) => err.includes('installing packages'))).toHaveLength(1)
  })

  test('happens again where the lockfile has changed', async () => {
    await run(hello)
    put('b/package.json', { name: 'b', version: '1.0.0' })
    const lock = JSON.parse(readFileSync(join(checkout, 'package-lock.json'), 'utf8'))
    lock.packages[''].workspaces.push('b')
    Object.assign(lock.packages, {
      b: { name: 'b', version: '1.0.0' },
      'node_modules/b': { resolved: 'b', link: true },
    })
    put('package-lock.json', lock)
    put('package.json', { name: 'w', workspaces: ['a', 'b'] })
    expect((await run(hello)).err).toContain('installing packages')
    expect(existsSync(join(checkout, 'node_modules/b/package.json'))).toBe(true)
  })

  test('says that npm is missing', async () => {
    const { code, err } = await run(hello, { env: { PATH: join(checkout, 'a') } })
    expect(code).toBe(1)
    expect(err).toContain('gongkai: npm is missing')
  })

  test('says that the registry cannot be reached', async () => {
    workspace({ locked: { 'gongkai-not-there': '1.0.0' } })
    const npm = {
      npm_config_registry: 'http://127.0.0.1:9',
      npm_config_fetch_retries: '0',
      npm_config_offline: 'false',
    }
    const { code, err } = await run(hello, { env: { ...npm, npm_config_cache: join(checkout, 'cache') } })
    expect(code).toBe(1)
    expect(err).toContain('the package registry cannot be reached')
  })

  test('says that the lockfile is not up to date, or missing', async () => {
    workspace({ locked: {}, named: { zod: '4.6.7' } })
    expect((await run(hello)).err).toContain('package.json and package-lock.json disagree: run `npm install`')
    rmSync(join(checkout, 'package-lock.json'))
    expect((await run(hello)).err).toContain('package-lock.json is missing')
  })
})

describe('running', () => {
  beforeEach(async () => {
    expect(await run(hello)).toMatchObject({ code: 0 })
  })

  test('passes arguments and the exit code on', async () => {
    const { code, out } = await run(['node', '-e', 'console.log(process.argv.slice(1)); process.exit(3)', 'a b', '*'])
    expect({ code, out }).toEqual({ code: 3, out: "[ 'a b', '*' ]\n" })
  })

  test('says that no command was named, or that it is not there', async () => {
    expect(await run([])).toMatchObject({ code: 1, err: expect.stringContaining('name a command') })
    expect(await run(['nothing-of-that-name'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('did not start'),
    })
  })

  test('happens in the root, or with --here where the user stands, wherever that is', async () => {
    const where = ['node', '-p', 'process.cwd()']
    const elsewhere = realpathSync(tmpdir())
    expect(await run(where, { cwd: elsewhere })).toMatchObject({ out: `${checkout}\n` })
    expect(await run(['--here', ...where], { cwd: elsewhere })).toMatchObject({ out: `${elsewhere}\n` })
    expect(await run(['--here', ...where], { env: { INIT_CWD: elsewhere } })).toMatchObject({ out: `${elsewhere}\n` })
  })

  test('works from a folder that is gone', async () => {
    const script = `mkdir gone && cd gone && rmdir ../gone && "$0" ../scripts/run.mjs "$@"`
    const args = ['-c', script.replace('../scripts', join(checkout, 'scripts')), process.execPath, ...hello]
    const child = spawn('sh', args, { cwd: checkout })
    expect(await text(child.stdout)).toBe('hello\n')
  })
})

describe('ending', () => {
  const server = `
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => { console.log('ended by ' + signal); process.exit(7) })
    setInterval(() => {}, 1000)
    console.log(process.pid)
  `

  /** Starts a server that says its process id, and how it ended. */
  async function serve(begin = () => start(['node', '-e', server])) {
    expect(await run(hello)).toMatchObject({ code: 0 })
    const child = begin()
    const exit = new Promise((resolve) => child.on('exit', resolve))
    let out = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    while (!out.includes('\n')) await sleep(10)
    return { child, exit, pid: Number(out), said: () => out }
  }

  function isAlive(pid: number): boolean {
    try {
      process.kill(pid, 0)
      return true
    } catch {
      return false
    }
  }

  test.each(['SIGINT', 'SIGTERM'] as const)('%s reaches the program, once', async (signal) => {
    const { child, exit, pid, said } = await serve()
    child.kill(signal)
    child.kill(signal)
    expect(await exit).toBe(7)
    expect(said()).toBe(`${pid}\nended by ${signal}\n`)
    expect(isAlive(pid)).toBe(false)
  })

  test('the program ends in order when we are killed outright', async () => {
    const { child, pid, said } = await serve()
    child.kill('SIGKILL')
    while (isAlive(pid)) await sleep(20)
    expect(said()).toContain('ended by SIGTERM')
  })
  test('the program ends in order when npm, which started us, is killed outright', async () => {
    put('package.json', {
      name: 'w',
      workspaces: ['a'],
      scripts: { serve: 'exec node scripts/run.mjs node server.cjs' },
    })
    writeFileSync(join(checkout, 'server.cjs'), server)
    const path = [nodeFolder, ...machine].join(delimiter)
    const { child, pid, said } = await serve(() =>
      spawn('npm', ['run', '--silent', 'serve'], { cwd: checkout, env: { ...process.env, PATH: path } }),
    )
    child.kill('SIGKILL')
    while (isAlive(pid)) await sleep(20)
    expect(said()).toContain('ended by SIGTERM')
  })
})
