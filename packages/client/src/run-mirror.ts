import { ApiProblem } from './api-problem.ts'
import { type FollowOptions, followBatches, type ReadChanges } from './follow.ts'
import { MirrorHeld, type MirrorStep, type MirrorStore, stepOf } from './mirror.ts'

/** How a mirror is kept. */
export interface MirrorOptions extends Omit<FollowOptions, 'after'> {
  /** Whether a record that was moved to a place still belongs to what is mirrored; where absent, everything does. */
  readonly isMirrored?: (place: string) => boolean
  /** After a new numbering: stop and ask where more than this share would be removed. One half where absent. */
  readonly holdAbove?: number
}

/**
 * Keeps a mirror of a node: everything once, then only the changes. Withdrawn records go from the mirror too, and a
 * failure of the node is never taken for a withdrawal.
 * @param read reads a page of the feed
 * @param store where the mirror lives
 * @returns each step once it is applied
 * @throws MirrorHeld where the node began a new numbering and too much would be removed
 */
export async function* runMirror(
  read: ReadChanges,
  store: MirrorStore,
  options: MirrorOptions,
): AsyncGenerator<MirrorStep, void, undefined> {
  const { isMirrored, holdAbove = 0.5, ...follow } = options
  for (;;) {
    const position = await store.position()
    // Whoever began without a cursor and is told before the end that it is gone would be told the same again.
    let isWorthAnotherBegin = position !== undefined
    try {
      for await (const batch of followBatches(read, { ...follow, ...(position && { after: position.cursor }) })) {
        const step = await stepOf(batch, isMirrored)
        await store.apply(step)
        isWorthAnotherBegin ||= batch.atEnd
        if (batch.atEnd) await removeUnseen(store, holdAbove)
        yield step
      }
      return
    } catch (error) {
      if (!(error instanceof ApiProblem && error.code === 'cursor-gone') || !isWorthAnotherBegin) throw error
      await store.startAgain()
    }
  }
}

async function removeUnseen(store: MirrorStore, holdAbove: number): Promise<void> {
  const { unseen, total } = await store.unseen()
  if (unseen === 0) return
  if (unseen / total > holdAbove)
    throw new MirrorHeld(
      `the node began a new numbering and no longer has ${unseen} of ${total} records; nothing was removed`,
    )
  await store.removeUnseen()
}
