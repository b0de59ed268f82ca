import { type Language, type LocalText, text, vocabulary } from '@gongkai/core'
import { html } from 'hono/html'
import { links, type RecordLink } from '../store/index.ts'
import { besideRecord } from './beside-record.ts'
import type { Markup } from './layout.ts'

const title = text('与其他记录的关系', 'Links to other records')

const words = {
  outgoing: text('本记录写明的关系', 'What this record says'),
  incoming: text('其他记录写明的关系', 'What other records say of this one'),
  none: text('没有写明与其他记录的关系。', 'No link to another record is stated.'),
  next: text('下一页', 'Next page'),
} as const satisfies Readonly<Record<string, LocalText>>

/** Links of one page: for people to read. */
const pageLength = 100

/** How a record stands to others, in both directions, each by its title. */
export const linksPage = besideRecord('links', title, async ({ id }, { context, c, language }) => {
  const { basePath, store } = context
  const cursor = c.req.query('cursor')
  const asked = { id, limit: pageLength, ...(cursor === undefined ? {} : { cursor }) }
  const { items, next } = await links(store, asked)
  if (items.length === 0) return html`<p>${words.none[language]}</p>`
  const directions = (['outgoing', 'incoming'] as const).map((direction) => {
    const stated = items.filter((one) => one.direction === direction)
    if (stated.length === 0) return ''
    return html`<h2>${words[direction][language]}</h2>
<ul>${stated.map((one) => html`<li>${linkView(one, language, basePath)}</li>\n`)}</ul>\n`
  })
  const question = new URLSearchParams({ cursor: next ?? '', lang: language }).toString()
  const further = next === undefined ? '' : html`<p><a rel="next" href="?${question}">${words.next[language]}</a></p>`
  return html`${directions}${further}`
})

const types = vocabulary('relation-types').concepts

/** A relation, and where it leads; what leads to no record here as it is written. */
function linkView(
  { type, records, docNumber, text: written, other }: RecordLink,
  language: Language,
  basePath: string,
) {
  const label = types.find(({ code }) => code === type)?.label[language] ?? type
  const colon = language === 'en' ? ': ' : '：'
  const led = records.map((one) => html`<a href="${basePath}/records/${one.id}">${one.title}</a>`)
  const named = led.length > 0 ? listed(led, language) : (docNumber ?? written ?? other ?? '')
  return html`${label}${colon}${named}`
}

function listed(parts: readonly Markup[], language: Language): Markup {
  const between = language === 'en' ? ', ' : '、'
  return html`${parts.map((part, index) => (index === 0 ? part : html`${between}${part}`))}`
}
