import { type JSONPath, type ParseErrorCode, visit } from 'jsonc-parser'
import type { ExactNumber } from '../model/part.ts'
import { pointerStep } from './pointer.ts'

/** Something found in a JSON text, with its point. */
export interface JsonFind {
  readonly pointer: string
  readonly line: number
  readonly column: number
}

/** What the text of a JSON document shows that the parsed value no longer does. */
export interface JsonScan {
  /** Numbers with more digits than JavaScript keeps. */
  readonly exactNumbers: readonly ExactNumber[]
  /** Keys that their object holds a second time. */
  readonly duplicateKeys: readonly JsonFind[]
  /** The lines on which the elements of a list begin, where the document is one. */
  readonly elementLines: readonly number[]
  /** Where the text stops being JSON. */
  readonly error?: {
    readonly code: ParseErrorCode
    readonly offset: number
    readonly line: number
    readonly column: number
  }
}

const pointerTo = (path: JSONPath): string => path.map(pointerStep).join('')

/**
 * Goes through a JSON text once, in memory that does not grow with it.
 * @param text the text
 * @returns what was found; it throws a RangeError where the text is nested beyond the stack
 */
export function scanJson(text: string): JsonScan {
  const exactNumbers: ExactNumber[] = []
  const duplicateKeys: JsonFind[] = []
  const elementLines: number[] = []
  const open: (Set<string> | undefined)[] = []
  let error: JsonScan['error']
  const begins = (line: number): void => {
    if (open.length === 1 && open[0] === undefined) elementLines.push(line + 1)
  }
  visit(
    text,
    {
      onObjectBegin: (_offset, _length, line) => {
        begins(line)
        open.push(new Set())
      },
      onObjectEnd: () => {
        open.pop()
      },
      onArrayBegin: (_offset, _length, line) => {
        begins(line)
        open.push(undefined)
      },
      onArrayEnd: () => {
        open.pop()
      },
      onObjectProperty: (key, _offset, _length, line, character, path) => {
        const seen = open.at(-1)
        if (seen?.has(key))
          duplicateKeys.push({ pointer: pointerTo([...path(), key]), line: line + 1, column: character + 1 })
        seen?.add(key)
      },
      onLiteralValue: (value, offset, length, line, _character, path) => {
        begins(line)
        if (typeof value !== 'number' || length < 16) return
        const digits = text.slice(offset, offset + length)
        if (String(value) !== digits) exactNumbers.push({ pointer: pointerTo(path()), text: digits })
      },
      onError: (code, offset, _length, line, character) => {
        error ??= { code, offset, line: line + 1, column: character + 1 }
      },
    },
    { disallowComments: true },
  )
  return { exactNumbers, duplicateKeys, elementLines, ...(error === undefined ? {} : { error }) }
}
