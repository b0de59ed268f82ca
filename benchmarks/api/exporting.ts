import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import Cursor from 'pg-cursor'
import { makeFiles } from '../../packages/api/src/exports/make-files.ts'
import { rowsAt } from '../../packages/api/src/exports/rows-at.ts'
import { head, type Store } from '../../packages/api/src/index.ts'
import { duel, timed } from './duel.ts'
import { watched } from './memory.ts'

/** The export as NDJSON, and how much memory the whole export takes. */
export async function exporting(store: Store, client: pg.ClientBase, rows: number, rounds: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-bench-'))
  try {
    await duel(`NDJSON of ${rows} records into a file`, '0.9', rounds, [
      { name: 'pg-cursor over a plain table, JSON.stringify', round: () => timed(() => stringified(client, folder)) },
      { name: 'the export, its NDJSON alone', round: () => timed(() => exported(store, folder)) },
    ])
    const at = await head(store)
    const { result, seconds, first, most } = await watched(() => makeFiles(store, at, folder))
    console.log(
      `\n  all ${result.length} files of the export: ${seconds.toFixed(0)} s, memory ${first} MB before, ${most} MB at most`,
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function exported(store: Store, folder: string): Promise<number> {
  const file = await open(join(folder, 'ours'), 'w')
  let count = 0
  for await (const page of rowsAt(store, await head(store))) {
    await file.appendFile(page.map(({ content }) => `${content}\n`).join(''))
    count += page.length
  }
  await file.close()
  return count
}

async function stringified(client: pg.ClientBase, folder: string): Promise<number> {
  const file = await open(join(folder, 'theirs'), 'w')
  const cursor = client.query(new Cursor('SELECT * FROM plain ORDER BY id'))
  let count = 0
  for (;;) {
    const rows: readonly unknown[] = await cursor.read(5000)
    if (rows.length === 0) break
    await file.appendFile(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    count += rows.length
  }
  await cursor.close()
  await file.close()
  return count
}
