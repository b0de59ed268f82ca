import { createHash } from 'node:crypto'

/** What goes out. */
export interface Representation {
  readonly body: string
  readonly type: string
  /** The strong validator, without quotes; made of the bytes where none is given. */
  readonly etag?: string
  readonly lastModified?: string
  readonly cache?: CachePolicy
  readonly status?: 200 | 410 | 503
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * How long an answer may be kept without asking again. `revalidate`: not at all, so that a withdrawal reaches every
 * cache at once; asking costs an empty 304. `minutes` and `day` are for what is not published information.
 */
export type CachePolicy = 'revalidate' | 'minutes' | 'day'

const cacheControl: { readonly [P in CachePolicy]: string } = {
  revalidate: 'public, no-cache',
  minutes: 'public, max-age=300',
  day: 'public, max-age=86400',
}

/** A validator made of the bytes themselves: equal bytes, equal validator, and the other way round. */
export function etagOf(body: string): string {
  return createHash('sha256').update(body, 'utf8').digest('base64url').slice(0, 27)
}

/**
 * Answers with a representation, or with 304 where the reader has it already.
 * @param ifNoneMatch the header of that name, where it was sent
 */
export function respond(representation: Representation, ifNoneMatch: string | undefined): Response {
  const { body, type, lastModified, cache = 'revalidate', status = 200 } = representation
  const etag = `"${representation.etag ?? etagOf(body)}"`
  const headers: Record<string, string> = {
    ETag: etag,
    'Cache-Control': cacheControl[cache],
    Vary: 'Accept',
    ...(lastModified === undefined ? {} : { 'Last-Modified': new Date(lastModified).toUTCString() }),
    ...representation.headers,
  }
  if (status === 200 && matches(ifNoneMatch, etag)) return new Response(null, { status: 304, headers })
  return new Response(body, { status, headers: { 'Content-Type': type, ...headers } })
}

/** Answers with JSON. */
export function json(
  value: unknown,
  ifNoneMatch: string | undefined,
  rest: Omit<Representation, 'body' | 'type'> = {},
): Response {
  return respond({ body: JSON.stringify(value), type: 'application/json', ...rest }, ifNoneMatch)
}

/** Weak comparison (RFC 9110 §13.1.2): a cache on the way may have marked our strong validator as weak. */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (header.trim() === '*') return true
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}
