import type { RevisionOp } from '../schema.ts'
import { reasonOf, type Tombstone } from '../tombstone.ts'

/** What every change says. */
export interface ChangeFacts {
  readonly seq: number
  readonly epoch: string
  readonly id: string
  readonly revision: number
  readonly kind: string
  readonly place: string
  /** The place it had before, where this change moved it: who follows that place lets go of it. */
  readonly movedFrom?: string
  readonly at: string
}

/** One revision as it stands in the feed. */
export type Change =
  | (ChangeFacts & { readonly op: 'put'; readonly digest: string; readonly body: string })
  /** Content that was put here and is gone since; the change that took it away follows further on. */
  | (ChangeFacts & { readonly op: 'put'; readonly gone: 'withdrawn' | 'erased' })
  | (ChangeFacts & { readonly op: 'withdraw'; readonly reason: Tombstone['reason']; readonly replacedBy?: string })
  /** The content of `revision` was erased: erase it too. */
  | (ChangeFacts & { readonly op: 'erase'; readonly reason: Tombstone['reason'] })

/** The columns out of which a change is made. */
export interface ChangeRow {
  readonly seq: number
  readonly epoch: string
  readonly id: string
  readonly revision: number
  readonly kind: string
  readonly place: string
  readonly place_before: string | null
  readonly at: string
  readonly op: RevisionOp
  readonly digest: string | null
  readonly content: string | null
  readonly gone: 'withdrawn' | 'erased' | null
  readonly reason_code: string | null
  readonly reason_text: string | null
  readonly replaced_by: string | null
}

/** Makes a change out of its row. */
export function changeOf(row: ChangeRow): Change {
  const facts = factsOf(row)
  switch (row.op) {
    case 'put':
      if (row.gone !== null) return { ...facts, op: 'put', gone: row.gone }
      return { ...facts, op: 'put', digest: present(row.digest), body: present(row.content) }
    case 'withdraw':
      return {
        ...facts,
        op: 'withdraw',
        reason: reasonOf(present(row.reason_code), row.reason_text),
        ...(row.replaced_by === null ? {} : { replacedBy: row.replaced_by }),
      }
    case 'erase':
      return { ...facts, op: 'erase', reason: reasonOf(present(row.reason_code), row.reason_text) }
  }
}

function factsOf({ seq, epoch, id, revision, kind, place, place_before, at }: ChangeRow): ChangeFacts {
  return { seq, epoch, id, revision, kind, place, ...(place_before === null ? {} : { movedFrom: place_before }), at }
}

/** The database's own checks rule the other case out. */
function present(value: string | null): string {
  if (value === null) throw new Error('a revision lacks what the checks of the database ask for')
  return value
}
