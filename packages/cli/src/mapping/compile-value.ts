import { describeInput } from '@gongkai/core'
import type { FromSpec, ReaderName } from './mapping-schema.ts'
import { type Plain, type Reading, readText } from './readers.ts'
import { type RowProblem, rowProblem } from './row-problems.ts'
import { lookup, type Row } from './source-lookup.ts'

/** What a value of a row comes to. `omitted` was there and was left out because the mapping says so. */
export type Value =
  | { readonly is: 'value'; readonly value: Plain }
  | { readonly is: 'absent' }
  | { readonly is: 'omitted'; readonly value?: Plain }
  | { readonly is: 'problem'; readonly problem: RowProblem }

/** Takes a value out of a row. */
export type TakeValue = (row: Row) => Value

/** What a value is read by beside its own description. */
export interface ValueSettings {
  readonly reader: ReaderName
  readonly vocabulary: string | undefined
  /** Texts that say nothing, such as 无 or /. */
  readonly absent: ReadonlySet<string>
}

const nothing: Value = { is: 'absent' }

/**
 * Compiles the description of a value into a function over rows.
 * @param spec where it comes from and how it is read
 * @param settings the reader and what counts as absent
 * @throws SyntaxError where `match` is no regular expression
 */
export function compileValue(spec: FromSpec, { reader, vocabulary, absent }: ValueSettings): TakeValue {
  const names = typeof spec.from === 'string' ? [spec.from] : spec.from
  const sources = names.map((name) => ({ name, look: lookup(name) }))
  const match = spec.match === undefined ? undefined : new RegExp(spec.match, 'u')
  const table = spec.table === undefined ? undefined : new Map(Object.entries(spec.table))
  const read = (text: string): Value => {
    const matched = match === undefined ? text : matchedIn(match, text)
    if (matched === undefined) return unlisted(rowProblem('mapping/no-match', { got: describeInput(text) }))
    const listed = table === undefined ? matched : (table.get(matched) ?? table.get(matched.trim()))
    if (listed !== undefined) return settle(readText(reader, listed, { split: spec.split, vocabulary }))
    if (spec.otherwise === 'keep') return settle(readText(reader, matched, { split: spec.split, vocabulary }))
    return unlisted(rowProblem('mapping/not-in-table', { got: describeInput(matched) }))
  }
  const settle = (reading: Reading): Value => {
    if ('problem' in reading) return { is: 'problem', problem: reading.problem }
    if ('unlisted' in reading) return unlisted(reading.unlisted, reading.rest)
    return typeof reading.read === 'object' && reading.read.length === 0
      ? nothing
      : { is: 'value', value: reading.read }
  }
  const unlisted = (problem: RowProblem, rest?: readonly string[]): Value => {
    if (spec.otherwise !== 'omit') return { is: 'problem', problem }
    return rest === undefined || rest.length === 0 ? { is: 'omitted' } : { is: 'omitted', value: rest }
  }
  return (row) => {
    const texts: string[] = []
    for (const { name, look } of sources) {
      const looked = look(row)
      if (looked === 'ambiguous') return { is: 'problem', problem: rowProblem('mapping/ambiguous-source', { name }) }
      if (looked === 'absent') continue
      const taken = textsIn(looked.found, spec.join)
      if ('problem' in taken) return { is: 'problem', problem: taken.problem }
      texts.push(...taken.texts.filter((text) => text.trim() !== '' && !absent.has(text.trim())))
    }
    const [first] = texts
    if (first === undefined) return nothing
    return read(spec.join === undefined ? first : texts.join(spec.join))
  }
}

function matchedIn(match: RegExp, text: string): string | undefined {
  const found = match.exec(text)
  return found === null ? undefined : (found[1] ?? found[0])
}

type Texts = { readonly texts: readonly string[] } | { readonly problem: RowProblem }

/** The texts a value holds: itself, or with `join` those of a list. */
function textsIn(value: unknown, join: string | undefined): Texts {
  if (value === null || value === undefined) return { texts: [] }
  if (typeof value === 'string') return { texts: [value] }
  if (typeof value === 'boolean') return { texts: [String(value)] }
  if (typeof value === 'number') {
    const exact = !Number.isInteger(value) || Number.isSafeInteger(value)
    return exact ? { texts: [String(value)] } : { problem: rowProblem('mapping/inexact-number', {}) }
  }
  if (!Array.isArray(value) || join === undefined)
    return { problem: rowProblem('mapping/not-a-value', { got: describeInput(value) }) }
  const parts = value.map((part: unknown) => textsIn(part, undefined))
  return (
    parts.find((part) => 'problem' in part) ?? { texts: parts.flatMap((part) => ('texts' in part ? part.texts : [])) }
  )
}
