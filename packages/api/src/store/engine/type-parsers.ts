import pg from 'pg'

/** PostgreSQL's own numbers for the types that are not read as node-postgres reads them by default. */
const oid = { int8: 20, date: 1082, timestamptz: 1184 } as const

/**
 * A sequence number as JavaScript can hold it.
 * @throws RangeError beyond 2^53 - 1, where two numbers could no longer be told apart
 */
export function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('a sequence number beyond 2^53 - 1 cannot be read exactly')
  return value
}

/** How PostgreSQL writes an instant where its session is in UTC; a list holds one in each row. */
const inUtc = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,3}))?\+00$/

/** An instant in UTC, to the millisecond: the precision in which the store writes them. */
export function instantText(text: string): string {
  const [, day, time, fraction = ''] = inUtc.exec(text) ?? []
  if (day !== undefined && time !== undefined) return `${day}T${time}.${fraction.padEnd(3, '0')}Z`
  return new Date(text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00')).toISOString()
}

/** How values come out of the database, the same on both engines: whole numbers exact, dates as their text. */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') => {
    if (format === 'binary') return pg.types.getTypeParser(id, 'binary')
    switch (id) {
      case oid.int8:
        return safeInteger
      case oid.date:
        return (text: string) => text
      case oid.timestamptz:
        return instantText
      default:
        return pg.types.getTypeParser(id, 'text')
    }
  },
}
