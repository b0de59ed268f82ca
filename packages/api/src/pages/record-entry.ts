import { type GongkaiRecord, type Language, parseRecord, recordKinds, shippedPlaces } from '@gongkai/core'
import { html } from 'hono/html'
import type { LiveRecord, Snippet } from '../store/index.ts'
import { dated } from './dated.ts'
import type { Markup } from './layout.ts'

/**
 * A record in a list for people: its title, what it is, who issued it and where, and the day it was published.
 * @param found passages that hold what was looked for
 * @param basePath the path before every link
 */
export function recordEntry(
  { id, body }: LiveRecord,
  language: Language,
  basePath: string,
  found: readonly Snippet[] = [],
): Markup {
  const read = parseRecord(JSON.parse(body))
  if (!read.ok) return html`<li><a href="${basePath}/records/${id}">${id}</a></li>`
  const { title, kind, publishedOn, issuerName } = read.value
  const day = publishedOn?.slice(0, 10)
  const facts = [recordKinds[kind].label[language], issuerName, placeBeside(read.value), day && dated(day, language)]
  const shown = facts.filter((fact) => fact !== undefined)
  return html`<li><a href="${basePath}/records/${id}">${title}</a><br><span class="quiet">${shown.map((fact, index) => (index === 0 ? fact : html` · ${fact}`))}</span>${found.map(passage)}</li>`
}

/** The name of the place of a record, where the name of its issuer does not hold it; undefined where neither tells more. */
function placeBeside({ place, issuerName }: GongkaiRecord): string | undefined {
  const name = shippedPlaces.byCode.get(place)?.name
  return name === undefined || issuerName?.includes(name) === true ? undefined : name
}

/** A passage with what was looked for marked; the text is escaped like every other. */
function passage(snippet: Snippet): Markup {
  return html`<br><span class="quiet">${snippet.map(({ text: piece, match }) => (match ? html`<mark>${piece}</mark>` : piece))}</span>`
}
