import { text, type Verdict } from '@gongkai/core'
import type { Found, FoundRule } from '../content/found.ts'
import { judge } from '../content/judge.ts'
import type { CheckSetup } from '../content/setup.ts'
import { shown } from '../content/shown.ts'
import { readRecords } from './check-file.ts'
import { withinOf } from './check-one.ts'
import { collectorBeside, type OutcomeBeside, outcomeBeside } from './collect-beside.ts'
import type { FileOutcome } from './file-outcome.ts'
import { lawPlaceOf } from './law-place.ts'
import { type PeriodFolds, periodFolds } from './period-folds.ts'
import { openFile } from './read-input.ts'
import type { CheckRun } from './run-check.ts'

/** Under what a baseline keeps what was found over periods: no file has this name. */
const key = 'complete:'

/**
 * Starts the folds over the periods whose registers somebody vouches for.
 * @param whole whether the registers are what was vouched for: all of them was read
 */
export function foldsOf({ plan, checker }: CheckSetup, whole: boolean): PeriodFolds {
  const lawOf = (code: string) => checker.lawOf(lawPlaceOf(code).code)
  return periodFolds(plan.complete, { lawOf, knownOn: plan.knownOn, overlays: plan.overlays }, whole)
}

/**
 * Judges bodies and sites over the periods. Where some of a register could not be read, nothing that is not found in the
 * rest is taken for absent. Where the run was stopped, nothing is judged over a period.
 * @param folds the records of all files, folded
 * @param outcomes what the files came to
 */
export async function overPeriods(
  folds: PeriodFolds,
  outcomes: readonly FileOutcome[],
  setup: CheckSetup,
  run: CheckRun,
): Promise<readonly OutcomeBeside[]> {
  if (setup.plan.complete.length === 0 || outcomes.length < run.files.length) return []
  const unread = outcomes.filter(({ report }) => report !== undefined && report.state !== 'read').length
  const malformed = outcomes.reduce((sum, outcome) => sum + outcome.malformed, 0)
  if (unread + malformed === 0) return [judged(folds, [], setup, run)]
  const open = foldsOf(setup, false)
  for (const { path, file } of run.files) {
    const task = { file, within: withinOf(path, run.root), open: openFile(path, () => {}), signal: run.signal }
    await readRecords(task, setup, open.add)
  }
  return [
    judged(
      open,
      open.spans.map((span) => notWhole(span, unread, malformed)),
      setup,
      run,
    ),
  ]
}

function judged(folds: PeriodFolds, told: readonly Found[], setup: CheckSetup, run: CheckRun): OutcomeBeside {
  const found: Found[] = [...told]
  const counted: Readonly<Record<Verdict, number>>[] = []
  for (const { subject, body, file } of folds.subjects()) {
    const who = shown(body)
    const where = { spot: {}, group: `${file} ${who}`, at: 0, placeOf: () => ({ file, item: who }) }
    const { found: own, counts } = judge(setup.stated.over(subject), where, setup.checker, setup.plan.all)
    found.push(...own.map((one) => ({ ...one, record: body })))
    counted.push(counts)
  }
  const collected = (wanted?: ReadonlySet<number>) => {
    const collect = collectorBeside({ file: '', key }, setup, run, wanted)
    for (const one of found) collect.add(one)
    return collect
  }
  const { missed } = collected().finish()
  return outcomeBeside(key, collected(missed), counted)
}

const rule: FoundRule = {
  rule: 'register/not-whole',
  title: text('登记没有读全', 'A register that was not read whole'),
  mend: text(
    '先改正读不了的文件和不合格式的记录，再检查一遍',
    'Mend what could not be read or is not of the form, and check again',
  ),
}

function notWhole(span: string, unread: number, malformed: number): Found {
  return {
    of: rule,
    verdict: 'undetermined',
    severity: 'review',
    confidence: 'certain',
    spot: {},
    group: span,
    at: 0,
    detail: () => ({
      place: { file: span },
      message: {
        key: rule.rule,
        params: { unread, malformed },
        text: text(
          `有 ${unread} 个文件没有读全，${malformed} 条记录不合格式：此期间没有找到的，不当作没有`,
          `${unread} files were not read whole and ${malformed} records are not of the form: what is not found over the period is not taken for absent`,
        ),
      },
      needs: [],
      standIns: [],
      nearby: [],
    }),
  }
}
