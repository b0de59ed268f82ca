import { parseRecord } from '@gongkai/core'
import { type LiveRecord, type SearchQuery, type Snippet, snippets } from '../store/index.ts'
import { wordsOf } from '../store/text-fields.ts'

/** The passages of some records in which the terms of a search stand, by the ids of the records. */
export function snippetsOf(
  records: readonly LiveRecord[],
  search: SearchQuery | undefined,
): Readonly<Record<string, readonly Snippet[]>> {
  if (search === undefined) return {}
  return Object.fromEntries(
    records.map(({ id, body }) => {
      const read = parseRecord(JSON.parse(body))
      return [id, read.ok ? snippets(wordsOf(read.value), search) : []]
    }),
  )
}
