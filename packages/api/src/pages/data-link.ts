import { type Language, text } from '@gongkai/core'
import { html } from 'hono/html'
import type { Markup } from './layout.ts'

const words = text('数据（JSON）', 'Data (JSON)')

/** A link to the same as data: it says so, for whoever follows it is no longer on a page. */
export function dataLink(href: string, language: Language): Markup {
  return html`<a rel="alternate" type="application/json" href="${href}">${words[language]}</a>`
}
