import { isMoment, type Moment, spanOf } from '../civil/index.ts'
import type { FactValue, Subject } from '../subjects/subject.ts'
import { codesOf, compileMember, compilePointer, compileWhere, type Data, isList, isObject } from './data.ts'
import type { Fact, FactType, Read } from './fact.ts'
import { foldItems } from './fold-items.ts'

/** Reads one fact from a subject; undefined means that it is not known. */
export type Reader = (subject: Subject) => FactValue | undefined

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
      const member = compileMember(read.field)
      const wanted = compileWhere(read.where)
      return (subject) => {
        const complete = subject.completeThrough !== undefined
        const list = at(subject.data) ?? (complete ? [] : undefined)
        if (!isList(list)) return undefined
        return foldItems(
          list.filter((item) => wanted(item) === true),
          read.by,
          member,
          { whole: complete || read.whole === true, complete },
        )
      }
    }
  }
}

/** Compiles the question whether a stand-in, not the fact itself, gives the value. */
export function compileStandIn(key: string, fact: Fact): (subject: Subject) => boolean {
  if (fact.read.from !== 'pointer' || fact.read.standIn === undefined) return () => false
  const { pointer, standIn } = fact.read
  const at = compilePointer(pointer)
  const allowed = compilePointer(standIn.allowedAt)
  return (subject) =>
    subject.facts?.[key] === undefined &&
    allowed(subject.data) === standIn.as &&
    exact(at(subject.data), fact.type) === undefined
}

function latest(values: readonly Data[]): Moment | undefined {
  return values
    .filter(isMoment)
    .reduce<Moment | undefined>(
      (best, at) => (best === undefined || spanOf(at)[0] > spanOf(best)[0] ? at : best),
      undefined,
    )
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
