/** How much is looked through for a page of a search before another way is taken. */
export interface SearchEffort {
  /** Hits that are gathered and put in order as a whole. */
  readonly gathered: number
  /**
   * Of more hits: how many rows of the order are looked through at once, again and again until the page is full. The first
   * stretch is walked row by row.
   */
  readonly stretches: readonly number[]
  /** In the order of publication: how many months are looked through at first, how many in all, for how many hits. */
  readonly months: { readonly first: number; readonly most: number; readonly hits: number }
  /** Hits that are ranked by relevance; where there are more, they come the latest first. */
  readonly ranked: number
}

/**
 * Up to a thousand rows are gathered sooner than an order is walked. In the first stretch a word that one record in
 * twenty holds fills a page of fifty; each further one is eight times as long. Of a million records in ten years six
 * months fill a page with a word that one in a thousand holds; one that takes two years is rare enough to be gathered.
 */
export const searchEffort: SearchEffort = {
  gathered: 1000,
  stretches: [1000, 8000, 64_000, 512_000],
  months: { first: 6, most: 24, hits: 600 },
  ranked: 5000,
}
