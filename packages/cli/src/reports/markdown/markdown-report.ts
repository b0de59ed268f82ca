import { severities } from '@gongkai/core'
import type { CheckReport, ReadingTrouble, ReportFinding } from '../../check/check-report.ts'
import { noticesOf, unreadOf } from '../../check/report-exit.ts'
import type { Voice } from '../../messages/voice.ts'
import { columnTitles } from '../column-titles.ts'
import { unreadCount } from '../json/json-report.ts'
import { outcomeSentence } from '../outcome-sentence.ts'
import { placeWords } from '../place-words.ts'

/** Findings of one rule and verdict that the report lists. */
const mostListed = 20

/** The report as Markdown, for merge requests of any code host: totals by rule, then places. */
export function markdownReport(report: CheckReport, voice: Voice): string {
  const { say, tell, language } = voice
  const { totals, stoppedEarly, files } = report
  const { records, judged, malformed } = totals
  const unread = unreadOf(report)
  const notices = noticesOf(report)
  const listed = (troubles: readonly ReadingTrouble[]) =>
    troubles.map(({ place, message }) => `- ${code(placeWords(place, language))} ${escaped(tell(message))}`).join('\n')
  const rows = totals.byRule.map(
    ({ rule, verdict, severity, title, count, failing: fails, waived, known, files: inFiles }) =>
      row([
        say('check.severity', { severity }),
        code(rule),
        escaped(tell(title)),
        say('check.verdict', { verdict }),
        String(count),
        String(fails),
        String(waived),
        String(known),
        String(inFiles),
      ]),
  )
  const blocks = [
    `# ${say('report.title')}`,
    `**${outcomeSentence(report, voice)}**`,
    [
      say('report.basis', report.basis),
      say('check.records', { files: files.length, records, judged, malformed }),
      say('check.findings', { counts: severities.map((severity) => [severity, totals.bySeverity[severity]]) }),
    ]
      .map((line) => `- ${line}`)
      .join('\n'),
    ...(stoppedEarly === undefined ? [] : [`> ${say('check.stopped-early', stoppedEarly)}`]),
    ...(unread.length === 0
      ? []
      : [`## ${say('check.unreadable-count', { count: unreadCount(report) })}`, listed(unread)]),
    ...(notices.length === 0 ? [] : [`## ${say('report.notices', { count: notices.length })}`, listed(notices)]),
    ...(rows.length === 0
      ? []
      : [[row(columnTitles(voice, 'rule')), row(columnTitles(voice, 'rule').map(() => '---')), ...rows].join('\n')]),
    ...sections(report.findings, totals, voice),
  ]
  return `${blocks.join('\n\n')}\n`
}

function sections(findings: readonly ReportFinding[], totals: CheckReport['totals'], voice: Voice): readonly string[] {
  const { say, tell, language } = voice
  const counted = findings.filter(
    ({ severity, waived, known }) => severity !== undefined && waived === undefined && known !== true,
  )
  const groups = Map.groupBy(counted, ({ rule, verdict }) => `${rule} ${verdict}`)
  return totals.byRule.flatMap(({ rule, verdict, title, citation, mend, count }) => {
    const ones = groups.get(`${rule} ${verdict}`) ?? []
    if (ones.length === 0) return []
    const shown = ones.slice(0, mostListed)
    const places = shown.map(
      ({ place, message }) => `- ${code(placeWords(place, language))} ${escaped(tell(message.text))}`,
    )
    if (count > shown.length) places.push(`- ${say('check.more', { what: code(rule), count: count - shown.length })}`)
    const ground = citation === undefined ? '' : `${escaped(tell(citation))} · `
    return [`## ${escaped(tell(title))} ${code(rule)}`, `${ground}${escaped(tell(mend))}`, places.join('\n')]
  })
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#]/g, '\\$&').replace(/\s*\n\s*/g, ' ')
}

/** A name as code. The backtick is the one sign that could end it, and the stroke the one that could end a cell. */
function code(text: string): string {
  return `\`${text
    .replaceAll('`', "'")
    .replaceAll('|', '¦')
    .replace(/\s*\n\s*/g, ' ')}\``
}
