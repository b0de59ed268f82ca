/** The orders in which records are listed, but for relevance. Each ends in the id, so that it is total: no two rows are equal. */
export const sorts = {
  '-publishedOn': { column: 'published_sort', type: 'date', direction: 'desc' },
  publishedOn: { column: 'published_sort', type: 'date', direction: 'asc' },
  '-formedOn': { column: 'formed_sort', type: 'date', direction: 'desc' },
  formedOn: { column: 'formed_sort', type: 'date', direction: 'asc' },
  '-updated': { column: 'last_seq', type: 'bigint', direction: 'desc' },
  updated: { column: 'last_seq', type: 'bigint', direction: 'asc' },
  id: { column: 'id', type: 'text', direction: 'asc' },
} as const

/**
 * The name of an order; a minus in front means the latest first. A record without the date counts as the earliest.
 * `relevance`, for a search alone: see the file of that name.
 */
export type Sort = keyof typeof sorts | 'relevance'

/** The order where none is asked for. */
export const defaultSort: Sort = '-publishedOn'
