import { html } from 'hono/html'
import { takeReport } from '../door/take-report.ts'
import { Withdrawn } from '../http/live-record.ts'
import { httpCode } from '../http/problem-response.ts'
import { readFormBody } from '../http/read-body.ts'
import { ApiError, apiProblem } from '../problems/api-error.ts'
import { problemTypes } from '../problems/catalogue.ts'
import { wordsLimits } from '../routes/withdraw-record.ts'
import { htmlPage } from './layout.ts'
import { ofLiveRecord } from './of-live-record.ts'
import { type PageAsked, page } from './page.ts'
import { reportFields, reportWords, toldOf } from './report-form.ts'

const path = '/records/{id}/report'

/** As many bytes as the API reads of a report: a form writes three for one. */
const formBytes = 3 * wordsLimits.bytes

/** Where people report that something is wrong with a record, without a token and without a script. */
export const reportForm = page(path, async (asked) => {
  const { context, language } = asked
  return await ofLiveRecord(asked, async (record) => {
    const content = reportFields({ record, language, basePath: context.basePath })
    return await htmlPage({ context, language, title: reportWords.title, content })
  })
})

/**
 * Takes what the form sends, by the same limits and refusals as the API. What was refused is never shown again: it may
 * be what should not be read.
 */
export const reportSent = page(
  path,
  async (asked) => {
    const { after } = asked.context.correctionGate(asked.c)
    if (after !== undefined) return await tooOften(after, asked)
    const { context, c, language } = asked
    return await ofLiveRecord(asked, async (record) => {
      try {
        const fields = membersOf(await readFormBody(c.req.raw, formBytes))
        const { id } = await takeReport(context, record.id, fields)
        return await received(id, record.id, asked)
      } catch (error) {
        if (!(error instanceof ApiError) || error instanceof Withdrawn) throw error
        const { status } = problemTypes[httpCode(error.problem)]
        if (status === 404) throw error
        const told = toldOf(error)
        const content = reportFields({ record, language, basePath: context.basePath, told })
        return await htmlPage({ context, language, title: reportWords.title, content, status })
      }
    })
  },
  'post',
)

/** The fields of a form as the members of a report; one that comes several times is a list, which none may be. */
function membersOf(pairs: readonly (readonly [string, string])[]): Readonly<Record<string, unknown>> {
  const named = Map.groupBy(pairs, ([name]) => name)
  return Object.fromEntries(
    [...named].map(([name, all]) => {
      const values = all.map(([, value]) => value)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
}

async function tooOften(after: number, { context, language }: PageAsked): Promise<Response> {
  const problem = apiProblem('too-many-requests', { seconds: String(after) })
  const { status } = problemTypes[problem.code]
  const content = html`<h1>${reportWords.title[language]}</h1>
<p class="notice" role="alert">${problem.message[language]}</p>
<p>${reportWords.notTaken[language]}</p>`
  const headers = { 'Retry-After': String(after) }
  return await htmlPage({ context, language, title: reportWords.title, content, status, headers })
}

async function received(id: string, record: string, { context, language }: PageAsked): Promise<Response> {
  const { basePath, baseUrl } = context
  const state = `${basePath}/corrections/${id}`
  const content = html`<h1>${reportWords.received[language]}</h1>
<p>${reportWords.becomes[language]}</p>
<p>${reportWords.state[language]}<br><a href="${state}">${baseUrl}/corrections/${id}</a></p>
<p><a href="${basePath}/records/${record}">${reportWords.back[language]}</a></p>`
  const headers = { Location: state }
  return await htmlPage({ context, language, title: reportWords.received, content, status: 202, headers })
}
