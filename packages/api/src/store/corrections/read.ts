import { sql } from 'kysely'
import type { Store } from '../open-store.ts'
import { placeScope } from '../read/place-scope.ts'
import { within } from '../read/within.ts'
import type { CorrectionsTable } from '../schema.ts'
import type { Token } from '../tokens/token.ts'
import { type Correction, correctionOf } from './correction.ts'

/** One report by its id. */
export async function correction(store: Store, id: string): Promise<Correction | undefined> {
  const row = await store.db.selectFrom('corrections').selectAll().where('id', '=', id).executeTakeFirst()
  return row && correctionOf(row)
}

/** The reports of one record that may be shown to everybody: none of personal data, for they point at the leak. */
export async function publicCorrections(store: Store, record: string): Promise<readonly Correction[]> {
  const rows = await store.db
    .selectFrom('corrections')
    .selectAll()
    .where('record', '=', record)
    .where('kind', '<>', 'personal-data')
    .orderBy('received_at')
    .orderBy('id')
    .execute()
  return rows.map(correctionOf)
}

/** Which reports those who answer them ask for. */
export interface InboxQuery {
  readonly token: Token
  readonly state: 'open' | 'answered'
  /** The last id of the page before. */
  readonly after?: string
  readonly limit: number
}

/**
 * The reports within the scope of a token: a publisher's own records, every record for an operator. Those of personal
 * data come first, for each hour counts; then the oldest first.
 */
export async function inbox(store: Store, { token, state, after, limit }: InboxQuery): Promise<readonly Correction[]> {
  const answered = state === 'answered'
  const order = sql`(c.kind <> 'personal-data'), c.received_at, c.id`
  const beyond =
    after === undefined
      ? sql`true`
      : sql`(c.kind <> 'personal-data', c.received_at, c.id) > (
          SELECT last.kind <> 'personal-data', last.received_at, last.id FROM corrections AS last WHERE last.id = ${after})`
  const result = await sql<CorrectionsTable>`
    SELECT c.* FROM corrections AS c JOIN records ON records.id = c.record
    WHERE (c.outcome IS NOT NULL) = ${answered} AND ${inScope(token)} AND ${beyond}
    ORDER BY ${order} LIMIT ${limit}`.execute(store.db)
  return result.rows.map(correctionOf)
}

/** What {@link covers} asks of one record, asked of all: place, place in the id, and issuer. */
function inScope({ role, places, bodies }: Token) {
  if (role === 'operator') return sql`true`
  const scopes = places.map((code) => placeScope(code))
  const lies = (column: string) =>
    sql`(${sql.join(
      scopes.map((scope) => (scope === undefined ? sql`true` : within(column, scope))),
      sql` OR `,
    )})`
  const issued = bodies.length === 0 ? sql`true` : sql`records.issuer = ANY(${[...bodies]}::text[])`
  return sql`${lies('records.place')} AND EXISTS (
    SELECT FROM (SELECT left(records.id, 6) AS place) AS own WHERE ${lies('own.place')}) AND ${issued}`
}
