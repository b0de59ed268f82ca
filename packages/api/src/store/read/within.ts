import { type RawBuilder, sql } from 'kysely'
import type { PlaceScope } from './place-scope.ts'

/** Whether a column names a place within a scope. */
export function within(column: string, scope: PlaceScope): RawBuilder<boolean> {
  const begins = sql<boolean>`${sql.ref(column)} LIKE ${`${scope.prefix}%`}`
  if (scope.codes.length === 0) return begins
  return sql<boolean>`(${begins} OR ${sql.ref(column)} = ANY(${[...scope.codes]}::text[]))`
}
