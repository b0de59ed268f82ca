import { type LocalText, parseCivilDate, text } from '@gongkai/core'
import { type Part, placeOfText, type TextPart } from '@gongkai/files'
import type { ReportPlace } from '../check/check-report.ts'
import { reportPlace } from '../content/report-place.ts'
import { noWaivers, type ReadWaivers, type Waiver, type WaiverFault, type WaiverScope } from './waiver.ts'

/** `<!-- gongkai-waive RULE, RULE reason="…" basis="…" until="…" -->`, the names also in Chinese. */
const comment = /^\s*gongkai-waive(-file)?\s+([\s\S]*)$/
const quoted = /([a-z]+|理由|依据|期限)\s*[=＝]\s*["“”]([^"“”]*)["“”]/gi

const names: Readonly<Record<string, 'reason' | 'basis' | 'until'>> = {
  reason: 'reason',
  理由: 'reason',
  basis: 'basis',
  依据: 'basis',
  until: 'until',
  期限: 'until',
}

/**
 * Reads the waivers that stand in comments of a Markdown or HTML file. One covers the line it stands on and the block or
 * table behind it; `gongkai-waive-file` covers the whole file.
 * @param parts all parts of the file
 */
export function inlineWaivers(parts: readonly Part[]): ReadWaivers {
  const comments = parts.filter((part): part is TextPart => part.kind === 'text' && part.role === 'comment')
  const written = comments.flatMap((part) => {
    const match = comment.exec(part.text)
    return match === null ? [] : [{ part, wholeFile: match[1] !== undefined, body: match[2] ?? '' }]
  })
  if (written.length === 0) return noWaivers
  const blocks = blocksOf(parts)
  const waivers: Waiver[] = []
  const faults: WaiverFault[] = []
  for (const { part, wholeFile, body } of written) {
    const by = reportPlace(part.place)
    const read = readComment(body, by, wholeFile ? {} : scopeBehind(part, blocks))
    if ('message' in read) faults.push(read)
    else waivers.push(read)
  }
  return { waivers, faults }
}

function readComment(body: string, by: ReportPlace, scope: WaiverScope): Waiver | WaiverFault {
  const values: { reason?: string; basis?: string; until?: string } = {}
  const unknown: string[] = []
  for (const [, name = '', value = ''] of body.matchAll(quoted)) {
    const known = names[name.toLowerCase()]
    if (known === undefined) unknown.push(name)
    else if (value.trim() !== '') values[known] = value.trim()
  }
  const rules = body
    .replace(quoted, ' ')
    .split(/[\s,，、;；]+/)
    .filter((word) => word !== '')
  const { reason, basis, until } = values
  const [strange] = unknown
  if (strange !== undefined) return { by, message: text(`没有 ${strange} 这一项`, `there is no key ${strange}`) }
  if (rules.length === 0) return { by, message: missing('规则', 'the rules') }
  if (reason === undefined) return { by, message: missing('reason（理由）', 'reason') }
  if (basis === undefined) return { by, message: missing('basis（法律依据）', 'basis') }
  if (until === undefined) return { by, message: missing('until（期限）', 'until') }
  const day = parseCivilDate(until)
  return day.ok ? { rules, reason, basis, until: day.value, scope, by } : { by, message: day.problem.message }
}

function missing(zh: string, en: string): LocalText {
  return text(`缺少 ${zh}`, `${en} is missing`)
}

interface Span {
  readonly line: number
  readonly end: number
}

/** The lines a comment covers: its own, and those of the first block or table that begins at or behind it. */
function scopeBehind(part: TextPart, blocks: readonly Span[]): WaiverScope {
  const own = part.place.kind === 'line' ? part.place.line : 1
  const last = own + (part.text.match(/\n/g)?.length ?? 0)
  const behind = blocks.filter(({ line, end }) => line >= own && end >= last)
  const [first] = behind.toSorted((a, b) => a.line - b.line)
  return { lines: [own, first === undefined ? last : first.end] }
}

/** The lines of every block of text and of every table. */
function blocksOf(parts: readonly Part[]): readonly Span[] {
  const tables = new Map<number, Span>()
  const texts: Span[] = []
  for (const part of parts) {
    if (part.kind === 'row') {
      const lines = part.cells.flatMap(({ line }) => line ?? [])
      const known = tables.get(part.table)
      if (lines.length > 0)
        tables.set(part.table, {
          line: Math.min(known?.line ?? Number.POSITIVE_INFINITY, ...lines),
          end: Math.max(known?.end ?? 0, ...lines),
        })
    } else if (part.kind === 'text' && part.role !== 'comment' && part.place.kind === 'line') {
      const end = placeOfText(part, Math.max(0, part.text.length - 1))
      texts.push({ line: part.place.line, end: end.kind === 'line' ? end.line : part.place.line })
    }
  }
  return [...texts, ...tables.values()]
}
