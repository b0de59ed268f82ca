import { type Language, type LocalText, text } from '@gongkai/core'
import { html } from 'hono/html'
import { correctionStateJson } from '../http/correction-json.ts'
import type { Correction } from '../store/index.ts'
import { timed } from './dated.ts'
import { type Frame, htmlPage, type Markup } from './layout.ts'

const title = text('报告的处理情况', 'State of a report')

const words = {
  state: text('状态', 'State'),
  received: text('收到时间', 'Received'),
  answered: text('答复时间', 'Answered'),
  record: text('所报的记录', 'The record'),
  mended: text('改正它的版本', 'Mended by revision'),
  reason: text('理由', 'Reason'),
  basis: text('依据', 'Basis'),
  keep: text('此地址别处不再给出，请记下。', 'This address is given nowhere else: note it down.'),
  json: text('数据（JSON）', 'Data (JSON)'),
} as const satisfies Readonly<Record<string, LocalText>>

const states = {
  open: text('待答复', 'waiting for an answer'),
  accepted: text('已采纳', 'accepted'),
  refused: text('未采纳', 'refused'),
} as const satisfies Readonly<Record<string, LocalText>>

/** A report as a page, at its address for people and for whoever opens that of the API with a browser: what JSON tells. */
export async function correctionView(
  found: Correction,
  { context, language }: Pick<Frame, 'context' | 'language'>,
): Promise<Response> {
  const { basePath } = context
  const told = correctionStateJson(found)
  const rows = [...factsOf(told, language), ...('record' in told ? contentOf(told, language, basePath) : [])]
  const data = `${basePath}/v1/corrections/${found.id}?format=json`
  const content = html`<h1>${title[language]}</h1>
<div class="scroll"><table>
${rows.map(([label, shown]) => html`<tr><th scope="row">${label[language]}</th><td>${shown}</td></tr>\n`)}
</table></div>
<p>${words.keep[language]}</p>
<p><a rel="alternate" type="application/json" href="${data}">${words.json[language]}</a></p>`
  const links = [`<${data}>; rel="alternate"; type="application/json"`]
  // The language is chosen at the address for people: that of the API takes no `lang`.
  return await htmlPage({ context, language, title, content, links, otherAt: `/corrections/${found.id}` })
}

type State = ReturnType<typeof correctionStateJson>
type Row = readonly [LocalText, Markup | string]

function factsOf(told: State, language: Language): readonly Row[] {
  const { state, receivedAt } = told
  return [
    [words.state, states[state][language]],
    [words.received, timed(receivedAt, language)],
    ...('answeredAt' in told ? [[words.answered, timed(told.answeredAt, language)] as const] : []),
  ]
}

function contentOf(
  { record, answer }: Extract<State, { readonly record: string }>,
  language: Language,
  basePath: string,
): readonly Row[] {
  const about: Row = [words.record, html`<a href="${basePath}/records/${record}?lang=${language}">${record}</a>`]
  if (answer === undefined) return [about]
  if (answer.outcome === 'accepted') return [about, [words.mended, String(answer.revision)]]
  return [about, [words.reason, answer.reason], [words.basis, answer.basis]]
}
