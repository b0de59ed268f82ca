import { hashOf, parseRecord, shippedCalendar, shippedPlaces } from '@gongkai/core'
import { sql } from 'kysely'
import { checkerFor } from '../http/checkers.ts'
import type { Store } from '../store/index.ts'
import { judgeLateness } from './judge-lateness.ts'
import { type NewVerdict, putVerdicts } from './verdict-rows.ts'

/** Under which law and calendar records were judged. */
export interface JudgedUnder {
  readonly asOf: string
  readonly calendar: string
  readonly laws: readonly { readonly place: string; readonly law: string }[]
}

const pageSize = 500
const running = new WeakMap<Store, Promise<JudgedUnder>>()

/**
 * Judges every live record whose verdict is not known yet, or may have changed: a new revision, another law, another
 * day for what was not settled. What is known is kept, so that this is quick the second time. One run at a time.
 */
export async function judgeAll(store: Store): Promise<JudgedUnder> {
  const under = running.get(store) ?? judge(store).finally(() => running.delete(store))
  running.set(store, under)
  return await under
}

interface Row {
  readonly id: string
  readonly revision: number
  readonly body: string
}

async function judge(store: Store): Promise<JudgedUnder> {
  const today = store.clock.today()
  const checker = checkerFor(today, today)
  const calendar = hashOf(shippedCalendar)
  const places = await placesHeld(store)
  const laws = places
    .filter((place) => shippedPlaces.byCode.has(place))
    .map((place) => ({ place, law: checker.lawOf(place).hash }))
  const lawOfPlace = new Map(laws.map(({ place, law }) => [place, law]))
  for (let after: string | undefined = ''; after !== undefined; ) {
    const { rows }: { rows: readonly Row[] } = await sql<Row>`
      SELECT records.id, records.revision, records.body
      FROM records
      JOIN unnest(${laws.map(({ place }) => place)}::text[], ${laws.map(({ law }) => law)}::text[]) AS bound (place, law)
        ON bound.place = records.place
      LEFT JOIN verdicts AS known ON known.id = records.id AND known.revision = records.revision
        AND known.law = bound.law AND known.calendar = ${calendar} AND (known.settled OR known.as_of = ${today}::date)
      WHERE records.state = 'live' AND records.id > ${after} AND known.id IS NULL
      ORDER BY records.id LIMIT ${pageSize}`.execute(store.db)
    const judged = rows.flatMap(({ id, revision, body }): readonly NewVerdict[] => {
      const read = parseRecord(JSON.parse(body))
      const law = read.ok ? lawOfPlace.get(read.value.place) : undefined
      if (!read.ok || law === undefined) return []
      return [{ id, revision, law, calendar, as_of: today, ...judgeLateness(checker, read.value) }]
    })
    await putVerdicts(store, judged)
    after = rows.length === pageSize ? rows.at(-1)?.id : undefined
  }
  return { asOf: today, calendar, laws }
}

async function placesHeld(store: Store): Promise<readonly string[]> {
  const rows = await store.db
    .selectFrom('records')
    .select('place')
    .distinct()
    .where('state', '=', 'live')
    .orderBy('place')
    .execute()
  return rows.map(({ place }) => place)
}
