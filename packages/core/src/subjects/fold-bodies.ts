import type { CivilDate } from '../civil/index.ts'
import type { Fact } from '../facts/fact.ts'
import type { Scope } from '../rules/scope.ts'
import { foldRecords, type Item, type RecordsFold } from './fold-records.ts'
import { spanName } from './span-name.ts'
import type { FactValue, Period, Subject } from './subject.ts'

/** A period, and the registers that somebody vouches are complete in it. */
export interface RegisterSpan extends Period {
  /** The record kinds whose register is complete. */
  readonly complete: readonly string[]
  /** The day to which they are. */
  readonly completeThrough?: CivilDate
}

/** One of those judged as a whole: a body over the period, or a site by its columns. */
export interface JudgedWhole {
  /** The id of the body or site. */
  readonly id: string
  readonly subject: Subject
}

/** A fold in progress: records are added one by one and none is kept, so that a million stream at constant memory. */
export interface BodiesFold {
  /** Takes one record in, whoever’s it is. */
  readonly add: (record: Item) => void
  /** Everybody who issued a record or has one of kind `body`, and every site, in the order they were first seen. */
  readonly finish: () => readonly JudgedWhole[]
  /** How many entries it keeps: they grow with the bodies and with the different codes they name, not with the records. */
  readonly kept: () => number
}

/** Facts folded from records for all owners at once. */
export interface OwnersFold {
  readonly add: (record: Item) => void
  /** The facts of one owner. */
  readonly factsOf: (owner: string, over: WholeType) => Readonly<Record<string, FactValue>>
  /** How many entries it keeps. */
  readonly kept: () => number
}

/** What is judged as a whole. */
export type WholeType = 'body-period' | 'site'

/** Starts to fold every fact that is read from records. */
export function foldOwners(span: RegisterSpan, facts: ReadonlyMap<string, Fact>, limit?: Scope['limit']): OwnersFold {
  const { from, to, completeThrough } = span
  const vouched = completeThrough !== undefined && completeThrough >= to
  const folds: { readonly key: string; readonly over: Fact['over']; readonly fold: RecordsFold }[] = []
  const byKind = new Map<string, RecordsFold[]>()
  for (const [key, { read, over }] of facts) {
    if (read.from !== 'records') continue
    const complete = vouched && span.complete.includes(read.kind)
    const fold = foldRecords(read, { from, to, complete, ...(limit && { limit }) })
    folds.push({ key, over, fold })
    byKind.set(read.kind, [...(byKind.get(read.kind) ?? []), fold])
  }
  return {
    add: (record) => {
      if (typeof record.kind === 'string') for (const fold of byKind.get(record.kind) ?? []) fold.add(record)
    },
    factsOf: (owner, over) =>
      Object.fromEntries(
        folds.flatMap(({ key, over: subjects, fold }) => {
          const value = subjects.includes(over) ? fold.value(owner) : undefined
          return value === undefined ? [] : [[key, value] as const]
        }),
      ),
    kept: () => folds.reduce((sum, { fold }) => sum + fold.kept(), 0),
  }
}

/** Puts a subject together. */
export function wholeSubject(
  span: RegisterSpan,
  {
    id,
    over,
    place,
    about,
  }: { readonly id: string; readonly over: WholeType; readonly place: string; readonly about: Item | undefined },
  facts: Readonly<Record<string, FactValue>>,
): Subject {
  const { from, to, completeThrough } = span
  return {
    type: over,
    place,
    data: { [over === 'site' ? 'site' : 'body']: id, from, to, span: spanName(span), ...(about && { about }) },
    period: { from, to },
    ...(completeThrough !== undefined && { completeThrough }),
    facts,
  }
}

/** What is known of one of those judged. */
interface Seen {
  readonly over: WholeType
  place: string
  about: Item | undefined
}

/**
 * Starts to fold the records of a period for every body and site at once: an account belongs to its owner, a conference
 * to those who took part, whoever published the record.
 * @param span the first and last day, and which registers are complete to when
 * @param facts the facts of the law of every place that the records may be of
 * @param limit until when a term runs; without it, facts that count what is out of date stay unknown
 */
export function foldBodies(span: RegisterSpan, facts: ReadonlyMap<string, Fact>, limit?: Scope['limit']): BodiesFold {
  const owners = foldOwners(span, facts, limit)
  const seen = new Map<string, Seen>()
  const see = (id: string, over: WholeType, place: string, about: Item | undefined): void => {
    const known = seen.get(id)
    if (known === undefined) seen.set(id, { over, place, about })
    else if (about !== undefined) Object.assign(known, { place, about })
  }
  return {
    kept: () => seen.size + owners.kept(),
    add: (record) => {
      owners.add(record)
      const { id, kind, place, issuer } = record
      if (typeof place !== 'string') return
      if (typeof id === 'string' && (kind === 'body' || kind === 'site'))
        see(id, kind === 'site' ? 'site' : 'body-period', place, record)
      if (typeof issuer === 'string') see(issuer, 'body-period', place, undefined)
    },
    finish: () =>
      [...seen].map(([id, { over, place, about }]) => ({
        id,
        subject: {
          ...wholeSubject(span, { id, over, place, about }, owners.factsOf(id, over)),
          registers: span.complete,
        },
      })),
  }
}
