import type { CivilDate } from '../civil/index.ts'
import type { LocalText } from '../text/local-text.ts'

/** The rank of a legal document, highest first. */
export const ranks = [
  'law',
  'administrative-regulation',
  'judicial-interpretation',
  'state-council-document',
  'ministry-document',
  'provincial-rule',
  'provincial-document',
  'municipal-rule',
  'municipal-document',
  'county-document',
] as const

/** The rank of a legal document. */
export type Rank = (typeof ranks)[number]

/** How well a figure is known: T the text was read, E an excerpt was seen, M from memory and not verified. */
export type SourceConfidence = 'T' | 'E' | 'M'

/** From when to when a document is in force (design, contract 4). */
export interface Force {
  /** The first day in force, or the first and last day on which it may have come into force. */
  readonly from: CivilDate | readonly [earliest: CivilDate, latest: CivilDate]
  /** The last day in force; `open` where it goes on, `not-known` where nobody could tell. */
  readonly until: CivilDate | 'open' | 'not-known'
  /** The day from which its end could be known, such as the publication of what replaced it; before it, the end is open. */
  readonly endKnownFrom?: CivilDate
  /** The latest day on which a source shows it in force, where the end is not known. */
  readonly lastSeenInForce?: CivilDate
}

/** A legal document: a law, a regulation, an opinion of a government office. */
export interface Instrument {
  /** Stable id, such as `gipd-2019`. */
  readonly id: string
  readonly title: LocalText
  /** The name it is cited by inside 《》, such as 条例. */
  readonly shortTitle: LocalText
  readonly docNumber?: string
  readonly issuer: LocalText
  readonly rank: Rank
  /** Place code of those it binds: 100000 the nation, 611000 Shangluo. */
  readonly place: string
  /** Whether it is divided into articles (第三十三条) or sections (二、2). */
  readonly division: 'article' | 'section'
  /** Ids of the documents it rests on. */
  readonly basis: readonly string[]
  readonly inForce: Force
  /** The day from which it could be known; where absent, its first day in force. */
  readonly publishedOn?: CivilDate
  readonly source: LocalText
  readonly confidence: SourceConfidence
}

/** Whether an instrument is in force on a day: yes, no longer, not yet, or nobody could tell. */
export type ForceOn = 'in-force' | 'not-yet' | 'ended' | 'uncertain'

/**
 * Whether a document is in force on a day.
 * @param force its dates
 * @param on the day asked about
 * @returns `uncertain` inside an uncertain start, and after the last day it was seen where the end is not known
 * @example
 * ```ts
 * forceOn({ from: civilDate('2019-05-15'), until: 'open' }, civilDate('2019-05-14')) // → 'not-yet'
 * ```
 */
export function forceOn(force: Force, on: CivilDate): ForceOn {
  const [earliest, latest] = typeof force.from === 'string' ? [force.from, force.from] : force.from
  if (on < earliest) return 'not-yet'
  if (force.until === 'not-known') {
    if (on < latest) return 'uncertain'
    return force.lastSeenInForce !== undefined && on <= force.lastSeenInForce ? 'in-force' : 'uncertain'
  }
  if (force.until !== 'open' && on > force.until) return 'ended'
  return on < latest ? 'uncertain' : 'in-force'
}

/** The days on which the answer of {@link forceOn} may change, in order. */
export function forceChanges(force: Force): readonly CivilDate[] {
  const from = typeof force.from === 'string' ? [force.from] : [...force.from]
  const until = force.until === 'open' || force.until === 'not-known' ? [] : [force.until]
  return [...from, ...until, ...(force.lastSeenInForce === undefined ? [] : [force.lastSeenInForce])]
}

/** Whether two documents may be in force on the same day. */
export function forceOverlap(one: Force, two: Force): boolean {
  return startsBeforeEnd(one, two) && startsBeforeEnd(two, one)
}

function startsBeforeEnd(one: Force, two: Force): boolean {
  const start = typeof one.from === 'string' ? one.from : one.from[0]
  return two.until === 'open' || two.until === 'not-known' || start <= two.until
}

/** Whether a document's end could be known on a day. */
export function endIsKnown({ endKnownFrom }: Force, knownOn: CivilDate): boolean {
  return endKnownFrom === undefined || endKnownFrom <= knownOn
}

/** A document as it was known on a day: an end that nobody could know yet is open. */
export function asKnownOn(instrument: Instrument, knownOn: CivilDate): Instrument {
  if (endIsKnown(instrument.inForce, knownOn)) return instrument
  return { ...instrument, inForce: { ...instrument.inForce, until: 'open' } }
}
