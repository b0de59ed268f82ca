import { hashOf, sha256Hex, shippedCalendar } from '@gongkai/core'
import type { BaselineOfFile } from '../baseline/baseline.ts'
import { setUp } from '../content/setup.ts'
import { shownFile } from '../content/shown.ts'
import type { NamedFile } from '../input/find-files.ts'
import { version } from '../program/version.ts'
import { aboutOrphan, aboutWaivers } from './about-waivers.ts'
import { checkAll } from './check-all.ts'
import { type CheckContext, withinOf } from './check-one.ts'
import { type CheckReport, reportSchemaVersion } from './check-report.ts'
import { mergeOutcomes } from './merge.ts'
import { foldsOf, overPeriods } from './over-periods.ts'

/** What a check needs. */
export interface CheckRun extends CheckContext {
  readonly files: readonly NamedFile[]
  /** The configuration's file, as it is told; undefined where there is none. */
  readonly config: string | undefined
  /** Files of waivers whose file is gone. */
  readonly orphans: readonly NamedFile[]
  /** Whether it may be that there is nothing to check. */
  readonly allowEmpty: boolean
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
  const folds = foldsOf(setup, true)
  const outcomes = await checkAll(run, setup, folds.add)
  const periods = await overPeriods(folds, outcomes, setup, run)
  const beyond = [
    ...periods,
    aboutWaivers(run, outcomes, setup),
    ...(await Promise.all(run.orphans.map((orphan) => aboutOrphan(orphan, setup, run)))),
  ]
  const { places, looked, ...merged } = mergeOutcomes([...outcomes, ...beyond], plan.caps)
  const { asOf, knownOn, failOn, minConfidence, caps } = plan
  return {
    standing: new Map([
      ...outcomes.map(
        ({ standing }, index) => [shownFile(withinOf(files[index]?.path ?? '', root)), standing] as const,
      ),
      ...beyond.map(({ key, standing }) => [key, standing] as const),
    ]),
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
      ...(looked === 0 && outcomes.length === files.length && { nothing: { expected: run.allowEmpty } }),
      ...(outcomes.length < files.length && {
        stoppedEarly: { why: 'interrupted', after: outcomes.length, of: files.length },
      }),
    },
  }
}
