import type { Instrument, Rank, SourceConfidence } from '../law/instrument.ts'
import type { Rule, RuleVersion } from '../rules/rule.ts'
import type { Verdict } from '../rules/verdict.ts'
import type { Confidence, Severity } from './finding.ts'

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
      return version?.modality === 'may' ? undefined : 'info'
    case 'undetermined':
      return version?.modality === 'may' ? undefined : informs(rule) ? 'info' : 'review'
    case 'breached':
    case 'conflict':
      return breachOf(rule, version, instrument)
  }
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

/** How sure a finding is, by how well its source is known. */
export const confidenceOf: Readonly<Record<SourceConfidence, Confidence>> = { T: 'certain', E: 'likely', M: 'possible' }
