import type { CheckSetup } from '../content/setup.ts'
import { shownFile } from '../content/shown.ts'
import type { NamedFile } from '../input/find-files.ts'
import { expiredFinding, faultFinding, orphanFinding, unusedFinding } from '../waivers/waiver.ts'
import { isExpired } from '../waivers/waiver-file.ts'
import { withinOf } from './check-one.ts'
import { collectorBeside, type OutcomeBeside, outcomeBeside } from './collect-beside.ts'
import type { FileOutcome } from './file-outcome.ts'
import { waiversIn } from './read-input.ts'
import type { CheckRun } from './run-check.ts'

/** What is wrong with the waivers of the central file. */
export function aboutWaivers(run: CheckRun, outcomes: readonly FileOutcome[], setup: CheckSetup): OutcomeBeside {
  const { file, waivers, faults } = run.waivers
  const collect = collectorBeside({ file, key: file }, setup, run)
  const used = new Set(outcomes.flatMap(({ usedWaivers }) => usedWaivers))
  for (const fault of faults) collect.add(faultFinding(fault))
  for (const [number, { waiver }] of waivers.entries()) {
    if (isExpired(waiver, setup.plan.asOf)) collect.add(expiredFinding(waiver))
    else if (!used.has(number)) collect.add(unusedFinding(waiver))
  }
  return outcomeBeside(file, collect)
}

/** What is to be said of waivers whose file is gone: all of them are left over. */
export async function aboutOrphan({ path, file }: NamedFile, setup: CheckSetup, run: CheckRun): Promise<OutcomeBeside> {
  const key = shownFile(withinOf(path, run.root))
  const collect = collectorBeside({ file: shownFile(file), key }, setup, run)
  const { waivers, faults } = await waiversIn(path, file)
  for (const fault of faults) collect.add(faultFinding(fault))
  for (const waiver of waivers) collect.add(orphanFinding(waiver))
  return outcomeBeside(key, collect)
}
