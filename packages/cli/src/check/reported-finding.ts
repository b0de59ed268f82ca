import { type Severity, text } from '@gongkai/core'
import type { Found } from '../content/found.ts'
import { isWritten } from '../fix/written.ts'
import type { ReportFinding } from './check-report.ts'

/**
 * What was found, as it is reported: its details are worked out now.
 * @param file the file it was found in
 * @param traced whether its reasoning goes with it
 */
export function reported(
  found: Found,
  severity: Severity | undefined,
  { file, trace: traced }: { readonly file: string; readonly trace: boolean },
  more: Pick<ReportFinding, 'fails' | 'waived'>,
): ReportFinding {
  const { of, verdict, confidence, record } = found
  const { place, message, needs, standIns, nearby, certainRemedy, trace, explanation } = found.detail()
  const fixable = certainRemedy === true && isWritten(place.file === '' ? file : place.file)
  return {
    rule: of.rule,
    verdict,
    ...(severity !== undefined && { severity }),
    confidence,
    file: place.file === '' ? file : place.file,
    place,
    ...(record !== undefined && { record }),
    ...(of.clause !== undefined && { clause: of.clause }),
    ...(of.citation !== undefined && { citation: of.citation }),
    title: of.title,
    message,
    explanation: explanation ?? sentencesOf(found, message.text, fixable),
    mend: of.mend,
    needs,
    standIns,
    nearby,
    ...(fixable && { fixable: true as const }),
    ...more,
    ...(traced && trace !== undefined && { trace }),
  }
}

/** What was found, on what ground, how to mend it. */
function sentencesOf(
  { of: { title, citation, mend } }: Found,
  message: ReportFinding['message']['text'],
  fixable: boolean,
) {
  return [
    text(`${title['zh-CN']}：${message['zh-CN']}`, `${title.en}: ${message.en}`),
    ...(citation === undefined ? [] : [text(`依据${citation['zh-CN']}`, `under ${citation.en}`)]),
    text(
      `改正：${mend['zh-CN']}${fixable ? '（--fix 可以代为改正）' : ''}`,
      `to mend it: ${mend.en}${fixable ? ' (--fix can do it)' : ''}`,
    ),
  ]
}
