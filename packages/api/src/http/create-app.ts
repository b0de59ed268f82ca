import { randomUUID } from 'node:crypto'
import type { Language } from '@gongkai/core'
import { type Context, Hono } from 'hono'
import { createDelivery, targetOf } from '../delivery/delivery.ts'
import { pages } from '../pages/index.ts'
import { ApiError, type ApiProblem, apiProblem } from '../problems/api-error.ts'
import { routes } from '../routes/index.ts'
import { addressBook } from './address-book.ts'
import { answerProblem, type ToldBeside } from './answer-problem.ts'
import { type AppConfig, type AppContext, contextOf } from './context.ts'
import { gate } from './gate.ts'
import { Withdrawn } from './live-record.ts'
import { faultOf } from './log.ts'
import { licenseLink, openHeaders } from './open-headers.ts'
import { languageFor } from './preferences.ts'
import { RangeFault } from './range.ts'
import { faultOfUrl } from './read-url.ts'
import { RequestFault } from './request-fault.ts'
import type { Route } from './route.ts'
import { isUnavailable, retryAfter } from './unavailable.ts'

/**
 * Makes the application of a node: every route, every page, and what holds of all of them.
 * @returns a Hono application; `app.fetch` answers a Request
 * @example
 * ```ts
 * const store = await openStore({ location: { engine: 'memory' } })
 * const app = createApp({ store, baseUrl: 'https://data.example.gov.cn' })
 * const due = await (await app.request('/v1/due?term=answer&from=2022-09-30&place=611000')).json()
 * due.on // → '2022-11-02'
 * (await app.request('/v1/records?plcae=611000')).status // → 400
 * await store.close()
 * ```
 */
export function createApp(config: AppConfig): Hono<NodeEnv> {
  const context = contextOf(config)
  const all = [...routes, ...pages]
  const prefixes = [...new Set(['', context.basePath])]
  const methods = methodsByTemplate(all, prefixes)
  const book = addressBook([...methods.keys()])
  const app = new Hono<NodeEnv>({ strict: true })
  const pass = gate(config.rateLimit, config.trustedProxies ?? [])
  const watch = { ...context, ticks: () => performance.now() }
  const delivery = createDelivery(watch, licenseLink(context.license), config.keptAnswers)
  app.use(async (c, next) => {
    const began = performance.now()
    const id = randomUUID()
    c.set('requestId', id)
    const { after, headers } = pass(c)
    const common = { ...openHeaders, 'X-Request-Id': id, ...headers }
    const refused = await (after === undefined ? addressFault(c, context) : tooMany(after, c, context))
    const ask = async () => {
      await next()
      return c.res
    }
    const response =
      refused === undefined
        ? await delivery.answer(c, languageOf(c, context), common, ask)
        : await delivery.send(c, refused, common)
    // Set over another, a response would take on its headers.
    c.res = undefined
    c.res = response
    const { method } = c.req
    const route = book(c.req.path) ?? null
    const milliseconds = Math.round((performance.now() - began) * 10) / 10
    context.log({ event: 'request', id, method, route, status: c.res.status, milliseconds })
  })
  for (const { definition, handle } of all)
    for (const prefix of prefixes)
      app.on(methodOf(definition), honoPath(prefix + definition.path), async (c) =>
        handle(context, c, languageOf(c, context)),
      )
  const allowed = (c: Context) => methods.get(book(c.req.path) ?? '')?.join(', ')
  app.options('*', (c) => preflight(allowed(c), c, context))
  app.notFound((c) => notFound(allowed(c), c, context))
  app.onError((error, c) => failed(error, c, context))
  return app
}

async function tooMany(after: number, c: Context, context: AppContext): Promise<Response> {
  const seconds = String(after)
  const headers = { 'Retry-After': seconds }
  return await answerProblem(apiProblem('too-many-requests', { seconds }), c, context, { headers })
}

/** What goes with each request through the application. */
export interface NodeEnv {
  readonly Variables: { requestId: string }
}

/** Hono writes `:id` where OpenAPI writes `{id}`. */
function honoPath(template: string): string {
  return template.replaceAll(/\{([^}]+)\}/g, ':$1')
}

/** The problem of an address that cannot be read. */
async function addressFault(c: Context, context: AppContext): Promise<Response | undefined> {
  const fault = faultOfUrl(targetOf(c.req.url))
  return fault === undefined ? undefined : await answerProblem(fault, c, context)
}

function languageOf(c: Context, context: AppContext): Language {
  return languageFor(c.req.header('Accept-Language'), context.language)
}

/** A page or a route, as far as its address goes. */
type Addressed = Pick<Route['definition'], 'path' | 'method'>

function methodOf({ method = 'get' }: Addressed): string {
  return method.toUpperCase()
}

/** The methods of each address, as `Allow` lists them. */
function methodsByTemplate(
  all: readonly { readonly definition: Addressed }[],
  prefixes: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const byTemplate = new Map<string, readonly string[]>()
  for (const { definition } of all) {
    const method = methodOf(definition)
    for (const template of prefixes.map((prefix) => prefix + definition.path)) {
      const others = (byTemplate.get(template) ?? []).filter((one) => one !== 'OPTIONS')
      byTemplate.set(template, [...others, ...(method === 'GET' ? ['GET', 'HEAD'] : [method]), 'OPTIONS'])
    }
  }
  return byTemplate
}

async function preflight(allowed: string | undefined, c: Context, context: AppContext): Promise<Response> {
  if (allowed === undefined) return await notFound(allowed, c, context)
  return new Response(null, {
    status: 204,
    headers: {
      Allow: allowed,
      'Access-Control-Allow-Methods': allowed,
      // The star does not stand for a token (Fetch, CORS-preflight fetch): it has to be named.
      'Access-Control-Allow-Headers': '*, Authorization',
      'Access-Control-Max-Age': '86400',
    },
  })
}

async function notFound(allowed: string | undefined, c: Context, context: AppContext): Promise<Response> {
  if (allowed === undefined) return await answerProblem(apiProblem('not-found', {}), c, context)
  const problem = apiProblem('method-not-allowed', { method: c.req.method, allowed })
  return await answerProblem(problem, c, context, { headers: { Allow: allowed } })
}

async function failed(error: unknown, c: Context<NodeEnv>, context: AppContext): Promise<Response> {
  const answer = async (problem: ApiProblem, beside: ToldBeside = {}) =>
    await answerProblem(problem, c, context, beside)
  if (error instanceof RequestFault) return await answer(error.problem, { errors: error.faults })
  if (error instanceof Withdrawn) return await answer(error.problem, { tombstone: error.tombstone })
  if (error instanceof RangeFault)
    return await answer(error.problem, { headers: { 'Content-Range': `bytes */${error.bytes}` } })
  if (error instanceof ApiError) return await answer(error.problem)
  const id = c.get('requestId')
  const instance = `urn:uuid:${id}`
  context.log(faultOf(id, error))
  if (!isUnavailable(error)) return await answer(apiProblem('internal-error', {}), { instance })
  const seconds = String(retryAfter)
  const headers = { 'Retry-After': seconds }
  return await answer(apiProblem('store-unavailable', { seconds }), { instance, headers })
}
