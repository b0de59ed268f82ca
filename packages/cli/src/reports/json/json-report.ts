import type { Language, LocalText } from '@gongkai/core'
import type { CheckReport, ReadingTrouble, ReportFinding, ReportPlace, RuleTotal } from '../../check/check-report.ts'
import { exitOf, noticesOf, unreadOf } from '../../check/report-exit.ts'
import type { JsonFinding, JsonReport } from './report-schema.ts'

/** The report as JSON, in one language, a finding a line. */
export function jsonReport(report: CheckReport, language: Language): string {
  const { findings, ...rest } = reportAsJson(report, language)
  const lines = findings.map((finding) => `\n${JSON.stringify(finding)}`)
  return `${JSON.stringify(rest).slice(0, -1)},"findings":[${lines.join(',')}${lines.length === 0 ? '' : '\n'}]}\n`
}

/** The report in the form that its published schema describes. */
export function reportAsJson(report: CheckReport, language: Language): JsonReport {
  const say = (text: LocalText): string => text[language]
  const { tool, basis, gate, files, findings, totals, stoppedEarly } = report
  const notices = noticesOf(report)
  const rules: Record<string, number> = {}
  for (const { rule, count } of totals.byRule) rules[rule] = (rules[rule] ?? 0) + count
  return {
    version: report.schemaVersion,
    tool: { ...tool },
    language,
    asOf: basis.asOf,
    knownOn: basis.knownOn,
    ...gate,
    files: files.map(({ file, format, state, troubleCount, subjects, findings: count }) => ({
      file,
      ...(format !== undefined && { format }),
      state,
      troubles: troubleCount,
      judged: subjects,
      findings: count,
    })),
    findings: findings.map((finding) => findingAsJson(finding, say)),
    unreadable: unreadOf(report).map((trouble) => troubleAsJson(trouble, say)),
    notices: notices.map((trouble) => troubleAsJson(trouble, say)),
    laws: basis.laws.map((law) => ({ ...law })),
    calendar: basis.calendar,
    configuration: basis.configuration,
    ...(basis.configFile !== undefined && { configFile: basis.configFile }),
    totals: {
      files: files.length,
      records: totals.records,
      judged: totals.judged,
      malformed: totals.malformed,
      findings: { ...totals.bySeverity },
      verdicts: { ...totals.verdicts },
      rules,
      byRule: totals.byRule.map((rule) => ruleAsJson(rule, say)),
      failing: totals.failing,
      waived: totals.waived,
      known: totals.known,
      notShown: totals.notShown,
      unreadable: unreadCount(report),
    },
    ...(stoppedEarly !== undefined && { stoppedEarly: { ...stoppedEarly } }),
    ...(report.nothing !== undefined && { nothing: { ...report.nothing } }),
    exitCode: exitOf(report),
  }
}

/** How many things could not be read: those listed, and those beyond the cap. */
export function unreadCount(report: CheckReport): number {
  return report.files.reduce((sum, { troubles, troubleCount }) => {
    const listed = troubles.filter(({ unread }) => unread !== 'none').length
    return sum + listed + (listed > 0 ? troubleCount - troubles.length : 0)
  }, 0)
}

type Say = (text: LocalText) => string

function findingAsJson(finding: ReportFinding, say: Say): JsonFinding {
  const { rule, verdict, severity, confidence, fails, clause, citation, file, record, known, trace } = finding
  const { title, message, explanation, mend, place, nearby, needs, standIns, waived, fixable } = finding
  return {
    rule,
    verdict,
    ...(severity !== undefined && { severity }),
    confidence,
    fails,
    ...(clause !== undefined && { clause }),
    ...(citation !== undefined && { citation: say(citation) }),
    title: say(title),
    message: say(message.text),
    messageKey: message.key,
    params: { ...message.params },
    explanation: explanation.map(say),
    ...(verdict === 'breached' && { mend: say(mend) }),
    ...(fixable !== undefined && { fixable }),
    file,
    place: placeAsJson(place),
    nearby: nearby.map((one) => ({ ...one })),
    ...(record !== undefined && { record }),
    needs: needs.map(({ need, text }) => ({ need, text: say(text) })),
    standIns: [...standIns],
    ...(waived !== undefined && { waived: { ...waived, by: placeAsJson(waived.by) } }),
    ...(known !== undefined && { known }),
    ...(trace !== undefined && { trace }),
  }
}

function placeAsJson({ hiddenBy, ...place }: ReportPlace) {
  return { ...place, ...(hiddenBy !== undefined && { hiddenBy: [...hiddenBy] }) }
}

function troubleAsJson({ code, message, place }: ReadingTrouble, say: Say) {
  const { file, line } = place
  return { file, ...(line !== undefined && { line }), code, message: say(message), place: placeAsJson(place) }
}

function ruleAsJson(total: RuleTotal, say: Say) {
  const { rule, verdict, severity, title, citation, count, failing, waived, known, files, shown } = total
  return {
    rule,
    verdict,
    severity,
    title: say(title),
    ...(citation !== undefined && { citation: say(citation) }),
    count,
    failing,
    waived,
    known,
    files,
    shown,
  }
}
