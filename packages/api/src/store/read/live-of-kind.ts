import { type GongkaiRecord, parseRecord, type RecordKind } from '@gongkai/core'
import type { Store } from '../open-store.ts'

/** A record of one kind. */
type OfKind<K extends RecordKind> = Extract<GongkaiRecord, { readonly kind: K }>

/**
 * Every live record of a kind, in the order of the ids. One that this version of the library does not read is left out.
 * @param place six digits: only what belongs to this very place, and not to those below it
 */
export async function liveOfKind<K extends RecordKind>(
  store: Store,
  kind: K,
  place?: string,
): Promise<readonly OfKind<K>[]> {
  const all = store.db
    .selectFrom('records')
    .select('body')
    .where('state', '=', 'live')
    .where('kind', '=', kind)
    .where('body', 'is not', null)
    .orderBy('id')
    .$narrowType<{ body: string }>()
  const rows = await (place === undefined ? all : all.where('place', '=', place)).execute()
  return rows.flatMap(({ body }) => {
    const read = parseRecord(JSON.parse(body))
    return read.ok && isOfKind(read.value, kind) ? [read.value] : []
  })
}

function isOfKind<K extends RecordKind>(record: GongkaiRecord, kind: K): record is OfKind<K> {
  return record.kind === kind
}
