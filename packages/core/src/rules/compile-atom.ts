import { type CivilDate, dayOf, isMoment, type Moment } from '../civil/index.ts'
import type { Reader } from '../facts/read-fact.ts'
import type { FactValue, Subject } from '../subjects/subject.ts'
import { compileShare, compileSum } from './compile-figures.ts'
import { compileLag } from './compile-lag.ts'
import type { Atom } from './condition.ts'
import { afterTerm, inTime, type Limit, lastDay, notLater } from './limit.ts'
import type { Need } from './need.ts'
import { needOf } from './need-of.ts'
import type { Scope } from './scope.ts'
import { codesIn, covers, enough, holds, isClosed, isEmpty } from './sets.ts'
import type { Truth } from './truth.ts'

/** An atom compiled: its value, and what would settle it where it has none. */
export interface CompiledAtom {
  readonly truth: (subject: Subject, scope: Scope) => Truth
  readonly needs: (subject: Subject, scope: Scope) => readonly Need[]
}

/** Finds the reader of a fact by its key. */
export type FactLookup = (key: string) => Reader

const missing = (...facts: readonly string[]): readonly Need[] => facts.map((fact) => ({ need: 'fact', fact }))

/** An atom over one fact: known or not, and then a plain test. */
function overOne(fact: string, read: Reader, test: (value: FactValue) => Truth): CompiledAtom {
  return {
    truth: (subject) => {
      const value = read(subject)
      return value === undefined ? undefined : test(value)
    },
    needs: (subject, { asOf }) => [needOf(fact, subject, asOf)],
  }
}

/** Compiles one atom. */
export function compileAtom(atom: Atom, factOf: FactLookup): CompiledAtom {
  if ('is' in atom)
    return overOne(atom.is, factOf(atom.is), (value) => (typeof value === 'boolean' ? value : undefined))
  if ('code' in atom)
    return overOne(atom.code, factOf(atom.code), (value) => typeof value === 'string' && atom.of.includes(value))
  if ('declared' in atom) {
    const read = factOf(atom.declared)
    return { truth: (subject) => codesIn(read(subject)).some((code) => atom.of.includes(code)), needs: () => [] }
  }
  if ('stated' in atom) {
    const read = factOf(atom.stated)
    return { truth: (subject) => read(subject) !== undefined, needs: () => [] }
  }
  if ('some' in atom)
    return overOne(atom.some, factOf(atom.some), (value) =>
      holds(value, (codes) => atom.of.some((code) => codes.includes(code))),
    )
  if ('every' in atom)
    return overOne(atom.every, factOf(atom.every), (value) =>
      holds(value, (codes) => atom.of.every((code) => codes.includes(code))),
    )
  if ('count' in atom) return overOne(atom.count, factOf(atom.count), (value) => enough(value, atom.atLeast))
  if ('on' in atom) {
    return overOne(atom.on, factOf(atom.on), (value) => {
      if (!isMoment(value)) return undefined
      const day = dayOf(value)
      return (atom.from === undefined || day >= atom.from) && (atom.before === undefined || day < atom.before)
    })
  }
  if ('sum' in atom) return compileSum(atom, factOf)
  if ('share' in atom) return compileShare(atom, factOf)
  if ('covers' in atom) return compileCovers(atom.covers, factOf)
  if ('known' in atom) return compileKnown(atom.known, factOf(atom.known))
  if ('same' in atom) return compilePair(atom.same, factOf, (first, second) => first === second)
  if ('ordered' in atom) return compileOrdered(atom.ordered, factOf)
  if ('lag' in atom) return compileLag(atom, factOf)
  if ('within' in atom) return compileTerm(atom.within, atom.from, atom.to, factOf, inTime)
  return compileTerm(atom.notBefore, atom.from, atom.to, factOf, afterTerm)
}

function compileKnown(fact: string, read: Reader): CompiledAtom {
  return {
    truth: (subject) => {
      const value = read(subject)
      if (value !== undefined && !isEmpty(value)) return true
      return subject.completeThrough === undefined ? undefined : false
    },
    needs: (_subject, { asOf }) => [{ need: 'completeness', fact, through: asOf }],
  }
}

function compilePair(
  [first, second]: readonly [string, string],
  factOf: FactLookup,
  test: (first: FactValue, second: FactValue) => Truth,
): CompiledAtom {
  const readFirst = factOf(first)
  const readSecond = factOf(second)
  return {
    truth: (subject) => {
      const one = readFirst(subject)
      const two = readSecond(subject)
      return one === undefined || two === undefined ? undefined : test(one, two)
    },
    needs: (subject) =>
      missing(...[first, second].filter((_, i) => (i === 0 ? readFirst : readSecond)(subject) === undefined)),
  }
}

function compileCovers([holder, wanted]: readonly [string, string], factOf: FactLookup): CompiledAtom {
  const readHolder = factOf(holder)
  const readWanted = factOf(wanted)
  return {
    truth: (subject) => covers(readHolder(subject), readWanted(subject)),
    needs: (subject, { asOf }) => (isClosed(readWanted(subject)) ? [needOf(holder, subject, asOf)] : missing(wanted)),
  }
}

function isVouchedThrough({ completeThrough }: Subject, day: CivilDate): boolean {
  return completeThrough !== undefined && completeThrough >= day
}

function momentOf(value: FactValue | undefined): Moment | undefined {
  return isMoment(value) ? value : undefined
}

function compileOrdered([first, second]: readonly [string, string], factOf: FactLookup): CompiledAtom {
  const readFirst = factOf(first)
  const readSecond = factOf(second)
  return {
    truth: (subject) => {
      const one = momentOf(readFirst(subject))
      const two = momentOf(readSecond(subject))
      if (two === undefined) return undefined
      if (one !== undefined) return notLater(one, two)
      return isVouchedThrough(subject, dayOf(two)) ? false : undefined
    },
    needs: (subject, { asOf }) => {
      const two = momentOf(readSecond(subject))
      if (two === undefined) return [{ need: 'event', fact: second, by: asOf }]
      return [{ need: 'completeness', fact: first, through: dayOf(two) }]
    },
  }
}

function compileTerm(
  term: string,
  from: string,
  to: string,
  factOf: FactLookup,
  test: (at: Moment, limit: Limit) => Truth,
): CompiledAtom {
  const readFrom = factOf(from)
  const readTo = factOf(to)
  return {
    truth: (subject, scope) => {
      const start = momentOf(readFrom(subject))
      if (start === undefined) return undefined
      const end = momentOf(readTo(subject))
      const limit = scope.limit(term, start, subject.place, subject.events)
      if (end !== undefined) return test(end, limit)
      if (test !== inTime || limit.unit === 'unknown') return undefined
      // Silence is a breach only where somebody vouches that nothing happened through the whole last day.
      return isVouchedThrough(subject, lastDay(limit)) ? false : undefined
    },
    needs: (subject, scope) => {
      const start = momentOf(readFrom(subject))
      if (start === undefined) return missing(from)
      const end = momentOf(readTo(subject))
      const limit = scope.limit(term, start, subject.place, subject.events)
      if (limit.unit === 'unknown') {
        const { instrument, why } = limit
        const limitNeeds: Need =
          instrument === undefined ? { need: 'calendar', why } : { need: 'instrument-in-force', instrument }
        return end === undefined ? [limitNeeds, ...missing(to)] : [limitNeeds]
      }
      const last = lastDay(limit)
      if (end === undefined && test === afterTerm) return missing(to)
      if (end === undefined)
        return [
          scope.asOf <= last
            ? { need: 'event', fact: to, by: last }
            : { need: 'completeness', fact: to, through: last },
        ]
      if (limit.unit === 'day') {
        const notices = limit.awaiting.map((year): Need => ({ need: 'notice', year }))
        const need = limit.open === 'last-day' ? 'term-reading' : 'pause-reading'
        return limit.readings === undefined ? notices : [...notices, { need, dates: limit.readings }]
      }
      return [from, to]
        .filter((_, i) => (i === 0 ? start : end).length === 10)
        .map((fact) => ({ need: 'time-of-day', fact }))
    },
  }
}
