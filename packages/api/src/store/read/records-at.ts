import type { RecordKind } from '@gongkai/core'
import { type GongkaiRecord, parseRecord } from '@gongkai/core'
import type { Store } from '../open-store.ts'

/**
 * The live records of one kind that belong to one place, and not to those below it, in the order of their ids.
 * @param place six digits
 */
export async function recordsAt(store: Store, kind: RecordKind, place: string): Promise<readonly GongkaiRecord[]> {
  const rows = await store.db
    .selectFrom('records')
    .select('body')
    .where('state', '=', 'live')
    .where('kind', '=', kind)
    .where('place', '=', place)
    .orderBy('id')
    .execute()
  return rows.flatMap(({ body }) => {
    const read = parseRecord(JSON.parse(body ?? 'null'))
    return read.ok ? [read.value] : []
  })
}
