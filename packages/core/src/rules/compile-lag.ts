import { isDay, isMoment, type Moment } from '../civil/index.ts'
import type { FactValue, Subject } from '../subjects/subject.ts'
import type { CompiledAtom, FactLookup } from './compile-atom.ts'
import type { Atom } from './condition.ts'
import { type Lag, lagBetween, lagThrough, noLonger } from './lag.ts'
import { notLater } from './limit.ts'
import type { Need } from './need.ts'

/** The question how long something took. */
export type LagAtom = Extract<Atom, { lag: unknown }>

/** Compiles the question how long something took: without the caller's figure it is told, and not judged. */
export function compileLag({ lag: unit, from, to, atMost }: LagAtom, factOf: FactLookup): CompiledAtom {
  const [readFrom, readTo, readMost] = [factOf(from), factOf(to), factOf(atMost)] as const
  const known = (subject: Subject) => {
    const start = momentOf(readFrom(subject))
    return { start, end: endAfter(start, momentOf(readTo(subject))), most: numberOf(readMost(subject)) }
  }
  return {
    truth: (subject) => {
      const { start, end, most } = known(subject)
      if (start === undefined || most === undefined) return undefined
      if (end !== undefined) return noLonger(lagBetween(start, end, unit), most)
      const through = subject.completeThrough
      return through !== undefined && lagThrough(start, through, unit) > most ? false : undefined
    },
    needs: (subject, { asOf }) => {
      const { start, end, most } = known(subject)
      const needs: Need[] = []
      if (start === undefined) needs.push({ need: 'fact', fact: from })
      else if (end === undefined) needs.push({ need: 'completeness', fact: to, through: asOf })
      if (most === undefined) needs.push({ need: 'fact', fact: atMost })
      else if (unit === 'hour') {
        if (start !== undefined && isDay(start)) needs.push({ need: 'time-of-day', fact: from })
        if (end !== undefined && isDay(end)) needs.push({ need: 'time-of-day', fact: to })
      }
      return needs
    },
  }
}

/** How long it took in one case; undefined where one of the two moments is not known, or they are the wrong way round. */
export function lagOf(atom: LagAtom, read: (fact: string) => FactValue | undefined): Lag | undefined {
  const start = momentOf(read(atom.from))
  const end = endAfter(start, momentOf(read(atom.to)))
  return start === undefined || end === undefined ? undefined : lagBetween(start, end, atom.lag)
}

/** What came before it began is not its end: a page last changed before its source has not been changed since. */
function endAfter(start: Moment | undefined, end: Moment | undefined): Moment | undefined {
  return start === undefined || end === undefined || notLater(start, end) ? end : undefined
}

function momentOf(value: FactValue | undefined): Moment | undefined {
  return isMoment(value) ? value : undefined
}

function numberOf(value: FactValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined
}
