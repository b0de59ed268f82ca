import { severities } from '@gongkai/core'
import type { CheckReport, ReadingTrouble, ReportFinding } from '../../check/check-report.ts'
import type { Voice } from '../../messages/voice.ts'
import { columnTitles } from '../column-titles.ts'
import { unreadCount } from '../json/json-report.ts'
import { outcomeSentence } from '../outcome-sentence.ts'
import { besideWords } from '../shape-words.ts'
import type { SheetContent } from './sheet-xml.ts'
import { workbook } from './workbook.ts'

/** The report as an Excel workbook: a sheet of totals, one of findings, one of what could not be read. */
export async function xlsxReport(report: CheckReport, voice: Voice): Promise<Uint8Array> {
  return await workbook([
    summary(report, voice),
    findings(report, voice),
    byRule(report, voice),
    troubles(report, voice),
  ])
}

function columns(titles: readonly string[], widths: readonly number[]): SheetContent['columns'] {
  return titles.map((title, index) => ({ title, width: widths[index] ?? 14 }))
}

function summary(report: CheckReport, voice: Voice): SheetContent {
  const { say } = voice
  const { totals, files, basis, stoppedEarly } = report
  const { records, judged, malformed, waived, known, notShown } = totals
  const lines = [
    outcomeSentence(report, voice),
    say('report.basis', basis),
    say('check.records', { files: files.length, records, judged, malformed }),
    say('check.findings', { counts: severities.map((severity) => [severity, totals.bySeverity[severity]]) }),
    say('check.set-aside', { waived, known }),
    say('check.not-kept', { count: notShown }),
    say('check.unreadable-count', { count: unreadCount(report) }),
    ...(stoppedEarly === undefined ? [] : [say('check.stopped-early', stoppedEarly)]),
    say('report.footer', { version: report.tool.version }),
  ]
  return {
    name: say('report.sheet.summary'),
    columns: [{ title: say('report.title'), width: 110 }],
    rows: lines.map((line) => [line]),
  }
}

function findings({ findings: all }: CheckReport, voice: Voice): SheetContent {
  const { say } = voice
  return {
    name: say('report.sheet.findings'),
    columns: columns(columnTitles(voice, 'finding'), [28, 12, 9, 14, 7, 6, 7, 8, 9, 24, 18, 38, 30, 30, 26, 12]),
    rows: all.filter(({ severity }) => severity !== undefined).map((finding) => findingRow(finding, voice)),
  }
}

function findingRow(finding: ReportFinding, { say, tell, language }: Voice): readonly (string | number)[] {
  const { place, severity, confidence, verdict, rule, title, message, citation, mend, nearby, waived, known, fails } =
    finding
  const state =
    waived !== undefined
      ? say('report.waived', waived)
      : known === true
        ? say('report.known')
        : fails
          ? say('report.fails')
          : ''
  const beside = nearby.map((one) => besideWords(one, language))
  return [
    place.file,
    place.sheet ?? '',
    place.cell ?? '',
    place.title ?? '',
    place.line ?? '',
    place.page ?? '',
    severity === undefined ? '' : say('check.severity', { severity }),
    say('report.confidence', { confidence }),
    say('check.verdict', { verdict }),
    rule,
    tell(title),
    tell(message.text),
    citation === undefined ? '' : tell(citation),
    tell(mend),
    beside.join(language === 'zh-CN' ? '；' : '; '),
    state,
  ]
}

function byRule({ totals }: CheckReport, voice: Voice): SheetContent {
  const { say, tell } = voice
  return {
    name: say('report.sheet.rules'),
    columns: columns(columnTitles(voice, 'rule'), [10, 34, 34, 12, 10, 10, 10, 10, 10]),
    rows: totals.byRule.map(({ rule, verdict, severity, title, count, failing, waived, known, files }) => [
      say('check.severity', { severity }),
      rule,
      tell(title),
      say('check.verdict', { verdict }),
      count,
      failing,
      waived,
      known,
      files,
    ]),
  }
}

function troubles({ files }: CheckReport, voice: Voice): SheetContent {
  const { say, tell } = voice
  const all = files.flatMap((file) => file.troubles)
  const row = ({ place, unread, code, message }: ReadingTrouble) => [
    place.file,
    place.line ?? '',
    say('report.unread', { unread }),
    code,
    tell(message),
  ]
  return {
    name: say('report.sheet.troubles'),
    columns: columns(columnTitles(voice, 'trouble'), [40, 8, 16, 22, 80]),
    rows: all.map(row),
  }
}
