import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { linesOf, makeFiles } from '../../packages/api/src/exports/make-files.ts'
import { rowsAt } from '../../packages/api/src/exports/rows-at.ts'
import { head, type Store } from '../../packages/api/src/index.ts'
import { duel, timed } from './duel.ts'
import { watched } from './memory.ts'

/** How somebody reads a plain table by hand: rows by the batch, and what that is called. */
export interface PlainReading {
  readonly name: string
  readonly batches: () => AsyncIterable<readonly unknown[]>
}

/** The export as NDJSON, and how much memory the whole export takes. */
export async function exporting(store: Store, plain: PlainReading, rows: number, rounds: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-bench-'))
  try {
    await duel(`NDJSON of ${rows} records into a file`, '0.9', rounds, [
      {
        name: `${plain.name} over a plain table, JSON.stringify`,
        round: () => timed(() => stringified(plain, folder)),
      },
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
    await file.appendFile(linesOf(page))
    count += page.length
  }
  await file.close()
  return count
}

async function stringified({ batches }: PlainReading, folder: string): Promise<number> {
  const file = await open(join(folder, 'theirs'), 'w')
  let count = 0
  for await (const rows of batches()) {
    await file.appendFile(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    count += rows.length
  }
  await file.close()
  return count
}
