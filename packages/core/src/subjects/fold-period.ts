import type { CivilDate } from '../civil/index.ts'
import { dayOf, isMoment } from '../civil/index.ts'
import type { Json } from '../digest/canonical-json.ts'
import type { Fact, Read } from '../facts/fact.ts'
import { codesOf, compilePointer, matches } from '../facts/read-fact.ts'
import type { FactValue, Period, Subject } from './subject.ts'

/** What one body did over a period, to be judged as a whole. */
export interface BodyPeriod extends Period {
  readonly body: string
  readonly place: string
  /** The record kinds whose register somebody vouches is complete. */
  readonly complete: readonly string[]
  /** The day to which it is complete. */
  readonly completeThrough?: CivilDate
  /** Facts stated beside the records. */
  readonly facts?: Readonly<Record<string, FactValue>>
}

type Item = { readonly [field: string]: Json | undefined }
type RecordsRead = Extract<Read, { from: 'records' }>

/** A fold in progress: records are added one by one and none is kept, so that a million stream at constant memory. */
export interface PeriodFold {
  /** Takes one record in. Records of another body, or of another time, change nothing. */
  readonly add: (record: Item) => void
  /** The subject to be judged. */
  readonly finish: () => Subject
}

/**
 * Starts to fold the records of a body over a period into the facts that rules ask for.
 * @param period the body, the first and last day, and which registers are complete to when
 * @param facts the facts of the law, of which those read from `records` are folded
 */
export function foldPeriod(period: BodyPeriod, facts: ReadonlyMap<string, Fact>): PeriodFold {
  const folds = [...facts].flatMap(([key, fact]) =>
    fact.read.from === 'records' ? [{ key, fold: foldOne(fact.read, period) }] : [],
  )
  return {
    add: (record) => {
      if (record.issuer !== period.body) return
      for (const { fold } of folds) fold.add(record)
    },
    finish: () => {
      const folded = folds.flatMap(({ key, fold }) => {
        const value = fold.value()
        return value === undefined ? [] : [[key, value] as const]
      })
      return {
        type: 'body-period',
        place: period.place,
        data: { body: period.body, from: period.from, to: period.to },
        period: { from: period.from, to: period.to },
        ...(period.completeThrough !== undefined && { completeThrough: period.completeThrough }),
        facts: { ...Object.fromEntries(folded), ...period.facts },
      }
    },
  }
}

function foldOne(read: RecordsRead, period: BodyPeriod) {
  const dateOf = compilePointer(`/${read.dated}`)
  const complete =
    period.complete.includes(read.kind) && period.completeThrough !== undefined && period.completeThrough >= period.to
  let count = 0
  let undated = 0
  const codes = new Set<string>()
  const add = (record: Item): void => {
    if (record.kind !== read.kind || !matches(record, read.where)) return
    const dated = dateOf(record)
    if (!isMoment(dated)) {
      undated++
      return
    }
    const day = dayOf(dated)
    if (day < period.from || day > period.to) return
    count++
    if (read.field !== undefined) for (const code of codesOf(record[read.field])) codes.add(code)
  }
  const value = (): FactValue | undefined => {
    const closed = complete && undated === 0
    switch (read.by) {
      case 'count':
        return closed ? count : { atLeast: count }
      case 'any':
        return count > 0 ? true : closed ? false : undefined
      case 'codes':
        return closed ? [...codes] : { atLeast: [...codes] }
    }
  }
  return { add, value }
}
