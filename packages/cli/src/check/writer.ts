import type { CheckReport, ReportFinding, ReportRemark } from './report-schema.ts'

/** What is written before anything is known. */
export type ReportHead = Omit<CheckReport, 'findings' | 'unreadable' | 'notices' | 'laws' | 'totals' | 'exitCode'>

/** What is written when all is known. */
export type ReportTail = Pick<CheckReport, 'unreadable' | 'notices' | 'laws' | 'totals' | 'exitCode'>

/** Writes a report as it comes about: findings are not held back until the last. */
export interface ReportWriter {
  readonly begin: (head: ReportHead) => Promise<void>
  readonly findings: (findings: readonly ReportFinding[]) => Promise<void>
  readonly unreadable: (remark: ReportRemark) => Promise<void>
  readonly end: (tail: ReportTail) => Promise<void>
}
