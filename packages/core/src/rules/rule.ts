import type { Clause } from '../law/clause.ts'
import type { SourceConfidence } from '../law/instrument.ts'
import type { Subject, SubjectType } from '../subjects/subject.ts'
import type { LocalText } from '../text/local-text.ts'
import type { Condition } from './condition.ts'

/** What the clause does: 应当 and 不得 are `must`, 一般应 and 原则上 are `should`, 可以 is `may`. */
export type Modality = 'must' | 'should' | 'may'

/** An exception that the law itself makes, with its own clause. */
export interface Exception<F extends string = string> {
  readonly clause: Clause
  readonly when: Condition<F>
  readonly note: LocalText
}

/** What one instrument says: a rule keeps its id while the law behind it changes. */
export interface RuleVersion<F extends string = string> {
  readonly clause: Clause
  /** Further provisions it rests on. */
  readonly also?: readonly Clause[]
  readonly modality: Modality
  /** Short key terms that stand in the clause. */
  readonly anchors: readonly string[]
  readonly confidence: SourceConfidence
  /** Whether a source of confidence E still allows an error (design, contract 5). */
  readonly uncapped?: true
  readonly when: Condition<F>
  readonly require: Condition<F>
  readonly exceptions?: readonly Exception<F>[]
}

/** One example as data: a subject, and the day on which it is judged. */
export interface Example {
  readonly subject: Subject
  readonly asOf: string
  readonly knownOn?: string
  readonly note: LocalText
  /** Instruments the operator says are in force. */
  readonly assertInForce?: readonly string[]
}

/** A duty as data. */
export interface Rule<F extends string = string> {
  /** Stable id: the level and a code, such as `cn/proactive-20wd`. */
  readonly id: string
  readonly over: SubjectType
  /** The record kinds it is over; absent means every kind. */
  readonly kinds?: readonly string[]
  /** The fact whose date picks the version (design, contract 3). */
  readonly datedBy: F
  readonly title: LocalText
  /** What it asks, in one sentence a clerk can act on. */
  readonly asks: LocalText
  /** How to mend a breach. */
  readonly mend: LocalText
  readonly versions: readonly RuleVersion<F>[]
  /** Whether it comes from an inspection table: a veto or a deduction. */
  readonly indicator?: 'veto' | 'deduction'
  /** The severity of a breach where the rule only informs. */
  readonly severity?: 'info'
  /**
   * The clause asks for speed and gives no figure, so the caller may set one as a stated fact. Without it the rule tells
   * how long it took and breaches nothing: undetermined, which is then no more than information.
   */
  readonly limit?: 'caller'
  readonly examples: { readonly met: Example; readonly breached: Example; readonly undetermined: Example }
}
