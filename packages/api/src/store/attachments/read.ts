import { sql } from 'kysely'
import type { Store } from '../open-store.ts'
import { pieceSize } from './keep.ts'

/** A file to which a live record refers. */
export interface HeldAttachment {
  readonly sha256: string
  readonly bytes: number
  /** The name that a record gives it. */
  readonly name: string
}

/** A file by its digest; undefined where there is none, or no live record refers to it. */
export async function attachment({ db }: Store, sha256: string): Promise<HeldAttachment | undefined> {
  const found = await sql<HeldAttachment>`
    SELECT a.sha256, a.bytes, u.name FROM attachments AS a JOIN attachment_uses AS u USING (sha256)
    WHERE a.sha256 = ${sha256} ORDER BY u.id LIMIT 1`.execute(db)
  return found.rows[0]
}

/**
 * Bytes of a file, both ends included, read piece by piece.
 * @throws Error where a piece is gone meanwhile, by a withdrawal: the answer breaks off and is never taken for whole
 */
export async function* attachmentBytes(
  { db }: Store,
  sha256: string,
  from: number,
  to: number,
): AsyncGenerator<Uint8Array> {
  for (let number = Math.floor(from / pieceSize); number * pieceSize <= to; number++) {
    const piece = await db
      .selectFrom('attachment_pieces')
      .select('bytes')
      .where('sha256', '=', sha256)
      .where('number', '=', number)
      .executeTakeFirst()
    if (piece === undefined) throw new Error('the file was withdrawn while it was read')
    const begin = number * pieceSize
    yield piece.bytes.subarray(Math.max(0, from - begin), to - begin + 1)
  }
}
