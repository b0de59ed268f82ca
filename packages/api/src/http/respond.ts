import { sha256 } from '../delivery/content-digest.ts'
import { wholeResponse } from '../delivery/whole.ts'
import { utf8 } from '../utf8.ts'

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

/** A validator made of the SHA-256 of the bytes: equal bytes, equal validator, and the other way round. */
function etagOf(digest: string): string {
  return digest.slice(0, 27).replaceAll('+', '-').replaceAll('/', '_')
}

/** Answers with a representation. Whether the reader has it already is settled where it is sent. */
export function respond(representation: Representation): Response {
  const { type, lastModified, cache = 'revalidate', status = 200, kept = true } = representation
  // What is sent tells its digest as well: it is made and taken once.
  const body = utf8(representation.body)
  const digest = sha256(body)
  const headers = {
    'Content-Type': type,
    ETag: `"${representation.etag ?? etagOf(digest)}"`,
    'Cache-Control': cacheControl[cache],
    Vary: 'Accept',
    ...(lastModified === undefined ? {} : { 'Last-Modified': new Date(lastModified).toUTCString() }),
    ...representation.headers,
  }
  return wholeResponse({ body, digest, status, headers, kept })
}

/** Answers with JSON. */
export function json(value: unknown, rest: Omit<Representation, 'body' | 'type'> = {}): Response {
  return respond({ body: JSON.stringify(value), type: 'application/json', ...rest })
}
