import type { Change, ChangesPage } from './types.ts'

/** Where a reader stands in the feed of a node, and what it follows. */
export interface FollowOptions {
  /** The cursor kept from the last time; the beginning where absent. */
  readonly after?: string
  /** Only what is or was in this place or below it. */
  readonly place?: string
  /** Whether to stay at the end and wait for more; true where absent. */
  readonly live?: boolean
  /** Stops following. */
  readonly signal?: AbortSignal
}

/** A page of changes to be applied in one step, together with the cursor to keep. */
export interface Batch {
  readonly items: readonly Change[]
  /** Keep it in the same step in which the items are applied: then a crash repeats nothing and loses nothing. */
  readonly cursor: string
  readonly epoch: string
  /** Whether the end of the feed was reached. */
  readonly atEnd: boolean
}

/** Reads one page of the feed. */
export type ReadChanges = (query: {
  readonly after: string | undefined
  readonly place: string | undefined
  readonly wait: number
  readonly signal: AbortSignal | undefined
}) => Promise<ChangesPage>

const longestWait = 25

/**
 * Follows the feed of a node, page by page.
 * @param read reads a page
 * @param options where to begin, and whether to stay
 * @returns batches that are not empty, and the one that reaches the end
 * @throws ApiProblem `cursor-gone` where the node began a new numbering: start again from the beginning
 */
export async function* followBatches(
  read: ReadChanges,
  options: FollowOptions,
): AsyncGenerator<Batch, void, undefined> {
  const { place, signal, live = true } = options
  let after = options.after
  let waiting = false
  while (signal?.aborted !== true) {
    const page: ChangesPage = await read({ after, place, wait: waiting ? longestWait : 0, signal })
    const atEnd = page.items.length === 0 || page.next === after
    if (page.items.length > 0 || !waiting) yield { items: page.items, cursor: page.next, epoch: page.epoch, atEnd }
    if (atEnd && !live) return
    waiting = atEnd
    after = page.next
  }
}
