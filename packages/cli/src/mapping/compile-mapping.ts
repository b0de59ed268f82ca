import { describeInput, type GongkaiRecord, type Json, parseRecord, type RecordKind } from '@gongkai/core'
import { compileCondition } from './compile-condition.ts'
import { compileId, idOf } from './compile-id.ts'
import { compileValue, type TakeValue, type Value, type ValueSettings } from './compile-value.ts'
import type { CheckSpec, FromSpec, Mapping, ValueSpec } from './mapping-schema.ts'
import { type Draft, put } from './put.ts'
import { type RowProblem, rowProblem } from './row-problems.ts'
import { isRow, type Row } from './source-lookup.ts'
import { targetOf } from './target.ts'

/** Something worth counting that did not stop a row: a check that failed, a value that was left out. */
export type RowNote =
  | { readonly note: 'check'; readonly name: string }
  | { readonly note: 'omitted'; readonly field: string; readonly source: string }

/** What a row comes to. */
export type MappedRow =
  | { readonly is: 'record'; readonly record: GongkaiRecord; readonly notes: readonly RowNote[] }
  | { readonly is: 'skipped'; readonly reason: string }
  | { readonly is: 'refused'; readonly problems: readonly RowProblem[] }

/** A mapping, ready to run. */
export type RunMapping = (value: unknown) => MappedRow

interface Field {
  readonly path: string
  readonly source: string
  readonly fill: (row: Row) => Value | { readonly is: 'constant'; readonly value: Json }
  readonly steps: readonly string[]
}

/**
 * Compiles a mapping that {@link readMapping} has found right.
 * @param mapping the mapping
 * @param kind its kind of record
 */
export function compileMapping(mapping: Mapping, kind: RecordKind): RunMapping {
  const absent = new Set(mapping.absent)
  const placeOf = compilePlace(mapping.place, absent)
  const localOf = compileId(mapping.id, absent)
  const fields = Object.entries(mapping.fields).map(([path, spec]) => compileField(path, spec, kind, absent))
  const skips = mapping.skip.map(({ when, reason }) => ({ applies: compileCondition(when), reason }))
  const checks = mapping.checks.map((check) => ({ check, differs: compileCheck(check, absent) }))
  return (value) => {
    if (!isRow(value))
      return { is: 'refused', problems: [rowProblem('mapping/not-an-object', { got: describeInput(value) })] }
    const skip = skips.find(({ applies }) => applies(value))
    if (skip !== undefined) return { is: 'skipped', reason: skip.reason }
    const problems: RowProblem[] = []
    const notes: RowNote[] = []
    const draft: Draft = { kind }
    const place = placeOf(value)
    const local = localOf(value)
    if ('problem' in place) problems.push(place.problem)
    else draft.place = place.place
    if ('problem' in local) problems.push(local.problem)
    else if ('place' in place) draft.id = idOf(place.place, local.local) ?? `${place.place}.${local.local}`
    for (const { path, source, fill, steps } of fields) {
      const filled = fill(value)
      if (filled.is === 'problem') problems.push({ ...filled.problem, pointer: `/${path}`, source })
      if (filled.is === 'omitted') notes.push({ note: 'omitted', field: path, source })
      if ('value' in filled && filled.value !== undefined) put(draft, steps, filled.value)
    }
    if (mapping.standIns !== undefined) standIn(draft, mapping.standIns)
    for (const { check, differs } of checks) {
      if (!differs(value)) continue
      if (check.otherwise === 'note') notes.push({ note: 'check', name: check.name })
      else problems.push(rowProblem('mapping/check-failed', { name: check.name }, { source: check.same.join('+') }))
    }
    if (problems.length > 0) return { is: 'refused', problems }
    return finished(draft, notes, fields)
  }
}

/** The last word is the schema's: what it refuses is told by the field of the source. */
function finished(draft: Draft, notes: readonly RowNote[], fields: readonly Field[]): MappedRow {
  const parsed = parseRecord(draft)
  if (parsed.ok) return { is: 'record', record: parsed.value, notes }
  const { params } = parsed.problem
  const located = 'problems' in params ? params.problems : [{ pointer: '', problem: parsed.problem }]
  const problems = located.map(({ pointer, problem }) => {
    const source = fields.find(({ path }) => pointer === `/${path}` || pointer.startsWith(`/${path}/`))?.source
    return { code: problem.code, message: problem.message, pointer, ...(source !== undefined && { source }) }
  })
  return { is: 'refused', problems }
}

type PlaceOf = (row: Row) => { readonly place: string } | { readonly problem: RowProblem }

function compilePlace(spec: Mapping['place'], absent: ValueSettings['absent']): PlaceOf {
  if (typeof spec === 'string' && /^\d{6}$/.test(spec)) return () => ({ place: spec })
  const from: FromSpec = typeof spec === 'string' ? { from: spec } : spec
  const source = sourceOf(from)
  const take = compileValue(from, { reader: 'text', vocabulary: undefined, absent })
  return (row) => {
    const value = take(row)
    if (value.is === 'value') return { place: String(value.value).trim() }
    const where = { pointer: '/place', source }
    if (value.is === 'problem') return { problem: { ...value.problem, ...where } }
    return { problem: rowProblem('mapping/no-place', {}, where) }
  }
}

function compileField(path: string, spec: ValueSpec, kind: RecordKind, absent: ValueSettings['absent']): Field {
  const target = targetOf(kind, path)
  const steps = target?.steps ?? [path]
  if (typeof spec === 'object' && 'value' in spec) {
    const constant = { is: 'constant', value: spec.value } as const
    return { path, steps, source: '', fill: () => constant }
  }
  const from: FromSpec = typeof spec === 'string' ? { from: spec } : spec
  const reader = from.as ?? target?.reader ?? 'text'
  return {
    path,
    steps,
    source: sourceOf(from),
    fill: compileValue(from, { reader, vocabulary: target?.vocabulary, absent }),
  }
}

/** A date stands in for a missing one only where the mapping says so, and the record says so too. */
function standIn(draft: Draft, standIns: Readonly<Record<string, string>>): void {
  const stood = Object.entries(standIns).filter(
    ([missing, other]) => draft[missing] === undefined && draft[other] !== undefined,
  )
  if (stood.length > 0) draft.standIns = Object.fromEntries(stood)
}

function compileCheck({ same: [one, other], as }: CheckSpec, absent: ValueSettings['absent']): (row: Row) => boolean {
  const take = (from: string): TakeValue => compileValue({ from }, { reader: as, vocabulary: undefined, absent })
  const [takeOne, takeOther] = [take(one), take(other)]
  return (row) => {
    const [left, right] = [takeOne(row), takeOther(row)]
    return left.is === 'value' && right.is === 'value' && String(left.value) !== String(right.value)
  }
}

function sourceOf({ from }: FromSpec): string {
  return typeof from === 'string' ? from : from.join('+')
}
