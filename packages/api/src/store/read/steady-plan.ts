import type { RecordFilter } from './filter.ts'
import type { PlainSort } from './keyset.ts'
import { sorts } from './sort.ts'

/** The bounds of each sort column. */
const bounds: { readonly [C in (typeof sorts)[PlainSort]['column']]: readonly (keyof RecordFilter)[] } = {
  published_sort: ['publishedFrom', 'publishedTo'],
  formed_sort: ['formedFrom', 'formedTo'],
  last_seq: [],
  id: [],
}

/** Columns that have an index of their own in the order of publication. */
const ordered: readonly string[] = ['kind', 'issuer'] satisfies readonly (keyof RecordFilter)[]

/**
 * Whether one index gives a list in its order from its first row to its last, whatever values are asked for. Any other
 * filter is found by its own index where it is rare, and on the way through the order where it is common: there the plan
 * hangs on the value.
 */
export function hasSteadyPlan(filter: RecordFilter, sort: PlainSort): boolean {
  const { column } = sorts[sort]
  const within: readonly string[] = bounds[column]
  const asked = Object.entries(filter).filter(([name, value]) => value !== undefined && !within.includes(name))
  const [only, ...others] = asked.map(([name]) => name)
  if (only === undefined) return true
  return others.length === 0 && column === 'published_sort' && ordered.includes(only)
}
