import { type ExitCode, exitCode } from '../edge/exit-code.ts'
import type { CheckReport, ReadingTrouble } from './check-report.ts'

/** What could not be read, of every file. */
export function unreadOf(report: CheckReport): readonly ReadingTrouble[] {
  return report.files.flatMap(({ troubles }) => troubles.filter(({ unread }) => unread !== 'none'))
}

/** How a check ends (design, contract 5): what could not be read goes before what was found. */
export function exitOf(report: CheckReport): Extract<ExitCode, 0 | 1 | 3> {
  const { 'could-not-read': unread, partly } = report.totals.byState
  if (unread + partly > 0) return exitCode.unreadable
  return report.totals.failing > 0 ? exitCode.findings : exitCode.clean
}
