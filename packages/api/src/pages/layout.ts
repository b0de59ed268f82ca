import type { Language, LocalText } from '@gongkai/core'
import { html } from 'hono/html'
import { wholeResponse } from '../delivery/whole.ts'
import type { AppContext } from '../http/context.ts'
import { respond } from '../http/respond.ts'
import { catalogueAddresses } from '../rdf/formats.ts'

/** Markup in which every text has been escaped. */
export type Markup = ReturnType<typeof html>

/** What every page has around its content. */
export interface Frame {
  readonly context: AppContext
  readonly language: Language
  readonly title: LocalText
  readonly content: Markup
  readonly links?: readonly string[]
  /** 200 where absent. A page of any status but 200 and 410 is for whoever asked alone: no cache keeps it. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** The path at which the other language is asked for, behind that of the node; the page's own address where absent. */
  readonly otherAt?: string
  /** What else the page was asked, which is asked in the other language as well. */
  readonly asked?: URLSearchParams
  /** False for what tells of one occurrence: no cache keeps it, whatever its status. */
  readonly kept?: false
}

const words = {
  skip: { 'zh-CN': '跳到正文', en: 'Skip to content' },
  browse: { 'zh-CN': '浏览记录', en: 'Browse' },
  docs: { 'zh-CN': '接口说明', en: 'API reference' },
  other: { 'zh-CN': 'English', en: '中文' },
  license: { 'zh-CN': '数据许可', en: 'Licence of the data' },
} as const satisfies Readonly<Record<string, LocalText>>

/** Nothing is loaded from anywhere else, and no script runs: pages work on an inner network, and hold against injection. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** Answers with a page. */
export async function htmlPage(frame: Frame): Promise<Response> {
  const { context, language, title, content, links = [], status = 200, kept = true } = frame
  const { basePath, license } = context
  const other = language === 'en' ? 'zh-CN' : 'en'
  const otherAt = frame.otherAt === undefined ? '' : `${basePath}${frame.otherAt}`
  const question = new URLSearchParams([...(frame.asked ?? []), ['lang', other]]).toString()
  const document = await html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title[language]}</title>
<link rel="stylesheet" href="${basePath}/style.css">
<link rel="service-desc" type="application/json" href="${basePath}/openapi.json">
${catalogueAddresses.map(({ path, type }) => html`<link rel="describedby" type="${type}" href="${basePath}${path}">\n`)}</head>
<body>
<a class="skip" href="#content">${words.skip[language]}</a>
<header><nav>
<a href="${basePath}/"><strong>公开 gongkai</strong></a>
<a href="${basePath}/browse">${words.browse[language]}</a>
<a href="${basePath}/docs">${words.docs[language]}</a>
<a href="${otherAt}?${question}" lang="${other}" hreflang="${other}">${words.other[language]}</a>
</nav></header>
<main id="content">
${content}
</main>
${license === undefined ? '' : html`<footer><p>${words.license[language]}${language === 'en' ? ': ' : '：'}<a rel="license" href="${license.url}">${license.name}</a></p></footer>`}
</body>
</html>
`
  const body = String(document)
  const headers = {
    'Content-Language': language,
    Vary: 'Accept, Accept-Language',
    'Content-Security-Policy': policy,
    'Referrer-Policy': 'no-referrer',
    ...(links.length === 0 ? {} : { Link: links.join(', ') }),
    ...frame.headers,
  }
  const type = 'text/html; charset=utf-8'
  if (kept && (status === 200 || status === 410)) return respond({ body, status, type, headers })
  const alone = { 'Content-Type': type, 'Cache-Control': 'no-store', ...headers }
  return wholeResponse({ body, status, headers: alone, kept: false })
}
