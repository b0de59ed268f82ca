import { type ExitCode, exitCode } from '../edge/exit-code.ts'
import type { CheckReport, ReadingTrouble } from './check-report.ts'

/** What could not be read, of every file. */
export function unreadOf(report: CheckReport): readonly ReadingTrouble[] {
  return report.files.flatMap(({ troubles }) => troubles.filter(({ unread }) => unread !== 'none'))
}

/** What was read and should be known: hidden sheets, values that are no records, files without content. */
export function noticesOf(report: CheckReport): readonly ReadingTrouble[] {
  return report.files.flatMap(({ troubles }) => troubles.filter(({ unread }) => unread === 'none'))
}

/** Whether a run had nothing to check and nobody said that this was to be expected. */
export function checkedNothing({ nothing }: CheckReport): boolean {
  return nothing?.expected === false
}

/**
 * How a check ends (design, contract 5): what could not be read goes before what was found. A run that had nothing to
 * check was given the wrong paths, and ends as wrong use does.
 */
export function exitOf(report: CheckReport): ExitCode {
  const { 'could-not-read': unread, partly } = report.totals.byState
  // A report of a run that was stopped must not pass for one in which all is well, whatever signal ended the process.
  if (unread + partly > 0 || report.stoppedEarly !== undefined) return exitCode.unreadable
  if (report.totals.failing > 0) return exitCode.findings
  return checkedNothing(report) ? exitCode.usage : exitCode.clean
}
