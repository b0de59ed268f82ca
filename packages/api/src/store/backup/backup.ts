import { sql, type Transaction } from 'kysely'
import type { Store } from '../open-store.ts'
import type { Tables } from '../schema.ts'
import { columnList } from '../write/unnest.ts'
import { type BackupContent, headerOf } from './header.ts'
import { type SealedLines, sealedLines, type Write } from './sealed.ts'
import { type BackupTable, backupTables, withdrawnColumns } from './tables.ts'

/** What a backup came to. */
export interface BackupSummary {
  readonly epoch: string
  readonly seq: number
  /** Rows by their kind. */
  readonly counts: Readonly<Record<string, number>>
}

/** How a backup is watched. */
export interface BackupOptions {
  /** Is told how many revisions there are to write, before the first. */
  readonly onTotal?: (revisions: number) => void
  /** Is told of each revision that was written. */
  readonly onRevision?: () => void
  /** Ends it early; what was written is no backup then. */
  readonly signal?: AbortSignal
}

/**
 * Writes the whole store as lines of JSON, as it stands at one moment, while others read and publish: every revision,
 * tombstones as tombstones, the files that live records refer to, tokens by their hash, the audit, reports. What was
 * withdrawn or erased before is not in it, for it is not in the store. The last line counts the others and holds their
 * digest. Keep it as the store itself is kept: it holds the words of reports and the names of tokens.
 * @param write takes the text; the file is whole once the promise resolves
 */
export async function backup(store: Store, write: Write, options: BackupOptions = {}): Promise<BackupSummary> {
  const { onTotal, onRevision, signal } = options
  return await inSnapshot(store, 'store', write, async (transaction, out) => {
    if (onTotal !== undefined) onTotal(await countRevisions(transaction))
    for (const table of Object.keys(backupTables).filter(isBackupTable))
      for await (const row of rowsIn(transaction, table)) {
        signal?.throwIfAborted()
        await out.line(table, row)
        if (table === 'revisions') onRevision?.()
      }
    for await (const row of withdrawnIn(transaction)) await out.line('withdrawn', row)
  })
}

/**
 * Writes what was withdrawn and erased, and nothing else: what a backup that is older has to be restored with. It holds
 * no content, and may be made as often as one likes and kept for good.
 */
export async function erasureList(store: Store, write: Write): Promise<BackupSummary> {
  return await inSnapshot(store, 'erasures', write, async (transaction, out) => {
    let after = 0
    for (;;) {
      const rows = await transaction
        .selectFrom('revisions')
        .leftJoin('tombstones', 'tombstones.seq', 'revisions.seq')
        .leftJoin('erasures', 'erasures.seq', 'revisions.seq')
        .select(['revisions.seq', 'op', 'revisions.id', 'revisions.revision', 'at', 'replaced_by'])
        .select(({ fn }) => [
          fn.coalesce('tombstones.reason_code', 'erasures.reason_code').as('reason_code'),
          fn.coalesce('tombstones.reason_text', 'erasures.reason_text').as('reason_text'),
        ])
        .where('op', 'in', ['withdraw', 'erase'])
        .where('revisions.seq', '>', after)
        .orderBy('revisions.seq')
        .limit(pageSize)
        .execute()
      for (const { seq: _, ...row } of rows) await out.line('removal', row)
      const last = rows.at(-1)
      if (last === undefined) return
      after = last.seq
    }
  })
}

async function inSnapshot(
  store: Store,
  content: BackupContent,
  write: Write,
  fill: (transaction: Transaction<Tables>, out: SealedLines) => Promise<void>,
): Promise<BackupSummary> {
  return await store.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const epochs = await transaction.selectFrom('epochs').select('epoch').orderBy('number').execute()
      const names = epochs.map(({ epoch }) => epoch)
      const epoch = names.at(-1)
      if (epoch === undefined) throw new Error('the store has no epoch: it was not opened by openStore')
      const last = await transaction
        .selectFrom('revisions')
        .select(({ fn }) => fn.max('seq').as('seq'))
        .executeTakeFirst()
      const head = { epoch, seq: last?.seq ?? 0 }
      const out = await sealedLines(write, headerOf(store, content, head, names))
      await fill(transaction, out)
      return { ...head, counts: await out.end() }
    })
}

function isBackupTable(name: string): name is BackupTable {
  return Object.hasOwn(backupTables, name)
}

async function countRevisions(transaction: Transaction<Tables>): Promise<number> {
  const row = await transaction
    .selectFrom('revisions')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirst()
  return row?.count ?? 0
}

/** Rows of one statement: a record may take 4 MiB. */
const pageSize = 100

type Row = Readonly<Record<string, unknown>>

/** A table by pages, in the order of its key. */
async function* rowsIn(transaction: Transaction<Tables>, table: BackupTable): AsyncGenerator<Row, void, undefined> {
  const { key, columns } = backupTables[table]
  const order = sql.join(key.map((name) => sql.ref(name)))
  const inUse =
    table === 'attachments' || table === 'attachment_pieces'
      ? sql`EXISTS (SELECT FROM attachment_uses AS u WHERE u.sha256 = ${sql.ref(`${table}.sha256`)})`
      : sql`true`
  let after: readonly unknown[] | undefined
  for (;;) {
    const beyond = after === undefined ? sql`true` : sql`(${order}) > (${sql.join([...after])})`
    const { rows }: { rows: Row[] } = await sql<Row>`
      SELECT ${columnList(columns)} FROM ${sql.table(table)} WHERE ${beyond} AND ${inUse}
      ORDER BY ${order} LIMIT ${sql.lit(pageSize)}`.execute(transaction)
    for (const row of rows) yield asJson(row)
    const last = rows.at(-1)
    if (last === undefined) return
    after = key.map((name) => last[name])
  }
}

async function* withdrawnIn(transaction: Transaction<Tables>): AsyncGenerator<Row, void, undefined> {
  let after = ''
  for (;;) {
    const { rows }: { rows: { readonly id: string }[] } = await sql<{ readonly id: string }>`
      SELECT ${columnList(withdrawnColumns)} FROM records WHERE state = 'withdrawn' AND id > ${after}
      ORDER BY id LIMIT ${sql.lit(pageSize)}`.execute(transaction)
    yield* rows
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

/** What is null is left out; bytes are written in Base64. */
function asJson(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => {
      if (value === null) return []
      return [[name, value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value]]
    }),
  )
}
