import type { Severity } from '@gongkai/core'
import type { CheckReport, ReportPlace } from '../../check/check-report.ts'
import { checkedNothing, noticesOf, unreadOf } from '../../check/report-exit.ts'
import type { Voice } from '../../messages/voice.ts'
import { outcomeSentence } from '../outcome-sentence.ts'
import { insideWords } from '../place-words.ts'

const commands = { error: 'error', warning: 'warning', review: 'notice', info: 'notice' } as const satisfies Record<
  Severity,
  string
>

/** The report as workflow commands, which GitHub shows beside the lines of a merge request. */
export function githubReport(report: CheckReport, voice: Voice): string {
  const { language, tell, say } = voice
  const unread = unreadOf(report).map(({ message, place }) =>
    annotation('error', place, say('check.unreadable'), tell(message)),
  )
  const known = noticesOf(report).map(({ message, place, code }) => annotation('notice', place, code, tell(message)))
  const found = report.findings.flatMap(({ place, severity, rule, explanation, waived, known }) => {
    if (severity === undefined || waived !== undefined || known === true) return []
    const inside = insideWords(place, language)
    const lines = [...(inside === '' ? [] : [inside]), ...explanation.map(tell)]
    return [annotation(commands[severity], place, rule, lines.join('\n'))]
  })
  const { notShown } = report.totals
  const end = [
    ...(report.stoppedEarly === undefined ? [] : [`::error::${data(say('check.stopped-early', report.stoppedEarly))}`]),
    ...(notShown > 0 ? [`::notice::${data(say('check.not-kept', { count: notShown }))}`] : []),
    `::${checkedNothing(report) ? 'error' : 'notice'}::${data(outcomeSentence(report, voice))}`,
  ]
  return [...unread, ...found, ...known, ...end].map((line) => `${line}\n`).join('')
}

function annotation(
  command: string,
  { file, line, column, page }: ReportPlace,
  title: string,
  message: string,
): string {
  const point =
    page === undefined && line !== undefined ? `,line=${line}${column === undefined ? '' : `,col=${column}`}` : ''
  return `::${command} file=${property(file)}${point},title=${property(title)}::${data(message)}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
