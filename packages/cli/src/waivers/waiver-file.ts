import { type CivilDate, type LocalText, parseCivilDate, text } from '@gongkai/core'
import { parseCellRange } from '@gongkai/files'
import { type Document, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml'
import * as z from 'zod'
import type { ReportPlace } from '../check/check-report.ts'
import { nearest } from '../program/suggestion.ts'
import type { ReadWaivers, Waiver, WaiverFault, WaiverScope } from './waiver.ts'

/** A waiver of the central file, with the files it is for. */
export interface FiledWaiver {
  readonly files: readonly string[]
  readonly waiver: Waiver
}

/** What was read of a file of waivers. */
export interface WaiverFile {
  readonly waivers: readonly FiledWaiver[]
  readonly faults: readonly WaiverFault[]
}

const filled = z.string().trim().min(1)
const words = z.union([filled, z.array(filled).min(1)]).transform((given) => [given].flat())

const entrySchema = z.strictObject({
  files: words.default([]),
  rules: words,
  reason: filled,
  basis: filled,
  until: filled,
  sheet: filled.optional(),
  cells: filled.optional(),
  lines: z.union([filled, z.int().transform(String)]).optional(),
  pointer: z.string().startsWith('/').optional(),
})

type Entry = z.output<typeof entrySchema>

const keys = Object.keys(entrySchema.shape)

/**
 * Reads a file of waivers: `waivers:` with a list, each with rules, reason, basis and until.
 * @param written its text
 * @param file its name as it is reported
 */
export function readWaiverFile(written: string, file: string): WaiverFile {
  const lines = new LineCounter()
  const document = parseDocument(written, { lineCounter: lines, prettyErrors: false })
  const [broken] = document.errors
  const placeAt = (offset: number | undefined): ReportPlace =>
    offset === undefined ? { file } : { file, line: lines.linePos(offset).line }
  if (broken !== undefined)
    return {
      waivers: [],
      faults: [{ by: placeAt(broken.pos[0]), message: text('不是有效的 YAML', 'no valid YAML') }],
    }
  const list: unknown = document.get('waivers')
  if (!isSeq(list))
    return {
      waivers: [],
      faults: [{ by: { file, line: 1 }, message: text('缺少 waivers 列表', 'the list waivers is missing') }],
    }
  const waivers: FiledWaiver[] = []
  const faults: WaiverFault[] = unknownTop(document).map((key) => ({
    by: { file, line: 1 },
    message: unknownKey(key, ['waivers']),
  }))
  for (const item of list.items) {
    const by = placeAt(isNode(item) ? item.range?.[0] : undefined)
    const value: unknown = isNode(item) ? item.toJS(document) : item
    const read = readEntry(value, by)
    if ('message' in read) faults.push(read)
    else waivers.push(read)
  }
  return { waivers, faults }
}

function unknownTop(document: Document): readonly string[] {
  const contents = document.contents
  if (!isMap(contents)) return []
  return contents.items.map(({ key }) => String(key)).filter((key) => key !== 'waivers')
}

function readEntry(value: unknown, by: ReportPlace): FiledWaiver | WaiverFault {
  const parsed = entrySchema.safeParse(value)
  if (!parsed.success) return { by, message: whyNot(parsed.error.issues, value) }
  const { files, rules, reason, basis } = parsed.data
  const until = parseCivilDate(parsed.data.until)
  if (!until.ok) return { by, message: until.problem.message }
  const scope = scopeOf(parsed.data)
  if ('message' in scope) return { by, message: scope.message }
  return { files, waiver: { rules, reason, basis, until: until.value, scope: scope.scope, by } }
}

function whyNot(issues: readonly z.core.$ZodIssue[], value: unknown): LocalText {
  const messages = issues.map((issue): LocalText => {
    if (issue.code === 'unrecognized_keys') return unknownKey(issue.keys[0] ?? '', keys)
    const key = String(issue.path[0] ?? '')
    const there = typeof value === 'object' && value !== null && key in value
    return there ? text(`${key} 写得不对`, `${key} is not of the form`) : text(`缺少 ${key}`, `${key} is missing`)
  })
  return text(messages.map((one) => one['zh-CN']).join('；'), messages.map((one) => one.en).join('; '))
}

function unknownKey(key: string, known: readonly string[]): LocalText {
  const meant = nearest(key, known)
  return text(
    `没有 ${key} 这一项${meant === undefined ? '' : `；是否指 ${meant}？`}`,
    `there is no key ${key}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
  )
}

const lastRow = 1_048_576
const lastColumn = 16_383

function scopeOf({
  sheet,
  cells,
  lines,
  pointer,
}: Entry): { readonly scope: WaiverScope } | { readonly message: LocalText } {
  const block = cells === undefined ? undefined : blockOf(cells)
  if (cells !== undefined && block === undefined)
    return { message: text('cells 应形如 D5、D5:F20 或 D', 'expected cells as D5, D5:F20 or D') }
  const span = lines === undefined ? undefined : spanOf(lines)
  if (lines !== undefined && span === undefined)
    return { message: text('lines 应形如 3 或 3-9', 'expected lines as 3 or 3-9') }
  return {
    scope: {
      ...(sheet !== undefined && { sheet }),
      ...(block !== undefined && { cells: block }),
      ...(span !== undefined && { lines: span }),
      ...(pointer !== undefined && { pointer }),
    },
  }
}

function blockOf(cells: string): WaiverScope['cells'] {
  const column = /^[A-Za-z]{1,3}$/.test(cells) ? parseCellRange(`${cells.toUpperCase()}1`) : undefined
  if (column !== undefined) return { ...column, top: 1, bottom: lastRow }
  const range = parseCellRange(cells.toUpperCase())
  return range === undefined || range.right > lastColumn ? undefined : range
}

function spanOf(lines: string): readonly [number, number] | undefined {
  const [, from, to] = /^(\d{1,9})(?:\s*-\s*(\d{1,9}))?$/.exec(lines) ?? []
  return from === undefined ? undefined : [Number(from), Number(to ?? from)]
}

/** Whether a day has passed. */
export function isExpired({ until }: Waiver, asOf: CivilDate): boolean {
  return until < asOf
}

/** The waivers of a sidecar file: what they say of files counts for nothing, they are for the one file they stand beside. */
export function sidecarWaivers({ waivers, faults }: WaiverFile): ReadWaivers {
  return { waivers: waivers.map(({ waiver }) => waiver), faults }
}
