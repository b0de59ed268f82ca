import type { ClauseId } from '../law/clause.ts'
import type { FactValue } from '../subjects/subject.ts'
import type { Atom } from './condition.ts'
import type { Lag } from './lag.ts'
import type { Provision } from './limit.ts'

/** The version of the trace format. */
export const traceVersion = 1

/** A truth value as it is written in a trace. */
export type TracedTruth = boolean | 'unknown'

/** What was found of a fact. A text is never shown, only that it is recorded. */
export type Found =
  | { readonly fact: string; readonly state: 'unknown' | 'recorded' }
  | { readonly fact: string; readonly state: 'known'; readonly value: FactValue }

/** One step of the reasoning: what was asked, what was found, what it came to. */
export interface Step {
  readonly step: 'all' | 'any' | 'not' | 'ask'
  readonly value: TracedTruth
  /** What was asked, where the step is a question. */
  readonly atom?: Atom
  /** What was found. */
  readonly found?: readonly Found[]
  /** Until when the term ran, where the question is about one. */
  readonly limit?: TracedLimit
  /** How long it took, where the question is about that: told even where nothing sets a figure. */
  readonly lag?: Lag
  readonly steps?: readonly Step[]
}

/** A term as it ran in one case. */
export interface TracedLimit extends Provision {
  /** The last day, or the instant; two dates joined by a slash where it is still open. */
  readonly due: string
}

/** How a verdict came about, as versioned JSON. */
export interface Trace {
  readonly version: typeof traceVersion
  readonly rule: string
  readonly clause?: ClauseId
  readonly asOf: string
  readonly datedBy: Found
  readonly applies?: Step
  readonly exceptions?: readonly { readonly clause: ClauseId; readonly step: Step }[]
  readonly require?: Step
}
