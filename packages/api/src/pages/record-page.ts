import { isRecordKind, type Language, type LocalText, recordKinds, text } from '@gongkai/core'
import { html } from 'hono/html'
import { recordCorrectionsJson } from '../http/correction-json.ts'
import { heldFiles } from '../store/attachments/held.ts'
import { type LiveRecord, publicCorrections } from '../store/index.ts'
import { dataLink } from './data-link.ts'
import { timed } from './dated.ts'
import { fieldTable, type Showing } from './field-view.ts'
import { filesOf } from './files-view.ts'
import { htmlPage, type Markup } from './layout.ts'
import { linkedTitles } from './linked-titles.ts'
import { ofLiveRecord } from './of-live-record.ts'
import { page } from './page.ts'
import { titleOf } from './record-title.ts'

const words = {
  sample: text('本条为虚构的示例。', 'This is a made-up sample.'),
  revision: text('版本', 'Revision'),
  updated: text('更新于', 'updated'),
  more: text('更多', 'More'),
  rows: text('数据行（JSON）', 'Rows of the data (JSON)'),
  revisions: text('各个版本', 'Revisions'),
  links: text('与其他记录的关系', 'Links to other records'),
  corrections: text('纠错', 'Corrections'),
  report: text('报告错误', 'Report a mistake'),
} as const satisfies Readonly<Record<string, LocalText>>

/** A record for people: what it says, when, by whom; once it is withdrawn, that it was and why. */
export const recordPage = page('/records/{id}', async (asked) => {
  const { context, language } = asked
  const { basePath, store } = context
  return await ofLiveRecord(asked, async (record) => {
    const { id } = record
    const reported = recordCorrectionsJson(await publicCorrections(store, id))
    const body: unknown = JSON.parse(record.body)
    const title = titleOf(record)
    const titles = await linkedTitles(store, body, { id, title })
    const members = new Map<string, unknown>(Object.entries(Object(body)))
    const files = filesOf(members.get('attachments'))
    const held = files.length === 0 ? new Set<string>() : await heldFiles(store, id)
    const content = contentOf(record, title, members, reported, { language, basePath, titles, held })
    const links = [
      `<${basePath}/v1/records/${id}>; rel="alternate"; type="application/json"`,
      `<${basePath}/v1/records/${id}/revisions>; rel="version-history"`,
    ]
    const frame = { context, language, title: text(title, title), content, links }
    // A file may come after the record that names it, and nothing tells of it that the page is kept by.
    if (files.every(({ sha256, url }) => held.has(sha256) || url !== undefined)) return await htmlPage(frame)
    return await htmlPage({ ...frame, kept: false })
  })
})

function contentOf(
  { id, revision, updatedAt }: LiveRecord,
  title: string,
  members: ReadonlyMap<string, unknown>,
  { open, items }: ReturnType<typeof recordCorrectionsJson>,
  showing: Showing,
): Markup {
  const { language, basePath } = showing
  const kind = members.get('kind')
  const label = isRecordKind(kind) ? recordKinds[kind].label[language] : ''
  const summary = members.get('summary')
  const main = members.get('text')
  return html`<article>
<h1>${title}</h1>
<p class="quiet">${label} · ${id} · ${words.revision[language]} ${revision} · ${words.updated[language]} ${timed(updatedAt, language)}</p>
${members.get('sample') === true ? html`<p class="notice">${words.sample[language]}</p>` : ''}
${typeof summary === 'string' ? html`<p><strong>${summary}</strong></p>` : ''}
${typeof main === 'string' ? paragraphs(main) : ''}
${isRecordKind(kind) ? fieldTable(kind, members, showing) : ''}
</article>
<h2>${words.more[language]}</h2>
<ul>
<li><a href="${basePath}/records/${id}/links">${words.links[language]}</a></li>
<li><a href="${basePath}/records/${id}/revisions">${words.revisions[language]}</a></li>
<li><a href="${basePath}/records/${id}/corrections">${words.corrections[language]}</a>${counted(items.length, open, language)}</li>
<li><a rel="nofollow" href="${basePath}/records/${id}/report">${words.report[language]}</a></li>
${hasRows(members, showing.held) ? html`<li><a href="${basePath}/v1/data/${id}/rows">${words.rows[language]}</a></li>\n` : ''}<li>${dataLink(`${basePath}/v1/records/${id}`, language)}</li>
</ul>`
}

/** Whether the rows of a data resource are held here. */
function hasRows(members: ReadonlyMap<string, unknown>, held: ReadonlySet<string>): boolean {
  const { attachment }: { readonly attachment?: unknown } = Object(members.get('rows'))
  return members.get('kind') === 'data-resource' && typeof attachment === 'string' && held.has(attachment)
}

/** The text of a record, a paragraph a line. Whatever it holds is shown as text. */
function paragraphs(main: string): Markup {
  const lines = main.split(/\r?\n/).filter((line) => line.trim() !== '')
  return html`${lines.map((line) => html`<p>${line}</p>\n`)}`
}

/** How many reports were answered, and how many wait. */
function counted(answered: number, waiting: number, language: Language): string {
  return text(`：已答复 ${answered}，待答复 ${waiting}`, `: ${answered} answered, ${waiting} waiting`)[language]
}
