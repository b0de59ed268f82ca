import { availableParallelism } from 'node:os'
import { hashOf, sha256Hex, shippedCalendar, type Verdict, verdicts } from '@gongkai/core'
import type { BaselineOfFile } from '../baseline/baseline.ts'
import { judge } from '../content/judge.ts'
import { type CheckSetup, setUp } from '../content/setup.ts'
import { shownFile } from '../content/shown.ts'
import type { NamedFile } from '../input/find-files.ts'
import { version } from '../program/version.ts'
import { expiredFinding, faultFinding, unusedFinding } from '../waivers/waiver.ts'
import { isExpired } from '../waivers/waiver-file.ts'
import { checkInWorkers } from '../workers/check-in-workers.ts'
import { type CheckContext, type CheckHooks, checkPrepared, type PreparedFile, prepare, withinOf } from './check-one.ts'
import { type CheckReport, reportSchemaVersion } from './check-report.ts'
import { collector } from './collector.ts'
import type { FileOutcome } from './file-outcome.ts'
import { lawPlaceOf } from './law-place.ts'
import { mergeOutcomes } from './merge.ts'
import { periodFolds } from './period-folds.ts'

/** What a check needs. */
export interface CheckRun extends CheckContext {
  readonly files: readonly NamedFile[]
  /** The configuration's file, as it is told; undefined where there is none. */
  readonly config: string | undefined
  /** The module that workers are started from; without it everything is done in this thread. */
  readonly program: URL | undefined
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
  const { files, plan, root } = run
  const setup = setUp(plan)
  const folds = periodFolds(plan.complete, {
    lawOf: (code) => setup.checker.lawOf(lawPlaceOf(code).code),
    knownOn: plan.knownOn,
    overlays: plan.overlays,
  })
  const outcomes = await checkAll(run, setup, folds.add)
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
        ...(run.config !== undefined && { configFile: shownFile(run.config.replaceAll('\\', '/')) }),
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

/**
 * Checks every file, or remembers what it came to.
 * @returns the outcomes in the order of the files; fewer than files where the user stopped it
 */
async function checkAll(
  run: CheckRun,
  setup: CheckSetup,
  onRecord: CheckHooks['onRecord'],
): Promise<readonly FileOutcome[]> {
  const { files, onBytes, signal, cache } = run
  const prepared: PreparedFile[] = []
  for (const file of files) {
    if (signal.aborted) break
    prepared.push(await prepare(file, run))
  }
  for (const { named, before } of prepared) if (before !== undefined) onBytes(named.bytes)
  const unknown = prepared.filter(({ before }) => before === undefined)
  const program = worthWorkers(run, unknown) ? run.program : undefined
  const count = Math.min(availableParallelism(), mostWorkers, unknown.length)
  const start = { gongkaiCheck: { plan: run.plan, cache } }
  const fresh: (FileOutcome | undefined)[] =
    program === undefined || count < 2
      ? []
      : [...(await checkInWorkers(unknown, { program, count, start, onBytes, signal }))]
  const freshOf = new Map(unknown.map((file, index) => [file, fresh[index]]))
  const outcomes: FileOutcome[] = []
  for (const file of prepared) {
    const known = file.before ?? freshOf.get(file)
    if (signal.aborted && known === undefined) break
    const outcome = known ?? (await checkPrepared(file, cache, setup, { onBytes, onRecord, signal }))
    // A file that was broken off is not among those that were checked.
    if (signal.aborted && known === undefined) break
    outcomes.push(outcome)
  }
  return outcomes
}

/** Less than this is done before the first worker has started. */
const worthBytes = 8_000_000
const mostWorkers = 8

/** Whether there is enough to do; what is folded over a period needs every record in one place. */
function worthWorkers({ plan }: CheckRun, files: readonly PreparedFile[]): boolean {
  return plan.complete.length === 0 && files.reduce((sum, { named }) => sum + named.bytes, 0) >= worthBytes
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
    standing: false,
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
