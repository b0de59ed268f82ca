import { html } from 'hono/html'
import type { Markup } from './layout.ts'

/** A day or an instant, which no line is broken within. */
export function dated(moment: string): Markup {
  return html`<time datetime="${moment}">${moment}</time>`
}
