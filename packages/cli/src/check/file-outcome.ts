import type { Severity, Verdict } from '@gongkai/core'
import type { BaselineOfFile } from '../baseline/baseline.ts'
import type { FoundRule } from '../content/found.ts'
import type { FileReport, ReportFinding } from './check-report.ts'

/** How often a rule found something in a file, and what became of it. */
export interface RuleCount {
  readonly of: FoundRule
  readonly verdict: Verdict
  /** The gravest severity. */
  severity: Severity
  count: number
  failing: number
  waived: number
  known: number
  shown: number
}

/** Everything a file came to, as plain data: it is sent from workers and kept in the cache. */
export interface FileOutcome {
  /** The file; left out where findings belong to no file that was read, such as those over a period. */
  readonly report?: FileReport
  /** The first findings of each rule, in the order of the file. */
  readonly samples: readonly ReportFinding[]
  readonly rules: readonly RuleCount[]
  readonly bySeverity: Readonly<Record<Severity, number>>
  /** How much was there to look at: records, stretches of text, rows, labels. */
  readonly looked: number
  readonly records: number
  readonly judged: number
  readonly malformed: number
  readonly verdicts: Readonly<Record<Verdict, number>>
  readonly places: readonly { readonly place: string; readonly judgedAs: string; readonly records: number }[]
  /** Which waivers of the central file covered something, by their number there. */
  readonly usedWaivers: readonly number[]
  /** Where the findings stand that would go into a baseline. */
  readonly standing: BaselineOfFile
}
