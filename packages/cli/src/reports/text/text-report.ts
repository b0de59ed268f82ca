import { severities } from '@gongkai/core'
import type { CheckReport, ReadingTrouble, ReportFinding } from '../../check/check-report.ts'
import type { Voice } from '../../messages/voice.ts'
import { unreadCount } from '../json/json-report.ts'
import { outcomeSentence } from '../outcome-sentence.ts'
import { placeWords } from '../place-words.ts'
import { besideWords } from '../shape-words.ts'
import { type Paint, paintFor } from './paint.ts'

/** How the report for people is written. */
export interface TextReportOptions {
  readonly voice: Voice
  /** How many findings of one rule and verdict are shown. */
  readonly shown: number
  /** Whether a person looks at a terminal. */
  readonly colours: boolean
}

/** The report for people: what could not be read, the first findings of each rule, what is not shown, the totals. */
export function textReport(report: CheckReport, { voice, shown, colours }: TextReportOptions): string {
  const paint = paintFor(colours)
  const seen = new Map<string, number>()
  const findings = report.findings.filter(({ rule, verdict, waived, known }) => {
    if (waived !== undefined || known === true) return false
    const key = `${rule} ${verdict}`
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count <= shown
  })
  const more = report.totals.byRule.flatMap(({ rule, verdict, count }) => {
    const left = count - Math.min(shown, seen.get(`${rule} ${verdict}`) ?? 0)
    return left > 0 ? [voice.say('check.more', { what: `${rule} ${verdict}`, count: left })] : []
  })
  const troubles = report.files.flatMap((file) => file.troubles)
  const lines = [
    ...troubles.filter(({ unread }) => unread !== 'none').map((trouble) => unreadable(trouble, voice, paint)),
    ...findings.map((finding) => printed(finding, voice, paint)),
    ...more,
    ...troubles.filter(({ unread }) => unread === 'none').map((trouble) => notice(trouble, voice)),
    ...totals(report, voice),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** A trouble is pointed at by its line: a column says nothing where nothing could be read. */
function unreadable({ place, message }: ReadingTrouble, voice: Voice, paint: Paint): string {
  const { column: _, ...rest } = place
  return `${paint.place(placeWords(rest, voice.language))}  ${paint.unread(voice.say('check.unreadable'))}\n  ${voice.tell(message)}`
}

function notice({ place, message }: ReadingTrouble, voice: Voice): string {
  return `${placeWords(place, voice.language)}  ${voice.tell(message)}`
}

function printed(finding: ReportFinding, voice: Voice, paint: Paint): string {
  const { place, severity, verdict, rule, clause, explanation, nearby } = finding
  const level =
    severity === undefined
      ? voice.say('check.verdict', { verdict })
      : paint[severity](voice.say('check.severity', { severity }))
  const head = `${paint.place(placeWords(place, voice.language))}  ${level}  ${rule}${clause === undefined ? '' : `  ${clause}`}`
  const beside =
    nearby.length === 0
      ? []
      : [paint.faint(voice.say('check.nearby', { shapes: nearby.map((one) => besideWords(one, voice.language)) }))]
  return [head, ...explanation.map(voice.tell), ...beside].join('\n  ')
}

function totals(report: CheckReport, voice: Voice): readonly string[] {
  const { say } = voice
  const { files, basis, stoppedEarly } = report
  const { records, judged, malformed, bySeverity, verdicts, waived, known, notShown } = report.totals
  const unread = unreadCount(report)
  const elsewhere = basis.laws.filter(({ place, judgedAs }) => place !== judgedAs)
  return [
    ...elsewhere.map((law) => say('check.unknown-place', law)),
    ...(stoppedEarly === undefined ? [] : [say('check.stopped-early', stoppedEarly)]),
    say('report.basis', basis),
    say('check.records', { files: files.length, records, judged, malformed }),
    say('check.findings', { counts: severities.map((severity) => [severity, bySeverity[severity]]) }),
    ...(judged === 0 ? [] : [say('check.verdicts', { counts: verdicts })]),
    ...(waived + known > 0 ? [say('check.set-aside', { waived, known })] : []),
    ...(notShown > 0 ? [say('check.not-kept', { count: notShown })] : []),
    ...(unread > 0 ? [say('check.unreadable-count', { count: unread })] : []),
    outcomeSentence(report, voice),
  ]
}
