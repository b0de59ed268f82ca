import { type CivilDate, type Severity, severities } from '@gongkai/core'
import type { BaselineOfFile } from '../baseline/baseline.ts'
import type { Found } from '../content/found.ts'
import type { Level } from '../content/plan.ts'
import { isCovered, type Waiver } from '../waivers/waiver.ts'
import { isExpired } from '../waivers/waiver-file.ts'
import type { ReportCaps, ReportFinding, Waived } from './check-report.ts'
import type { RuleCount } from './file-outcome.ts'
import { failsGate, type Gate } from './gate.ts'
import { reported } from './reported-finding.ts'
import { newOrdinals, type Standing, standingOf } from './standing.ts'

/** What decides what becomes of what was found in one file. */
export interface CollectorSettings {
  readonly file: string
  readonly asOf: CivilDate
  readonly levelOf: (rule: string) => Level | undefined
  readonly waivers: readonly Waiver[]
  /** What was there when the baseline was written; undefined where there is no baseline. */
  readonly baseline: BaselineOfFile | undefined
  /** Whether it is told where everything stands, for a baseline to be written. */
  readonly standing: boolean
  readonly gate: Gate
  readonly caps: ReportCaps
  readonly trace: boolean
  /** Of findings that are counted for the baseline, only these are sampled: a second reading looks for the new ones. */
  readonly wanted?: ReadonlySet<number>
}

/** What the findings of a file came to. */
export interface Collected {
  readonly samples: readonly ReportFinding[]
  readonly rules: readonly RuleCount[]
  readonly bySeverity: Record<Severity, number>
  readonly standing: BaselineOfFile
  /** New findings that are not among the samples although there is room for them. */
  readonly missed: ReadonlySet<number> | undefined
}

/** Counts everything and keeps the first of each rule. */
export interface Collector {
  readonly add: (found: Found) => void
  /** The waivers that have covered something so far. */
  readonly used: ReadonlySet<Waiver>
  readonly finish: () => Collected
}

interface Sample {
  readonly finding: ReportFinding
  readonly order: readonly [sheet: number, at: number, ordinal: number]
  readonly ordinal: number
}

/** Makes a collector for one file. */
export function collector(settings: CollectorSettings): Collector {
  const { asOf, levelOf, baseline, gate, caps, wanted } = settings
  const waivers = settings.waivers.filter((waiver) => !isExpired(waiver, asOf))
  const rules = new Map<string, RuleCount>()
  const groups = new Map<string, Map<string, Standing[]>>()
  const severityOf = new Map<
    number,
    { readonly severity: Severity; readonly fails: boolean; readonly rule: RuleCount }
  >()
  const samples = new Map<string, Sample[]>()
  const sheets = new Map<string, number>()
  const used = new Set<Waiver>()
  const bySeverity: Record<Severity, number> = { error: 0, warning: 0, review: 0, info: 0 }
  let ordinals = 0

  const countOf = (found: Found, severity: Severity): RuleCount => {
    const known = rules.get(keyOf(found.of.rule, found.verdict))
    if (known !== undefined) {
      if (severities.indexOf(severity) < severities.indexOf(known.severity)) known.severity = severity
      return known
    }
    const made = { of: found.of, verdict: found.verdict, severity, count: 0, failing: 0, waived: 0, known: 0, shown: 0 }
    rules.set(keyOf(found.of.rule, found.verdict), made)
    return made
  }
  const sheetNumber = (found: Found): number => {
    const name = found.spot.sheet ?? ''
    const known = sheets.get(name)
    if (known !== undefined) return known
    sheets.set(name, sheets.size)
    return sheets.size - 1
  }
  const sample = (
    found: Found,
    severity: Severity | undefined,
    ordinal: number,
    more: Pick<ReportFinding, 'fails' | 'waived'>,
  ): void => {
    const key = keyOf(found.of.rule, found.verdict)
    const kept = samples.get(key)
    if (kept !== undefined && kept.length >= caps.perRuleAndFile) return
    if (wanted !== undefined && more.waived === undefined && !wanted.has(ordinal)) return
    const order = [sheetNumber(found), found.spot.line ?? found.spot.row ?? found.at, ordinal] as const
    const made = { finding: reported(found, severity, settings, more), order, ordinal }
    if (kept === undefined) samples.set(key, [made])
    else kept.push(made)
  }

  const stand = ({ of, group, at }: Found, ordinal: number): void => {
    const ofRule = groups.get(of.rule) ?? new Map<string, Standing[]>()
    groups.set(of.rule, ofRule)
    const ones = ofRule.get(group)
    if (ones === undefined) ofRule.set(group, [{ at, ordinal }])
    else ones.push({ at, ordinal })
  }

  return {
    used,
    add: (found) => {
      const level = levelOf(found.of.rule)
      if (level === 'off') return
      const ordinal = ordinals++
      if (found.severity === undefined) return sample(found, undefined, ordinal, { fails: false })
      const severity = level ?? found.severity
      const rule = countOf(found, severity)
      const waiver = isAboutWaivers(found)
        ? undefined
        : waivers.find((one) => isCovered(one, found.of.rule, found.spot))
      if (waiver !== undefined) {
        used.add(waiver)
        rule.waived++
        return sample(found, severity, ordinal, { fails: false, waived: waivedBy(waiver) })
      }
      const fails = failsGate(severity, found.confidence, gate)
      rule.count++
      bySeverity[severity]++
      if (fails) rule.failing++
      if (baseline !== undefined || settings.standing) stand(found, ordinal)
      if (baseline !== undefined) severityOf.set(ordinal, { severity, fails, rule })
      sample(found, severity, ordinal, { fails })
    },
    finish: () => {
      const standing = standingOf(groups)
      const fresh = baseline === undefined ? undefined : newOrdinals(groups, baseline)
      if (fresh !== undefined)
        for (const [ordinal, { severity, fails, rule }] of severityOf) {
          if (fresh.has(ordinal)) continue
          rule.count--
          rule.known++
          bySeverity[severity]--
          if (fails) rule.failing--
        }
      const kept = [...samples.values()].flat()
      const told = kept.map(
        (one): Sample =>
          fresh === undefined ||
          one.finding.waived !== undefined ||
          one.finding.severity === undefined ||
          fresh.has(one.ordinal)
            ? one
            : { ...one, finding: { ...one.finding, fails: false, known: true } },
      )
      for (const { finding } of told) {
        const rule = rules.get(keyOf(finding.rule, finding.verdict))
        if (rule !== undefined) rule.shown++
      }
      const ordered = told.toSorted(({ order: a }, { order: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
      return {
        samples: ordered.map(({ finding }) => finding),
        rules: [...rules.values()],
        bySeverity,
        standing,
        missed: fresh !== undefined && wanted === undefined ? missedOf(fresh, kept) : undefined,
      }
    },
  }
}

function keyOf(rule: string, verdict: string): string {
  return `${rule} ${verdict}`
}

function isAboutWaivers({ of }: Found): boolean {
  return of.rule.startsWith('waiver/')
}

function waivedBy({ reason, basis, until, by }: Waiver): Waived {
  return { reason, basis, until, by }
}

/** New findings whose rule's samples were used up by known ones. */
function missedOf(fresh: ReadonlySet<number>, kept: readonly Sample[]): ReadonlySet<number> | undefined {
  const sampled = new Set(kept.map(({ ordinal }) => ordinal))
  const missed = [...fresh].some((ordinal) => !sampled.has(ordinal))
  return missed && fresh.size > 0 ? fresh : undefined
}
