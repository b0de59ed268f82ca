import type { Store } from '../open-store.ts'

/** One version of a record. */
export interface RevisionFacts {
  readonly id: string
  readonly revision: number
  readonly seq: number
  readonly epoch: string
  readonly at: string
  /** Absent once its content is gone. */
  readonly digest?: string
  /** Why its content is gone. */
  readonly gone?: 'withdrawn' | 'erased'
}

/** One version of a record with its content. */
export interface RevisionWithBody extends RevisionFacts {
  /** The canonical form, byte for byte as it was published; absent once it is gone. */
  readonly body?: string
}

/** The versions of a record, the latest first. Withdrawals and erasures are no versions. */
export async function revisions(store: Store, id: string): Promise<readonly RevisionFacts[]> {
  const rows = await versions(store, id)
    .select(['id', 'revision', 'seq', 'epoch', 'at', 'digest', 'gone'])
    .orderBy('revision', 'desc')
    .execute()
  return rows.map(factsOf)
}

/** One version of a record; undefined where there is none of this number. */
export async function revision(store: Store, id: string, number: number): Promise<RevisionWithBody | undefined> {
  const row = await versions(store, id)
    .select(['id', 'revision', 'seq', 'epoch', 'at', 'digest', 'gone', 'content'])
    .where('revision', '=', number)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return { ...factsOf(row), ...(row.content === null ? {} : { body: row.content }) }
}

function versions(store: Store, id: string) {
  return store.db.selectFrom('revisions').where('id', '=', id).where('op', '=', 'put')
}

interface FactsRow {
  readonly id: string
  readonly revision: number
  readonly seq: number
  readonly epoch: string
  readonly at: string
  readonly digest: string | null
  readonly gone: 'withdrawn' | 'erased' | null
}

function factsOf({ id, revision: number, seq, epoch, at, digest, gone }: FactsRow): RevisionFacts {
  return {
    id,
    revision: number,
    seq,
    epoch,
    at,
    ...(digest === null ? {} : { digest }),
    ...(gone === null ? {} : { gone }),
  }
}
