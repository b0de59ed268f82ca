import { type LocalText, text } from '@gongkai/core'
import { html } from 'hono/html'
import { type RevisionFacts, revisions } from '../store/index.ts'
import { besideRecord } from './beside-record.ts'
import { dataLink } from './data-link.ts'
import { timed } from './dated.ts'

const title = text('各个版本', 'Revisions')

const words = {
  revision: text('版本', 'Revision'),
  at: text('发布时间', 'Published'),
  content: text('内容', 'Content'),
  present: text('现行', 'as it stands'),
  withdrawn: text('已撤回', 'withdrawn'),
  erased: text('已抹除', 'erased'),
} as const satisfies Readonly<Record<string, LocalText>>

/** Every version of a record, the present one first. */
export const revisionsPage = besideRecord(
  'revisions',
  title,
  async ({ id, revision: latest }, { context, language }) => {
    const { basePath, store } = context
    const contentOf = ({ revision, gone }: RevisionFacts) => {
      if (gone !== undefined) return words[gone][language]
      if (revision === latest) return html`<a href="${basePath}/records/${id}">${words.present[language]}</a>`
      return dataLink(`${basePath}/v1/records/${id}/revisions/${revision}`, language)
    }
    const rows = (await revisions(store, id)).map(
      (one) =>
        html`<tr><th scope="row">${one.revision}</th><td>${timed(one.at, language)}</td><td>${contentOf(one)}</td></tr>\n`,
    )
    const heads = [words.revision, words.at, words.content].map((head) => html`<th scope="col">${head[language]}</th>`)
    return html`<div class="scroll"><table>\n<tr>${heads}</tr>\n${rows}</table></div>`
  },
)
