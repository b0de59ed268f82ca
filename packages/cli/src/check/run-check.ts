import { relative } from 'node:path'
import { hashOf, sha256Hex, shippedCalendar, type Verdict, verdicts } from '@gongkai/core'
import type { Baseline, BaselineOfFile } from '../baseline/baseline.ts'
import { matcher } from '../content/globs.ts'
import { judge } from '../content/judge.ts'
import type { CheckPlan } from '../content/plan.ts'
import { type CheckSetup, setUp } from '../content/setup.ts'
import { shownFile } from '../content/shown.ts'
import type { NamedFile } from '../input/find-files.ts'
import { version } from '../program/version.ts'
import { expiredFinding, faultFinding, unusedFinding } from '../waivers/waiver.ts'
import { isExpired, type WaiverFile } from '../waivers/waiver-file.ts'
import { type CentralWaiver, checkFile } from './check-file.ts'
import { type CheckReport, reportSchemaVersion } from './check-report.ts'
import { collector } from './collector.ts'
import type { FileOutcome } from './file-outcome.ts'
import { lawPlaceOf } from './law-place.ts'
import { mergeOutcomes } from './merge.ts'
import { periodFolds } from './period-folds.ts'
import { openFile, sidecarOf } from './read-input.ts'

/** What a check needs. */
export interface CheckRun {
  readonly files: readonly NamedFile[]
  readonly plan: CheckPlan
  /** The folder of the configuration. */
  readonly root: string
  /** The central file of waivers, with the name it is reported by. */
  readonly waivers: WaiverFile & { readonly file: string }
  /** What was known before; undefined where no baseline is used. */
  readonly baseline: Baseline | undefined
  readonly onBytes: (bytes: number) => void
  readonly signal: AbortSignal
}

/** What a check came to: the report, and where everything stands that a new baseline would hold. */
export interface CheckedFiles {
  readonly report: CheckReport
  readonly standing: ReadonlyMap<string, BaselineOfFile>
}

/**
 * Checks files. Where the user stops it, the report says so and tells what was found until then.
 * @param run the files and what they are checked by
 */
export async function runCheck(run: CheckRun): Promise<CheckedFiles> {
  const { files, plan, root, signal } = run
  const setup = setUp(plan)
  const folds = periodFolds(plan.complete, {
    lawOf: (code) => setup.checker.lawOf(lawPlaceOf(code).code),
    knownOn: plan.knownOn,
    overlays: plan.overlays,
  })
  const outcomes: FileOutcome[] = []
  for (const file of files) {
    if (signal.aborted) break
    const task = await taskOf(file, run)
    outcomes.push(await checkFile({ ...task, onRecord: folds.add }, setup))
  }
  const beyond = [overPeriods(folds, setup), aboutWaivers(run, outcomes, setup)]
  const { places, ...merged } = mergeOutcomes([...outcomes, ...beyond], plan.caps)
  const { asOf, knownOn, failOn, minConfidence, caps } = plan
  return {
    standing: new Map(
      outcomes.map(({ standing }, index) => [shownFile(withinOf(files[index]?.path ?? '', root)), standing]),
    ),
    report: {
      schemaVersion: reportSchemaVersion,
      tool: { name: 'gongkai', version },
      basis: {
        asOf,
        knownOn,
        laws: [...places].map(([place, { judgedAs, records }]) => ({
          place,
          judgedAs,
          records,
          hash: setup.checker.lawOf(judgedAs).hash,
        })),
        calendar: hashOf(shippedCalendar),
        configuration: sha256Hex(JSON.stringify(plan)),
      },
      gate: { failOn, minConfidence },
      caps,
      ...merged,
      ...(outcomes.length < files.length && {
        stoppedEarly: { why: 'interrupted', after: outcomes.length, of: files.length },
      }),
    },
  }
}

/** A file's name from the folder of the configuration. */
function withinOf(path: string, root: string): string {
  return relative(root, path).replaceAll('\\', '/')
}

/** A file with everything that is said of it elsewhere. */
async function taskOf({ path, file }: NamedFile, { root, waivers, baseline, onBytes }: CheckRun) {
  const within = withinOf(path, root)
  const central = waivers.waivers.flatMap(({ files, waiver }, number): readonly CentralWaiver[] =>
    files.length === 0 || matcher(files)(within) ? [{ number, waiver }] : [],
  )
  return {
    file,
    within,
    open: openFile(path, onBytes),
    sidecar: await sidecarOf(path, file),
    central,
    baseline: baseline === undefined ? undefined : (baseline.files[shownFile(within)] ?? {}),
  }
}

/** Bodies over the periods whose registers somebody vouches for. */
function overPeriods(folds: ReturnType<typeof periodFolds>, setup: CheckSetup): FileOutcome {
  const { plan, checker } = setup
  const collect = collectorBeside('', setup)
  const counted = emptyOutcome()
  for (const { subject, body, file } of folds.subjects()) {
    const where = { spot: {}, group: file, at: 0, placeOf: () => ({ file, pointer: '' }) }
    const { found, counts } = judge(subject, where, checker, plan.all)
    for (const one of found) collect.add({ ...one, record: body })
    counted.add(counts)
  }
  const { samples, rules, bySeverity, standing } = collect.finish()
  return { ...counted.outcome, samples, rules, bySeverity, standing }
}

/** What is wrong with the waivers of the central file. */
function aboutWaivers({ waivers }: CheckRun, outcomes: readonly FileOutcome[], setup: CheckSetup): FileOutcome {
  const collect = collectorBeside(waivers.file, setup)
  const used = new Set(outcomes.flatMap(({ usedWaivers }) => usedWaivers))
  for (const fault of waivers.faults) collect.add(faultFinding(fault))
  for (const [number, { waiver }] of waivers.waivers.entries()) {
    if (isExpired(waiver, setup.plan.asOf)) collect.add(expiredFinding(waiver))
    else if (!used.has(number)) collect.add(unusedFinding(waiver))
  }
  const { samples, rules, bySeverity, standing } = collect.finish()
  return { ...emptyOutcome().outcome, samples, rules, bySeverity, standing }
}

function collectorBeside(file: string, { plan, settingsOf }: CheckSetup) {
  const { asOf, failOn, minConfidence, caps, trace } = plan
  const { levelOf } = settingsOf(file)
  return collector({
    file,
    asOf,
    levelOf,
    waivers: [],
    baseline: undefined,
    gate: { failOn, minConfidence },
    caps,
    trace,
  })
}

function emptyOutcome() {
  const counts = {
    met: 0,
    breached: 0,
    pending: 0,
    undetermined: 0,
    'does-not-apply': 0,
    'not-in-force': 0,
    conflict: 0,
  }
  return {
    add: (more: Readonly<Record<Verdict, number>>) => {
      for (const verdict of verdicts) counts[verdict] += more[verdict]
    },
    outcome: { records: 0, judged: 0, malformed: 0, verdicts: counts, places: [], usedWaivers: [] },
  }
}
