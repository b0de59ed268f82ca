import type { JsonSchema, Language, Vocabulary } from '@gongkai/core'
import { html } from 'hono/html'
import { codedMembers, membersOf } from './code-words.ts'
import type { Markup } from './layout.ts'

/**
 * A table of figures in the shape of the form it was filled in on: rows under columns that are codes.
 * @param value the rows by their names, in groups or not
 * @param cell shows a figure
 * @returns undefined where the schema is not of that shape
 */
export function figureTable(
  value: object,
  schema: JsonSchema,
  language: Language,
  cell: (value: unknown, schema: JsonSchema) => Markup | string,
): Markup | undefined {
  const columns = isRow(schema) ? undefined : columnsOf(schema)
  if (columns === undefined) return undefined
  const heads = columns.concepts.map(({ label }) => html`<th scope="col">${label[language]}</th>`)
  const rows = rowsOf(value, schema, language).map(({ label, cells, schema: own }) => {
    if (cells === undefined)
      return html`<tr><th scope="rowgroup" colspan="${columns.codes.length + 1}">${label}</th></tr>\n`
    const shown = columns.codes.map((code) => cells.get(code)).map((one) => (one === undefined ? '' : cell(one, own)))
    return html`<tr><th scope="row">${label}</th>${shown.map((one) => html`<td>${one}</td>`)}</tr>\n`
  })
  return html`<table><tr><td></td>${heads}</tr>\n${rows}</table>`
}

/** Whether figures stand under codes. */
function isRow(schema: JsonSchema): boolean {
  const coded = codedMembers(schema)
  return coded !== undefined && coded.each.type !== 'object'
}

/** The columns that every row within has; undefined where it holds anything but rows, or rows of several tables. */
function columnsOf(schema: JsonSchema): Vocabulary | undefined {
  const coded = codedMembers(schema)
  if (coded !== undefined) return isRow(schema) ? coded.names : columnsOf(coded.each)
  const [first, ...others] = membersOf(schema, [], 'zh-CN').map((member) => columnsOf(member.schema))
  return others.every((one) => one === first) ? first : undefined
}

interface Row {
  readonly label: string
  /** The figures by column; undefined for the head of a group. */
  readonly cells: ReadonlyMap<string, unknown> | undefined
  readonly schema: JsonSchema
}

function rowsOf(value: object, schema: JsonSchema, language: Language): readonly Row[] {
  const held = new Map<string, unknown>(Object.entries(value))
  return membersOf(schema, held.keys(), language).flatMap((member): readonly Row[] => {
    const inner = held.get(member.name)
    if (typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0) return []
    const { label } = member
    if (!isRow(member.schema))
      return [{ label, cells: undefined, schema: member.schema }, ...rowsOf(inner, member.schema, language)]
    const each = codedMembers(member.schema)?.each ?? {}
    return [{ label, cells: new Map<string, unknown>(Object.entries(inner)), schema: each }]
  })
}
