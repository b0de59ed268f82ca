import { sql } from 'kysely'
import type { Head, Store } from '../store/index.ts'

/** A record as it stood at a position. */
export interface RowAt {
  readonly kind: string
  /** The canonical form. */
  readonly content: string
}

interface Row {
  readonly id: string
  readonly kind: string | null
  readonly content: string | null
}

const pageSize = 500

/**
 * Every record that was live at a position, as it was then, in the order of ids, page by page. No transaction is held:
 * what is published meanwhile is not seen, for each record is read as its last revision at or before the position: mostly
 * that is how it stands now, and only of what changed since are the revisions looked through.
 */
export async function* rowsAt(store: Store, { seq }: Head): AsyncGenerator<readonly RowAt[], void, undefined> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const { rows }: { rows: readonly Row[] } = await sql<Row>`
      SELECT page.id,
             CASE WHEN page.last_seq <= ${seq}::bigint THEN page.kind ELSE version.kind END AS kind,
             CASE WHEN page.last_seq <= ${seq}::bigint THEN page.body ELSE version.content END AS content
      FROM (SELECT id, kind, body, last_seq FROM records WHERE id > ${after} ORDER BY id LIMIT ${pageSize}) AS page
      LEFT JOIN LATERAL (
        SELECT kind, content FROM revisions
        WHERE page.last_seq > ${seq}::bigint AND revisions.id = page.id AND op <> 'erase' AND seq <= ${seq}::bigint
        ORDER BY revision DESC LIMIT 1
      ) AS version ON true
      ORDER BY page.id`.execute(store.db)
    yield rows.flatMap(({ kind, content }) => (kind === null || content === null ? [] : [{ kind, content }]))
    after = rows.length === pageSize ? rows.at(-1)?.id : undefined
  }
}
