import { severities } from '@gongkai/core'
import type { Voice } from '../messages/voice.ts'
import type { ReportFinding, ReportRemark } from './report-schema.ts'
import type { ReportTail, ReportWriter } from './writer.ts'

/**
 * Writes the report for people: the first findings of each rule as they come, the exact counts at the end. What is not
 * shown is counted and said.
 * @param write where to
 * @param shown how many findings of one rule and verdict are shown
 */
export function textWriter(write: (text: string) => Promise<void>, voice: Voice, shown: number): ReportWriter {
  const found = new Map<string, number>()
  return {
    begin: async () => {},
    findings: async (findings) => {
      const blocks = findings.flatMap((finding) => {
        const key = `${finding.rule} ${finding.verdict}`
        const count = (found.get(key) ?? 0) + 1
        found.set(key, count)
        return count > shown ? [] : [printFinding(finding, voice)]
      })
      if (blocks.length > 0) await write(blocks.join(''))
    },
    unreadable: async (remark) => {
      await write(`${where(remark.file, remark.line)}  ${voice.say('check.unreadable')}\n  ${remark.message}\n`)
    },
    end: async (tail) => {
      const more = [...found].filter(([, count]) => count > shown)
      const lines = [
        ...more.map(([key, count]) => voice.say('check.more', { what: key, count: count - shown })),
        ...printTail(tail, voice),
      ]
      await write(lines.map((line) => `${line}\n`).join(''))
    },
  }
}

function where(file: string, line: number | undefined, column?: number): string {
  return [file, line, column].filter((part) => part !== undefined).join(':')
}

function printFinding(
  { file, place, severity, verdict, rule, explanation, clause }: ReportFinding,
  { say }: Voice,
): string {
  const level = severity === undefined ? say('check.verdict', { verdict }) : say('check.severity', { severity })
  const head = `${where(file, place.line, place.column)}  ${level}  ${rule}${clause === undefined ? '' : `  ${clause}`}`
  return `${head}\n${explanation.map((line) => `  ${line}\n`).join('')}`
}

function printTail({ totals, notices, laws, exitCode }: ReportTail, { say }: Voice): readonly string[] {
  const { files, records, judged, malformed, findings, failing, unreadable } = totals
  const lines = notices.map((notice: ReportRemark) => `${where(notice.file, notice.line)}  ${notice.message}`)
  const elsewhere = laws.filter(({ place, judgedAs }) => place !== judgedAs)
  lines.push(...elsewhere.map((law) => say('check.unknown-place', law)))
  lines.push(say('check.records', { files, records, judged, malformed }))
  lines.push(say('check.findings', { counts: severities.map((severity) => [severity, findings[severity]]) }))
  lines.push(say('check.verdicts', { counts: totals.verdicts }))
  if (unreadable > 0) lines.push(say('check.unreadable-count', { count: unreadable }))
  lines.push(say(failing === 0 ? 'check.passes' : 'check.fails', { count: failing, exitCode }))
  return lines
}
