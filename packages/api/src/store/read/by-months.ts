import { isCivilDate } from '@gongkai/core'
import { sql } from 'kysely'
import { withKeptPlan } from '../engine/kept-plans.ts'
import type { Store } from '../open-store.ts'
import { type Months, monthsFrom } from '../search/months.ts'
import { conditionOf, type SearchFilter } from './filter.ts'
import { gather, type PlainSearch } from './gather.ts'
import { orderOf, type Place, past, type Row } from './keyset.ts'
import type { SearchEffort } from './search-effort.ts'
import { sorts } from './sort.ts'

/**
 * The next rows that a search finds in the order of publication, month by month: the index of words knows the month of
 * each record, so that of the hits of all years only those are read that the page may hold.
 * @returns `few` where the hits of some months do not fill a page, `many` where one month holds too many to be put in
 *   order: then another way is taken
 */
export async function foundByMonths(
  store: Store,
  search: PlainSearch,
  after: Place | undefined,
  { first, most, hits }: SearchEffort['months'],
): Promise<readonly Row[] | 'few' | 'many'> {
  const begin = await firstDay(store, search, after)
  if (begin === undefined || !isCivilDate(begin)) return 'few'
  const step = sorts[search.sort].direction === 'desc' ? -1 : 1
  const found: Row[] = []
  let passed = 0
  for (let count = first; passed + count <= most; ) {
    const months = monthsFrom(begin, passed, count, step)
    if (months === undefined) return 'few'
    const wanted = search.most - found.length
    const asked = { ...search, filter: narrowed(search.filter, months), most: wanted }
    const rows = await gather(store, asked, after, hits)
    // Too many in several months may be few enough in one.
    if (rows === undefined) {
      if (count === 1) return 'many'
      count = 1
      continue
    }
    found.push(...rows)
    if (rows.length === wanted) return found
    // A month in which nothing is found says nothing of how many it takes.
    if (found.length === 0) return 'few'
    passed += count
    count = Math.ceil((passed * (search.most - found.length) * spare) / found.length)
  }
  return 'few'
}

/** The next months may hold fewer hits than those before; some hits too many cost less than another question. */
const spare = 2

/** The day of the first record after a place that a search could find; undefined where there is none. */
async function firstDay(
  store: Store,
  { filter: { publishedFrom, publishedTo }, sort }: PlainSearch,
  after: Place | undefined,
): Promise<string | undefined> {
  const select = sql<{ readonly day: string }>`
    SELECT published_sort AS day FROM records
    WHERE ${conditionOf({ publishedFrom, publishedTo })} AND ${past(sort, after)}
    ORDER BY ${orderOf(sort)} LIMIT 1`
  const { rows } = await withKeptPlan(select).execute(store.db)
  return rows[0]?.day
}

/** A filter narrowed to some months. */
function narrowed(filter: SearchFilter, { from, to, tsquery }: Months): SearchFilter {
  const { search, publishedFrom, publishedTo } = filter
  return {
    ...filter,
    search: { ...search, tsquery: `(${search.tsquery}) & ${tsquery}` },
    publishedFrom: publishedFrom === undefined || publishedFrom < from ? from : publishedFrom,
    publishedTo: publishedTo === undefined || publishedTo > to ? to : publishedTo,
  }
}
