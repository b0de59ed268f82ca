import { type RawBuilder, sql } from 'kysely'
import { documentKey, lookupKey } from '../lookup-key.ts'
import type { SearchQuery } from '../search/search-query.ts'
import { placeScope } from './place-scope.ts'
import { within } from './within.ts'

/** Which records are wanted; what is absent is not asked. */
export interface RecordFilter {
  readonly kind?: string | undefined
  /** Six digits: this place and everything below it. */
  readonly place?: string | undefined
  readonly issuer?: string | undefined
  readonly keyArea?: string | undefined
  readonly theme?: string | undefined
  readonly attribute?: string | undefined
  /** Width, case, spaces and the shape of brackets do not matter. */
  readonly docNumber?: string | undefined
  readonly indexNumber?: string | undefined
  /** Days, both included; a record without the date is not found by them. */
  readonly formedFrom?: string | undefined
  readonly formedTo?: string | undefined
  readonly publishedFrom?: string | undefined
  readonly publishedTo?: string | undefined
  readonly search?: SearchQuery | undefined
}

/** What a filter asks of the table `records`, as one condition. Withdrawn records are never found. */
export function conditionOf(filter: RecordFilter): RawBuilder<boolean> {
  const asked = Object.values(tests).flatMap((test) => test(filter) ?? [])
  return sql<boolean>`${sql.join([sql`state = 'live'`, ...asked], sql` AND `)}`
}

/** A filter that looks for words. */
export interface SearchFilter extends RecordFilter {
  readonly search: SearchQuery
}

/**
 * The same for a filter with a search, in parts that no record fulfils two of: each can be answered by an index without
 * a look at the text of what it found. Put together by OR, every row's words would be read again.
 */
export function partsOf(filter: SearchFilter): readonly RawBuilder<boolean>[] {
  const { search, ...others } = filter
  const rest = conditionOf(others)
  return [byIndex(search), byText(search)].map((part) => sql<boolean>`${rest} AND ${part}`)
}

/** The same by the text alone, which decides in the end: for few rows, each of which is read anyway. */
export function textConditionOf(filter: SearchFilter): RawBuilder<boolean> {
  const { search, ...others } = filter
  return sql<boolean>`${sql.join([conditionOf(others), ...search.terms.map(textHolds)], sql` AND `)}`
}

type Condition = RawBuilder<boolean> | undefined

const tests: { readonly [K in keyof Required<RecordFilter>]: (filter: RecordFilter) => Condition } = {
  kind: ({ kind }) => equal('kind', kind),
  place: ({ place }) => {
    const scope = place === undefined ? undefined : placeScope(place)
    return scope && within('place', scope)
  },
  issuer: ({ issuer }) => equal('issuer', issuer),
  keyArea: ({ keyArea }) => contains('key_areas', keyArea),
  theme: ({ theme }) => contains('themes', theme),
  attribute: ({ attribute }) => equal('attribute', attribute),
  docNumber: ({ docNumber }) => equal('doc_number', docNumber && documentKey(docNumber)),
  indexNumber: ({ indexNumber }) => equal('index_number', indexNumber && lookupKey(indexNumber)),
  formedFrom: ({ formedFrom }) => from('formed', formedFrom),
  formedTo: ({ formedTo }) => to('formed', formedTo),
  publishedFrom: ({ publishedFrom }) => from('published', publishedFrom),
  publishedTo: ({ publishedTo }) => to('published', publishedTo),
  search: ({ search }) => search && found(search),
}

function equal(column: string, value: string | undefined): Condition {
  return value === undefined ? undefined : sql<boolean>`${sql.ref(column)} = ${value}`
}

function contains(column: string, value: string | undefined): Condition {
  return value === undefined ? undefined : sql<boolean>`${sql.ref(column)} @> ARRAY[${value}::text]`
}

/**
 * The sort column says the same of every record that has the date, and stands before every day where it has none. It is
 * what the list is ordered by: with it the database begins at the day that is asked for, and does not walk there from the
 * latest.
 */
function from(date: 'formed' | 'published', asked: string | undefined): Condition {
  return asked === undefined ? undefined : sql<boolean>`${sql.ref(`${date}_sort`)} >= ${asked}::date`
}

function to(date: 'formed' | 'published', asked: string | undefined): Condition {
  if (asked === undefined) return undefined
  return sql<boolean>`(${sql.ref(`${date}_sort`)} <= ${asked}::date AND ${sql.ref(`${date}_on`)} IS NOT NULL)`
}

/**
 * Pairs of characters lead to the rows, the text itself decides. A row with too many words for the index is decided
 * by its text alone.
 */
function found(search: SearchQuery): RawBuilder<boolean> {
  return sql<boolean>`((${byIndex(search)}) OR (${byText(search)}))`
}

function byIndex({ tsquery, recheck }: SearchQuery): RawBuilder<boolean> {
  return sql<boolean>`${sql.join([sql`search @@ ${tsquery}::tsquery`, ...recheck.map(textHolds)], sql` AND `)}`
}

function byText({ terms }: SearchQuery): RawBuilder<boolean> {
  return sql<boolean>`${sql.join([sql`search IS NULL`, ...terms.map(textHolds)], sql` AND `)}`
}

function textHolds(term: string): RawBuilder<boolean> {
  return sql<boolean>`strpos(search_text, ${term}) > 0`
}
