import { createHash } from 'node:crypto'
import { wholeResponse } from '../delivery/whole.ts'

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
  /** False where the same question may not be answered from memory: it was waited for, or tells how the node is now. */
  readonly kept?: false
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

/** Answers with a representation. Whether the reader has it already is settled where it is sent. */
export function respond(representation: Representation): Response {
  const { body, type, lastModified, cache = 'revalidate', status = 200, kept = true } = representation
  const headers = {
    'Content-Type': type,
    ETag: `"${representation.etag ?? etagOf(body)}"`,
    'Cache-Control': cacheControl[cache],
    Vary: 'Accept',
    ...(lastModified === undefined ? {} : { 'Last-Modified': new Date(lastModified).toUTCString() }),
    ...representation.headers,
  }
  return wholeResponse({ body, status, headers, kept })
}

/** Answers with JSON. */
export function json(value: unknown, rest: Omit<Representation, 'body' | 'type'> = {}): Response {
  return respond({ body: JSON.stringify(value), type: 'application/json', ...rest })
}
