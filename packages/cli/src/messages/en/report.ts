import type { Confidence } from '@gongkai/core'
import type { Translation } from '../translation.ts'
import type { report as source } from '../zh-CN/report.ts'

const sure: Readonly<Record<Confidence, string>> = { certain: 'certain', likely: 'likely', possible: 'possible' }
const states = { read: 'read', partly: 'read in part', 'could-not-read': 'could not be read' } as const
const unreads = { file: 'the file was not read', part: 'a part was not read', none: 'read, to be known' } as const

/** The words of reports in English. */
export const report: Translation<typeof source> = {
  'report.title': () => 'Report on government information',
  'report.basis': ({ asOf, knownOn, configFile }) =>
    `judged as of ${asOf}, by the law and notices known on ${knownOn}; ${configFile === undefined ? 'no configuration' : `configuration ${configFile}`}`,
  'report.notices': ({ count }) => `Read, and to be known (${count})`,
  'report.by-rule': () => 'By rule',
  'report.findings': () => 'Findings',
  'report.filter': () => 'Show',
  'report.files': ({ count }) => `Files (${count})`,
  'report.footer': ({ version }) =>
    `Made by gongkai ${version}. The report holds nothing of the files' content; no finding does not mean compliance: a person still has to review.`,
  'report.waived': ({ reason, basis, until }) => `waived until ${until}: ${reason} (${basis})`,
  'report.known': () => 'known to the baseline',
  'report.fails': () => 'fails',
  'report.confidence': ({ confidence }) => sure[confidence],
  'report.state': ({ state }) => states[state],
  'report.unread': ({ unread }) => unreads[unread],
  'report.sheet.summary': () => 'Summary',
  'report.sheet.findings': () => 'Findings',
  'report.sheet.rules': () => 'By rule',
  'report.sheet.troubles': () => 'Not read',
  'report.rule-columns': () => 'Severity|Rule|Title|Verdict|Count|Failing|Waived|Known|Files',
  'report.finding-columns': () =>
    'File|Sheet|Cell|Column|Line|Page|Severity|Confidence|Verdict|Rule|Title|Message|Ground|How to mend it|Beside it|State',
  'report.trouble-columns': () => 'File|Line|State|Code|Message',
  'report.file-columns': () => 'File|Format|State|Findings',
}
