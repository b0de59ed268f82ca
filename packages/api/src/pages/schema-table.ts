import type { Language } from '@gongkai/core'
import { html } from 'hono/html'
import type { Markup } from './layout.ts'

type Members = Readonly<Record<string, unknown>>

/** Whether a value is a JSON object. */
function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A member that is an object; an empty one where it is absent. */
function membersOf(of: Members, name: string): Members {
  const value = of[name]
  return isMembers(value) ? value : {}
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** The words of a schema in one language. */
export function wordsOf(schema: Members, language: Language, member: 'description' | 'title' = 'description'): string {
  const english = membersOf(schema, 'x-en')[member]
  const chosen = language === 'en' && typeof english === 'string' ? english : schema[member]
  return typeof chosen === 'string' ? chosen : ''
}

/** What a schema takes, as short as it can be said; a component is a link to where it is described. */
export function typeOf(schema: unknown): Markup {
  if (!isMembers(schema)) return html`<code>…</code>`
  const reference = schema.$ref
  if (typeof reference === 'string') return link(reference)
  const choices = [...list(schema.oneOf), ...list(schema.anyOf)]
  if (choices.length > 0) return joined(choices.map(typeOf), ' | ')
  const all = list(schema.allOf)
  if (all.length > 0 && schema.properties === undefined) return joined(all.map(typeOf), ' & ')
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`
  const values = list(schema.enum)
  if (values.length > 0) return html`<code>${values.map((value) => JSON.stringify(value)).join(' | ')}</code>`
  if (schema.type === 'array') return html`${typeOf(schema.items)}[]`
  return html`<code>${nameOf(schema)}</code>`
}

function nameOf({ type, format }: Members): string {
  const name = Array.isArray(type) ? type.join(' | ') : typeof type === 'string' ? type : '…'
  return typeof format === 'string' ? `${name} (${format})` : name
}

function link(reference: string): Markup {
  const name = reference.slice(reference.lastIndexOf('/') + 1)
  return html`<a href="#${name}">${name}</a>`
}

function joined(parts: readonly Markup[], by: string): Markup {
  return html`${parts.map((part, index) => (index === 0 ? part : html`${by}${part}`))}`
}

/** The members of a component as a table; what it takes over from others is named above it. */
export function schemaTable(schema: unknown, language: Language): Markup {
  if (!isMembers(schema)) return html``
  const properties = Object.entries(membersOf(schema, 'properties'))
  const required = new Set(list(schema.required))
  const above = list(schema.allOf).map(typeOf)
  const heading = above.length === 0 ? '' : html`<p>${joined(above, ' & ')}</p>`
  if (properties.length === 0) return html`${heading}<p>${typeOf(schema)}</p>`
  return html`${heading}<div class="scroll"><table>
${properties.map(([name, property]) => row(name, property, required.has(name), language))}
</table></div>`
}

function row(name: string, property: unknown, required: boolean, language: Language): Markup {
  const members = isMembers(property) ? property : {}
  const title = wordsOf(members, language, 'title')
  const description = wordsOf(members, language)
  return html`<tr><td><code>${name}</code>${required ? '' : '?'}</td><td>${typeOf(property)}</td><td>${title === '' ? '' : html`<strong>${title}</strong> `}${description}</td></tr>
`
}

/** A component of the document: its name, what it is, its members. */
export function schemaSection(name: string, schema: unknown, language: Language): Markup {
  const members = isMembers(schema) ? schema : {}
  return html`<details id="${name}"><summary><code>${name}</code> ${wordsOf(members, language)}</summary>
${schemaTable(schema, language)}
</details>
`
}
