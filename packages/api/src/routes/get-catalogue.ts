import { text } from '@gongkai/core'
import * as z from 'zod'
import type { AppContext } from '../http/context.ts'
import { formatParameter } from '../http/formats.ts'
import { respond } from '../http/respond.ts'
import { nothing, type Route, type RouteDefinition, route } from '../http/route.ts'
import { catalogueOf } from '../rdf/catalogue.ts'
import { rdfFormats, rdfText } from '../rdf/formats.ts'
import { liveOfKind } from '../store/index.ts'

const told = text('目录。', 'The catalogue.')

/** The catalogue, for other catalogues, in the writing that Accept or `format` names. */
export const getCatalogue = route(
  {
    path: '/catalog',
    operationId: 'getCatalogue',
    tag: 'bulk',
    summary: text('数据目录', 'Get the catalogue'),
    description: text(
      '按 DCAT-AP 3.0.1 描述本节点的数据、导出文件和接口，JSON-LD 或者 Turtle；数据资源各为一个数据集。两种格式也各有地址：/catalog.jsonld 和 /catalog.ttl。',
      'The data, exports and API of this node by DCAT-AP 3.0.1, in JSON-LD or Turtle; each data resource is a dataset. Either has an address of its own as well: /catalog.jsonld and /catalog.ttl.',
    ),
    query: z.strictObject({ format: formatParameter(['jsonld', 'turtle']).optional() }),
    params: nothing,
    answer: { description: told, ...rdfFormats.jsonld },
    formats: { turtle: rdfFormats.turtle },
    problems: [],
  },
  async ({ type, context }) => await catalogue(context, type),
)

/** The catalogue as JSON-LD, whatever is accepted. */
export const getCatalogueJsonLd = written({
  path: '/catalog.jsonld',
  operationId: 'getCatalogueJsonLd',
  summary: text('数据目录（JSON-LD）', 'Get the catalogue as JSON-LD'),
  description: text(
    '同 /catalog，一律为 JSON-LD，供不设 Accept 的采集程序使用。',
    'The same as /catalog, always as JSON-LD: for harvesters that set no Accept header.',
  ),
  answer: { description: told, ...rdfFormats.jsonld },
})

/** The catalogue as Turtle, whatever is accepted. */
export const getCatalogueTurtle = written({
  path: '/catalog.ttl',
  operationId: 'getCatalogueTurtle',
  summary: text('数据目录（Turtle）', 'Get the catalogue as Turtle'),
  description: text(
    '同 /catalog，一律为 Turtle，供不设 Accept 的采集程序使用。',
    'The same as /catalog, always as Turtle: for harvesters that set no Accept header.',
  ),
  answer: { description: told, ...rdfFormats.turtle },
})

/** One writing of the catalogue at an address of its own. */
function written(words: Pick<RouteDefinition, 'path' | 'operationId' | 'summary' | 'description' | 'answer'>): Route {
  return route(
    { ...words, tag: 'bulk', query: nothing, params: nothing, fixed: true, problems: [] },
    async ({ type, context }) => await catalogue(context, type),
  )
}

async function catalogue({ store, exporter, baseUrl, license }: AppContext, type: string): Promise<Response> {
  const exported = await exporter.current()
  const resources = await liveOfKind(store, 'data-resource')
  const things = catalogueOf({ baseUrl, exported, resources, ...(license === undefined ? {} : { license }) })
  return respond({ body: rdfText(things, type), type })
}
