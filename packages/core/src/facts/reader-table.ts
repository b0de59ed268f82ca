import { type CivilDate, dayOf, isMoment } from '../civil/index.ts'
import type { Subject } from '../subjects/subject.ts'
import type { Fact } from './fact.ts'
import { compileReader, type Reader } from './read-fact.ts'

/** The readers of the facts of a law, one for each fact, shared by all rules that ask for it. */
export interface ReaderTable {
  /** The reader of a fact; undefined where nobody defined it. */
  readonly reader: (key: string) => Reader | undefined
  /** The day of a fact that is a moment; undefined where nobody defined the fact. */
  readonly day: (key: string) => ((subject: Subject) => CivilDate | undefined) | undefined
}

/**
 * Compiles facts into readers when they are first asked for.
 *
 * Twenty rules over one record ask for the same few facts again and again. So each reader remembers what it read last, and
 * of which subject: a subject is frozen data, and whoever changes one makes another.
 */
export function readerTable(facts: ReadonlyMap<string, Fact>): ReaderTable {
  const readers = new Map<string, Reader>()
  const days = new Map<string, (subject: Subject) => CivilDate | undefined>()
  const reader = (key: string): Reader | undefined => {
    const fact = facts.get(key)
    return fact === undefined ? undefined : kept(readers, key, () => remembering(compileReader(key, fact)))
  }
  return {
    reader,
    day: (key) => {
      const read = reader(key)
      if (read === undefined) return undefined
      return kept(days, key, () =>
        remembering((subject) => {
          const at = read(subject)
          return isMoment(at) ? dayOf(at) : undefined
        }),
      )
    },
  }
}

function kept<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function remembering<T>(read: (subject: Subject) => T | undefined): (subject: Subject) => T | undefined {
  let last: Subject | undefined
  let value: T | undefined
  return (subject) => {
    if (subject !== last) {
      value = read(subject)
      last = subject
    }
    return value
  }
}
