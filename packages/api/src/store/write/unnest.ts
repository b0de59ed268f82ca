import { type RawBuilder, sql } from 'kysely'

/** A value of a row that is written in bulk. */
export type BulkValue = string | number | boolean | null | readonly string[]

/** The columns that are written in bulk, each with the type PostgreSQL gives it. */
export type BulkColumns = Readonly<Record<string, string>>

/**
 * Rows as the source of one INSERT: each column travels as one array of texts and is cast row by row, so that a
 * column may itself be an array or a `tsvector`, and the statement has as many parameters as columns, not values.
 * @param columns the columns and their PostgreSQL types
 * @param rows the rows; every column must be there
 * @returns a SELECT that yields the columns in the order in which they are named
 */
export function rowsOf<C extends BulkColumns>(
  columns: C,
  rows: readonly { readonly [K in keyof C]: BulkValue }[],
): RawBuilder<unknown> {
  const names = Object.keys(columns)
  const arrays = names.map((name) => sql`${rows.map((row) => textOf(row[name] ?? null))}::text[]`)
  const casts = names.map((name) => sql`${sql.ref(`t.${name}`)}::${sql.raw(columns[name] ?? 'text')}`)
  return sql`SELECT ${sql.join(casts)} FROM unnest(${sql.join(arrays)}) AS t(${columnList(columns)})`
}

/** The names of the columns, for the head of the INSERT. */
export function columnList(columns: BulkColumns): RawBuilder<unknown> {
  return sql.join(Object.keys(columns).map((name) => sql.ref(name)))
}

function textOf(value: BulkValue): string | null {
  if (value === null || typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return `{${value.map((item) => `"${item.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`).join(',')}}`
}
