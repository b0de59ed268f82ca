import { type Language, type LocalText, parseRecord, recordKinds, text } from '@gongkai/core'
import { html } from 'hono/html'
import * as z from 'zod'
import { mediaTypeFor } from '../http/preferences.ts'
import { readQuery } from '../http/read-query.ts'
import { snippetsOf } from '../http/snippets-of.ts'
import { apiError } from '../problems/api-error.ts'
import { cursorParameter } from '../routes/parameters.ts'
import { type FiltersAsked, filterOf, filterParameters } from '../routes/record-filters.ts'
import { defaultSort, type LiveRecord, list, type Snippet } from '../store/index.ts'
import { htmlPage, type Markup } from './layout.ts'
import { page } from './page.ts'

const pageLength = 20

const words = {
  title: text('浏览记录', 'Browse records'),
  search: text('检索', 'Search'),
  terms: text('关键词', 'Words'),
  kind: text('类型', 'Kind'),
  every: text('全部', 'All'),
  place: text('地区代码', 'Place code'),
  from: text('发布日期自', 'Published from'),
  to: text('至', 'to'),
  none: text('没有符合条件的记录。', 'No record matches.'),
  unranked: text('命中太多，未按相关度排序，由新到旧列出。', 'Too many hits to rank: the latest come first.'),
  next: text('下一页', 'Next page'),
  atom: text('订阅这些条件（Atom）', 'Subscribe to these (Atom)'),
  json: text('数据（JSON）', 'Data (JSON)'),
} as const satisfies Readonly<Record<string, LocalText>>

const query = z.strictObject({
  ...filterParameters,
  cursor: cursorParameter('下一页的游标。', 'Cursor of the next page.').optional(),
})

/** The records for people, by the same questions as the list of the API; a form and links, no script. */
export const browse = page('/browse', async ({ context, c, language }) => {
  if (mediaTypeFor(c.req.header('Accept'), ['text/html']) === undefined)
    throw apiError('not-acceptable', { offered: 'text/html' })
  const { basePath, store } = context
  const { cursor, ...filters } = readQuery(askedOf(c.req.url), query)
  const filter = filterOf(filters)
  const sort = filter.search === undefined ? defaultSort : 'relevance'
  const asked = { filter, sort, limit: pageLength } as const
  const { items, next, sortedBy } = await list(store, { ...asked, ...(cursor === undefined ? {} : { cursor }) })
  const passages = snippetsOf(items, filter.search)
  const search = (more: Readonly<Record<string, string>>) => {
    const parts = Object.entries({ ...filters, ...more }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as const],
    )
    return new URLSearchParams(Object.fromEntries(parts)).toString()
  }
  const feed = `${basePath}/feeds/records.atom?${search({})}`
  const data = `${basePath}/v1/records?${search({})}`
  const content = html`<h1>${words.title[language]}</h1>
${form(filters, language, basePath)}
${sortedBy === sort ? '' : html`<p>${words.unranked[language]}</p>`}
${items.length === 0 ? html`<p>${words.none[language]}</p>` : html`<ol class="list">${items.map((one) => entry(one, passages[one.id] ?? [], language, basePath))}</ol>`}
${next === undefined ? '' : html`<p><a rel="next" href="${basePath}/browse?${search({ cursor: next, lang: language })}">${words.next[language]}</a></p>`}
<p><a rel="alternate" type="application/atom+xml" href="${feed}">${words.atom[language]}</a> · <a rel="alternate" type="application/json" href="${data}">${words.json[language]}</a></p>`
  const links = [
    `<${feed}>; rel="alternate"; type="application/atom+xml"`,
    `<${data}>; rel="alternate"; type="application/json"`,
  ]
  return await htmlPage({ context, language, title: words.title, content, links })
})

/** The query without what a form leaves empty, and without the language, which every page takes. */
function askedOf(url: string): string {
  const pairs = [...new URL(url).searchParams].filter(([name, value]) => value !== '' && name !== 'lang')
  return new URLSearchParams(pairs).toString()
}

function form(filters: Omit<FiltersAsked, 'cursor'>, language: Language, basePath: string): Markup {
  const { q = '', kind = '', place = '', publishedFrom = '', publishedTo = '' } = filters
  const kinds = Object.values(recordKinds)
  return html`<form action="${basePath}/browse" method="get" role="search">
<p><label>${words.terms[language]} <input type="search" name="q" value="${q}" maxlength="200"></label>
<label>${words.kind[language]} <select name="kind"><option value="">${words.every[language]}</option>${kinds.map(
    ({ code, label }) =>
      html`<option value="${code}"${code === kind ? html` selected` : ''}>${label[language]}</option>`,
  )}</select></label>
<label>${words.place[language]} <input name="place" value="${place}" pattern="[0-9]{6}" size="8"></label></p>
<p><label>${words.from[language]} <input type="date" name="publishedFrom" value="${publishedFrom}"></label>
<label>${words.to[language]} <input type="date" name="publishedTo" value="${publishedTo}"></label>
<input type="hidden" name="lang" value="${language}">
<button type="submit">${words.search[language]}</button></p>
</form>`
}

/** Passages with what was looked for marked; the text is escaped like every other. */
function passage(snippet: Snippet): Markup {
  return html`<br><span class="quiet">${snippet.map(({ text: piece, match }) => (match ? html`<mark>${piece}</mark>` : piece))}</span>`
}

function entry({ id, body }: LiveRecord, found: readonly Snippet[], language: Language, basePath: string): Markup {
  const read = parseRecord(JSON.parse(body))
  if (!read.ok) return html`<li><a href="${basePath}/records/${id}">${id}</a></li>`
  const { title, kind, publishedOn, issuerName } = read.value
  const facts = [recordKinds[kind].label[language], issuerName, publishedOn?.slice(0, 10)]
  const shown = facts.filter((fact) => fact !== undefined).join(' · ')
  return html`<li><a href="${basePath}/records/${id}">${title}</a><br><span class="quiet">${shown}</span>${found.map(passage)}</li>`
}
