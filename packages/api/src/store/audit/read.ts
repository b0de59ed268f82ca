import type { Store } from '../open-store.ts'
import type { AuditTable } from '../schema.ts'
import { auditHash, beforeFirst } from './append.ts'

/** One entry of the audit as it is read. `detail` is the canonical JSON over which the hash was taken. */
export type AuditEntry = Readonly<AuditTable>

/** Entries in their order. */
export async function audit(
  store: Store,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly AuditEntry[]> {
  return await store.db
    .selectFrom('audit')
    .selectAll()
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute()
}

/**
 * Recomputes the chain.
 * @returns the number of the first entry that is not what was written, or that has none before it; undefined where all
 * is as it was. That the last entries were cut off shows only to who kept an earlier hash.
 */
export async function brokenAudit(store: Store): Promise<number | undefined> {
  let previous = beforeFirst
  let after = 0
  for (;;) {
    const entries = await audit(store, { after, limit: 1000 })
    for (const entry of entries) {
      if (entry.number !== after + 1 || entry.previous !== previous || auditHash(entry) !== entry.hash)
        return entry.number
      previous = entry.hash
      after = entry.number
    }
    if (entries.length === 0) return undefined
  }
}
