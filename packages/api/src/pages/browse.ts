import { type Language, type LocalText, text } from '@gongkai/core'
import { html } from 'hono/html'
import * as z from 'zod'
import { checkQuery } from '../http/check-query.ts'
import type { AppContext } from '../http/context.ts'
import { mediaTypeFor } from '../http/preferences.ts'
import { type Fault, httpCode } from '../http/problem-response.ts'
import { readQuery } from '../http/read-query.ts'
import { RequestFault } from '../http/request-fault.ts'
import { snippetsOf } from '../http/snippets-of.ts'
import { ApiError, apiError } from '../problems/api-error.ts'
import { problemTypes } from '../problems/catalogue.ts'
import { cursorParameter } from '../routes/parameters.ts'
import { filterOf, filterParameters } from '../routes/record-filters.ts'
import { defaultSort, list } from '../store/index.ts'
import { browseForm } from './browse-form.ts'
import { dataLink } from './data-link.ts'
import { htmlPage, type Markup } from './layout.ts'
import { page } from './page.ts'
import { recordEntry } from './record-entry.ts'

const pageLength = 20

const words = {
  title: text('浏览记录', 'Browse records'),
  none: text('没有符合条件的记录。', 'No record matches.'),
  unranked: text('命中太多，未按相关度排序，由新到旧列出。', 'Too many hits to rank: the latest come first.'),
  next: text('下一页', 'Next page'),
  atom: text('订阅这些条件（Atom）', 'Subscribe to these (Atom)'),
} as const satisfies Readonly<Record<string, LocalText>>

const query = z.strictObject({
  ...filterParameters,
  cursor: cursorParameter('下一页的游标。', 'Cursor of the next page.').optional(),
})

/** What the page shows of a question that can be answered. */
interface Found {
  readonly content: Markup
  readonly links: readonly string[]
}

/**
 * The records for people, by the same questions as the list of the API; a form and links, no script. A question that
 * cannot be answered gives the form again, with what is wrong in it.
 */
export const browse = page('/browse', async ({ context, c, language }) => {
  if (mediaTypeFor(c.req.header('Accept'), ['text/html']) === undefined)
    throw apiError('not-acceptable', { offered: 'text/html' })
  const sent = askedOf(c.req.url)
  const { basePath } = context
  const frame = { context, language, title: words.title, asked: sent } as const
  const shown = (faults: readonly Fault[], rest: Markup | '') =>
    html`<h1>${words.title[language]}</h1>
${browseForm({ sent, faults, language, basePath })}
${rest}`
  try {
    const { content, links } = await found(sent, context, language)
    return await htmlPage({ ...frame, content: shown([], content), links })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const { problem } = error
    const faults = error instanceof RequestFault ? error.faults : [{ problem }]
    const { status } = problemTypes[httpCode(problem)]
    return await htmlPage({ ...frame, content: shown(faults, ''), status })
  }
})

/** @throws ApiError naming what is wrong with the question */
async function found(sent: URLSearchParams, { basePath, store }: AppContext, language: Language): Promise<Found> {
  const { cursor, ...filters } = readQuery(sent.toString(), query)
  await checkQuery(filters, query, store)
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
  const content = html`${sortedBy === sort ? '' : html`<p>${words.unranked[language]}</p>`}
${items.length === 0 ? html`<p>${words.none[language]}</p>` : html`<ol class="list">${items.map((one) => recordEntry(one, language, basePath, passages[one.id]))}</ol>`}
${next === undefined ? '' : html`<p><a rel="next" href="${basePath}/browse?${search({ cursor: next, lang: language })}">${words.next[language]}</a></p>`}
<p><a rel="alternate" type="application/atom+xml" href="${feed}">${words.atom[language]}</a> · ${dataLink(data, language)}</p>`
  const links = [
    `<${feed}>; rel="alternate"; type="application/atom+xml"`,
    `<${data}>; rel="alternate"; type="application/json"`,
  ]
  return { content, links }
}

/** The query without what a form leaves empty, and without the language, which every page takes. */
function askedOf(url: string): URLSearchParams {
  const pairs = [...new URL(url).searchParams].filter(([name, value]) => value !== '' && name !== 'lang')
  return new URLSearchParams(pairs)
}
