import { type Verdict, verdicts } from '@gongkai/core'
import type { CheckSetup } from '../content/setup.ts'
import { type Collector, collector } from './collector.ts'
import type { FileOutcome } from './file-outcome.ts'
import type { CheckRun } from './run-check.ts'

/** What was found beside the files that were read, with the name a baseline keeps it under. */
export interface OutcomeBeside extends FileOutcome {
  readonly key: string
}

/**
 * Makes a collector of what is found beside the files.
 * @param file its name as it is reported
 * @param key the name a baseline keeps it under
 * @param wanted the findings that a second look is after
 */
export function collectorBeside(
  { file, key }: { readonly file: string; readonly key: string },
  { plan, settingsOf }: CheckSetup,
  { baseline, standing }: CheckRun,
  wanted?: ReadonlySet<number>,
): Collector {
  const { asOf, failOn, minConfidence, caps, trace } = plan
  const { levelOf } = settingsOf(file)
  return collector({
    file,
    asOf,
    levelOf,
    waivers: [],
    baseline: baseline === undefined ? undefined : (baseline.files[key] ?? {}),
    standing,
    gate: { failOn, minConfidence },
    caps,
    trace,
    ...(wanted !== undefined && { wanted }),
  })
}

/** What a collector came to, as an outcome of no file that was read. */
export function outcomeBeside(
  key: string,
  collect: Collector,
  counted: readonly Readonly<Record<Verdict, number>>[] = [],
): OutcomeBeside {
  const { samples, rules, bySeverity, standing } = collect.finish()
  const counts = {
    met: 0,
    breached: 0,
    pending: 0,
    undetermined: 0,
    'does-not-apply': 0,
    'not-in-force': 0,
    conflict: 0,
  }
  for (const more of counted) for (const verdict of verdicts) counts[verdict] += more[verdict]
  const nothingRead = { looked: 0, records: 0, judged: 0, malformed: 0, places: [], usedWaivers: [] }
  return { key, ...nothingRead, verdicts: counts, samples, rules, bySeverity, standing }
}
