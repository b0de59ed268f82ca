import { digestOf } from './digest.ts'
import type { Batch } from './follow.ts'
import type { Change, Record } from './types.ts'

/** A record as a mirror keeps it: the origin's content and digest, unchanged. */
export interface MirroredRecord {
  readonly id: string
  readonly revision: number
  readonly digest: string
  readonly record: Record
}

/** A record that must go from a mirror, with the reason its publisher gave. */
export interface Removal {
  readonly id: string
  readonly why: 'withdrawn' | 'moved'
  readonly reason?: { readonly code: string; readonly text?: string | undefined } | undefined
}

/** What a mirror has to do for one page of the feed. */
export interface MirrorStep {
  readonly put: readonly MirroredRecord[]
  /** Records whose every copy must go: withdrawn, or moved out of what is mirrored. */
  readonly remove: readonly Removal[]
  /** Earlier revisions whose content must go, where the mirror still holds it. */
  readonly erase: readonly { readonly id: string; readonly revision: number }[]
  /** What could not be taken over: its content is not what its digest says. It is set aside, never applied. */
  readonly refused: readonly { readonly id: string; readonly revision: number; readonly why: 'digest-differs' }[]
  readonly cursor: string
  readonly epoch: string
}

/** Where a mirror lives. A step and its cursor must be kept together, in one transaction or one rename. */
export interface MirrorStore {
  /** Where the mirror stands; nothing where it is new. */
  readonly position: () => Promise<{ readonly cursor: string; readonly epoch: string } | undefined>
  /** Applies a step and keeps its cursor, both or neither. */
  readonly apply: (step: MirrorStep) => Promise<void>
  /** The node began a new numbering: forget the position and mark everything as not yet seen again. */
  readonly startAgain: () => Promise<void>
  /** How many records were not put again since, and how many there are. */
  readonly unseen: () => Promise<{ readonly unseen: number; readonly total: number }>
  /** Removes what was not put again: the node no longer has it. */
  readonly removeUnseen: () => Promise<void>
}

/** A new numbering would empty too much of the mirror: somebody should look first. Nothing was removed. */
export class MirrorHeld extends Error {
  override readonly name = 'MirrorHeld'
}

/**
 * Works out what a mirror has to do for a page of the feed: the last word on each record counts.
 * @param batch the page
 * @param isMirrored whether a record that was moved to a place still belongs to what is mirrored
 */
export async function stepOf(batch: Batch, isMirrored: (place: string) => boolean = () => true): Promise<MirrorStep> {
  const put = new Map<string, MirroredRecord>()
  const remove = new Map<string, Removal>()
  const erase: MirrorStep['erase'][number][] = []
  const refused: MirrorStep['refused'][number][] = []
  for (const change of batch.items) {
    const { id, revision } = change
    const removal = removalBy(change, isMirrored)
    if (removal !== undefined) {
      put.delete(id)
      remove.set(id, removal)
      continue
    }
    if (change.op === 'erase') erase.push({ id, revision })
    if (change.op !== 'put' || change.record === undefined || change.digest === undefined) continue
    if ((await digestOf(change.record)) !== change.digest) {
      refused.push({ id, revision, why: 'digest-differs' })
      continue
    }
    remove.delete(id)
    put.set(id, { id, revision, digest: change.digest, record: change.record })
  }
  return {
    put: [...put.values()],
    remove: [...remove.values()],
    erase,
    refused,
    cursor: batch.cursor,
    epoch: batch.epoch,
  }
}

/** Why a record must go after a change, if it must. An erased earlier revision leaves the current one untouched. */
function removalBy(change: Change, isMirrored: (place: string) => boolean): Removal | undefined {
  if (change.op === 'withdraw') return { id: change.id, why: 'withdrawn', reason: change.reason }
  if (change.op === 'erase') return undefined
  if (change.gone === 'withdrawn') return { id: change.id, why: 'withdrawn' }
  return change.movedFrom === undefined || isMirrored(change.place) ? undefined : { id: change.id, why: 'moved' }
}
