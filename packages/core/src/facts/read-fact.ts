import { isMoment, type Moment } from '../civil/index.ts'
import type { Json } from '../digest/canonical-json.ts'
import type { FactValue, Subject } from '../subjects/subject.ts'
import type { Fact, FactType, Fold, Read, Where } from './fact.ts'

/** Reads one fact from a subject; undefined means that it is not known. */
export type Reader = (subject: Subject) => FactValue | undefined

type Data = Json | undefined

/** Compiles a fact into a reader. A value of the wrong shape counts as unknown: the schema reports it, not the rule. */
export function compileReader(key: string, fact: Fact): Reader {
  const read = readData(fact.read, fact.type)
  return (subject) => subject.facts?.[key] ?? read(subject)
}

function readData(read: Read, type: FactType): Reader {
  switch (read.from) {
    case 'stated':
    case 'records':
      return () => undefined
    case 'pointer': {
      const at = compilePointer(read.pointer)
      const { standIn } = read
      if (standIn === undefined) return (subject) => exact(at(subject.data), type)
      const allowed = compilePointer(standIn.allowedAt)
      const instead = compilePointer(standIn.pointer)
      return (subject) =>
        exact(at(subject.data), type) ??
        (allowed(subject.data) === standIn.as ? exact(instead(subject.data), type) : undefined)
    }
    case 'latest': {
      const all = read.pointers.map(compilePointer)
      return (subject) => latest(all.map((at) => at(subject.data)))
    }
    case 'items': {
      const at = compilePointer(read.pointer)
      return (subject) => {
        const list = at(subject.data)
        if (!isList(list)) return undefined
        return foldItems(
          list.filter((item) => matches(item, read.where)),
          read.by,
          read.field,
          subject.completeThrough !== undefined,
        )
      }
    }
  }
}

/** Compiles the question whether a stand-in, not the fact itself, gives the value. */
export function compileStandIn(fact: Fact): (subject: Subject) => boolean {
  if (fact.read.from !== 'pointer' || fact.read.standIn === undefined) return () => false
  const { pointer, standIn } = fact.read
  const at = compilePointer(pointer)
  const allowed = compilePointer(standIn.allowedAt)
  return (subject) => allowed(subject.data) === standIn.as && exact(at(subject.data), fact.type) === undefined
}

function foldItems(
  items: readonly Json[],
  by: Fold,
  field: string | undefined,
  complete: boolean,
): FactValue | undefined {
  switch (by) {
    case 'count':
      return complete ? items.length : { atLeast: items.length }
    case 'any':
      return items.length > 0 ? true : complete ? false : undefined
    case 'codes': {
      const codes = items.flatMap((item) => codesOf(member(item, field)))
      return complete ? codes : { atLeast: codes }
    }
    case 'first':
      return momentsOf(items, field)[0]
    case 'last':
      return momentsOf(items, field).at(-1)
  }
}

function momentsOf(items: readonly Json[], field: string | undefined): readonly Moment[] {
  return items
    .map((item) => member(item, field))
    .filter(isMoment)
    .sort()
}

function latest(values: readonly Data[]): Moment | undefined {
  return values
    .filter(isMoment)
    .reduce<Moment | undefined>((best, at) => (best === undefined || at > best ? at : best), undefined)
}

/** The codes a value holds: one, or a list of them. */
export function codesOf(value: Data): readonly string[] {
  if (typeof value === 'string') return [value]
  return isList(value) ? value.filter((code) => typeof code === 'string') : []
}

function member(item: Json, field: string | undefined): Data {
  return field === undefined ? item : isObject(item) ? item[field] : undefined
}

/** Whether the members of an item equal what is wanted. */
export function matches(item: Json, where: Where | undefined): boolean {
  if (where === undefined) return true
  return isObject(item) && Object.entries(where).every(([name, value]) => item[name] === value)
}

function exact(value: Data, type: FactType): FactValue | undefined {
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
    case 'judgement':
      if (typeof value === 'boolean') return value
      return isObject(value) && typeof value.value === 'boolean' ? value.value : undefined
    case 'moment':
      return isMoment(value) ? value : undefined
    case 'count':
      return typeof value === 'number' ? value : undefined
    case 'code':
    case 'text':
      return typeof value === 'string' && value !== '' ? value : undefined
    case 'codes':
      return isList(value) ? codesOf(value) : undefined
  }
}

function isList(value: Data): value is readonly Json[] {
  return Array.isArray(value)
}

function isObject(value: Data): value is { readonly [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Compiles a JSON pointer (RFC 6901) into a function from data to the value there. */
export function compilePointer(pointer: string): (data: Data) => Data {
  const names = pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
  const [only] = names
  if (only !== undefined && names.length === 1) return (data) => (isObject(data) ? data[only] : undefined)
  return (data) => names.reduce<Data>((at, name) => step(at, name), data)
}

function step(at: Data, name: string): Data {
  if (isList(at)) return at[Number(name)]
  return isObject(at) ? at[name] : undefined
}
