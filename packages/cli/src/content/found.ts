import type { Confidence, LocalText, Severity, Trace, Verdict } from '@gongkai/core'
import type { Neighbour, ReportMessage, ReportNeed, ReportPlace } from '../check/check-report.ts'

/** Where a finding stands, as far as waivers and baselines ask. It costs nothing to make. */
export interface Spot {
  readonly line?: number
  readonly sheet?: string
  /** Counted from 1. */
  readonly row?: number
  /** Counted from 0. */
  readonly column?: number
  readonly pointer?: string
}

/** What a finding says, worked out only for those that are shown. */
export interface FoundDetail {
  readonly place: ReportPlace
  readonly message: ReportMessage
  readonly needs: readonly ReportNeed[]
  readonly standIns: readonly string[]
  /** Sentences beside the message: basis, needs, stand-ins. Where left out, they are made of the rule's own words. */
  readonly explanation?: readonly LocalText[]
  readonly nearby: readonly Neighbour[]
  /** Whether the remedy is certain, so that `--fix` makes it where it writes the format. */
  readonly certainRemedy?: boolean
  readonly trace?: Trace
}

/** What all findings of a rule have in common. */
export interface FoundRule {
  readonly rule: string
  readonly title: LocalText
  readonly mend: LocalText
  readonly clause?: string
  readonly citation?: LocalText
}

/** Something found in a file, before anybody asked whether it counts. */
export interface Found {
  readonly of: FoundRule
  readonly verdict: Verdict
  readonly severity?: Severity
  readonly confidence: Confidence
  readonly spot: Spot
  /** Where it stands, without the numbers that shift when a line comes in above: a sheet and column, a pointer. */
  readonly group: string
  /** The number that shifts: the line, row or page. */
  readonly at: number
  /** The id of the record it is about. */
  readonly record?: string
  readonly detail: () => FoundDetail
}
