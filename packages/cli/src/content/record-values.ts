import { isJsonList, type Json, type PointerPlace, placeOfPointer, type RecordPart } from '@gongkai/files'
import type { Passage } from './passage.ts'
import { pointerStep } from './pointer-step.ts'
import { reportPlace, shownPointer } from './report-place.ts'

/**
 * The texts in a record, each with the key it stands under; numbers of more than ten digits as texts too, by their
 * digits as the file has them.
 */
export function passagesOfRecord(part: RecordPart): readonly Passage[] {
  const passages: Passage[] = []
  const exact = new Map((part.exactNumbers ?? []).map(({ pointer, text }) => [pointer, text]))
  const walk = (value: Json, pointer: string, label: string | undefined): void => {
    if (typeof value === 'string') {
      if (value.length > 1) passages.push(passageOfValue(part, value, pointer, label))
    } else if (typeof value === 'number') {
      const digits = exact.get(part.pointer + pointer) ?? exact.get(pointer) ?? String(value)
      if (digits.length > 10) passages.push(passageOfValue(part, digits, pointer, label))
    } else if (typeof value === 'object' && value !== null) {
      if (isJsonList(value)) for (const [index, item] of value.entries()) walk(item, `${pointer}/${index}`, label)
      else
        for (const [key, item] of Object.entries(value)) {
          const inner = pointer + pointerStep(key)
          if (key.length > 10) passages.push(passageOfValue(part, key, inner, undefined))
          if (item !== undefined) walk(item, inner, key)
        }
    }
  }
  walk(part.value, '', undefined)
  return passages
}

function passageOfValue(part: RecordPart, text: string, pointer: string, label: string | undefined): Passage {
  return {
    text,
    ...(label !== undefined && { label }),
    group: groupOfPointer(pointer),
    placeAt: (offset) => reportPlace(placeInValue(part, pointer, text, offset)),
    spotAt: () => ({ line: part.line, pointer: part.pointer + pointer }),
    numberAt: () => recordNumber(part),
  }
}

/** Where a character of a value stands: in its line, if the line of the source holds the value as JSON writes it. */
function placeInValue(part: RecordPart, pointer: string, text: string, offset: number): PointerPlace {
  const place = placeOfPointer(part, pointer)
  const { line, column } = place
  if (offset === 0 || line === undefined || column === undefined || part.source.syntax !== 'json') return place
  const written = lineOf(part, line)
  const before = writtenLength(written, column - 1, text, offset)
  return before === undefined ? place : { ...place, column: column + before }
}

const lines = new WeakMap<RecordPart['source'], readonly string[]>()

/** A line of the text that a record was read from. */
function lineOf({ source }: RecordPart, line: number): string {
  const known = lines.get(source) ?? source.text.split('\n')
  lines.set(source, known)
  return known[line - source.line] ?? ''
}

const escaped = /\\u[0-9a-fA-F]{4}|\\.|./sy

/** How long the first characters of a text are as JSON writes them, with the quotation mark; undefined where it is not there. */
function writtenLength(written: string, from: number, text: string, count: number): number | undefined {
  if (written[from] !== '"') return undefined
  let at = from + 1
  for (let index = 0; index < count; index++) {
    escaped.lastIndex = at
    const sign = escaped.exec(written)?.[0]
    if (sign === undefined || (sign.length === 1 && sign !== text[index])) return undefined
    at += sign.length
  }
  return at - from
}

/** A pointer without its indices, fit to be shown. */
export function groupOfPointer(pointer: string): string {
  return shownPointer(pointer.replace(/\/\d+(?=\/|$)/g, '/*'))
}

/**
 * What moves when a record comes in before this one: its line, or its index in its document.
 * @param inner where it stands in the part, if it is not the whole of it
 */
export function recordNumber({ pointer, line }: RecordPart, inner = ''): number {
  const index = /\/(\d+)(?:\/record)?$/.exec(pointer + inner)?.[1]
  return index === undefined ? line : Number(index)
}
