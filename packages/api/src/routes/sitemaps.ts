import { text } from '@gongkai/core'
import * as z from 'zod'
import { xmlText } from '../feeds/xml.ts'
import { parameter } from '../http/parameter.ts'
import { respond } from '../http/respond.ts'
import { nothing, route } from '../http/route.ts'
import { apiError } from '../problems/api-error.ts'
import { sitemapEntries, sitemaps } from '../store/index.ts'

const xml = { schema: z.string(), type: 'application/xml' }
const space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** The index of the sitemaps. */
export const getSitemapIndex = route(
  {
    path: '/sitemap.xml',
    operationId: 'getSitemapIndex',
    tag: 'bulk',
    summary: text('网站地图索引', 'Get the index of the sitemaps'),
    description: text('各份网站地图及其最近变动时刻。', 'The sitemaps, each with its last change.'),
    query: nothing,
    params: nothing,
    answer: { description: text('索引。', 'The index.'), ...xml },
    fixed: true,
    problems: [],
  },
  async ({ context: { store, baseUrl }, type }) => {
    const heads = await sitemaps(store)
    const lines = heads.map(({ number, changed }) => line('sitemap', `${baseUrl}/sitemaps/${number}.xml`, changed))
    return respond({ body: document('sitemapindex', lines), type })
  },
)

/** One sitemap. */
export const getSitemap = route(
  {
    path: '/sitemaps/{file}',
    operationId: 'getSitemap',
    tag: 'bulk',
    summary: text('网站地图', 'Get a sitemap'),
    description: text('现有记录的网页，每份至多五万条。', 'The pages of live records, fifty thousand at most in each.'),
    query: nothing,
    params: z.object({
      file: parameter(z.string().regex(/^\d{1,6}\.xml$/), {
        description: text('索引所列的文件名。', 'Name of a file that the index lists.'),
        expected: text('索引所列的文件名，例如 0.xml', 'the name of a file that the index lists, such as 0.xml'),
        example: '0.xml',
      }),
    }),
    answer: { description: text('网站地图。', 'The sitemap.'), ...xml },
    fixed: true,
    problems: [404],
  },
  async ({ params: { file }, context: { store, baseUrl }, type }) => {
    const entries = await sitemapEntries(store, Number.parseInt(file, 10))
    if (entries.length === 0) throw apiError('not-found', {})
    const lines = entries.map(({ id, changed }) => line('url', `${baseUrl}/records/${id}`, changed))
    return respond({ body: document('urlset', lines), type })
  },
)

function line(element: string, address: string, changed: string): string {
  return `<${element}><loc>${xmlText(address)}</loc><lastmod>${changed}</lastmod></${element}>`
}

function document(element: string, lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${element} ${space}>\n${lines.join('\n')}\n</${element}>\n`
}
