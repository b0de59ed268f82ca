// npm run bench -- api-pglite: the open API on an embedded database, beside the same work by hand on the same engine.
//
// ROWS is another number of records, ROUNDS of rounds; ONLY names some of import, export, search, read.
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type Store } from '../packages/api/src/index.ts'
import { exporting } from './api/exporting.ts'
import { fill } from './api/fill.ts'
import { importing } from './api/importing.ts'
import { reading } from './api/reading.ts'
import { searching } from './api/searching.ts'

const rows = Number(process.env.ROWS ?? 100_000)
const rounds = Number(process.env.ROUNDS ?? 5)
const only = process.env.ONLY?.split(',') ?? ['import', 'export', 'search', 'read']

console.log('  the aims named below are those on PostgreSQL; an embedded database has none')
const folder = await mkdtemp(join(tmpdir(), 'gongkai-bench-'))
const at = (name: string) => join(folder, name)
try {
  const store = await opened('node')
  await fill(store, rows, console.log)
  if (only.includes('import')) {
    const other = await opened('import')
    await importing(other, rounds)
    await other.close()
  }
  const plain = { name: "Kysely's stream", batches: () => byStream(store) }
  if (only.includes('export')) await exporting(store, plain, rows, Math.min(rounds, 3))
  if (only.includes('search')) await searching(store, rows)
  await store.close()
  if (only.includes('read')) {
    // An embedded database is one process's: whoever works by hand has a copy.
    await cp(at('node'), at('copy'), { recursive: true })
    await reading(at('node'), at('copy'), rounds)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function opened(name: string): Promise<Store> {
  return await openStore({ location: { engine: 'embedded', folder: at(name) } })
}

async function* byStream({ db }: Store): AsyncGenerator<readonly unknown[]> {
  const lot: unknown[] = []
  for await (const row of db
    .withTables<{ plain: { id: string } }>()
    .selectFrom('plain')
    .selectAll()
    .orderBy('id')
    .stream(5000)) {
    lot.push(row)
    if (lot.length === 5000) yield lot.splice(0)
  }
  yield lot
}
