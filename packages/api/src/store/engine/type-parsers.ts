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

/**
 * An instant in UTC, to the millisecond: the precision in which the store writes them. PostgreSQL writes it as
 * `2026-11-23 08:05:59.12+00` where its session is in UTC. A list holds one in each row: it is cut, not matched.
 */
export function instantText(text: string): string {
  if (text.charAt(10) === ' ' && text.endsWith('+00')) {
    const fraction = text.slice(20, -3).slice(0, 3).padEnd(3, '0')
    return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction}Z`
  }
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
