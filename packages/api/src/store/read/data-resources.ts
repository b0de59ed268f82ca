import { type DataResourceRecord, parseRecord } from '@gongkai/core'
import type { Store } from '../open-store.ts'

/** Every live data resource, in the order of the ids. */
export async function dataResources(store: Store): Promise<readonly DataResourceRecord[]> {
  const rows = await store.db
    .selectFrom('records')
    .select('body')
    .where('state', '=', 'live')
    .where('kind', '=', 'data-resource')
    .orderBy('id')
    .execute()
  return rows.flatMap(({ body }) => {
    const read = parseRecord(JSON.parse(body ?? 'null'))
    return read.ok && read.value.kind === 'data-resource' ? [read.value] : []
  })
}
