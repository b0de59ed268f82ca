import { isRecordId, text } from '@gongkai/core'
import { html } from 'hono/html'
import { liveRecord, Withdrawn } from '../http/live-record.ts'
import { mediaTypeFor } from '../http/preferences.ts'
import { apiError } from '../problems/api-error.ts'
import type { LiveRecord } from '../store/index.ts'
import { htmlPage } from './layout.ts'
import type { PageAsked } from './page.ts'
import { elsewhere } from './problem-view.ts'
import { tombstoneFacts } from './tombstone-facts.ts'

const title = text('该记录已撤回', 'This record was withdrawn')

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
  const { basePath } = context
  const content = html`<h1>${title[language]}</h1>
<p>${problem.message[language]}</p>
${await tombstoneFacts(tombstone, language, context)}
${elsewhere(language, basePath)}`
  return await htmlPage({ context, language, title, content, status: 410 })
}
