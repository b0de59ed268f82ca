import type { CivilDate } from '../civil/index.ts'
import type { Fact } from '../facts/fact.ts'
import type { Scope } from '../rules/scope.ts'
import { foldRecords, type Item, type RecordsFold } from './fold-records.ts'
import { spanName } from './span-name.ts'
import type { FactValue, Period, Subject } from './subject.ts'

/** What one body did over a period, or how one site stood in it, to be judged as a whole. */
export interface BodyPeriod extends Period {
  /** A body, unless said: a site is judged by its columns. */
  readonly over?: 'body-period' | 'site'
  /** The id of the body, or of the site. */
  readonly body: string
  readonly place: string
  /** The record kinds whose register somebody vouches is complete. */
  readonly complete: readonly string[]
  /** The day to which it is complete. */
  readonly completeThrough?: CivilDate
  /** Facts stated beside the records. */
  readonly facts?: Readonly<Record<string, FactValue>>
}

/** A fold in progress: records are added one by one and none is kept, so that a million stream at constant memory. */
export interface PeriodFold {
  /**
   * Takes one record in. Records of another body, or of another time, change nothing. The record of the body or site
   * itself tells its kind, level and line of work.
   */
  readonly add: (record: Item) => void
  /** The subject to be judged. */
  readonly finish: () => Subject
}

/**
 * Starts to fold the records of a body over a period into the facts that rules ask for.
 * @param period the body, the first and last day, and which registers are complete to when
 * @param facts the facts of the law, of which those read from `records` are folded
 * @param limit until when a term runs; without it, facts that count what is out of date stay unknown
 */
export function foldPeriod(period: BodyPeriod, facts: ReadonlyMap<string, Fact>, limit?: Scope['limit']): PeriodFold {
  const { over = 'body-period', body, place, from, to, completeThrough } = period
  const vouched = completeThrough !== undefined && completeThrough >= to
  const folds: { readonly key: string; readonly fold: RecordsFold }[] = []
  const byKind = new Map<string, RecordsFold[]>()
  for (const [key, { read, over: subjects }] of facts) {
    if (read.from !== 'records' || !subjects.includes(over)) continue
    const complete = vouched && period.complete.includes(read.kind)
    const fold = foldRecords(read, { owner: body, place, from, to, complete, ...(limit && { limit }) })
    folds.push({ key, fold })
    byKind.set(read.kind, [...(byKind.get(read.kind) ?? []), fold])
  }
  let about: Item | undefined
  return {
    add: (record) => {
      if (record.id === body) about = record
      if (typeof record.kind === 'string') for (const fold of byKind.get(record.kind) ?? []) fold.add(record)
    },
    finish: () => {
      const folded = folds.flatMap(({ key, fold }) => {
        const value = fold.value()
        return value === undefined ? [] : [[key, value] as const]
      })
      return {
        type: over,
        place,
        data: { [over === 'site' ? 'site' : 'body']: body, from, to, span: spanName(period), ...(about && { about }) },
        period: { from, to },
        ...(completeThrough !== undefined && { completeThrough }),
        facts: { ...Object.fromEntries(folded), ...period.facts },
      }
    },
  }
}
