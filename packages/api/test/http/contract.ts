import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Hono } from 'hono'
import { expect } from 'vitest'
import * as z from 'zod'
import type { NodeEnv } from '../../src/http/create-app.ts'
import { openApiDocument } from '../../src/index.ts'

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

const base = 'https://document.test/openapi.json'
const reference = '#/components/schemas/'

/**
 * The document as strict as a test wants it: published schemas are open, so that a later field breaks no reader; here
 * a member that the document does not name is a fault.
 */
function closed(node: Json, key = ''): Json {
  if (Array.isArray(node)) return node.map((item) => closed(item))
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node
  // Its parts stay open, so that each can stand beside the other; the whole is closed.
  if (key === 'PublishedRecord') return { ...Object.fromEntries(Object.entries(node)), unevaluatedProperties: false }
  const said = Object.entries(node).filter(([name, value]) => name !== 'unevaluatedProperties' || value !== true)
  const members = Object.fromEntries(said.map(([name, value]) => [name, closed(value, name)]))
  if (isPartOfOthers(key)) return members
  if ('allOf' in members && key !== 'Record' && !key.endsWith('Record'))
    return { ...members, unevaluatedProperties: false }
  if (members.$ref === `${reference}Record`) return { allOf: [members], unevaluatedProperties: false }
  if (
    members.type === 'object' &&
    'properties' in members &&
    !('allOf' in members) &&
    !('additionalProperties' in members)
  )
    return { ...members, additionalProperties: false }
  return members
}

/** Schemas that others take over by `allOf` stay open, or nothing could be beside them. */
function isPartOfOthers(key: string): boolean {
  return key === 'CommonFields' || key === 'RevisionFacts' || key === 'SparseRecord' || key === 'properties'
}

const responses = z.object({
  paths: z.record(
    z.string(),
    z.partialRecord(
      z.enum(['get', 'post', 'put']),
      z.looseObject({
        responses: z.record(
          z.string(),
          z.object({ content: z.record(z.string(), z.object({ schema: z.json() })).optional() }),
        ),
      }),
    ),
  ),
})

const strict = closed(z.json().parse(openApiDocument()))
const { paths } = responses.parse(strict)
const ajv = new Ajv2020({ strict: false, allErrors: true })
formats.default(ajv)
ajv.addSchema({ $id: base, ...z.record(z.string(), z.json()).parse(strict) })

const templates = Object.keys(paths).map((path) => ({
  path,
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
}))

/** Holds a response as it was sent against the document: its status, its media type, every member of its body. */
export async function expectContract(
  path: string,
  response: Response,
  method: 'get' | 'post' | 'put' = 'get',
): Promise<void> {
  const template = templates.find(({ pattern }) => pattern.test(path))
  const operation = template && paths[template.path]?.[method]
  const answered = operation?.responses[String(response.status)] ?? operation?.responses.default
  const type = response.headers.get('Content-Type') ?? ''
  if (response.status === 304 || response.status === 204) return
  // The document tells in words of the pages on which browsers are shown problems.
  if (response.status >= 400 && type === 'text/html; charset=utf-8') return
  if (answered === undefined) {
    expect(response.status, `${path} is no operation, so it must be a problem`).toBeGreaterThanOrEqual(400)
    expect(type).toBe('application/problem+json')
    return
  }
  const schema = answered.content?.[type]?.schema
  expect(schema, `${path} answers ${response.status} as ${type}, which the document does not name`).toBeDefined()
  if (!/[/+]json$/.test(type)) return
  const validate = validatorOf(schema ?? {})
  const body: unknown = await response.clone().json()
  expect(validate(body) ? [] : validate.errors, `${path} against the document`).toEqual([])
}

const compiled = new Map<Json, ReturnType<typeof ajv.compile>>()

/** Each schema of a response is compiled once. */
function validatorOf(schema: Json) {
  const validate = compiled.get(schema) ?? ajv.compile(rooted(schema))
  compiled.set(schema, validate)
  return validate
}

/** A schema of a response, its references resolved from the document. */
function rooted(schema: Json): Record<string, Json> {
  const text = JSON.stringify(schema).replaceAll(`"${reference}`, `"${base}${reference}`)
  return z.record(z.string(), z.json()).parse(JSON.parse(text))
}

/** Asks an application, and holds what comes back against the document. */
export async function ask(app: Hono<NodeEnv>, target: string, init: RequestInit = {}): Promise<Response> {
  const response = await app.request(target, init)
  if (init.method !== 'HEAD') await expectContract(target.replace(/\?.*$/, ''), response, methodOf(init))
  return response
}

function methodOf({ method }: RequestInit): 'get' | 'post' | 'put' {
  if (method === 'PUT') return 'put'
  return method === 'POST' ? 'post' : 'get'
}

/** The body of an answer as whatever a test expects of it. */
export async function bodyOf(app: Hono<NodeEnv>, target: string, init: RequestInit = {}): Promise<unknown> {
  return await (await ask(app, target, init)).json()
}
