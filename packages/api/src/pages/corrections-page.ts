import { isRecordKind, type Language, type LocalText, recordJsonSchema, text } from '@gongkai/core'
import { html } from 'hono/html'
import { recordCorrectionsJson } from '../http/correction-json.ts'
import { correctionKinds, type LiveRecord, publicCorrections } from '../store/index.ts'
import { besideRecord } from './beside-record.ts'
import { membersOf } from './code-words.ts'
import { correctionStates, correctionWords as facts } from './correction-words.ts'
import { timed } from './dated.ts'
import type { Markup } from './layout.ts'

const title = text('纠错', 'Corrections')

const words = {
  kind: text('类别', 'Kind'),
  about: text('所指之处', 'About'),
  revision: text('所报的版本', 'Of revision'),
  none: text('还没有已答复的报告。', 'No report was answered yet.'),
  private: text(
    '报告的文字不公开；报告个人信息泄露的不列、不计。',
    'The words of reports are not published; those of leaked personal data are neither listed nor counted.',
  ),
  report: text('报告错误', 'Report a mistake'),
} as const satisfies Readonly<Record<string, LocalText>>

/** The reports on a record that were answered, and how many wait. */
export const correctionsPage = besideRecord('corrections', title, async (record, { context, language }) => {
  const { basePath, store } = context
  const { open, items } = recordCorrectionsJson(await publicCorrections(store, record.id))
  const waiting = text(`待答复的报告 ${open} 份。`, `Reports that wait for an answer: ${open}.`)
  const shown = items.map(
    (one) => html`<div class="scroll"><table>
${rowsOf(one, record, language).map(([label, fact]) => html`<tr><th scope="row">${label[language]}</th><td>${fact}</td></tr>\n`)}</table></div>\n`,
  )
  return html`<p>${waiting[language]} ${words.private[language]}</p>
${shown.length === 0 ? html`<p>${words.none[language]}</p>` : shown}
<p><a rel="nofollow" href="${basePath}/records/${record.id}/report">${words.report[language]}</a></p>`
})

type Answered = ReturnType<typeof recordCorrectionsJson>['items'][number]

function rowsOf(
  { kind, pointer, revision, receivedAt, answeredAt, answer }: Answered,
  record: LiveRecord,
  language: Language,
): readonly (readonly [LocalText, Markup | string])[] {
  const label = correctionKinds.concepts.find(({ code }) => code === kind)?.label[language] ?? kind
  return [
    [words.kind, label],
    ...(pointer === undefined ? [] : [[words.about, placeName(pointer, record, language)] as const]),
    [words.revision, String(revision)],
    [facts.received, timed(receivedAt, language)],
    [facts.answered, timed(answeredAt, language)],
    [facts.state, correctionStates[answer.outcome][language]],
    ...(answer.outcome === 'accepted'
      ? [[facts.mended, String(answer.revision)] as const]
      : [[facts.reason, answer.reason] as const, [facts.basis, answer.basis] as const]),
  ]
}

/** The label of the member that a pointer names; the pointer where it names none. */
function placeName(pointer: string, { body }: LiveRecord, language: Language): string {
  const [, name = ''] = pointer.split('/')
  const { kind }: { readonly kind?: unknown } = Object(JSON.parse(body))
  if (!isRecordKind(kind)) return pointer
  return membersOf(recordJsonSchema(kind), [], language).find((one) => one.name === name)?.label ?? pointer
}
