import { type Language, type LocalText, text } from '@gongkai/core'
import { html } from 'hono/html'
import { longestWords } from '../door/correction.ts'
import { RequestFault } from '../http/request-fault.ts'
import type { ApiError } from '../problems/api-error.ts'
import { correctionKinds, type LiveRecord } from '../store/index.ts'
import type { Markup } from './layout.ts'
import { titleOf } from './record-title.ts'

/** The words of the pages on which a mistake is reported. */
export const reportWords = {
  title: text('报告错误', 'Report a mistake'),
  about: text('所报的记录：', 'The record: '),
  who: text(
    '任何人都可以报告，不需要登录。所写的文字只供发布机关和本节点的运行方阅读，从不公开。',
    'Anybody may report, without an account. The words are for the publisher and whoever runs this node; they are never published.',
  ),
  personal: text(
    '请勿写入任何人的个人信息，包括自己的；报告个人信息泄露的，只写明在哪一处，不要抄录内容。',
    'Write no personal data of anybody, yourself included. To report a leak of personal data say where it stands, and do not copy it.',
  ),
  kind: text('哪一类问题', 'What kind of mistake'),
  message: text('哪里不对，应当怎样', 'What is wrong, and how it should be'),
  limit: text(`1 至 ${longestWords} 个字`, `1 to ${longestWords} characters`),
  send: text('发送', 'Send'),
  notTaken: text(
    '报告未被接收，所写的文字没有留存，也不在此重现；可退回上一页取回后修改。',
    'The report was not taken. Its words were not kept and are not shown here; go back a page to find and mend them.',
  ),
  received: text('报告已收到', 'The report was received'),
  becomes: text(
    '发布机关将答复：采纳的，以新的版本改正；不采纳的，写明理由和依据。报告个人信息泄露的优先处理，从不公开。',
    'The publisher will answer it: mended by a new revision where it is accepted, with reason and basis where it is not. Reports of leaked personal data come first, and are never published.',
  ),
  state: text(
    '处理情况见下面的地址，请记下，别处不再给出：',
    'Its state can be read at this address; note it down, it is given nowhere else:',
  ),
  back: text('回到记录', 'Back to the record'),
} as const satisfies Readonly<Record<string, LocalText>>

/** What was wrong with a report that was sent, by field; nothing of what was sent. */
export interface Told {
  readonly kind?: LocalText
  readonly message?: LocalText
  /** Of neither field alone. */
  readonly whole?: LocalText
}

const choose = text('请选择一类。', 'Choose one.')
const leaking = text(
  '其中疑有个人信息，请删去后再发：',
  'There seems to be personal data in it; send it again without:',
)
const tooLong = text(`应写 1 至 ${longestWords} 个字。`, `Write 1 to ${longestWords} characters.`)
const unreadable = text('表单无法读取，请重新填写。', 'The form could not be read; fill it in again.')

/** What a refusal means for the fields of the form. */
export function toldOf(error: ApiError): Told {
  const { problem } = error
  const faults = error instanceof RequestFault ? error.faults : []
  if (problem.code === 'words-hold-personal-data') {
    const kinds = [...new Map(faults.map(({ problem: { code, message } }) => [code, message])).values()]
    const zh = `${leaking['zh-CN']}${kinds.map((kind) => kind['zh-CN']).join('、')}`
    return { message: text(zh, `${leaking.en} ${kinds.map((kind) => kind.en).join(', ')}`) }
  }
  const pointer = faults[0]?.pointer
  if (pointer === '/kind') return { kind: choose }
  if (pointer === '/message' || problem.code === 'content-too-large') return { message: tooLong }
  if (problem.code === 'corrections-waiting') return { whole: problem.message }
  return { whole: unreadable }
}

/** What the form shows. */
export interface FieldsShown {
  readonly record: LiveRecord
  readonly language: Language
  readonly basePath: string
  /** What was wrong with what was sent before. */
  readonly told?: Told
}

/** The form of a report, empty, with what was wrong beside its fields. */
export function reportFields({ record, language, basePath, told = {} }: FieldsShown): Markup {
  const { id } = record
  const refused = Object.keys(told).length > 0
  return html`<h1>${reportWords.title[language]}</h1>
${refused ? html`<p class="notice" role="alert">${reportWords.notTaken[language]}</p>` : ''}
${wrong('whole', told.whole, language)}
<p>${reportWords.about[language]}<a href="${basePath}/records/${id}">${titleOf(record)}</a></p>
<p>${reportWords.who[language]}</p>
<p><strong>${reportWords.personal[language]}</strong></p>
<form action="${basePath}/records/${id}/report?lang=${language}" method="post">
<fieldset${described('kind', told.kind)}><legend>${reportWords.kind[language]}</legend>
${correctionKinds.concepts.map(
  ({ code, label, note }) =>
    html`<label><input type="radio" name="kind" value="${code}" required> ${label[language]} <span class="quiet">${note?.[language] ?? ''}</span></label>\n`,
)}${wrong('kind', told.kind, language)}</fieldset>
<p><label>${reportWords.message[language]} <span class="quiet">(${reportWords.limit[language]})</span>
<textarea name="message" rows="8" maxlength="${longestWords}" required${described('message', told.message)}></textarea></label>
${wrong('message', told.message, language)}</p>
<p><button type="submit">${reportWords.send[language]}</button></p>
</form>`
}

function described(field: string, told: LocalText | undefined): Markup | '' {
  return told === undefined ? '' : html` aria-invalid="true" aria-describedby="${field}-wrong"`
}

function wrong(field: string, told: LocalText | undefined, language: Language): Markup | '' {
  return told === undefined ? '' : html`<span class="wrong" id="${field}-wrong">${told[language]}</span>`
}
