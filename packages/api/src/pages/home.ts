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

const doors: readonly (readonly [string, LocalText])[] = [
  ['/browse', text('浏览和检索记录', 'Browse and search the records')],
  ['/v1/records?limit=10', text('记录列表', 'Records')],
  [
    '/v1/changes?limit=10',
    text('变更：发布、更正、撤回，从头读起不会漏', 'Changes: published, corrected, withdrawn; nothing is missed'),
  ],
  [
    '/v1/due?term=answer&from=2022-09-30&place=611000',
    text(
      '期限：2022 年 9 月 30 日收到的申请何时应当答复',
      'Terms: when a request received on 30 September 2022 has to be answered',
    ),
  ],
  [
    '/v1/working-days?from=2026-09-30&add=20',
    text('工作日：按国务院放假通知推算', 'Working days, by the holiday notices of the State Council'),
  ],
  ['/v1/exports', text('整体导出', 'Everything in bulk')],
  ['/catalog.ttl', text('数据目录（DCAT-AP），供其他目录采集', 'Catalogue (DCAT-AP), for other catalogues')],
  ['/v1/vocabularies', text('词表', 'Vocabularies')],
  ['/docs', text('接口说明', 'API reference')],
  ['/openapi.json', text('OpenAPI 3.1 文档', 'OpenAPI 3.1 document')],
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
    const addresses = Object.fromEntries(doors.map(([path]) => [path, `${basePath}${path}`]))
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
<ul>${doors.map(([path, words]) => html`<li><a href="${basePath}${path}">${words[language]}</a> <code>${path}</code></li>`)}</ul>
<h2>${latest[language]}</h2>
${items.length === 0 ? html`<p>${empty[language]}</p>` : html`<ol class="list">${items.map((one) => recordEntry(one, language, basePath))}</ol>`}`
  return await htmlPage({ context, language, title, content, links })
})
