import { lineStarts } from '../input/line-starts.ts'
import type { Part, TextPart } from '../model/part.ts'
import { type Run, sourceRuns } from '../model/run.ts'
import type { Reading } from '../reading.ts'
import { tableWriter } from '../tables/table-writer.ts'
import { isDelimiterRow, pipeCells } from './pipe-table.ts'

const codeFence = /^\s{0,3}(`{3,}|~{3,})/
const tag = /<\/?[A-Za-z][^<>]*>/g
const characterReference = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi

/** A line of a block with its number. */
interface Line {
  readonly text: string
  readonly number: number
}

/** The character a numeric reference stands for. */
function character(hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
}

/** Joins the lines of a block; tags are left out and numeric references resolved, so that they part no number. */
function joinLines(lines: readonly Line[], plain: boolean): { readonly text: string; readonly runs: readonly Run[] } {
  let text = ''
  const runs: Run[] = []
  lines.forEach(({ text: line, number }, index) => {
    if (index > 0) text += '\n'
    runs.push({ at: text.length, line: number, column: 1 })
    if (plain || !/[<&]/.test(line)) {
      text += line
      return
    }
    let from = 0
    const cuts = [...line.matchAll(tag), ...line.matchAll(characterReference)].sort((a, b) => a.index - b.index)
    for (const cut of cuts) {
      if (cut.index < from) continue
      text += line.slice(from, cut.index)
      if (cut[0].startsWith('&')) {
        runs.push({ at: text.length, line: number, column: cut.index + 1 })
        text += character(cut[1], cut[2])
      }
      from = cut.index + cut[0].length
      runs.push({ at: text.length, line: number, column: from + 1 })
    }
    text += line.slice(from)
  })
  return { text, runs }
}

/** Takes HTML comments out, leaving their line breaks so that lines keep their numbers. */
function withoutComments(body: string, firstLine: number, file: string, out: Part[]): string {
  const lines = lineStarts(body, firstLine)
  const kept: string[] = []
  let from = 0
  for (let open = body.indexOf('<!--'); open >= 0; open = body.indexOf('<!--', from)) {
    const close = body.indexOf('-->', open + 4)
    if (close < 0) break
    const text = body.slice(open + 4, close)
    if (text.trim() !== '') {
      const point = lines.pointAt(open + 4)
      out.push({
        kind: 'text',
        file,
        role: 'comment',
        text,
        place: { kind: 'line', file, ...point },
        runs: sourceRuns(text, point),
      })
    }
    kept.push(body.slice(from, open), body.slice(open, close + 3).replace(/[^\r\n]/g, ' '))
    from = close + 3
  }
  kept.push(body.slice(from))
  return kept.join('')
}

/**
 * Reads the body of a Markdown text: paragraphs, tables, code and HTML comments. Emphasis marks stay in the text, for
 * asterisks also mask numbers.
 * @param body the text behind the front matter
 * @param firstLine the line on which it begins
 * @param reading the file
 * @returns the parts in their order, comments last
 */
export function readMarkdownBody(body: string, firstLine: number, reading: Reading): readonly Part[] {
  const { file } = reading
  const comments: Part[] = []
  const parts: Part[] = []
  const lines = withoutComments(body, firstLine, file, comments).split(/\r\n|\n|\r/)
  let block: Line[] = []
  let fence: string | undefined
  let tables = 0

  const flush = (role: TextPart['role']): void => {
    const [first] = block
    if (first === undefined) return
    const joined = joinLines(block, role === 'code')
    const place = { kind: 'line', file, line: first.number, column: 1 } as const
    if (joined.text.trim() !== '') parts.push({ kind: 'text', file, role, place, ...joined })
    block = []
  }
  /** Reads a table whose header stands at an index; returns the index behind it. */
  const table = (from: number): number => {
    tables += 1
    const writer = tableWriter(reading, { table: tables })
    let at = from
    for (let row = 1; at < lines.length && (lines[at] ?? '').includes('|'); at += 1) {
      if (at === from + 1) continue
      const cells = pipeCells(lines[at] ?? '', firstLine + at)
      writer.row({ row, cells, ...(row === 1 ? { header: true } : {}) }, parts)
      row += 1
    }
    writer.end(parts)
    return at
  }
  for (let at = 0; at < lines.length; ) {
    const text = lines[at] ?? ''
    const mark = codeFence.exec(text)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && text.trim() === mark) {
        flush('code')
        fence = undefined
      } else block.push({ text, number: firstLine + at })
    } else if (mark !== undefined) {
      flush('body')
      fence = mark
    } else if (text.includes('|') && isDelimiterRow(lines[at + 1] ?? '')) {
      flush('body')
      at = table(at)
      continue
    } else if (text.trim() === '') flush('body')
    else block.push({ text, number: firstLine + at })
    at += 1
  }
  flush(fence === undefined ? 'body' : 'code')
  return [...parts, ...comments]
}
