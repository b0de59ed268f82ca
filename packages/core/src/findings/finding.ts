import type { ClauseId } from '../law/clause.ts'
import type { Need } from '../rules/need.ts'
import type { Trace } from '../rules/trace.ts'
import type { Verdict } from '../rules/verdict.ts'
import type { LocalText } from '../text/local-text.ts'
import type { Message } from './messages/message.ts'

/** How grave a finding is. Only `error` and `warning` speak of a breach or a conflict. */
export const severities = ['error', 'warning', 'review', 'info'] as const

/** How grave a finding is. */
export type Severity = (typeof severities)[number]

/** How sure a finding is. */
export const confidences = ['certain', 'likely', 'possible'] as const

/** How sure a finding is. */
export type Confidence = (typeof confidences)[number]

/** Where in the input a finding stands. */
export interface FindingPlace {
  readonly file?: string
  readonly pointer?: string
  readonly line?: number
  readonly column?: number
  readonly sheet?: string
  readonly cell?: string
  readonly page?: number
}

/** What a rule found in one subject. It holds no value of the input but dates, codes and counts. */
export interface Finding {
  readonly rule: string
  readonly verdict: Verdict
  readonly severity: Severity
  readonly confidence: Confidence
  readonly clause?: ClauseId
  /** The clause as people cite it. */
  readonly citation?: LocalText
  readonly title: LocalText
  /** How to mend it. */
  readonly mend: LocalText
  readonly message: Message
  /** What would settle it, in the order the law asks. */
  readonly needs: readonly Need[]
  /** Facts whose value another field stood in for, because the mapping said so. */
  readonly standIns: readonly string[]
  readonly place?: FindingPlace
  readonly trace: Trace
}
