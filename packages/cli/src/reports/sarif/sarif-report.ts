import type { Severity } from '@gongkai/core'
import type { CheckReport, ReadingTrouble, ReportFinding, ReportPlace, RuleTotal } from '../../check/check-report.ts'
import { checkedNothing, exitOf, noticesOf, unreadOf } from '../../check/report-exit.ts'
import type { Voice } from '../../messages/voice.ts'
import { outcomeSentence } from '../outcome-sentence.ts'
import { insideWords, placeWords } from '../place-words.ts'

const levels = { error: 'error', warning: 'warning', review: 'note', info: 'note' } as const satisfies Record<
  Severity,
  string
>

/**
 * The report as SARIF 2.1.0: what code hosts read. What could not be read stands among the notifications of the run, not
 * among its results; what is waived or known is suppressed.
 */
export function sarifReport(report: CheckReport, voice: Voice): string {
  const ids = [...new Set([...report.totals.byRule, ...report.findings].map(({ rule }) => rule))]
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            rules: ids.map((id) => ruleOf(id, report.totals.byRule, voice)),
          },
        },
        language: voice.language,
        columnKind: 'utf16CodeUnits',
        artifacts: report.files.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        invocations: [
          {
            executionSuccessful: report.stoppedEarly === undefined && !checkedNothing(report),
            exitCode: exitOf(report),
            toolExecutionNotifications: [
              ...unreadOf(report).map((trouble) => notification(trouble, 'error', voice)),
              ...noticesOf(report).map((trouble) => notification(trouble, 'note', voice)),
              ...nothing(report, voice),
              ...stopped(report, voice),
            ],
          },
        ],
        results: report.findings.map((finding) => resultOf(finding, ids, voice)),
        properties: {
          asOf: report.basis.asOf,
          knownOn: report.basis.knownOn,
          laws: report.basis.laws,
          totals: {
            findings: report.totals.findings,
            failing: report.totals.failing,
            notShown: report.totals.notShown,
          },
        },
      },
    ],
  }
  return `${JSON.stringify(log, null, 1)}\n`
}

function ruleOf(id: string, totals: readonly RuleTotal[], { tell }: Voice) {
  const total = totals.find(({ rule }) => rule === id)
  if (total === undefined) return { id }
  const { title, citation, mend, severity } = total
  return {
    id,
    shortDescription: { text: tell(title) },
    ...(citation !== undefined && { fullDescription: { text: tell(citation) } }),
    help: { text: tell(mend) },
    defaultConfiguration: { level: levels[severity] },
  }
}

function resultOf(finding: ReportFinding, ids: readonly string[], voice: Voice) {
  const { rule, verdict, severity, confidence, place, waived, known, fails } = finding
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    ...kindOf(finding),
    message: { text: sentence(finding, voice) },
    locations: [locationOf(place, voice)],
    ...(waived !== undefined && {
      suppressions: [{ kind: 'external', justification: `${waived.reason} (${waived.basis}; ${waived.until})` }],
    }),
    ...(known === true && {
      suppressions: [{ kind: 'external', justification: 'baseline' }],
      baselineState: 'unchanged',
    }),
    properties: { verdict, confidence, ...(severity !== undefined && { severity }), fails },
  }
}

/** A level belongs to a failure alone; other kinds have none. */
function kindOf({ verdict, severity }: ReportFinding) {
  if (severity === undefined) return { kind: verdict === 'met' ? 'pass' : 'notApplicable', level: 'none' }
  if (verdict === 'undetermined') return { kind: 'review', level: 'none' }
  if (verdict === 'pending') return { kind: 'open', level: 'none' }
  return { kind: 'fail', level: levels[severity] }
}

function sentence({ place, title, message, mend, verdict }: ReportFinding, { language, tell }: Voice): string {
  const inside = insideWords(place, language)
  const where = inside === '' ? '' : language === 'zh-CN' ? `${inside}：` : `${inside}: `
  const how =
    verdict === 'breached' ? (language === 'zh-CN' ? `。改正：${tell(mend)}` : `. To mend it: ${tell(mend)}`) : ''
  return `${where}${tell(title)}${language === 'zh-CN' ? '：' : ': '}${tell(message.text)}${how}`
}

function locationOf(place: ReportPlace, { language }: Voice) {
  const { file, line, column, page, pointer, cell } = place
  const inSource = line !== undefined && page === undefined
  const name = cell ?? pointer
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      ...(inSource && { region: { startLine: line, ...(column !== undefined && { startColumn: column }) } }),
    },
    ...(name !== undefined &&
      name !== '' && { logicalLocations: [{ fullyQualifiedName: placeWords(place, language), name }] }),
  }
}

function notification({ code, message, place }: ReadingTrouble, level: 'error' | 'note', voice: Voice) {
  return {
    level,
    descriptor: { id: code },
    message: { text: voice.tell(message) },
    locations: [locationOf(place, voice)],
  }
}

function nothing(report: CheckReport, voice: Voice) {
  return checkedNothing(report)
    ? [{ level: 'error', descriptor: { id: 'nothing' }, message: { text: outcomeSentence(report, voice) } }]
    : []
}

function stopped({ stoppedEarly }: CheckReport, { say }: Voice) {
  return stoppedEarly === undefined
    ? []
    : [
        {
          level: 'error',
          descriptor: { id: 'stopped-early' },
          message: { text: say('check.stopped-early', stoppedEarly) },
        },
      ]
}

/** A file's name as a relative reference (RFC 3986): each step escaped. */
export function uriOf(file: string): string {
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
}
