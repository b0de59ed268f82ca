import { type LocalText, text } from '@gongkai/core'
import { html } from 'hono/html'
import { mediaTypeFor } from '../http/preferences.ts'
import { json } from '../http/respond.ts'
import { apiError } from '../problems/api-error.ts'
import { catalogueAddresses } from '../rdf/formats.ts'
import { census, defaultSort, holdings, list } from '../store/index.ts'
import { htmlPage } from './layout.ts'
import { page } from './page.ts'
import { recordEntry } from './record-entry.ts'

const title = text('公开：政府信息开放接口', 'gongkai: an open API of government information')

const lead = text(
  '本节点以开放接口提供依法公开的政府信息。阅读不需要密钥，也不需要登录。',
  'This node offers lawfully published government information through an open API. Reading needs neither key nor account.',
)

const samples = text(
  '本节点目前存放的是虚构的示例，地区、机关和内容均非真实。发布第一条真实记录时，示例即全部移除。',
  'This node holds made-up samples: places, bodies and content are not real. They are removed with the first real record.',
)

const empty = text('本节点还没有记录。', 'This node holds no records yet.')
const latest = text('最近发布', 'Latest')
const start = text('从这里开始', 'Where to begin')
const data = text('供程序使用的数据', 'Data for programs')

type Door = readonly [path: string, words: LocalText]

/** Where people begin. */
const forPeople: readonly Door[] = [
  ['/browse', text('浏览和检索记录', 'Browse and search the records')],
  ['/docs', text('接口说明', 'API reference')],
]

/** Where programs begin; each says in which form it answers, for whoever follows it in a browser. */
const forPrograms: readonly Door[] = [
  ['/v1/records?limit=10', text('记录列表（JSON）', 'Records (JSON)')],
  [
    '/v1/changes?limit=10',
    text(
      '变更：发布、更正、撤回，从头读起不会漏（JSON）',
      'Changes: published, corrected, withdrawn; nothing is missed (JSON)',
    ),
  ],
  [
    '/v1/due?term=answer&from=2022-09-30&place=611000',
    text(
      '期限：2022 年 9 月 30 日收到的申请何时应当答复（JSON）',
      'Terms: when a request received on 30 September 2022 has to be answered (JSON)',
    ),
  ],
  [
    '/v1/working-days?from=2026-09-30&add=20',
    text('工作日：按国务院放假通知推算（JSON）', 'Working days, by the holiday notices of the State Council (JSON)'),
  ],
  ['/v1/exports', text('整体导出（JSON 清单）', 'Everything in bulk (a list in JSON)')],
  [
    '/catalog.ttl',
    text('数据目录（DCAT-AP，Turtle），供其他目录采集', 'Catalogue (DCAT-AP in Turtle), for other catalogues'),
  ],
  ['/v1/vocabularies', text('词表（JSON）', 'Vocabularies (JSON)')],
  ['/status', text('节点状态（JSON）', 'State of the node (JSON)')],
  ['/openapi.json', text('OpenAPI 3.1 文档（JSON）', 'OpenAPI 3.1 document (JSON)')],
]

/** The front door: a page for people, links for machines (RFC 8631). */
export const home = page('/', async ({ context, c, language }) => {
  const { basePath, store } = context
  const links = [
    `<${basePath}/openapi.json>; rel="service-desc"; type="application/json"`,
    `<${basePath}/docs>; rel="service-doc"; type="text/html"`,
    `<${basePath}/status>; rel="status"; type="application/json"`,
    `<${basePath}/.well-known/api-catalog>; rel="api-catalog"`,
    ...catalogueAddresses.map(({ path, type }) => `<${basePath}${path}>; rel="describedby"; type="${type}"`),
  ]
  const offered = ['text/html', 'application/json'] as const
  const wanted = mediaTypeFor(c.req.header('Accept'), offered)
  if (wanted === undefined) throw apiError('not-acceptable', { offered: offered.join(', ') })
  if (wanted === 'application/json') {
    const addresses = Object.fromEntries([...forPeople, ...forPrograms].map(([path]) => [path, `${basePath}${path}`]))
    return json({ title, addresses }, { headers: { Link: links.join(', ') } })
  }
  const holds = await holdings(store)
  const { count } = await census(store)
  const { items } = await list(store, { filter: {}, sort: defaultSort, limit: 10 })
  const counted = text(`现有记录 ${count} 条。`, `It holds ${count} records.`)
  const content = html`<h1>${title[language]}</h1>
<p>${lead[language]} ${counted[language]}</p>
${holds === 'samples' ? html`<p class="notice">${samples[language]}</p>` : ''}
<h2>${start[language]}</h2>
<ul>${forPeople.map(([path, words]) => html`<li><a href="${basePath}${path}">${words[language]}</a></li>`)}</ul>
<h2>${latest[language]}</h2>
${items.length === 0 ? html`<p>${empty[language]}</p>` : html`<ol class="list">${items.map((one) => recordEntry(one, language, basePath))}</ol>`}
<h2>${data[language]}</h2>
<ul>${forPrograms.map(([path, words]) => html`<li><a href="${basePath}${path}">${words[language]}</a> <code>${path}</code></li>`)}</ul>`
  return await htmlPage({ context, language, title, content, links })
})
