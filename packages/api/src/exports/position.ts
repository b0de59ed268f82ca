import { sql } from 'kysely'
import type { Head, Store } from '../store/index.ts'

/** A position as it stands in an address: `{epoch}-{seq}`. */
export function positionText({ epoch, seq }: Head): string {
  return `${epoch}-${seq}`
}

/** Reads a position out of an address; undefined where it is none. */
export function readPosition(text: string): Head | undefined {
  const read = /^([0-9a-f]{16})-(\d{1,15})$/.exec(text)
  return read === null ? undefined : { epoch: read[1] ?? '', seq: Number(read[2]) }
}

/**
 * Whether what was live at a position may still be shown whole: nothing that had been put by then was withdrawn or
 * erased since, and the numbering is the same.
 */
export async function isLawful(store: Store, { epoch, seq }: Head): Promise<boolean> {
  const result = await sql<{ lawful: boolean }>`
    SELECT (SELECT epoch FROM epochs ORDER BY number DESC LIMIT 1) = ${epoch} AND NOT EXISTS (
      SELECT 1 FROM revisions AS removal
      WHERE removal.seq > ${seq}::bigint AND removal.op IN ('withdraw', 'erase')
        AND EXISTS (SELECT 1 FROM revisions AS earlier
          WHERE earlier.id = removal.id AND earlier.op = 'put' AND earlier.seq <= ${seq}::bigint)
    ) AS lawful`.execute(store.db)
  return result.rows[0]?.lawful === true
}
