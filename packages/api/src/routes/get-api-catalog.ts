import { text } from '@gongkai/core'
import * as z from 'zod'
import { respond } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { catalogueAddresses } from '../rdf/formats.ts'
import { component, told } from '../schemas/told.ts'

const links = z.array(z.object({ href: z.string().meta({ format: 'uri' }), type: z.string().optional() }))

const linkset = component(
  'Linkset',
  z.object({
    linkset: told(
      z.array(
        z.object({
          anchor: z.string().meta({ format: 'uri' }),
          'service-desc': links,
          'service-doc': links,
          'service-meta': links,
          status: links,
          license: links.optional(),
        }),
      ),
      '接口及其说明。',
      'The API and what describes it.',
    ),
  }),
  '链接集（RFC 9264）。',
  'A linkset (RFC 9264).',
)

/** Where programs find the API (RFC 9727). */
export const getApiCatalog = route(
  {
    path: '/.well-known/api-catalog',
    operationId: 'getApiCatalog',
    tag: 'node',
    summary: text('接口目录', 'Find the API'),
    description: text(
      '按 RFC 9727 列出接口、说明、目录和状态的地址。',
      'The API, what describes it, its catalogue and state, by RFC 9727.',
    ),
    query: nothing,
    params: nothing,
    answer: {
      description: text('链接集。', 'The linkset.'),
      schema: linkset,
      type: 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"',
    },
    fixed: true,
    problems: [],
  },
  ({ context: { baseUrl, license }, type }) => {
    const one = {
      anchor: `${baseUrl}/`,
      'service-desc': [{ href: `${baseUrl}/openapi.json`, type: 'application/json' }],
      'service-doc': [{ href: `${baseUrl}/docs`, type: 'text/html' }],
      'service-meta': catalogueAddresses.map(({ path, type }) => ({ href: `${baseUrl}${path}`, type })),
      status: [{ href: `${baseUrl}/status`, type: 'application/json' }],
      ...(license === undefined ? {} : { license: [{ href: license.url }] }),
    }
    const headers = { Link: `<${baseUrl}/.well-known/api-catalog>; rel="api-catalog"` }
    return respond({ body: JSON.stringify({ linkset: [one] }), type, cache: 'minutes', headers })
  },
)
