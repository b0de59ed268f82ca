import {
  type CivilDate,
  foldBodies,
  type GongkaiRecord,
  type Law,
  limitsOf,
  type Moment,
  type Period,
  type RecordKind,
  type Regime,
  regimes,
  type Subject,
} from '@gongkai/core'
import type { CompleteRegister } from './settings.ts'

/** A body or site over a period, ready to be judged. */
export interface JudgedPeriod {
  readonly subject: Subject
  /** The id of the body or site. */
  readonly body: string
  /** What a report names in the place of a file: the period. */
  readonly file: string
}

/** Bodies over the periods whose registers somebody vouches for; records are folded in and not kept. */
export interface PeriodFolds {
  readonly add: (record: GongkaiRecord) => void
  readonly subjects: () => readonly JudgedPeriod[]
  /** The periods, by the names a report has for them. */
  readonly spans: readonly string[]
}

interface Span extends Period {
  readonly kinds: readonly RecordKind[]
}

/** The law that periods are folded by. */
export interface FoldLaw {
  /** The law of a place. */
  readonly lawOf: (place: string) => Law
  /** The day of knowledge. */
  readonly knownOn: CivilDate
  /** Regimes beside the shipped ones. */
  readonly overlays: readonly Regime[]
}

/**
 * Starts the folds. Without a register that somebody vouches for there are none: a body-period is judged only where the
 * user says so (design, contract 2).
 * @param complete the registers that are vouched for
 * @param law the law of the places that records may be of
 * @param whole whether all of the registers is folded: else what is not found is not known to be absent
 */
export function periodFolds(complete: readonly CompleteRegister[], law: FoldLaw, whole: boolean): PeriodFolds {
  const spans = new Map<string, Span>()
  for (const { kind, from, to } of complete) {
    const key = `${from}..${to}`
    spans.set(key, { from, to, kinds: [...(spans.get(key)?.kinds ?? []), kind] })
  }
  const facts = new Map([...regimes, ...law.overlays].flatMap((regime) => Object.entries(regime.facts)))
  const limit = limitOfPlaces(law)
  const folds = [...spans].map(([file, { from, to, kinds }]) => ({
    file,
    fold: foldBodies({ from, to, complete: kinds, ...(whole && { completeThrough: to }) }, facts, limit),
  }))
  return {
    spans: [...spans.keys()],
    add: (record) => {
      for (const { fold } of folds) fold.add(record)
    },
    subjects: () =>
      folds.flatMap(({ file, fold }) => fold.finish().map(({ id, subject }) => ({ subject, body: id, file }))),
  }
}

/** Until when a term runs in a place, each place's law looked up once. */
function limitOfPlaces({ lawOf, knownOn }: FoldLaw) {
  const places = new Map<string, ReturnType<typeof limitsOf>>()
  return (term: string, from: Moment, place: string) => {
    const known = places.get(place)
    const limit = known ?? limitsOf(lawOf(place), { knownOn, place })
    if (known === undefined) places.set(place, limit)
    return limit(term, from)
  }
}
