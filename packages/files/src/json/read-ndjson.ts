import { createDecoder } from '../input/decoder.ts'
import { decodingNotices } from '../input/decoding-notices.ts'
import { patience } from '../input/patience.ts'
import { failure, type Part, type RecordPart } from '../model/part.ts'
import type { LinePlace } from '../model/place.ts'
import type { Batch, Reader, Reading } from '../reading.ts'
import { inspectValue } from './inspect-value.ts'
import { parseJson } from './parse-json.ts'
import { scanJson } from './scan-json.ts'

/** One line as a part: a record, or why it is none. Nothing for a blank line. */
function partOfLine(text: string, line: number, { file, settings }: Reading): Part | undefined {
  // Asked before parsing, for a parse that fails costs a hundred times as much.
  if (!(text.charCodeAt(0) > 32) && text.trim() === '') return undefined
  const parsed = parseJson(text)
  const place: LinePlace = { kind: 'line', file, line, column: 1 }
  if (parsed === undefined) return failure(file, 'bad-line', { format: 'ndjson' }, 'part', place)
  const { tooDeep, longNumbers } = inspectValue(parsed.value, settings.limits.depth)
  if (tooDeep) return failure(file, 'too-large', { limit: 'depth', value: settings.limits.depth }, 'part', place)
  const record: RecordPart = {
    kind: 'record',
    file,
    role: 'record',
    value: parsed.value,
    pointer: '',
    line,
    source: { syntax: 'json', text, line },
  }
  return longNumbers ? { ...record, exactNumbers: scanJson(text).exactNumbers } : record
}

/** Reads JSON Lines: one value a line. A line that is no JSON is reported and passed over. */
export const readNdjson: Reader = async function* (source, reading): AsyncGenerator<Batch> {
  const { file, settings } = reading
  const { lineLength } = settings.limits
  const decoder = createDecoder(settings.encoding)
  let rest = ''
  let line = 1
  let skipping = false

  const linesOf = (text: string, last: boolean): Part[] => {
    const parts: Part[] = []
    let from = 0
    for (;;) {
      const end = text.indexOf('\n', from)
      if (end < 0 && !last) break
      if (!skipping) {
        const part = partOfLine(end < 0 ? text.slice(from) : text.slice(from, end), line, reading)
        if (part !== undefined) parts.push(part)
      }
      skipping = false
      line += 1
      if (end < 0) return parts
      from = end + 1
    }
    rest = skipping ? '' : text.slice(from)
    if (rest.length > lineLength) {
      const place: LinePlace = { kind: 'line', file, line, column: 1 }
      parts.push(failure(file, 'too-large', { limit: 'lineLength', value: lineLength }, 'part', place))
      rest = ''
      skipping = true
    }
    return parts
  }

  const waiting = patience(lineLength)
  const add = (piece: string, last: boolean): Part[] => {
    const text = waiting.take(piece, rest.length, last)
    return text === undefined ? [] : linesOf(rest + text, last)
  }
  for await (const piece of source.stream()) yield add(decoder.push(piece), false)
  yield add(decoder.end(), true)
  yield decodingNotices(file, decoder.result())
}
