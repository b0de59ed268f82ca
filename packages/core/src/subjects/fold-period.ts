import type { Fact } from '../facts/fact.ts'
import type { Scope } from '../rules/scope.ts'
import { foldOwners, type RegisterSpan, type WholeType, wholeSubject } from './fold-bodies.ts'
import type { Item } from './fold-records.ts'
import type { FactValue, Subject } from './subject.ts'

/** What one body did over a period, or how one site stood in it, to be judged as a whole. */
export interface BodyPeriod extends RegisterSpan {
  /** A body, unless said: a site is judged by its columns. */
  readonly over?: WholeType
  /** The id of the body, or of the site. */
  readonly body: string
  readonly place: string
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
 * Starts to fold the records of a body over a period into the facts that rules ask for. For many bodies at once see
 * {@link foldBodies}.
 * @param period the body, the first and last day, and which registers are complete to when
 * @param facts the facts of the law, of which those read from `records` are folded
 * @param limit until when a term runs; without it, facts that count what is out of date stay unknown
 */
export function foldPeriod(period: BodyPeriod, facts: ReadonlyMap<string, Fact>, limit?: Scope['limit']): PeriodFold {
  const { over = 'body-period', body: id, place } = period
  const owners = foldOwners(period, facts, limit)
  let about: Item | undefined
  return {
    add: (record) => {
      if (record.id === id) about = record
      owners.add(record)
    },
    finish: () => wholeSubject(period, { id, over, place, about }, { ...owners.factsOf(id, over), ...period.facts }),
  }
}
