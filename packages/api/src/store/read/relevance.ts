import { type RawBuilder, sql } from 'kysely'
import type { SearchQuery } from '../search/search-query.ts'

/**
 * How well a live record fits a search, from 1 to 4: all of it in the title as it was typed, every term in the title, all
 * of it somewhere as it was typed, every term somewhere. Equal ones go by publication, the latest first. It depends on
 * the record and the search alone, so that a cursor keeps its place whatever else is published.
 */
export function relevance({ phrase, terms }: SearchQuery): RawBuilder<number> {
  const inTitle = (term: string) => sql`strpos(title_text, ${term}) > 0`
  // One term is its own phrase, and every hit holds it.
  const [wholeText, termsOnly] = terms.length > 1 ? [sql`strpos(search_text, ${phrase}) > 0`, 1] : [sql`true`, 2]
  return sql<number>`CASE WHEN ${inTitle(phrase)} THEN 4
    WHEN ${sql.join(terms.map(inTitle), sql` AND `)} THEN 3
    WHEN ${wholeText} THEN 2 ELSE ${sql.lit(termsOnly)} END`
}
