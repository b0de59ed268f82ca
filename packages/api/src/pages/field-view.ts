import { type JsonSchema, type Language, type RecordKind, recordJsonSchema, shippedPlaces } from '@gongkai/core'
import { html } from 'hono/html'
import { servedVocabularies } from '../http/vocabularies.ts'
import { dated } from './dated.ts'
import type { Markup } from './layout.ts'

/** The members of a record that its page shows elsewhere. */
const shownElsewhere: ReadonlySet<string> = new Set(['id', 'kind', 'title', 'text', 'summary'])

/**
 * The facts of a record as a table, each under the label its schema gives it: codes by their words, lists as lists,
 * addresses and ids as links. Every text is escaped; nothing of it is taken for markup.
 * @param basePath the path before every link
 */
export function fieldTable(
  kind: RecordKind,
  members: ReadonlyMap<string, unknown>,
  language: Language,
  basePath: string,
): Markup {
  const { properties = {} } = recordJsonSchema(kind)
  const rows = Object.entries(properties).flatMap(([name, schema]) => {
    const value = members.get(name)
    if (value === undefined || isEmpty(value) || shownElsewhere.has(name) || typeof schema === 'boolean') return []
    const shown = name === 'place' ? placeName(value) : valueView(value, schema, language, basePath)
    return [{ label: labelOf(name, schema, language), shown }]
  })
  return html`<div class="scroll"><table>
${rows.map(({ label, shown }) => html`<tr><th scope="row">${label}</th><td>${shown}</td></tr>\n`)}
</table></div>`
}

/** The name of a place beside its code; the code alone where the place is not known. */
function placeName(value: unknown): string {
  const code = String(value)
  const known = shippedPlaces.byCode.get(code)
  return known === undefined ? code : `${known.name} (${code})`
}

/** A list without items says nothing under its label, nor does what holds nothing but such lists. */
function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every(isEmpty)
}

function labelOf(name: string, schema: JsonSchema, language: Language): string {
  const english = schema['x-en']
  if (language === 'zh-CN') return schema.title ?? name
  return typeof english === 'object' && english !== null && 'title' in english && typeof english.title === 'string'
    ? english.title
    : name
}

function valueView(value: unknown, schema: JsonSchema, language: Language, basePath: string): Markup | string {
  if (Array.isArray(value)) return listView(value, schema, language, basePath)
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, member]) => !isEmpty(member))
    return html`<dl>${members.map(([name, member]) => {
      const inner = schema.properties?.[name]
      const known = typeof inner === 'object' ? inner : {}
      return html`<dt>${labelOf(name, known, language)}</dt><dd>${valueView(member, known, language, basePath)}</dd>`
    })}</dl>`
  }
  if (typeof value === 'boolean') return yesOrNo[language][value ? 'yes' : 'no']
  const text = String(value)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return dated(text)
  const vocabulary = schema['x-vocabulary']
  if (typeof vocabulary === 'string')
    return servedVocabularies.get(vocabulary)?.concepts.find(({ code }) => code === text)?.label[language] ?? text
  if (schema.format === 'uri' && /^https?:\/\//i.test(text))
    return html`<a href="${text}" rel="nofollow noopener">${text}</a>`
  if (schema.pattern?.startsWith('^\\d{6}\\.') === true) return html`<a href="${basePath}/records/${text}">${text}</a>`
  return text
}

const yesOrNo = { 'zh-CN': { yes: '是', no: '否' }, en: { yes: 'yes', no: 'no' } } as const

function listView(items: readonly unknown[], schema: JsonSchema, language: Language, basePath: string): Markup {
  const inner = typeof schema.items === 'object' && !Array.isArray(schema.items) ? schema.items : {}
  return html`<ul>${items.filter((item) => !isEmpty(item)).map((item) => html`<li>${valueView(item, inner, language, basePath)}</li>`)}</ul>`
}
