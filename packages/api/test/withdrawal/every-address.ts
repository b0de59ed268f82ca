import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import * as z from 'zod'
import { openApiDocument } from '../../src/index.ts'
import { pages } from '../../src/pages/index.ts'
import type { testApp } from '../http/app.ts'

type App = ReturnType<typeof testApp>['app']

/** What the addresses of a node are filled with. */
export interface Filling {
  /** Ids of records whose own addresses are asked for. */
  readonly ids: readonly string[]
  /** Ids of data resources among them. */
  readonly tables: readonly string[]
  /** Ids of bodies among them. */
  readonly bodies: readonly string[]
  readonly files: readonly string[]
  readonly corrections: readonly string[]
  /** Addresses of export files, as manifests named them. */
  readonly exports: readonly string[]
  /** A position before everything that is taken away, and a cursor of it. */
  readonly position: number
  readonly cursor: string
}

const filters = ['', '?kind=document', '?place=611000', '?q=%E9%A2%84%E7%AE%97', '?keyArea=budgets']

/** How the addresses of each operation that reads are filled. A new operation belongs here, or the test fails. */
const operations: Readonly<Record<string, (filling: Filling) => readonly string[]>> = {
  listRecords: () => [
    ...filters.map((query) => `/v1/records${query}`),
    '/v1/records?fields=title,summary,attachments',
    '/v1/records?q=%E9%A2%84%E7%AE%97&snippets=true',
    '/v1/records?docNumber=%E5%95%86%E6%94%BF%E5%8A%9E%E5%8F%91%E3%80%942022%E3%80%9515%E5%8F%B7',
    '/v1/records?issuer=611000.office&limit=1',
  ],
  getRecord: ({ ids }) => ids.flatMap((id) => [`/v1/records/${id}`, `/v1/records/${id}?fields=title,attachments`]),
  listRevisions: ({ ids }) => ids.map((id) => `/v1/records/${id}/revisions`),
  getRevision: ({ ids }) => ids.flatMap((id) => [1, 2].map((number) => `/v1/records/${id}/revisions/${number}`)),
  listLinks: ({ ids }) =>
    ids.flatMap((id) => ['', '?direction=incoming'].map((query) => `/v1/records/${id}/links${query}`)),
  listRecordCorrections: ({ ids }) => ids.map((id) => `/v1/records/${id}/corrections`),
  getCorrection: ({ corrections }) =>
    corrections.flatMap((id) => [`/v1/corrections/${id}`, `/v1/corrections/${id}?format=html`]),
  getAttachment: ({ files }) => files.map((sha256) => `/v1/attachments/${sha256}`),
  listDataRows: ({ tables }) => tables.flatMap((id) => [`/v1/data/${id}/rows`, `/v1/data/${id}/rows?limit=1`]),
  getStatistics: () => [
    '/v1/statistics',
    '/v1/statistics?by=place,kind,month&measure=count,withdrawn,corrections,late',
    '/v1/statistics?by=body,keyArea,form',
  ],
  listBodies: () => ['/v1/bodies', '/v1/bodies?place=611000&limit=1'],
  getBody: ({ bodies }) => bodies.map((id) => `/v1/bodies/${id}`),
  listChanges: ({ cursor }) =>
    ['', '?limit=500', '?place=611000', '?format=ndjson', `?after=${cursor}`].map((query) => `/v1/changes${query}`),
  getChangesHead: () => ['/v1/changes/head', '/v1/changes/head?place=611000'],
  listDigests: ({ position }) => [
    '/v1/digests',
    '/v1/digests?by=place,month',
    `/v1/digests?at=${position}&by=place,month`,
  ],
  getExports: () => ['/v1/exports'],
  getExportFile: ({ exports }) => exports,
  getAtomFeed: () => filters.map((query) => `/feeds/records.atom${query}`),
  getJsonFeed: () => filters.map((query) => `/feeds/records.json${query}`),
  getSitemapIndex: () => ['/sitemap.xml'],
  getSitemap: () => ['/sitemaps/0.xml'],
  getCatalogue: () => ['/catalog', '/catalog?format=turtle', '/catalog?format=jsonld'],
  getCatalogueJsonLd: () => ['/catalog.jsonld'],
  getCatalogueTurtle: () => ['/catalog.ttl'],
  getDue: () => ['/v1/due?term=answer&from=2022-09-30&place=611000'],
  getWorkingDays: () => ['/v1/working-days?from=2026-09-30&add=20'],
  listRules: () => ['/v1/rules?place=611000'],
  getRule: () => ['/v1/rules/cn/proactive-20wd'],
  listTerms: () => ['/v1/terms'],
  listInstruments: () => ['/v1/instruments'],
  listResponsibilities: () => [
    '/v1/responsibilities?place=611000',
    '/v1/responsibilities?place=611000&function=websites',
  ],
  listVocabularies: () => ['/v1/vocabularies'],
  getVocabulary: () => ['/v1/vocabularies/functions', '/v1/vocabularies/functions?format=turtle'],
  listPlaces: () => ['/v1/places?within=611000'],
  listCorrections: () => ['/v1/corrections?state=open', '/v1/corrections?state=answered'],
  listAudit: () => ['/v1/audit?limit=1000'],
  getStatus: () => ['/status'],
  getApiCatalog: () => ['/.well-known/api-catalog'],
}

/** The same of the pages. */
const forPeople: Readonly<Record<string, (filling: Filling) => readonly string[]>> = {
  '/': () => ['/', '/?lang=en'],
  '/browse': () => [...filters, '?lang=en'].map((query) => `/browse${query}`),
  '/records/{id}': ({ ids }) => ids.flatMap((id) => [`/records/${id}`, `/records/${id}?lang=en`]),
  '/records/{id}/revisions': ({ ids }) => ids.map((id) => `/records/${id}/revisions`),
  '/records/{id}/links': ({ ids }) => ids.map((id) => `/records/${id}/links`),
  '/records/{id}/corrections': ({ ids }) => ids.map((id) => `/records/${id}/corrections`),
  '/records/{id}/report': ({ ids }) => ids.flatMap((id) => [`/records/${id}/report`, `/records/${id}/report?lang=en`]),
  '/corrections/{correction}': ({ corrections }) =>
    corrections.flatMap((id) => [`/corrections/${id}`, `/corrections/${id}?lang=en`]),
  '/docs': () => ['/docs'],
  '/openapi.json': () => ['/openapi.json'],
  '/problems/{code}': () => ['/problems/record-withdrawn'],
  '/style.css': () => ['/style.css'],
}

/** An operation that reads, as the document describes it. */
interface Reading {
  readonly name: string
  readonly path: string
  /** Every media type it answers in. */
  readonly types: readonly string[]
  readonly secured: boolean
}

const documented = z
  .object({
    paths: z.record(
      z.string(),
      z.looseObject({
        get: z
          .looseObject({
            operationId: z.string(),
            security: z.array(z.unknown()).optional(),
            responses: z.looseObject({ 200: z.looseObject({ content: z.record(z.string(), z.unknown()) }) }),
          })
          .optional(),
      }),
    ),
  })
  .parse(openApiDocument())

/** Every address that reads: the operations of the document, and the pages. */
const readings: readonly Reading[] = [
  ...Object.entries(documented.paths).flatMap(([path, { get }]) => {
    if (get === undefined) return []
    const { operationId: name, security, responses } = get
    return [{ name, path, types: Object.keys(responses[200].content), secured: security !== undefined }]
  }),
  ...pages.flatMap(({ definition: { path, method = 'get' } }) =>
    method === 'get' ? [{ name: path, path, types: ['text/html'], secured: false }] : [],
  ),
]

const fillings: typeof operations = { ...operations, ...forPeople }

/** Operations and pages for which nobody has said how their addresses are filled. */
export const unfilled: readonly string[] = readings
  .map(({ name }) => name)
  .filter((name) => !Object.hasOwn(fillings, name))

/** One way of asking for one address. */
export interface Question {
  readonly name: string
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Every address of a node, in every media type that is offered there.
 * @param secrets the tokens of the operations that ask for one
 * @throws Error where an operation or a page is filled with nothing
 */
export function everyQuestion(filling: Filling, secrets: Readonly<Record<string, string>>): readonly Question[] {
  return readings.flatMap(({ name, path, types, secured }) => {
    const targets = fillings[name]?.(filling) ?? []
    if (targets.length === 0) throw new Error(`${name} (${path}) is filled with nothing: say how in every-address.ts`)
    const authorization = secrets[name] === undefined ? {} : { Authorization: `Bearer ${secrets[name]}` }
    if (secured && secrets[name] === undefined) throw new Error(`${name} asks for a token, and has none here`)
    return targets.flatMap((target) => types.map((Accept) => ({ name, target, headers: { Accept, ...authorization } })))
  })
}

/** What was answered, as a reader reads it. */
export interface Answer extends Question {
  readonly status: number
  /** Headers and content, unpacked, each once as it is and once with its percent-encoding undone. */
  readonly said: string
  readonly body: string
  readonly etag: string | null
  readonly lastModified: string | null
}

/** Asks one question. */
export async function asked(
  app: App,
  question: Question,
  more: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await app.request(question.target, { headers: { ...question.headers, ...more } })
  const { status, headers } = response
  const body = unpacked(Buffer.from(await response.arrayBuffer()), headers.get('Content-Encoding'))
  const fields = [...headers].map(([name, value]) => `${name}: ${value}`).join('\n')
  const said = `${fields}\n${body}\n${decoded(fields)}\n${decoded(body)}`
  return { ...question, status, said, body, etag: headers.get('ETag'), lastModified: headers.get('Last-Modified') }
}

function unpacked(bytes: Buffer, coding: string | null): string {
  if (coding === 'br') return brotliDecompressSync(bytes).toString()
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString()
}

/** A text with its percent-encoding undone, wherever it has one. */
export function decoded(text: string): string {
  return text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (part) => Buffer.from(part.replaceAll('%', ''), 'hex').toString())
}
