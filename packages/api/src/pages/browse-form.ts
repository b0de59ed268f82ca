import { type Language, type LocalText, recordKinds, text } from '@gongkai/core'
import { html } from 'hono/html'
import type { Fault } from '../http/problem-response.ts'
import type { Markup } from './layout.ts'

const words = {
  search: text('检索', 'Search'),
  q: text('关键词', 'Words'),
  kind: text('类型', 'Kind'),
  every: text('全部', 'All'),
  place: text('地区代码', 'Place code'),
  publishedFrom: text('发布日期自', 'Published from'),
  publishedTo: text('发布日期至', 'Published to'),
  wrong: text('检索条件有误，未检索；请改正标出之处。', 'Nothing was looked for yet: mend what is marked.'),
} as const satisfies Readonly<Record<string, LocalText>>

/** The parameters that the form has a field for. */
const fields = ['q', 'kind', 'place', 'publishedFrom', 'publishedTo'] as const
type Field = (typeof fields)[number]

/** What the form shows. */
export interface FormShown {
  /** What was asked for, as it was sent. */
  readonly sent: URLSearchParams
  /** What is wrong with it. */
  readonly faults: readonly Fault[]
  readonly language: Language
  readonly basePath: string
}

/** The questions of the browse page: what is wrong with one stands beside its field, all else above the form. */
export function browseForm({ sent, faults, language, basePath }: FormShown): Markup {
  const wrongOf = (name: Field) => faults.find(({ parameter }) => parameter === name)
  const others = faults.filter(({ parameter }) => !fields.some((name) => name === parameter))
  const sentFor = (name: Field) => sent.get(name) ?? ''
  const field = (name: Field, control: (marked: Markup | string) => Markup) => {
    const wrong = wrongOf(name)
    const marked = wrong === undefined ? '' : html` aria-invalid="true" aria-describedby="${name}-wrong"`
    const told =
      wrong === undefined ? '' : html`<span class="wrong" id="${name}-wrong">${wrong.problem.message[language]}</span>`
    return html`<label>${words[name][language]} ${control(marked)}${told}</label>`
  }
  return html`${faults.length === 0 ? '' : html`<p class="notice" role="alert">${words.wrong[language]}</p>`}${others.map(({ problem }) => html`<p class="wrong">${problem.message[language]}</p>`)}
<form class="fields" action="${basePath}/browse" method="get" role="search">
${field('q', (marked) => html`<input type="search" name="q" value="${sentFor('q')}" maxlength="200"${marked}>`)}
${field('kind', (marked) => html`<select name="kind"${marked}><option value="">${words.every[language]}</option>${kindOptions(sentFor('kind'), language)}</select>`)}
${field('place', (marked) => html`<input name="place" value="${sentFor('place')}" inputmode="numeric" pattern="[0-9]{6}" size="8"${marked}>`)}
${field('publishedFrom', (marked) => html`<input type="date" name="publishedFrom" value="${sentFor('publishedFrom')}"${marked}>`)}
${field('publishedTo', (marked) => html`<input type="date" name="publishedTo" value="${sentFor('publishedTo')}"${marked}>`)}
<input type="hidden" name="lang" value="${language}">
<button type="submit">${words.search[language]}</button>
</form>`
}

function kindOptions(chosen: string, language: Language): readonly Markup[] {
  return Object.values(recordKinds).map(
    ({ code, label }) =>
      html`<option value="${code}"${code === chosen ? html` selected` : ''}>${label[language]}</option>`,
  )
}
