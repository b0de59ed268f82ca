import { type Severity, severities, type Verdict, verdicts } from '@gongkai/core'
import type { FoundRule } from '../content/found.ts'
import type { FileReport, ReportCaps, ReportFinding, RuleTotal, Totals } from './check-report.ts'
import type { FileOutcome, RuleCount } from './file-outcome.ts'

/** What all files came to, put together in their order. */
export interface Merged {
  readonly files: readonly FileReport[]
  readonly findings: readonly ReportFinding[]
  readonly totals: Totals
  /** How much was there to look at. */
  readonly looked: number
  /** How many records name a place, with the place whose law was applied. */
  readonly places: ReadonlyMap<string, { readonly judgedAs: string; readonly records: number }>
}

interface RuleSum {
  readonly of: FoundRule
  readonly verdict: Verdict
  severity: Severity
  count: number
  failing: number
  waived: number
  known: number
  files: number
  shown: number
}

/**
 * Puts the outcomes of files together. Counts are exact; of the samples only so many are kept as the caps allow, first
 * those that fail.
 * @param outcomes in the order of the files
 */
export function mergeOutcomes(outcomes: readonly FileOutcome[], caps: ReportCaps): Merged {
  const findings = capped(
    outcomes.map(({ samples }) => samples),
    caps.inReport,
  )
  const rules = ruleSums(outcomes, findings)
  const places = new Map<string, { readonly judgedAs: string; records: number }>()
  const byVerdict: Record<Verdict, number> = noVerdicts()
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, review: 0, info: 0 }
  const byState = { read: 0, partly: 0, 'could-not-read': 0 }
  for (const outcome of outcomes) {
    if (outcome.report !== undefined) byState[outcome.report.state]++
    for (const severity of severities) bySeverity[severity] += outcome.bySeverity[severity]
    for (const verdict of verdicts) byVerdict[verdict] += outcome.verdicts[verdict]
    for (const { place, judgedAs, records } of outcome.places) {
      const known = places.get(place)
      if (known === undefined) places.set(place, { judgedAs, records })
      else known.records += records
    }
  }
  const sum = (of: (outcome: FileOutcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0)
  const sumRules = (of: (rule: RuleTotal) => number) => rules.reduce((total, rule) => total + of(rule), 0)
  const all = sumRules(({ count, waived, known }) => count + waived + known)
  return {
    files: outcomes.flatMap(({ report }) => report ?? []),
    findings,
    places,
    looked: sum(({ looked }) => looked),
    totals: {
      findings: sumRules(({ count }) => count),
      failing: sumRules(({ failing }) => failing),
      waived: sumRules(({ waived }) => waived),
      known: sumRules(({ known }) => known),
      bySeverity,
      byRule: rules,
      byState,
      verdicts: byVerdict,
      records: sum(({ records }) => records),
      judged: sum(({ judged }) => judged),
      malformed: sum(({ malformed }) => malformed),
      notShown: all - sumRules(({ shown }) => shown),
    },
  }
}

/** Where not all samples fit, those that fail go first; the order of the files stays. */
function capped(samples: readonly (readonly ReportFinding[])[], most: number): readonly ReportFinding[] {
  const all = samples.flat()
  if (all.length <= most) return all
  const failing = all.filter(({ fails }) => fails).slice(0, most)
  let room = most - failing.length
  const kept = new Set(failing)
  return all.filter((finding) => kept.has(finding) || (!finding.fails && room-- > 0))
}

function ruleSums(outcomes: readonly FileOutcome[], findings: readonly ReportFinding[]): readonly RuleTotal[] {
  const sums = new Map<string, RuleSum>()
  for (const { rules } of outcomes) for (const rule of rules) add(sums, rule)
  for (const { rule, verdict, severity } of findings) {
    const sum = severity === undefined ? undefined : sums.get(`${rule} ${verdict}`)
    if (sum !== undefined) sum.shown++
  }
  return [...sums.values()]
    .toSorted(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        (a.of.rule < b.of.rule
          ? -1
          : a.of.rule > b.of.rule
            ? 1
            : verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict)),
    )
    .map(({ of: { rule, title, mend, citation }, ...counts }) => ({
      rule,
      title,
      mend,
      ...(citation !== undefined && { citation }),
      ...counts,
    }))
}

function add(sums: Map<string, RuleSum>, { of, verdict, severity, count, failing, waived, known }: RuleCount): void {
  const key = `${of.rule} ${verdict}`
  const sum = sums.get(key)
  if (sum === undefined) {
    sums.set(key, { of, verdict, severity, count, failing, waived, known, files: 1, shown: 0 })
    return
  }
  if (severities.indexOf(severity) < severities.indexOf(sum.severity)) sum.severity = severity
  sum.count += count
  sum.failing += failing
  sum.waived += waived
  sum.known += known
  sum.files++
}

function noVerdicts(): Record<Verdict, number> {
  return { met: 0, breached: 0, pending: 0, undetermined: 0, 'does-not-apply': 0, 'not-in-force': 0, conflict: 0 }
}
