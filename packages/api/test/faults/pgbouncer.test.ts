import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { account } from '../../../../scripts/postgres-binaries.mjs'
import { testDatabase } from '../../../../scripts/test-database.ts'
import { backup, changes, list, openStore, publish, withdraw } from '../../src/index.ts'
import { document } from '../store/records.ts'
import { exampleOf, freePort } from './proxied.ts'

/** Whether there is a PgBouncer that knows of prepared statements: 1.21 and later. */
function isThere(): boolean {
  try {
    const said = execFileSync('pgbouncer', ['-V'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const [, major = 0, minor = 0] = /^PgBouncer (\d+)\.(\d+)/.exec(said) ?? []
    return Number(major) > 1 || (Number(major) === 1 && Number(minor) >= 21)
  } catch {
    return false
  }
}

/** The example of the guide, with the database of this test, in front of it on a port of this test, asking nobody in. */
function configuration(database: URL, port: number): string {
  const { hostname, port: at, pathname, username, password, searchParams } = database
  const host = searchParams.get('host') ?? hostname
  const secret = password === '' ? '' : ` password=${password}`
  const line = `gongkai = host=${host} port=${at || 5432} dbname=${pathname.slice(1)} user=${username}${secret}`
  return `${exampleOf('ini file=pgbouncer.ini').replace(/^gongkai = .*$/m, line)}
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
`
}

async function listensAt(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1')
  return await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
  }).finally(() => socket.destroy())
}

it.skipIf(!isThere())(
  'the PgBouncer of the guide, in transaction mode, carries plans that are kept, cursors, locks and the feed',
  async () => {
    const database = await testDatabase()
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-pgbouncer-'))
    const port = await freePort()
    const file = join(folder, 'pgbouncer.ini')
    writeFileSync(file, configuration(new URL(database.url), port))
    // PgBouncer refuses to run as root.
    const { uid, gid } = account()
    if (uid !== undefined && gid !== undefined) for (const path of [folder, file]) chownSync(path, uid, gid)
    chmodSync(file, 0o600)
    const pooler = spawn('pgbouncer', [file], { ...account(), cwd: '/', stdio: 'ignore' })
    const gone = once(pooler, 'exit')
    try {
      while (!(await listensAt(port))) {
        if (pooler.exitCode !== null) throw new Error('PgBouncer did not start')
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      const location = { engine: 'postgres', url: `postgres://gongkai@127.0.0.1:${port}/gongkai` } as const
      const stores = await Promise.all([openStore({ location }), openStore({ location })])
      const [one, other] = stores
      try {
        const records = Array.from({ length: 40 }, (_, index) =>
          document(`n-${index + 10}`, { publishedOn: `2024-03-${(index % 20) + 10}` }),
        )
        await publish(one, records, 'test')
        // Side by side, so that every connection of the pooler is given statements that others prepared.
        const lists = Array.from({ length: 120 }, async (_, index) => {
          const store = index % 2 === 0 ? one : other
          const filter = index % 3 === 0 ? { publishedFrom: '2024-03-01' } : {}
          return await list(store, { filter, sort: index % 5 === 0 ? 'id' : '-publishedOn', limit: 40 })
        })
        for (const { items } of await Promise.all(lists)) expect(items.length).toBe(40)
        const before = await changes(other, { limit: 1000 })
        expect(before.items.length).toBe(40)
        await withdraw(one, { id: '611000.n-10', reason: { code: 'error' } }, 'test')
        const after = await changes(other, { after: before.next, limit: 1000 })
        expect(after.items.map(({ op, id }) => [op, id])).toEqual([['withdraw', '611000.n-10']])
        const lines: string[] = []
        const { counts } = await backup(other, async (text) => void lines.push(text))
        expect(counts.revisions).toBe(41)
      } finally {
        await Promise.all(stores.map(async (store) => await store.close()))
      }
    } finally {
      // Of the gentle signals the versions wait for different things.
      pooler.kill('SIGKILL')
      await gone
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    }
  },
)
