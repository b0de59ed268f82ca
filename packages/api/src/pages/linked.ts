import { html } from 'hono/html'
import type { Markup } from './layout.ts'

/** A path of this node within a sentence; one with a placeholder such as `{id}` leads nowhere by itself. */
const path = /\/(?:v1|docs|browse|status|openapi\.json|catalog|problems)(?:[/.][a-z0-9-]+)*(?![\w{/])/g

/**
 * A sentence in which the paths that it names are links. All else in it is shown as text.
 * @param basePath the path before every link
 */
export function linked(words: string, basePath: string): Markup {
  const parts: (Markup | string)[] = []
  let end = 0
  for (const { 0: found, index } of words.matchAll(path)) {
    parts.push(words.slice(end, index), html`<a href="${basePath}${found}">${found}</a>`)
    end = index + found.length
  }
  return html`${[...parts, words.slice(end)]}`
}
