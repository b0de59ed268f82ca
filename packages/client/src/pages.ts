/** A page of a list: its items, and the cursor of the next page where there is one. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

/** A node gave the same cursor twice: going on would never end. */
export class PagingLoop extends Error {
  override readonly name = 'PagingLoop'
}

/**
 * Walks a list page by page and gives out its items one by one. A page is only asked for when its items are wanted.
 * @param read asks for the page after a cursor; the first page has none
 * @throws PagingLoop where a page leads back to one that was read
 */
export async function* itemsOf<T>(
  read: (cursor: string | undefined) => Promise<Page<T>>,
): AsyncGenerator<T, void, undefined> {
  const seen = new Set<string>()
  let cursor: string | undefined
  for (;;) {
    const page: Page<T> = await read(cursor)
    yield* page.items
    if (page.next === null) return
    if (seen.has(page.next)) throw new PagingLoop('the node gave the same cursor twice')
    seen.add(page.next)
    cursor = page.next
  }
}
