import { type Language, type LocalText, text } from '@gongkai/core'
import { html } from 'hono/html'
import { correctionStateJson } from '../http/correction-json.ts'
import type { Correction } from '../store/index.ts'
import { titlesOf } from '../store/read/titles.ts'
import { correctionStates, correctionWords as words } from './correction-words.ts'
import { dataLink } from './data-link.ts'
import { timed } from './dated.ts'
import { type Frame, htmlPage, type Markup } from './layout.ts'

const title = text('报告的处理情况', 'State of a report')

const keep = text('此地址别处不再给出，请记下。', 'This address is given nowhere else: note it down.')

/** A report as a page, at its address for people and for whoever opens that of the API with a browser: what JSON tells. */
export async function correctionView(
  found: Correction,
  { context, language }: Pick<Frame, 'context' | 'language'>,
): Promise<Response> {
  const { basePath, store } = context
  const told = correctionStateJson(found)
  const titles = await titlesOf(store, 'record' in told ? [told.record] : [])
  const rows = [...factsOf(told, language), ...('record' in told ? contentOf(told, titles, language, basePath) : [])]
  const data = `${basePath}/v1/corrections/${found.id}?format=json`
  const content = html`<h1>${title[language]}</h1>
<div class="scroll"><table>
${rows.map(([label, shown]) => html`<tr><th scope="row">${label[language]}</th><td>${shown}</td></tr>\n`)}
</table></div>
<p>${keep[language]}</p>
<p>${dataLink(data, language)}</p>`
  const links = [`<${data}>; rel="alternate"; type="application/json"`]
  // The language is chosen at the address for people: that of the API takes no `lang`.
  return await htmlPage({ context, language, title, content, links, otherAt: `/corrections/${found.id}` })
}

type State = ReturnType<typeof correctionStateJson>
type Row = readonly [LocalText, Markup | string]

function factsOf(told: State, language: Language): readonly Row[] {
  const { state, receivedAt } = told
  return [
    [words.state, correctionStates[state][language]],
    [words.received, timed(receivedAt, language)],
    ...('answeredAt' in told ? [[words.answered, timed(told.answeredAt, language)] as const] : []),
  ]
}

function contentOf(
  { record, answer }: Extract<State, { readonly record: string }>,
  titles: ReadonlyMap<string, string>,
  language: Language,
  basePath: string,
): readonly Row[] {
  const about: Row = [
    words.record,
    html`<a href="${basePath}/records/${record}?lang=${language}">${titles.get(record) ?? record}</a>`,
  ]
  if (answer === undefined) return [about]
  if (answer.outcome === 'accepted') return [about, [words.mended, String(answer.revision)]]
  return [about, [words.reason, answer.reason], [words.basis, answer.basis]]
}
