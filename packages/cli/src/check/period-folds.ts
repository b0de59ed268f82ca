import {
  type CivilDate,
  foldPeriod,
  type GongkaiRecord,
  type Law,
  type PeriodFold,
  type RecordKind,
  type Subject,
} from '@gongkai/core'
import type { CompleteRegister } from './settings.ts'

/** A body over a period, ready to be judged. */
export interface JudgedPeriod {
  readonly subject: Subject
  /** The id of the body. */
  readonly body: string
  /** What a report names in the place of a file: the period. */
  readonly file: string
}

/** Bodies over the periods whose registers somebody vouches for; records are folded in and not kept. */
export interface PeriodFolds {
  readonly add: (record: GongkaiRecord) => void
  readonly subjects: () => readonly JudgedPeriod[]
}

interface Span {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly kinds: readonly RecordKind[]
  readonly bodies: Map<string, PeriodFold>
}

/**
 * Starts the folds. Without a register that somebody vouches for there are none: a body-period is judged only where the
 * user says so (design, contract 2).
 * @param complete the registers that are vouched for
 * @param lawOf the law of a place
 */
export function periodFolds(complete: readonly CompleteRegister[], lawOf: (place: string) => Law): PeriodFolds {
  const spans = new Map<string, Span>()
  for (const { kind, from, to } of complete) {
    const key = `${from}..${to}`
    const span = spans.get(key)
    spans.set(key, { from, to, kinds: [...(span?.kinds ?? []), kind], bodies: span?.bodies ?? new Map() })
  }
  return {
    add: (record) => {
      const { issuer, place } = record
      if (issuer === undefined) return
      for (const { from, to, kinds, bodies } of spans.values()) {
        const known = bodies.get(issuer)
        const fold =
          known ??
          foldPeriod({ body: issuer, place, from, to, complete: kinds, completeThrough: to }, lawOf(place).facts)
        if (known === undefined) bodies.set(issuer, fold)
        fold.add(record)
      }
    },
    subjects: () =>
      [...spans].flatMap(([key, { bodies }]) =>
        [...bodies].map(([body, fold]) => ({ subject: fold.finish(), body, file: key })),
      ),
  }
}
