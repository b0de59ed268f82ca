import type { Clause } from '../law/clause.ts'
import type { SourceConfidence } from '../law/instrument.ts'
import type { pauseWords } from '../problems/term-problems.ts'
import type { LocalText } from '../text/local-text.ts'

/** What a term is counted in. */
export type TermUnit = 'working-day' | 'calendar-day' | 'hour' | 'month' | 'year'

/** Whether something is due by its end, must last at least so long, or may not happen before it. */
export type TermKind = 'due' | 'minimum-duration' | 'not-before'

/** What stops the count for a while. */
export type PauseReason = keyof typeof pauseWords

/** What one instrument says of a term. */
export interface TermVersion {
  readonly clause: Clause
  readonly count: number
  readonly unit: TermUnit
  /** Whether a lower level may set a shorter one. */
  readonly local: 'fixed' | 'may-shorten'
  readonly pausedBy?: readonly { readonly reason: PauseReason; readonly clause: Clause }[]
  /** The term starts again from zero when this happens. */
  readonly restartedBy?: { readonly event: 'correction-received'; readonly clause: Clause }
  readonly extension?: { readonly upTo: number; readonly clause: Clause; readonly condition: LocalText }
  /** It measures how things stand on the day they are looked at, so it governs a start before the document too. */
  readonly reachesBack?: true
  readonly anchors: readonly string[]
  readonly confidence: SourceConfidence
}

/** A term with the instruments that have set it, oldest first. */
export interface Term {
  /** Stable id, such as `answer`. */
  readonly id: string
  readonly kind: TermKind
  readonly title: LocalText
  /** What starts it. */
  readonly trigger: LocalText
  readonly versions: readonly TermVersion[]
}
