import { sql } from 'kysely'
import type { Store } from '../open-store.ts'

/** The files of a live record whose bytes are held here, by their digests. */
export async function heldFiles({ db }: Store, id: string): Promise<ReadonlySet<string>> {
  const found = await sql<{ sha256: string }>`
    SELECT a.sha256 FROM attachment_uses AS u JOIN attachments AS a USING (sha256) WHERE u.id = ${id}`.execute(db)
  return new Set(found.rows.map(({ sha256 }) => sha256))
}
