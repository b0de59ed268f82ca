import { type Confidence, confidences, type Severity, severities, type Verdict, verdicts } from '@gongkai/core'
import type { Judgement } from './judge.ts'
import type { ReportFinding, ReportTotals } from './report-schema.ts'
import type { CheckSettings } from './settings.ts'

/** Exact counts, growing. */
export interface Totals {
  /** Counts a record and what it came to. */
  readonly record: (judgement: Judgement) => void
  /** Counts what a body over a period came to. */
  readonly period: (judgement: Judgement) => void
  readonly unreadable: () => void
  readonly value: () => ReportTotals
}

/** Starts to count. */
export function totals(files: number, settings: Pick<CheckSettings, 'failOn' | 'minConfidence'>): Totals {
  const findings: Record<Severity, number> = { error: 0, warning: 0, review: 0, info: 0 }
  const byVerdict = Object.fromEntries(verdicts.map((verdict) => [verdict, 0]))
  const rules = new Map<string, number>()
  let [records, judged, malformed, failing, unreadable] = [0, 0, 0, 0, 0]
  const count = ({ findings: found, counts }: Judgement) => {
    for (const finding of found) {
      if (finding.severity === undefined) continue
      findings[finding.severity]++
      rules.set(finding.rule, (rules.get(finding.rule) ?? 0) + 1)
      if (fails(finding, settings)) failing++
    }
    if (counts !== undefined)
      for (const verdict of verdicts) byVerdict[verdict] = (byVerdict[verdict] ?? 0) + counts[verdict]
  }
  return {
    record: (judgement) => {
      records++
      if (judgement.counts === undefined) malformed++
      else judged++
      count(judgement)
    },
    period: count,
    unreadable: () => {
      unreadable++
    },
    value: () => ({
      files,
      records,
      judged,
      malformed,
      findings,
      verdicts: verdictCounts(byVerdict),
      rules: Object.fromEntries([...rules].toSorted((a, b) => b[1] - a[1])),
      failing,
      unreadable,
    }),
  }
}

function verdictCounts(counts: Readonly<Record<string, number>>): Record<Verdict, number> {
  const of = (verdict: Verdict): number => counts[verdict] ?? 0
  return {
    met: of('met'),
    breached: of('breached'),
    pending: of('pending'),
    undetermined: of('undetermined'),
    'does-not-apply': of('does-not-apply'),
    'not-in-force': of('not-in-force'),
    conflict: of('conflict'),
  }
}

/** Whether a finding fails the check: grave enough, and sure enough. */
export function fails(
  { severity, confidence }: Pick<ReportFinding, 'severity' | 'confidence'>,
  { failOn, minConfidence }: { readonly failOn: Severity | 'never'; readonly minConfidence: Confidence },
): boolean {
  if (severity === undefined || failOn === 'never') return false
  const grave = severities.indexOf(severity) <= severities.indexOf(failOn)
  return grave && confidences.indexOf(confidence) <= confidences.indexOf(minConfidence)
}
