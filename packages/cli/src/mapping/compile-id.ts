import { hashedLocal, isRecordId, sluggedLocal } from '@gongkai/core'
import { compileValue, type TakeValue, type Value, type ValueSettings } from './compile-value.ts'
import type { FromSpec, IdSpec } from './mapping-schema.ts'
import { type RowProblem, rowProblem } from './row-problems.ts'
import type { Row } from './source-lookup.ts'

/** The local id of a row, or why it has none. */
export type LocalId = { readonly local: string } | { readonly problem: RowProblem }

interface Key {
  readonly name: string
  readonly take: TakeValue
}

/** Compiles what the id is made of: key fields slugged, or a hash over named fields (design, contract 9). */
export function compileId(spec: IdSpec, absent: ValueSettings['absent']): (row: Row) => LocalId {
  const settings: ValueSettings = { reader: 'text', vocabulary: undefined, absent }
  const keyOf = (key: string | FromSpec): Key => {
    const from = typeof key === 'string' ? { from: key } : key
    const name = typeof from.from === 'string' ? from.from : from.from.join('+')
    return { name, take: compileValue(from, settings) }
  }
  if ('hash' in spec) {
    const keys = spec.hash.map(keyOf)
    return (row) => {
      const parts = keys.map(({ name, take }) => [name, take(row)] as const)
      if (parts.every(([, value]) => textOf(value) === undefined)) return problemOf(parts[0]?.[1], keys[0]?.name ?? '')
      return { local: hashedLocal(Object.fromEntries(parts.map(([name, value]) => [name, textOf(value) ?? null]))) }
    }
  }
  const keys = spec.keys.map(keyOf)
  const head = spec.prefix === undefined ? [] : [spec.prefix]
  return (row) => {
    const texts: string[] = []
    for (const { name, take } of keys) {
      const value = take(row)
      const text = textOf(value)
      if (text === undefined) return problemOf(value, name)
      texts.push(text)
    }
    const slugged = sluggedLocal([...head, ...texts])
    if (slugged.ok) return { local: slugged.value }
    const { code, message } = slugged.problem
    return { problem: { code, message, pointer: '/id', source: keys.map(({ name }) => name).join('+') } }
  }
}

function textOf(value: Value): string | undefined {
  return value.is === 'value' ? String(value.value) : undefined
}

function problemOf(value: Value | undefined, source: string): LocalId {
  const where = { pointer: '/id', source }
  if (value?.is === 'problem') return { problem: { ...value.problem, ...where } }
  return { problem: rowProblem('mapping/no-key', {}, where) }
}

/** Whether a place and a local id make a record id. */
export function idOf(place: string, local: string): string | undefined {
  const id = `${place}.${local}`
  return isRecordId(id) ? id : undefined
}
