import {
  isMoment,
  type JsonSchema,
  type Language,
  type LocalText,
  type RecordKind,
  recordJsonSchema,
  shippedPlaces,
  text,
} from '@gongkai/core'
import { html } from 'hono/html'
import { codeLabel, fieldLabel, membersOf } from './code-words.ts'
import { timed } from './dated.ts'
import { figureTable } from './figure-table.ts'
import { filesView } from './files-view.ts'
import type { Markup } from './layout.ts'

/** The members of a record that its page shows elsewhere. */
const shownElsewhere: ReadonlySet<string> = new Set(['id', 'kind', 'title', 'text', 'summary'])

/** What the facts of a record are shown with. */
export interface Showing {
  readonly language: Language
  /** The path before every link. */
  readonly basePath: string
  /** The titles of live records, by their ids: a link says where it leads. */
  readonly titles: ReadonlyMap<string, string>
  /** Digests of the files of the record whose bytes are held here. */
  readonly held: ReadonlySet<string>
}

/**
 * The facts of a record as a table, each under the label its schema gives it: codes by their words, days and times as
 * people read them, lists as lists, addresses and ids as links. Every text is escaped; nothing of it is taken for markup.
 */
export function fieldTable(kind: RecordKind, members: ReadonlyMap<string, unknown>, showing: Showing): Markup {
  const rows = membersShown(members, recordJsonSchema(kind), showing).filter(({ name }) => !shownElsewhere.has(name))
  return html`<div class="scroll"><table>
${rows.map(({ label, shown }) => html`<tr><th scope="row">${label}</th><td>${shown}</td></tr>\n`)}
</table></div>`
}

/** A member by its name, where the name says more than the schema; by its schema otherwise. */
function memberView(name: string, value: unknown, schema: JsonSchema, showing: Showing): Markup | string {
  if (name === 'attachments') return filesView(value, showing)
  if (name === 'place') return placeName(value)
  if (name === 'language') return languageName(String(value), showing.language)
  if (name === 'license') return licenceView(String(value), showing.language)
  return valueView(value, schema, showing)
}

/** The name of a place beside its code; the code alone where the place is not known. */
function placeName(value: unknown): string {
  const code = String(value)
  const known = shippedPlaces.byCode.get(code)
  return known === undefined ? code : `${known.name} (${code})`
}

/** The name of a language; its tag where it has no name, or is no tag: a record may hold `zh-x1`, which Intl refuses. */
function languageName(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language', fallback: 'none' }).of(tag) ?? tag
  } catch (error) {
    if (error instanceof RangeError) return tag
    throw error
  }
}

/** Terms that records are often under, by the short names that SPDX gives them. */
const licences: ReadonlyMap<string, { readonly label: LocalText; readonly url: string }> = new Map([
  [
    'CC-BY-4.0',
    {
      label: text('知识共享 署名 4.0（CC-BY-4.0）', 'Creative Commons Attribution 4.0 (CC-BY-4.0)'),
      url: 'https://creativecommons.org/licenses/by/4.0/',
    },
  ],
  [
    'CC0-1.0',
    {
      label: text('知识共享 放弃权利 1.0（CC0-1.0）', 'Creative Commons Zero 1.0 (CC0-1.0)'),
      url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    },
  ],
])

/** The terms by their name, leading to their text; as they are written where they are not known. */
function licenceView(written: string, language: Language): Markup | string {
  const known = licences.get(written)
  return known === undefined
    ? written
    : html`<a href="${known.url}" rel="nofollow noopener">${known.label[language]}</a>`
}

interface Member {
  readonly name: string
  readonly label: string
  readonly shown: Markup | string
}

/** The members that say something, in the order of their schema, each under its label. */
function membersShown(members: ReadonlyMap<string, unknown>, schema: JsonSchema, showing: Showing): readonly Member[] {
  return membersOf(schema, members.keys(), showing.language).flatMap(({ name, label, schema: known }) => {
    const value = members.get(name)
    if (value === undefined || isEmpty(value) || isNamedBeside(name, members, showing.titles)) return []
    const link = namedLink(name, members, showing.titles)
    const shown = link === undefined ? memberView(name, value, known, showing) : recordLink(link, showing)
    return [{ name, label, shown }]
  })
}

/** Members that say in words what another one names by its id. */
const inWords = [
  { name: 'issuerName', id: 'issuer' },
  { name: 'name', id: 'body' },
] as const

/** Where a name leads: to the record beside it, whose title is that name. */
function namedLink(name: string, members: ReadonlyMap<string, unknown>, titles: Showing['titles']): string | undefined {
  const id = members.get(inWords.find((one) => one.name === name)?.id ?? '')
  return typeof id === 'string' && titles.has(id) && titles.get(id) === members.get(name) ? id : undefined
}

/** Whether the name that leads to a record stands beside its id: then that is enough. */
function isNamedBeside(id: string, members: ReadonlyMap<string, unknown>, titles: Showing['titles']): boolean {
  return inWords.some((one) => one.id === id && namedLink(one.name, members, titles) !== undefined)
}

function recordLink(id: string, { basePath, titles }: Showing): Markup {
  return html`<a href="${basePath}/records/${id}">${titles.get(id) ?? id}</a>`
}

/** A list without items says nothing under its label, nor does what holds nothing but such lists. */
function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every(isEmpty)
}

function valueView(value: unknown, schema: JsonSchema, showing: Showing): Markup | string {
  const { language } = showing
  if (Array.isArray(value)) return listView(value, schema, showing)
  if (typeof value === 'object' && value !== null) {
    const figures = figureTable(value, schema, language, (one, own) => valueView(one, own, showing))
    if (figures !== undefined) return figures
    const shown = membersShown(new Map(Object.entries(value)), schema, showing)
    const [only] = shown
    const says = only?.name === 'name' || only?.label === fieldLabel('', schema, language)
    if (only !== undefined && says && shown.length === 1) return only.shown
    return html`<dl>${shown.map((one) => html`<dt>${one.label}</dt><dd>${one.shown}</dd>`)}</dl>`
  }
  if (typeof value === 'boolean') return words[value ? 'yes' : 'no'][language]
  const shown = String(value)
  const coded = codeLabel(shown, schema, language)
  if (coded !== undefined) return coded
  if (isMoment(shown)) return timed(shown, language)
  if (schema.format === 'uri' && /^https?:\/\//i.test(shown))
    return html`<a href="${shown}" rel="nofollow noopener">${shown}</a>`
  if (schema.pattern?.startsWith('^\\d{6}\\.') === true) return recordLink(shown, showing)
  return shown
}

const words = {
  yes: text('是', 'yes'),
  no: text('否', 'no'),
} as const satisfies Readonly<Record<string, LocalText>>

function listView(items: readonly unknown[], schema: JsonSchema, showing: Showing): Markup {
  const inner = typeof schema.items === 'object' && !Array.isArray(schema.items) ? schema.items : {}
  return html`<ul>${items.filter((item) => !isEmpty(item)).map((item) => html`<li>${valueView(item, inner, showing)}</li>`)}</ul>`
}
