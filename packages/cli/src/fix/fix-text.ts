import { type Label, type Part, placeOfCell, placeOfText, readFile } from '@gongkai/files'
import { labelSpelling } from '../content/label-checks.ts'
import { passagesOfRecord } from '../content/record-values.ts'
import type { FaultFinder, TextFault } from '../words/text-faults.ts'
import { offsetFinder } from './line-offsets.ts'

/** A stretch of a file's text that is written anew. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly replacement: string
  /** The rule whose fault it mends. */
  readonly rule: string
}

/** What can be mended in a file. */
export interface FileFix {
  readonly edits: readonly Edit[]
  /** Faults that have a certain remedy but do not stand in the text as they were read: they are left to a person. */
  readonly leftAlone: number
}

type Point = { readonly line?: number; readonly column?: number }

/**
 * Works out what can be mended in a text file. An edit is made only where the source holds, at the very place, exactly
 * what was read there: what stands in entities, escapes or several pieces is left alone.
 * @param file its name, by which its format is known
 * @param text its text, without a byte-order mark
 * @param find what looks for faults
 * @param isOn whether a rule is looked for in this file
 */
export async function fixText(
  file: string,
  text: string,
  find: FaultFinder,
  isOn: (rule: string) => boolean,
): Promise<FileFix> {
  const offsetOf = offsetFinder(text)
  const edits: Edit[] = []
  let leftAlone = 0
  const mend = (fault: TextFault, passage: string, pointAt: (offset: number) => Point): void => {
    const { start, end, replacement, of } = fault
    if (replacement === undefined || !isOn(of.rule)) return
    const written = passage.slice(start, end)
    const { line, column } = pointAt(start)
    const from = line === undefined || column === undefined ? undefined : offsetOf(line, column)
    if (from === undefined || text.slice(from, from + written.length) !== written) leftAlone++
    else edits.push({ start: from, end: from + written.length, replacement, rule: of.rule })
  }
  const takeLabel = ({ name, printed, place }: Label): void => {
    if (name === printed || name.toLowerCase() !== printed.toLowerCase() || !isOn(labelSpelling.rule)) return
    const tag = place.kind === 'line' ? offsetOf(place.line, place.column) : undefined
    const end = tag === undefined ? -1 : text.indexOf('>', tag)
    const at = tag === undefined || end < 0 ? -1 : nameIn(text.slice(tag, end), printed)
    if (tag === undefined || at < 0) leftAlone++
    else edits.push({ start: tag + at, end: tag + at + printed.length, replacement: name, rule: labelSpelling.rule })
  }
  const take = (part: Part): void => {
    switch (part.kind) {
      case 'text':
        for (const fault of find(part.text)) mend(fault, part.text, (offset) => pointOf(placeOfText(part, offset)))
        return
      case 'row':
        for (const cell of part.cells)
          for (const fault of find(cell.text))
            mend(fault, cell.text, (offset) =>
              cellPoint(pointOf(placeOfCell(part, cell, offset)), cell, text, offsetOf, offset),
            )
        return
      case 'record':
        for (const passage of passagesOfRecord(part))
          for (const fault of find(passage.text))
            mend(fault, passage.text, (offset) => valuePoint(passage.placeAt(0), passage.text, text, offsetOf, offset))
        return
      case 'labels':
        if (part.source === 'meta') for (const label of part.labels) takeLabel(label)
        return
      case 'file':
      case 'header':
      case 'notice':
      case 'failure':
        return
    }
  }
  for await (const part of readFile({ name: file, bytes: new TextEncoder().encode(text) })) take(part)
  return { edits: withoutOverlaps(edits), leftAlone }
}

function pointOf(place: object): Point {
  const { line, column }: Point = place
  return { ...(line !== undefined && { line }), ...(column !== undefined && { column }) }
}

type Offsets = ReturnType<typeof offsetFinder>

/** A cell of CSV gives the place where it begins; a quotation mark before its text is stepped over. */
function cellPoint(
  start: Point,
  cell: { readonly text: string; readonly runs?: unknown },
  text: string,
  offsetOf: Offsets,
  offset: number,
): Point {
  return cell.runs === undefined ? valuePoint(start, cell.text, text, offsetOf, offset) : start
}

/**
 * The place of a character of a value that stands in the source as it is, in quotation marks or without. Where the source
 * writes it differently, nothing is found.
 */
function valuePoint({ line, column }: Point, value: string, text: string, offsetOf: Offsets, offset: number): Point {
  if (line === undefined || column === undefined || value.includes('\n')) return {}
  const from = offsetOf(line, column)
  if (from === undefined) return {}
  const quoted = text[from] === '"' || text[from] === "'" ? 1 : 0
  return text.startsWith(value, from + quoted) ? { line, column: column + quoted + offset } : {}
}

/** Where a label's name stands in its tag. */
function nameIn(tag: string, printed: string): number {
  const found = /\b(?:name|property|itemprop)\s*=\s*(["']?)\s*/i.exec(tag)
  const at = found === null ? -1 : found.index + found[0].length
  return at >= 0 && tag.startsWith(printed, at) ? at : -1
}

function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  const kept: Edit[] = []
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit)
  return kept
}
