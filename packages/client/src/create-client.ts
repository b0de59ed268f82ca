import createFetchClient, { type Client as FetchClient } from 'openapi-fetch'
import { ApiProblem, problemOf } from './api-problem.ts'
import { type Batch, type FollowOptions, followBatches, type ReadChanges } from './follow.ts'
import type { MirrorStep, MirrorStore } from './mirror.ts'
import { itemsOf } from './pages.ts'
import { defaultRetry, type RetryPolicy, retryingFetch, sleep } from './retry.ts'
import { type MirrorOptions, runMirror } from './run-mirror.ts'
import type { paths } from './schema.gen.ts'
import type { Change, RecordQuery, ServedRecord } from './types.ts'

/** How a node is reached. */
export interface ClientOptions {
  /** The address of the node, such as `http://127.0.0.1:8787`. */
  readonly baseUrl: string
  /** The language of what a node says to people: `zh-CN` or `en`. */
  readonly language?: 'zh-CN' | 'en'
  /** How often reading is tried again; {@link defaultRetry} where absent. */
  readonly retry?: RetryPolicy
  /** A token for publishing. Reading needs none. */
  readonly token?: string
  /** The fetch to use; the surroundings' own where absent. */
  readonly fetch?: (request: Request) => Promise<Response>
}

/** A typed client of a node. Everything a node can do is on `call`; the rest makes the common things short. */
export interface Client {
  readonly records: {
    /** Walks all records that match, page by page, each exactly once. */
    readonly list: (query?: RecordQuery) => AsyncGenerator<ServedRecord, void, undefined>
    /** One record. Throws {@link ApiProblem}: 404, or 410 with the tombstone where it was withdrawn. */
    readonly get: (id: string) => Promise<ServedRecord>
  }
  readonly changes: {
    /** Follows every change, one by one; stays at the end and waits unless `live` is false. */
    readonly follow: (options?: FollowOptions) => AsyncGenerator<Change, void, undefined>
    /** The same in pages, with the cursor to keep for the next time. */
    readonly batches: (options?: FollowOptions) => AsyncGenerator<Batch, void, undefined>
  }
  /** Keeps a mirror of the node; see {@link runMirror}. */
  readonly mirror: (store: MirrorStore, options?: MirrorOptions) => AsyncGenerator<MirrorStep, void, undefined>
  /** Every operation of the node, typed by its OpenAPI document. */
  readonly call: FetchClient<paths>
}

/**
 * A client of a node.
 * @param options where the node is, and how patiently it is asked
 * @example
 * ```ts
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8787' })
 * typeof client.records.list // → 'function'
 * ```
 */
export function createClient(options: ClientOptions): Client {
  const { baseUrl, language, token, retry = defaultRetry } = options
  const fetch = options.fetch ?? ((request: Request) => globalThis.fetch(request))
  const surroundings = { fetch, sleep, random: Math.random, now: Date.now }
  const call = createFetchClient<paths>({
    baseUrl,
    fetch: retryingFetch(retry, surroundings),
    headers: {
      ...(language !== undefined && { 'Accept-Language': language }),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    },
  })
  const read: ReadChanges = async ({ after, place, wait, signal }) => {
    const query = {
      limit: 1000,
      ...(after !== undefined && { after }),
      ...(place !== undefined && { place }),
      ...(wait > 0 && { wait }),
    }
    const page = answered(await call.GET('/v1/changes', { params: { query }, ...(signal && { signal }) }))
    if (typeof page === 'string') throw new Error('the node answered in another format than was asked for')
    return page
  }
  const batches = (follow: FollowOptions = {}): AsyncGenerator<Batch, void, undefined> => followBatches(read, follow)
  return {
    records: {
      list: (query = {}) =>
        itemsOf(async (cursor) => {
          const asked = { limit: 500, ...query, ...(cursor !== undefined && { cursor }) }
          const { items, next } = answered(await call.GET('/v1/records', { params: { query: asked } }))
          return { items: items.map(whole), next }
        }),
      get: async (id) => whole(answered(await call.GET('/v1/records/{id}', { params: { path: { id } } }))),
    },
    changes: {
      batches,
      follow: async function* (follow = {}) {
        for await (const { items } of batches(follow)) yield* items
      },
    },
    mirror: (store, mirror = {}) => runMirror(read, store, mirror),
    call,
  }
}

/** The data of an answer, or the problem thrown. */
function answered<T>({
  data,
  error,
  response,
}: {
  readonly data?: T
  readonly error?: unknown
  readonly response: Response
}): T {
  if (data === undefined) throw new ApiProblem(problemOf(error, response))
  return data
}

type Sparse = { readonly [member: string]: unknown }

/** Without `fields` a node serves whole records; a proxy that adds it would be noticed here. */
function whole(record: ServedRecord | Sparse): ServedRecord {
  if (isWhole(record)) return record
  throw new Error('the node gave a part of a record where the whole was asked for')
}

function isWhole(record: ServedRecord | Sparse): record is ServedRecord {
  return 'kind' in record && 'digest' in record && 'revision' in record
}
