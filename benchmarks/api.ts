// npm run bench -- api: the open API on a PostgreSQL of its own with a million made-up records.
//
// ROWS is another number of records. BENCH_DATABASE_URL names an empty database, or one that an earlier run has filled.
import { totalmem } from 'node:os'
import pg from 'pg'
import Cursor from 'pg-cursor'
import { openStore } from '../packages/api/src/index.ts'
import { startCluster } from '../scripts/postgres-cluster.mjs'
import { exporting } from './api/exporting.ts'
import { fill } from './api/fill.ts'
import { importing } from './api/importing.ts'
import { reading } from './api/reading.ts'
import { searching } from './api/searching.ts'

const rows = Number(process.env.ROWS ?? 1_000_000)
const rounds = Number(process.env.ROUNDS ?? 5)
const only = process.env.ONLY?.split(',') ?? ['fill', 'import', 'export', 'search', 'read']
const megabytes = totalmem() / 2 ** 20
const settings = {
  // What the manual of PostgreSQL advises where a server has the machine for itself.
  shared_buffers: `${Math.floor(megabytes / 4)}MB`,
  effective_cache_size: `${Math.floor(megabytes / 2)}MB`,
  work_mem: '64MB',
  maintenance_work_mem: '512MB',
  max_wal_size: '8GB',
  checkpoint_timeout: '15min',
  random_page_cost: '1.1',
} as const

const cluster = await startCluster(settings)
try {
  const url = process.env.BENCH_DATABASE_URL ?? (await database('bench'))
  const store = await openStore({ location: { engine: 'postgres', url } })
  await fill(store, rows, console.log)
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  if (only.includes('import')) {
    const other = await openStore({ location: { engine: 'postgres', url: await database('import') } })
    await importing(other, rounds)
    await other.close()
  }
  if (only.includes('export')) {
    const plain = { name: 'pg-cursor', batches: () => byCursor(client) }
    await exporting(store, plain, rows, Math.min(rounds, 3))
  }
  if (only.includes('search')) await searching(store, rows)
  await client.end()
  await store.close()
  if (only.includes('read')) await reading(url, url, rounds)
} finally {
  await cluster.remove()
}

async function database(name: string): Promise<string> {
  const client = new pg.Client({ connectionString: cluster.url })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  const url = new URL(cluster.url)
  url.pathname = `/${name}`
  return url.href
}

async function* byCursor(client: pg.ClientBase): AsyncGenerator<readonly unknown[]> {
  const cursor = client.query(new Cursor('SELECT * FROM plain ORDER BY id'))
  for (;;) {
    const rows: readonly unknown[] = await cursor.read(5000)
    if (rows.length === 0) break
    yield rows
  }
  await cursor.close()
}
