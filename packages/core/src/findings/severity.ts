import type { Instrument, Rank, SourceConfidence } from '../law/instrument.ts'
import type { Rule, RuleVersion } from '../rules/rule.ts'
import type { Verdict } from '../rules/verdict.ts'
import { type Confidence, type Severity, severities } from './finding.ts'

/** Whether a duty of this rank that must be obeyed fails a build (design, contract 5). */
const binding: Readonly<Record<Rank, boolean>> = {
  law: true,
  'administrative-regulation': true,
  'judicial-interpretation': true,
  'state-council-document': true,
  'ministry-document': false,
  'provincial-rule': false,
  'provincial-document': false,
  'municipal-rule': false,
  'municipal-document': false,
  'county-document': false,
}

/**
 * How grave a verdict is (design, contract 5).
 * @returns undefined where nothing is to be reported: met, does not apply, not in force, or a clause that only permits
 */
export function severityOf(
  verdict: Verdict,
  rule: Rule,
  version: RuleVersion | undefined,
  instrument: Instrument | undefined,
): Severity | undefined {
  switch (verdict) {
    case 'met':
    case 'does-not-apply':
    case 'not-in-force':
      return undefined
    case 'pending':
      return onlyPermits(rule, version) ? undefined : 'info'
    case 'undetermined':
      return onlyPermits(rule, version) ? undefined : informs(rule) ? 'info' : 'review'
    case 'breached':
    case 'conflict':
      return breachOf(rule, version, instrument)
  }
}

/** Whether the clause only permits; without a version, whether every one of them does. */
function onlyPermits({ versions }: Rule, version: RuleVersion | undefined): boolean {
  return version === undefined ? versions.every(({ modality }) => modality === 'may') : version.modality === 'may'
}

/** Whether a rule only informs, or can do no more until the caller sets a figure that the law does not give. */
function informs({ severity, limit }: Rule): boolean {
  return severity === 'info' || limit === 'caller'
}

function breachOf(
  rule: Rule,
  version: RuleVersion | undefined,
  instrument: Instrument | undefined,
): Severity | undefined {
  if (version === undefined || instrument === undefined) return 'review'
  if (version.modality === 'may') return undefined
  if (rule.severity === 'info') return 'info'
  if (version.confidence === 'M') return 'review'
  const firm = version.modality === 'must' && binding[instrument.rank]
  const capped = version.confidence === 'E' && version.uncapped !== true
  return firm && !capped ? 'error' : 'warning'
}

/** The lesser of two severities; one that reports nothing is the least. */
export function lesserSeverity(one: Severity | undefined, two: Severity | undefined): Severity | undefined {
  if (one === undefined || two === undefined) return undefined
  return severities.indexOf(one) > severities.indexOf(two) ? one : two
}

/** The least sure of several sources; of none nothing is sure, so there must be one. */
export function weakest(sources: readonly [SourceConfidence, ...SourceConfidence[]]): SourceConfidence {
  return (['M', 'E'] as const).find((each) => sources.includes(each)) ?? 'T'
}

/** How sure a finding is, by how well its source is known. */
export const confidenceOf: Readonly<Record<SourceConfidence, Confidence>> = { T: 'certain', E: 'likely', M: 'possible' }
