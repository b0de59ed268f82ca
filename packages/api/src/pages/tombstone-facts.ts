import { type Language, type LocalText, text } from '@gongkai/core'
import { html } from 'hono/html'
import type { AppContext } from '../http/context.ts'
import { type Tombstone, withdrawalReasons } from '../store/index.ts'
import { titlesOf } from '../store/read/titles.ts'
import { timed } from './dated.ts'
import type { Markup } from './layout.ts'

const words = {
  on: text('撤回时间', 'Withdrawn'),
  reason: text('理由', 'Reason'),
  note: text('说明', 'Note'),
  replaced: text('已由此记录替代', 'Replaced by'),
} as const satisfies Readonly<Record<string, LocalText>>

/** When and why a record was withdrawn, and what took its place. */
export async function tombstoneFacts(
  tombstone: Tombstone,
  language: Language,
  { basePath, store }: AppContext,
): Promise<Markup> {
  const { replacedBy, reason, withdrawnAt } = tombstone
  const label = withdrawalReasons.concepts.find(({ code }) => code === reason.code)?.label[language] ?? reason.code
  const titles = await titlesOf(store, replacedBy === undefined ? [] : [replacedBy])
  return html`<dl><dt>${words.on[language]}</dt><dd>${timed(withdrawnAt, language)}</dd>
<dt>${words.reason[language]}</dt><dd>${label}</dd>
${reason.text === undefined ? '' : html`<dt>${words.note[language]}</dt><dd>${reason.text}</dd>`}
${replacedBy === undefined ? '' : html`<dt>${words.replaced[language]}</dt><dd><a href="${basePath}/records/${replacedBy}">${titles.get(replacedBy) ?? replacedBy}</a></dd>`}</dl>`
}
