import { sql } from 'kysely'
import { appendAudit } from '../audit/append.ts'
import { takeLock } from '../locks.ts'
import type { Store } from '../open-store.ts'

/** A file that was received and whose digest was verified. */
export interface ReceivedFile {
  readonly sha256: string
  readonly bytes: number
  /** Its bytes, from the beginning. */
  readonly read: () => AsyncIterable<Uint8Array>
}

/** Bytes of one piece: a range is read by pieces. */
export const pieceSize = 256 * 1024

/** Milliseconds for which a file is kept to which no record refers: a day, within which its record should follow. */
const patience = 24 * 3600 * 1000

/**
 * Keeps a file. Files that were received more than a day ago, and to which no record ever came to refer, are deleted.
 * @param waived why it is kept although it holds personal data; for the audit
 * @returns whether it is new here
 */
export async function keepAttachment(
  store: Store,
  file: ReceivedFile,
  by: string,
  waived?: { readonly reason: string; readonly basis: string | undefined },
): Promise<boolean> {
  const { sha256, bytes } = file
  const now = store.clock.now()
  return await store.db.transaction().execute(async (transaction) => {
    await takeLock(transaction, 'publish')
    await sql`DELETE FROM attachments WHERE received_at < ${new Date(Date.parse(now) - patience).toISOString()}
      AND NOT EXISTS (SELECT FROM attachment_uses AS u WHERE u.sha256 = attachments.sha256)`.execute(transaction)
    const made = await transaction
      .insertInto('attachments')
      .values({ sha256, bytes, received_at: now, by })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (made.numInsertedOrUpdatedRows === 0n) return false
    let number = 0
    for await (const piece of inPieces(file.read()))
      await transaction.insertInto('attachment_pieces').values({ sha256, number: number++, bytes: piece }).execute()
    await appendAudit(transaction, now, [
      { by, action: 'upload', subject: sha256, detail: { bytes, ...(waived && { waived }) } },
    ])
    return true
  })
}

async function* inPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let held = Buffer.alloc(0)
  for await (const chunk of chunks) {
    held = Buffer.concat([held, chunk])
    for (; held.byteLength >= pieceSize; held = held.subarray(pieceSize)) yield held.subarray(0, pieceSize)
  }
  if (held.byteLength > 0) yield held
}
