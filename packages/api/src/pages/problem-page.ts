import { text } from '@gongkai/core'
import { html } from 'hono/html'
import { mediaTypeFor } from '../http/preferences.ts'
import { json } from '../http/respond.ts'
import { apiError } from '../problems/api-error.ts'
import { isHttpProblemCode, problemTypes } from '../problems/catalogue.ts'
import { htmlPage } from './layout.ts'
import { linked } from './linked.ts'
import { page } from './page.ts'
import { elsewhere } from './problem-view.ts'

const offered = ['text/html', 'application/json'] as const

/** What a kind of problem is and what to do about it: the address that its `type` names. */
export const problemPage = page('/problems/{code}', async ({ context, c, language }) => {
  const code = c.req.param('code') ?? ''
  if (!isHttpProblemCode(code)) throw apiError('problem-not-found', {})
  const { status, title, advice } = problemTypes[code]
  const wanted = mediaTypeFor(c.req.header('Accept'), offered)
  if (wanted === undefined) throw apiError('not-acceptable', { offered: offered.join(', ') })
  if (wanted === 'application/json') return json({ code, status, title, advice }, { cache: 'minutes' })
  const content = html`<h1>${title[language]}</h1>
<p>HTTP ${status} · <code>${code}</code></p>
<p>${linked(advice[language], context.basePath)}</p>
${elsewhere(language, context.basePath)}`
  return await htmlPage({ context, language, title: text(title['zh-CN'], title.en), content })
})
