import { createDecoder } from '../input/decoder.ts'
import { decodingNotices } from '../input/decoding-notices.ts'
import { patience } from '../input/patience.ts'
import type { Part, TextPart } from '../model/part.ts'
import type { LinePlace } from '../model/place.ts'
import type { Run } from '../model/run.ts'
import type { Batch, Reader } from '../reading.ts'

/** How many lines make one block where no blank line parts them. */
const blockLines = 200

/** Gathers lines into blocks, so that something broken over two lines can be found, and streams on. */
function blockBuilder(file: string): {
  readonly add: (line: string, number: number, column: number) => TextPart | undefined
  readonly flush: () => TextPart | undefined
} {
  let texts: string[] = []
  let runs: Run[] = []
  let at = 0
  const flush = (): TextPart | undefined => {
    const [first] = runs
    if (first === undefined) return undefined
    const place: LinePlace = { kind: 'line', file, line: first.line, column: first.column }
    const part: TextPart = { kind: 'text', file, role: 'body', text: texts.join('\n'), place, runs }
    texts = []
    runs = []
    at = 0
    return part
  }
  return {
    flush,
    add: (line, number, column) => {
      if (line.trim() === '') return flush()
      runs.push({ at, line: number, column })
      texts.push(line)
      at += line.length + 1
      return runs.length >= blockLines ? flush() : undefined
    },
  }
}

/** Reads plain text: one part for each block of lines between blank lines. */
export const readText: Reader = async function* (source, { file, settings }): AsyncGenerator<Batch> {
  const { lineLength } = settings.limits
  const decoder = createDecoder(settings.encoding)
  const block = blockBuilder(file)
  let rest = ''
  let number = 1
  let column = 1

  const linesOf = (text: string, last: boolean): Part[] => {
    const parts: Part[] = []
    const keep = (part: TextPart | undefined): void => {
      if (part !== undefined) parts.push(part)
    }
    const lines = text.split(/\r\n|\n|\r(?!$)/)
    rest = last ? '' : (lines.pop() ?? '')
    for (const line of lines) {
      keep(block.add(line, number, column))
      number += 1
      column = 1
    }
    if (rest.length > lineLength) {
      // A line without end is handed on in stretches instead of being held.
      keep(block.add(rest, number, column))
      keep(block.flush())
      column += rest.length
      rest = ''
    }
    if (last) keep(block.flush())
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
