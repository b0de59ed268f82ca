import { sql, type Transaction } from 'kysely'
import * as z from 'zod'
import { apiError } from '../../problems/api-error.ts'
import { closeCorrections, forgetCorrectionWords } from '../corrections/answer.ts'
import type { Tables } from '../schema.ts'
import { insertRevisions, lastSeq } from '../write/revision-rows.ts'
import type { BackupHeader } from './header.ts'
import type { SealedLine } from './sealed.ts'

const removal = z.object({
  op: z.enum(['withdraw', 'erase']),
  id: z.string(),
  revision: z.int().min(1),
  at: z.string(),
  reason_code: z.string(),
  reason_text: z.string().nullable().optional(),
  replaced_by: z.string().nullable().optional(),
})

/** Something that was withdrawn or erased. */
export type Removal = z.output<typeof removal>

/** Reads one line of a list of what was withdrawn and erased. */
export function readRemoval({ kind, value }: SealedLine): Removal {
  const read = removal.safeParse(value)
  if (kind !== 'removal' || !read.success) throw apiError('backup-damaged', {})
  return read.data
}

/**
 * Whether a list knows of all that was taken away after a backup was made, up to its own making: it must be of the same
 * node and no older than the backup.
 * @throws ApiError `erasures-do-not-fit`
 */
export function refuseOtherList(list: BackupHeader, backup: BackupHeader): void {
  const descends = list.epochs.includes(backup.epoch)
  const older = list.epoch === backup.epoch && list.seq < backup.seq
  if (!descends || older) throw apiError('erasures-do-not-fit', { made: list.made })
}

interface Latest {
  readonly revision: number
  readonly op: 'put' | 'withdraw'
  readonly kind: string
  readonly place: string
}

/** What is written with each removal. */
export interface RestoreOccasion {
  readonly epoch: string
  readonly by: string
}

/**
 * Takes away what was taken away after the backup was made, before anything is made of the revisions. The address of a
 * record that had been withdrawn, or whose current revision was erased, is left with a tombstone: the correction that
 * followed the erased revision is not in the backup.
 * @returns what was taken away, for {@link removeAfter}
 */
export async function removeAgain(
  transaction: Transaction<Tables>,
  one: Removal,
  { epoch, by }: RestoreOccasion,
): Promise<boolean> {
  const { op, id, revision, at } = one
  const upTo = op === 'withdraw' ? sql`revision < ${revision}` : sql`revision = ${revision}`
  const emptied = await sql`
    UPDATE revisions SET content = NULL, digest = NULL, gone = ${op === 'withdraw' ? 'withdrawn' : 'erased'}
    WHERE id = ${id} AND op = 'put' AND content IS NOT NULL AND ${upTo}`.execute(transaction)
  const found = await sql<Latest>`
    SELECT revision, op, kind, place FROM revisions WHERE id = ${id} AND op <> 'erase'
    ORDER BY revision DESC LIMIT 1`.execute(transaction)
  const [latest] = found.rows
  if (latest === undefined) return false
  const buried = latest.op === 'put' && (op === 'withdraw' ? latest.revision < revision : latest.revision === revision)
  const erased = op === 'erase' && !buried && (emptied.numAffectedRows ?? 0n) > 0n
  if (!buried && !erased) return false
  const seq = (await lastSeq(transaction)) + 1
  const { kind, place } = latest
  const made = buried && op === 'erase' ? revision + 1 : revision
  const nothing = { place_before: null, digest: null, content: null }
  const as = buried ? ('withdraw' as const) : ('erase' as const)
  await insertRevisions(transaction, [{ seq, epoch, id, revision: made, op: as, kind, place, ...nothing, at, by }])
  const reason = { seq, id, revision: made, reason_code: one.reason_code, reason_text: one.reason_text ?? null }
  if (erased) {
    await transaction.insertInto('erasures').values(reason).execute()
    return true
  }
  await transaction
    .insertInto('tombstones')
    .values({ ...reason, withdrawn_at: at, replaced_by: one.replaced_by ?? null })
    .execute()
  // A withdrawal takes every earlier revision with it, also where only the last was erased.
  await sql`
    UPDATE revisions SET content = NULL, digest = NULL, gone = 'withdrawn'
    WHERE id = ${id} AND op = 'put' AND content IS NOT NULL`.execute(transaction)
  return true
}

/** What goes once the records and the reports on them are there: the words of reports. */
export async function removeWords(
  transaction: Transaction<Tables>,
  { op, id, revision, at }: Removal,
  by: string,
): Promise<void> {
  if (op === 'erase') await forgetCorrectionWords(transaction, id, revision)
  const record = await transaction
    .selectFrom('records')
    .select(['state', 'revision'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (record?.state === 'withdrawn') await closeCorrections(transaction, id, { revision: record.revision, at, by })
}
