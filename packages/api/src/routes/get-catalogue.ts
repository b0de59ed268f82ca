import { text } from '@gongkai/core'
import * as z from 'zod'
import { formatParameter } from '../http/formats.ts'
import { respond } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { catalogueOf } from '../rdf/catalogue.ts'
import { rdfFormats, rdfText } from '../rdf/formats.ts'
import { liveOfKind } from '../store/index.ts'

/** The catalogue, for other catalogues. */
export const getCatalogue = route(
  {
    path: '/catalog',
    operationId: 'getCatalogue',
    tag: 'bulk',
    summary: text('数据目录', 'Get the catalogue'),
    description: text(
      '按 DCAT-AP 3.0.1 描述本节点的数据、导出文件和接口，JSON-LD 或者 Turtle；数据资源各为一个数据集。',
      'The data, exports and API of this node by DCAT-AP 3.0.1, in JSON-LD or Turtle; each data resource is a dataset.',
    ),
    query: z.strictObject({ format: formatParameter(['jsonld', 'turtle']).optional() }),
    params: nothing,
    answer: { description: text('目录。', 'The catalogue.'), ...rdfFormats.jsonld },
    formats: { turtle: rdfFormats.turtle },
    problems: [],
  },
  async ({ type, context: { store, exporter, baseUrl, license } }) => {
    const exported = await exporter.current()
    const resources = await liveOfKind(store, 'data-resource')
    const things = catalogueOf({ baseUrl, exported, resources, ...(license === undefined ? {} : { license }) })
    return respond({ body: rdfText(things, type), type })
  },
)
