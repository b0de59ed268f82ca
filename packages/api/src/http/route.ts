import type { Language, LocalText } from '@gongkai/core'
import type { Context } from 'hono'
import * as z from 'zod'
import { apiError } from '../problems/api-error.ts'
import type { TokenRole } from '../store/index.ts'
import { checkQuery } from './check-query.ts'
import type { AppContext } from './context.ts'
import { formatFor } from './formats.ts'
import { readQuery } from './read-query.ts'

/** What a handler is given: everything has been read, nothing is read twice. */
export interface Asked<Q, P> {
  readonly query: Q
  readonly params: P
  readonly context: AppContext
  readonly language: Language
  /** The media type to answer with: one of those the definition offers. */
  readonly type: string
  /** The request itself: its headers, and its body where the definition takes one. */
  readonly request: Request
  /** Gives what sounds when the reader has gone. */
  readonly gone: () => AbortSignal
}

/** What a route answers with, where all goes well or in a way of its own. */
export interface AnswerWords {
  readonly description: LocalText
  readonly schema: z.ZodType
  readonly example?: unknown
  /** The media type, where it is not JSON. */
  readonly type?: string
  /** Whether 201 is answered as well, where something came to be. */
  readonly created?: true
  /** Whether 202 is answered in the place of 200: what was sent is taken in, and done later. */
  readonly accepted?: true
}

/** A representation beside the usual one. */
export interface FormatWords {
  readonly type: string
  readonly schema: z.ZodType
}

/** What is sent with a request. */
export interface BodyWords {
  readonly description: LocalText
  readonly schema: z.ZodType
  /** The media type; JSON where absent. */
  readonly type?: string
  readonly example?: unknown
}

/** The method by which an operation is asked for. */
export type Method = 'get' | 'post' | 'put'

/** One address of the API as data: what it is called, what it takes, what it answers. */
export interface RouteDefinition<Q extends z.ZodObject = z.ZodObject, P extends z.ZodObject = z.ZodObject> {
  /** As OpenAPI writes it: `/v1/records/{id}`. */
  readonly path: string
  /** `get` where absent. */
  readonly method?: Method
  readonly operationId: string
  readonly tag: 'records' | 'changes' | 'rules' | 'vocabularies' | 'bulk' | 'publishing' | 'node'
  readonly summary: LocalText
  readonly description: LocalText
  readonly query: Q
  readonly params: P
  /** What is sent with it; nothing where absent. */
  readonly body?: BodyWords
  readonly answer: AnswerWords
  /** Further representations of the same, by the names that `?format=` gives them; see {@link formatParameter}. */
  readonly formats?: Readonly<Record<string, FormatWords>>
  /** The address alone says what is answered, whatever is accepted: a file. */
  readonly fixed?: boolean
  /** A part of it may be asked for by Range. */
  readonly partial?: boolean
  /** The problems it can answer beside those every route can. */
  readonly problems: readonly (401 | 403 | 404 | 409 | 410 | 412 | 413 | 415 | 416 | 422 | 428 | 429 | 503)[]
  /** Whose token it takes; none where absent. */
  readonly roles?: readonly TokenRole[]
}

/** A route with what it does. */
export interface Route {
  readonly definition: RouteDefinition
  readonly handle: (context: AppContext, c: Context, language: Language) => Promise<Response> | Response
}

/** No parameters. */
export const nothing = z.strictObject({})

/**
 * Makes a route.
 * @param definition what stands in the OpenAPI document
 * @param answer what it does; it throws an ApiError for every problem
 */
export function route<Q extends z.ZodObject, P extends z.ZodObject>(
  definition: RouteDefinition<Q, P>,
  answer: (asked: Asked<z.output<Q>, z.output<P>>) => Promise<Response> | Response,
): Route {
  return {
    definition,
    handle: async (context, c, language) => {
      const query = readQuery(searchOf(c.req.url), definition.query)
      await checkQuery(query, definition.query, context.store)
      return await answer({
        query,
        type: formatFor(definition, query, c.req.header('Accept')),
        request: c.req.raw,
        params: readParams(c.req.param(), definition.params),
        context,
        language,
        gone: () => c.req.raw.signal,
      })
    },
  }
}

/** What the path holds. Where it cannot be what the route asks for, there is nothing at this address. */
function readParams<P extends z.ZodObject>(params: Readonly<Record<string, string>>, schema: P): z.output<P> {
  const read = schema.safeParse(params)
  if (read.success) return read.data
  throw apiError('not-found', {})
}

function searchOf(url: string): string {
  const start = url.indexOf('?')
  return start === -1 ? '' : url.slice(start + 1)
}
