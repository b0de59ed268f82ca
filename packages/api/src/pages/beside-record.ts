import { type LocalText, text } from '@gongkai/core'
import { html } from 'hono/html'
import type { LiveRecord } from '../store/index.ts'
import { dataLink } from './data-link.ts'
import { htmlPage, type Markup } from './layout.ts'
import { ofLiveRecord } from './of-live-record.ts'
import { type Page, type PageAsked, page } from './page.ts'
import { titleOf } from './record-title.ts'

const about = text('记录：', 'The record: ')

/**
 * A page of what stands beside a record: of which record, what there is, and where the same is as data.
 * @param name how its address ends, here and in the API
 * @param show what there is of a live record
 */
export function besideRecord(
  name: 'revisions' | 'links' | 'corrections',
  title: LocalText,
  show: (record: LiveRecord, asked: PageAsked) => Promise<Markup>,
): Page {
  return page(`/records/{id}/${name}`, async (asked) => {
    const { context, language } = asked
    const { basePath } = context
    return await ofLiveRecord(asked, async (record) => {
      const data = `${basePath}/v1/records/${record.id}/${name}`
      const content = html`<h1>${title[language]}</h1>
<p>${about[language]}<a href="${basePath}/records/${record.id}">${titleOf(record)}</a></p>
${await show(record, asked)}
<p>${dataLink(data, language)}</p>`
      const links = [`<${data}>; rel="alternate"; type="application/json"`]
      return await htmlPage({ context, language, title, content, links })
    })
  })
}
