import { type Severity, sha256Hex } from '@gongkai/core'
import type { CheckReport, ReportPlace } from '../../check/check-report.ts'
import { checkedNothing, noticesOf, unreadOf } from '../../check/report-exit.ts'
import type { Voice } from '../../messages/voice.ts'
import { outcomeSentence } from '../outcome-sentence.ts'
import { insideWords, placeWords } from '../place-words.ts'

const grades = { error: 'critical', warning: 'major', review: 'minor', info: 'info' } as const satisfies Record<
  Severity,
  string
>

/**
 * The report as GitLab's code quality list. A fingerprint is made of rule and place alone: never of what stands there.
 */
export function gitlabReport(report: CheckReport, voice: Voice): string {
  const { language, tell, say } = voice
  const seen = new Map<string, number>()
  const entry = (rule: string, severity: string, place: ReportPlace, description: string) => {
    const key = `${rule} ${placeWords(place, 'en')}`
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    const begin = place.page === undefined ? (place.line ?? 1) : 1
    return {
      description,
      check_name: rule,
      fingerprint: sha256Hex(`${key} ${nth}`),
      severity,
      location: { path: place.file, lines: { begin } },
    }
  }
  const unread = unreadOf(report).map(({ code, place, message }) =>
    entry(`read/${code}`, 'blocker', place, `${say('check.unreadable')}: ${tell(message)}`),
  )
  const found = report.findings.flatMap(({ rule, severity, place, title, message, waived, known }) => {
    if (severity === undefined || waived !== undefined || known === true) return []
    const inside = insideWords(place, language)
    return [
      entry(
        rule,
        grades[severity],
        place,
        [inside, tell(title), tell(message.text)].filter((part) => part !== '').join(' '),
      ),
    ]
  })
  const notices = noticesOf(report).map(({ code, place, message }) =>
    entry(`read/${code}`, 'info', place, tell(message)),
  )
  const nothing = checkedNothing(report)
    ? [entry('read/nothing', 'blocker', { file: '.' }, outcomeSentence(report, voice))]
    : []
  const stopped =
    report.stoppedEarly === undefined
      ? []
      : [entry('stopped-early', 'blocker', { file: '.' }, say('check.stopped-early', report.stoppedEarly))]
  return `${JSON.stringify([...unread, ...found, ...notices, ...nothing, ...stopped], null, 1)}\n`
}
