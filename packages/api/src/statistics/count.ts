import { type RawBuilder, sql } from 'kysely'
import type { Store } from '../store/index.ts'
import { placeScope } from '../store/read/place-scope.ts'
import { within } from '../store/read/within.ts'

/** What records are counted by. */
export const dimensions = ['place', 'kind', 'body', 'month', 'keyArea', 'form'] as const

/** What records are counted by. */
export type Dimension = (typeof dimensions)[number]

/** What is counted. */
export const measures = ['count', 'late', 'withdrawn', 'corrections'] as const

/** What is counted. */
export type Measure = (typeof measures)[number]

const columns: { readonly [D in Dimension]: RawBuilder<unknown> } = {
  place: sql`records.place`,
  kind: sql`records.kind`,
  body: sql`records.issuer`,
  month: sql`left(records.published_on::text, 7)`,
  keyArea: sql`area.code`,
  form: sql`form.code`,
}

/** A record of several areas or forms counts under each of them. */
const joins: { readonly [D in Dimension]?: RawBuilder<unknown> } = {
  keyArea: sql`LEFT JOIN LATERAL unnest(records.key_areas) AS area (code) ON true`,
  form: sql`LEFT JOIN LATERAL jsonb_array_elements_text(records.body::jsonb -> 'forms') AS form (code) ON true`,
}

const counts: { readonly [M in Measure]: readonly RawBuilder<unknown>[] } = {
  count: [sql`count(*) FILTER (WHERE records.state = 'live') AS count`],
  late: [
    sql`count(*) FILTER (WHERE records.state = 'live' AND verdicts.late) AS late`,
    sql`count(*) FILTER (WHERE records.state = 'live' AND verdicts.undetermined AND NOT verdicts.late) AS undetermined`,
    sql`count(*) FILTER (WHERE records.state = 'live' AND verdicts.id IS NULL) AS "notJudged"`,
  ],
  corrections: [
    sql`coalesce(sum(reported.waiting), 0)::int AS "correctionsOpen"`,
    sql`coalesce(sum(reported.accepted), 0)::int AS "correctionsAccepted"`,
    sql`coalesce(sum(reported.refused), 0)::int AS "correctionsRefused"`,
  ],
  withdrawn: [sql`count(*) FILTER (WHERE records.state = 'withdrawn') AS withdrawn`],
}

/** Reports of personal data are not counted: a number would point at the leak. */
const reported = sql`LEFT JOIN (
  SELECT record, count(*) FILTER (WHERE outcome IS NULL) AS waiting,
    count(*) FILTER (WHERE outcome = 'accepted') AS accepted, count(*) FILTER (WHERE outcome = 'refused') AS refused
  FROM corrections WHERE kind <> 'personal-data' GROUP BY record
) AS reported ON reported.record = records.id`

/** One line of statistics. */
export type StatisticsRow = { readonly [name: string]: string | number | null }

/** Counts records, live and withdrawn, by what is asked, in the order of the groups. */
export async function countRecords(
  store: Store,
  by: readonly Dimension[],
  wanted: readonly Measure[],
  place?: string,
): Promise<readonly StatisticsRow[]> {
  const scope = place === undefined ? undefined : placeScope(place)
  const named = by.map((name) => sql`${columns[name]} AS ${sql.ref(name)}`)
  const numbers = wanted.flatMap((name) => counts[name])
  const groups = by.map((_, index) => sql.raw(String(index + 1)))
  const grouped = groups.length === 0 ? sql`` : sql`GROUP BY ${sql.join(groups)} ORDER BY ${sql.join(groups)}`
  const result = await sql<StatisticsRow>`
    SELECT ${sql.join([...named, ...numbers])}
    FROM records LEFT JOIN verdicts ON verdicts.id = records.id AND verdicts.revision = records.revision
    ${wanted.includes('corrections') ? reported : sql``}
    ${sql.join(
      by.flatMap((name) => joins[name] ?? []),
      sql` `,
    )}
    WHERE ${scope === undefined ? sql`true` : within('records.place', scope)} ${grouped}`.execute(store.db)
  return result.rows
}
