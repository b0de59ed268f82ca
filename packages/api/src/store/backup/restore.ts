import { sql, type Transaction } from 'kysely'
import * as z from 'zod'
import { apiError } from '../../problems/api-error.ts'
import { appendAudit } from '../audit/append.ts'
import { forgetWordsOfWhatIsGone } from '../corrections/answer.ts'
import { startEpoch } from '../epochs.ts'
import { takeLock } from '../locks.ts'
import type { Store } from '../open-store.ts'
import { head } from '../read/head.ts'
import type { Tables } from '../schema.ts'
import { type BulkValue, columnList, rowsOf } from '../write/unnest.ts'
import { deriveRecords } from './derive-records.ts'
import { type BackupHeader, readHeader } from './header.ts'
import { readRemoval, refuseOtherList, removeAgain, removeWords } from './removals.ts'
import { type OpenFile, sealedContent, verifySealed } from './sealed.ts'
import { backupTables, isRowKind, type RowKind, withdrawnColumns } from './tables.ts'
import { withoutIndexes } from './without-indexes.ts'

/** What is known of withdrawals and erasures after the backup was made. */
export type ErasedSince =
  /** A list that `erasureList` wrote, of the same node and no older than the backup. */
  | { readonly list: OpenFile }
  /** Whoever restores says that there were none; the audit notes that they said so. */
  | 'none'

/** What came of a restore. */
export interface RestoreSummary {
  /** Where the feed of the backup stood. */
  readonly from: { readonly epoch: string; readonly seq: number; readonly made: string }
  /** The numbering that began with the restore. */
  readonly epoch: string
  readonly seq: number
  readonly revisions: number
  /** How many withdrawals and erasures were made again. */
  readonly removed: number
}

/** How a restore is watched and ended. */
export interface RestoreOptions {
  readonly by: string
  /** Called after each revision that was written. */
  readonly onRevision?: () => void
  readonly signal?: AbortSignal
}

/** The tables that are filled, by whose indexes nothing is looked up meanwhile. */
const filled = ['revisions', 'records', 'relations', 'tombstones', 'attachment_uses', 'corrections']

/**
 * Restores a backup into an empty store, of either engine: all of it or, whatever happens, nothing. The file is read to
 * its end and held against its digest before the first row is written. A new epoch begins, so that every reader of the
 * feed starts again; what was withdrawn or erased after the backup was made does not come back.
 * @param open opens the backup, which is read twice
 * @param since what was withdrawn or erased after the backup was made
 * @throws ApiError `backup-not-one`, `backup-newer`, `backup-cut-short`, `backup-damaged`, `erasures-do-not-fit`,
 * `store-not-empty`, `backup-record-unreadable`
 * @example
 * ```ts
 * const store = await openStore({ location: { engine: 'memory' } })
 * const lines: string[] = []
 * await backup(store, async (text) => void lines.push(text))
 * const bytes = async function* () { yield new TextEncoder().encode(lines.join('')) }
 * const { revisions } = await restore(store, bytes, 'none', { by: 'example' })
 * revisions // → 0
 * await store.close()
 * ```
 */
export async function restore(
  store: Store,
  open: OpenFile,
  since: ErasedSince,
  { by, onRevision, signal }: RestoreOptions,
): Promise<RestoreSummary> {
  const header = await verifyBackup(open)
  if (since !== 'none') refuseOtherList(await verifySealed(since.list, (line) => readHeader(line, 'erasures')), header)
  const counted = await store.db.transaction().execute(async (transaction) => {
    await sql`SET LOCAL statement_timeout = 0`.execute(transaction)
    await takeLock(transaction, 'publish')
    await refuseFilled(transaction)
    let revisions = 0
    let removed = 0
    await withoutIndexes(transaction, filled, async () => {
      const loaded = await load(transaction, open, { store, signal, onRevision })
      revisions = loaded.revisions
      const list = since === 'none' ? undefined : since.list
      if (list !== undefined)
        for await (const line of sealedContent(list))
          if (await removeAgain(transaction, readRemoval(line), { epoch: loaded.epoch, by })) removed++
      await deriveRecords(transaction, loaded.withdrawn)
      await insertRows(transaction, 'corrections', loaded.corrections)
      await forgetWordsOfWhatIsGone(transaction)
      if (list !== undefined)
        for await (const line of sealedContent(list)) await removeWords(transaction, readRemoval(line), by)
      await sql`DELETE FROM attachments
        WHERE NOT EXISTS (SELECT FROM attachment_uses AS u WHERE u.sha256 = attachments.sha256)`.execute(transaction)
      await sql`UPDATE correction_changes SET number = number + 1`.execute(transaction)
    })
    const detail = {
      epoch: header.epoch,
      seq: header.seq,
      made: header.made,
      erasedSince: since === 'none' ? 'none, as was said' : `${removed} made again`,
    }
    await appendAudit(transaction, store.clock.now(), [{ by, action: 'restore', subject: header.epoch, detail }])
    return { revisions, removed }
  })
  store.signal.announce()
  const { epoch, seq, made } = header
  return { from: { epoch, seq, made }, ...(await head(store)), ...counted }
}

/** Nothing may stand in a store that is restored into but the epoch with which it was made. */
async function refuseFilled(transaction: Transaction<Tables>): Promise<void> {
  const found = await sql<{ filled: boolean }>`
    SELECT EXISTS (SELECT FROM revisions) OR EXISTS (SELECT FROM records) OR EXISTS (SELECT FROM tokens)
      OR EXISTS (SELECT FROM audit) OR EXISTS (SELECT FROM attachments) AS filled`.execute(transaction)
  if (found.rows.some((row) => row.filled)) throw apiError('store-not-empty', {})
}

type Row = { readonly [column: string]: BulkValue }

const row = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()).readonly()]),
)

/**
 * Reads a backup to its end without restoring it.
 * @returns its first line
 * @throws ApiError `backup-not-one`, `backup-newer`, `backup-cut-short`, `backup-damaged`
 */
export async function verifyBackup(open: OpenFile): Promise<BackupHeader> {
  return await verifySealed(open, (line) => readHeader(line, 'store'))
}

interface Loading {
  readonly store: Store
  readonly signal: AbortSignal | undefined
  readonly onRevision: (() => void) | undefined
}

/** What was loaded, and what has to wait until the records are there. */
interface Loaded {
  readonly epoch: string
  readonly revisions: number
  readonly withdrawn: ReadonlyMap<string, { readonly issuer: string | null; readonly sample: boolean }>
  readonly corrections: readonly Row[]
}

/** Rows and characters of one statement. */
const step = { rows: 500, length: 8 * 1024 * 1024 } as const

/** Writes the rows of a backup as they stand, revisions in the new epoch. */
async function load(
  transaction: Transaction<Tables>,
  open: OpenFile,
  { store, signal, onRevision }: Loading,
): Promise<Loaded> {
  const withdrawn = new Map<string, { issuer: string | null; sample: boolean }>()
  const corrections: Row[] = []
  let revisions = 0
  let epoch: string | undefined
  let held: { readonly kind: RowKind; readonly rows: Row[]; length: number } | undefined
  const flush = async () => {
    if (held !== undefined) await insertRows(transaction, held.kind, held.rows)
    held = undefined
  }
  await transaction.deleteFrom('epochs').execute()
  for await (const { kind, value } of sealedContent(open)) {
    signal?.throwIfAborted()
    const read = row.safeParse(value)
    if (!isRowKind(kind) || !read.success) throw apiError('backup-damaged', {})
    if (kind !== held?.kind) await flush()
    switch (kind) {
      case 'withdrawn': {
        const { id, issuer, sample } = withdrawnFacts.parse(value)
        withdrawn.set(id, { issuer: issuer ?? null, sample })
        continue
      }
      case 'corrections':
        // They refer to records, which are made once every revision is there; they are bounded and few.
        corrections.push(read.data)
        continue
      case 'revisions':
        revisions++
        onRevision?.()
        // The numberings of the backup are written by now; its revisions stand in one of their own.
        epoch ??= await startEpoch(transaction, 'restored', store.clock)
        held ??= { kind, rows: [], length: 0 }
        held.rows.push({ ...read.data, epoch })
        break
      default:
        held ??= { kind, rows: [], length: 0 }
        held.rows.push(read.data)
    }
    held.length += typeof read.data.content === 'string' ? read.data.content.length : pieceLength(read.data)
    if (held.rows.length >= step.rows || held.length >= step.length) await flush()
  }
  await flush()
  epoch ??= await startEpoch(transaction, 'restored', store.clock)
  return { epoch, revisions, withdrawn, corrections }
}

function pieceLength({ bytes }: Row): number {
  return typeof bytes === 'string' ? bytes.length : 0
}

const withdrawnFacts = z.object({ id: z.string(), issuer: z.string().nullable().optional(), sample: z.boolean() })

async function insertRows(transaction: Transaction<Tables>, kind: RowKind, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  if (kind === 'attachment_pieces') {
    const bytes = rows.map((one) => ({ ...one, bytes: hexOf(one.bytes) }))
    await insert(transaction, kind, backupTables[kind].columns, bytes)
    return
  }
  const columns = kind === 'withdrawn' ? withdrawnColumns : backupTables[kind].columns
  const unknown = rows.some((one) => Object.keys(one).some((name) => !Object.hasOwn(columns, name)))
  if (unknown) throw apiError('backup-damaged', {})
  await insert(transaction, kind, columns, rows)
}

async function insert(
  transaction: Transaction<Tables>,
  table: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly Row[],
): Promise<void> {
  await sql`INSERT INTO ${sql.table(table)} (${columnList(columns)}) ${rowsOf(columns, rows)}`.execute(transaction)
}

/** Bytes as PostgreSQL reads them from text. */
function hexOf(base64: BulkValue | undefined): string {
  if (typeof base64 !== 'string') throw apiError('backup-damaged', {})
  return `\\x${Buffer.from(base64, 'base64').toString('hex')}`
}
