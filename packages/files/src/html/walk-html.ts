import { Parser } from 'htmlparser2'
import { type LineStarts, lineStarts } from '../input/line-starts.ts'
import type { Label } from '../model/labels.ts'
import type { Part, TextPart, TextRole } from '../model/part.ts'
import { sourceRuns } from '../model/run.ts'
import { overLimit, type Reading } from '../reading.ts'
import { blockElements, isHiddenElement, verbatimElements, wordedAttributes } from './elements.ts'
import { closeTable, type Item, type OpenCell, type OpenTable } from './html-table.ts'
import { type JoinedText, textJoiner } from './joined-text.ts'
import { officialLabel } from './meta-labels.ts'

/** An element that is open. */
interface OpenElement {
  readonly name: string
  readonly hides: boolean
}

/** What a page holds. */
export interface HtmlContent {
  readonly meta: readonly Label[]
  /** Texts and tables in their order. */
  readonly parts: readonly Part[]
}

/** Text of these elements is not the page's. */
const rawRoles: { readonly [name: string]: TextRole | 'none' } = {
  script: 'script',
  style: 'none',
  title: 'title',
  textarea: 'field',
}

const spanOf = (value: string | undefined, most: number): number => {
  const number = Number(value ?? 1)
  return Number.isInteger(number) && number > 0 ? Math.min(number, most) : 1
}

/** The point where an attribute's value begins, behind its name, the equals sign and the quotation mark. */
function valueOffset(parser: Parser, name: string, quote: string | null | undefined): number {
  return parser.startIndex + name.length + (quote === null ? 1 : 2)
}

const carriesData = /^\s*(?:mailto|tel|sms|data|javascript):|[?&][^\s?&=]*=/i

/**
 * Goes through an HTML text once.
 * @param text the text
 * @param reading the file
 * @param firstLine the line of the file on which the text begins
 * @returns its labels, texts and tables; throws where it is nested too deep
 */
export function walkHtml(text: string, reading: Reading, firstLine = 1): HtmlContent {
  const { file, settings } = reading
  const lines: LineStarts = lineStarts(text, firstLine)
  const seen = textJoiner(lines)
  const unseen = textJoiner(lines)
  const page: Item[] = []
  const aside: Part[] = []
  const meta: Label[] = []
  const open: OpenElement[] = []
  const tables: OpenTable[] = []
  let hidden = 0
  let verbatim = 0
  let tableCount = 0
  let raw: { readonly role: TextRole | 'none'; text: string; at: number | undefined } | undefined

  const lineAt = (offset: number) => ({ kind: 'line', file, ...lines.pointAt(offset) }) as const
  const sink = (): Item[] => tables.at(-1)?.cell?.items ?? page
  const flush = (): void => {
    const shown = seen.take()
    if (shown !== undefined) sink().push({ kind: 'text', text: shown, hidden: false })
    const notShown = unseen.take()
    if (notShown !== undefined) sink().push({ kind: 'text', text: notShown, hidden: true })
  }
  const besideText = (role: TextRole, value: string, offset: number): void => {
    if (value.trim() === '') return
    const point = lines.pointAt(offset)
    const place = { kind: 'line', file, ...point } as const
    aside.push({ kind: 'text', file, role, text: value, place, runs: sourceRuns(value, point) })
  }
  const metaLabel = (attributes: Readonly<Record<string, string>>, offset: number): void => {
    const printed = attributes.name ?? attributes.property ?? attributes.itemprop
    const value = attributes.content
    if (printed === undefined || value === undefined) return
    meta.push({ name: officialLabel(printed) ?? printed.trim(), printed, value: value.trim(), place: lineAt(offset) })
  }
  const openCell = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const table = tables.at(-1)
    if (table === undefined) return
    const cell: OpenCell = {
      items: [],
      header: name === 'th',
      columns: spanOf(attributes.colspan, 1_000),
      rows: spanOf(attributes.rowspan, 65_534),
    }
    const row = table.rows.at(-1)
    if (row === undefined) table.rows.push([cell])
    else row.push(cell)
    table.cell = cell
  }
  const endTable = (): void => {
    const table = tables.pop()
    if (table === undefined) return
    const items = closeTable(table, tableCount + 1, reading)
    if (items.some((item) => item.kind === 'parts' && item.parts.some((part) => part.kind === 'row'))) tableCount += 1
    sink().push(...items)
  }

  const parser: Parser = new Parser({
    onattribute: (name, value, quote) => {
      if (wordedAttributes.has(name)) besideText('attribute', value, valueOffset(parser, name, quote))
      else if ((name === 'href' || name === 'action') && carriesData.test(value))
        besideText('link', value, valueOffset(parser, name, quote))
    },
    onopentag: (name, attributes) => {
      if (open.length >= settings.limits.depth) throw overLimit(settings, 'depth')
      if (blockElements.has(name)) flush()
      const hides = isHiddenElement(name, attributes)
      open.push({ name, hides })
      if (hides) hidden += 1
      if (verbatimElements.has(name)) verbatim += 1
      const role = rawRoles[name]
      if (role !== undefined) raw = { role, text: '', at: undefined }
      if (name === 'meta') metaLabel(attributes, parser.startIndex)
      else if (name === 'br') (hidden > 0 ? unseen : seen).lineBreak(parser.startIndex)
      else if (name === 'table') tables.push({ rows: [], cell: undefined })
      else if (name === 'tr') tables.at(-1)?.rows.push([])
      else if (name === 'td' || name === 'th') openCell(name, attributes)
    },
    ontext: (piece) => {
      const offset = parser.startIndex
      if (raw !== undefined) {
        raw.at ??= offset
        raw.text += piece
      } else (hidden > 0 ? unseen : seen).add(piece, offset, verbatim > 0)
    },
    oncomment: (comment) => besideText('comment', comment, parser.startIndex + 4),
    onclosetag: (name) => {
      if (blockElements.has(name)) flush()
      const closed = open.pop()
      if (closed?.hides === true) hidden -= 1
      if (verbatimElements.has(name)) verbatim -= 1
      if (rawRoles[name] !== undefined) {
        if (raw !== undefined && raw.role !== 'none') besideText(raw.role, raw.text, raw.at ?? parser.startIndex)
        raw = undefined
      }
      if (name === 'table') endTable()
      else if (name === 'td' || name === 'th' || name === 'tr') {
        const table = tables.at(-1)
        if (table !== undefined) table.cell = undefined
      }
    },
  })
  parser.write(text)
  parser.end()
  flush()
  while (tables.length > 0) endTable()
  const parts = page.flatMap((item) => (item.kind === 'parts' ? item.parts : [textPart(item.text, item.hidden, file)]))
  return { meta, parts: [...parts, ...aside] }
}

function textPart({ text, runs }: JoinedText, hidden: boolean, file: string): TextPart {
  const [first] = runs
  const place = { kind: 'line', file, line: first?.line ?? 1, column: first?.column ?? 1 } as const
  return { kind: 'text', file, role: 'body', text, place, runs, ...(hidden ? { hiddenBy: ['style'] as const } : {}) }
}
