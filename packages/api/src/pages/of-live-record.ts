import { dateOfInstant, instant, isRecordId, type LocalText, text } from '@gongkai/core'
import { html } from 'hono/html'
import { liveRecord, Withdrawn } from '../http/live-record.ts'
import { mediaTypeFor } from '../http/preferences.ts'
import { apiError } from '../problems/api-error.ts'
import type { LiveRecord } from '../store/index.ts'
import { dated } from './dated.ts'
import { htmlPage } from './layout.ts'
import type { PageAsked } from './page.ts'

const words = {
  withdrawn: text('该记录已撤回', 'This record was withdrawn'),
  reason: text('理由', 'Reason'),
  on: text('撤回时间', 'Withdrawn'),
  replaced: text('已由此记录替代', 'Replaced by'),
} as const satisfies Readonly<Record<string, LocalText>>

/**
 * Shows a page of the record in the address; once it is withdrawn, that it was and why.
 * @param show makes the page of a live record
 * @throws ApiError where there never was one, or no page is accepted
 */
export async function ofLiveRecord(
  asked: PageAsked,
  show: (record: LiveRecord) => Promise<Response>,
): Promise<Response> {
  const { context, c } = asked
  const id = c.req.param('id') ?? ''
  if (!isRecordId(id)) throw apiError('not-found', {})
  if (mediaTypeFor(c.req.header('Accept'), ['text/html']) === undefined)
    throw apiError('not-acceptable', { offered: 'text/html' })
  try {
    return await show(await liveRecord(context.store, id))
  } catch (error) {
    if (error instanceof Withdrawn) return await withdrawnPage(error, asked)
    throw error
  }
}

async function withdrawnPage({ problem, tombstone }: Withdrawn, { context, language }: PageAsked): Promise<Response> {
  const { replacedBy, reason, withdrawnAt } = tombstone
  const { basePath } = context
  const content = html`<h1>${words.withdrawn[language]}</h1>
<p>${problem.message[language]}</p>
<dl><dt>${words.on[language]}</dt><dd>${dated(dateOfInstant(instant(withdrawnAt)))}</dd>
${reason.text === undefined ? '' : html`<dt>${words.reason[language]}</dt><dd>${reason.text}</dd>`}
${replacedBy === undefined ? '' : html`<dt>${words.replaced[language]}</dt><dd><a href="${basePath}/records/${replacedBy}">${replacedBy}</a></dd>`}</dl>`
  return await htmlPage({ context, language, title: words.withdrawn, content, status: 410 })
}
