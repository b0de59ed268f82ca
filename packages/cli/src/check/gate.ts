import { type Confidence, confidences, type Severity, severities } from '@gongkai/core'

/** From when on a finding fails the run. */
export interface Gate {
  /** The least severity that fails; `never` where nothing does. */
  readonly failOn: Severity | 'never'
  /** The least confidence that fails. */
  readonly minConfidence: Confidence
}

/** Whether a finding fails the run: grave enough, and sure enough. */
export function failsGate(
  severity: Severity | undefined,
  confidence: Confidence,
  { failOn, minConfidence }: Gate,
): boolean {
  if (severity === undefined || failOn === 'never') return false
  const grave = severities.indexOf(severity) <= severities.indexOf(failOn)
  return grave && confidences.indexOf(confidence) <= confidences.indexOf(minConfidence)
}
