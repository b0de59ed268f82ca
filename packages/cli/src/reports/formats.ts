import type { CheckReport } from '../check/check-report.ts'
import type { Voice } from '../messages/voice.ts'
import { githubReport } from './github/github-report.ts'
import { gitlabReport } from './gitlab/gitlab-report.ts'
import { htmlReport } from './html/html-report.ts'
import { jsonReport } from './json/json-report.ts'
import { junitReport } from './junit/junit-report.ts'
import { markdownReport } from './markdown/markdown-report.ts'
import { sarifReport } from './sarif/sarif-report.ts'
import { textReport } from './text/text-report.ts'

/** What a renderer is told beside the report. */
export interface RenderOptions {
  readonly voice: Voice
  /** How many findings of one rule and verdict the text shows. */
  readonly shown: number
  readonly colours: boolean
}

type Render = (report: CheckReport, options: RenderOptions) => string | Uint8Array | Promise<string | Uint8Array>

/** Every output format with the ending its files usually have. */
export const reportFormats = {
  text: { ending: 'txt', render: textReport },
  json: { ending: 'json', render: (report, { voice }) => jsonReport(report, voice.language) },
  sarif: { ending: 'sarif', render: (report, { voice }) => sarifReport(report, voice) },
  junit: { ending: 'xml', render: (report, { voice }) => junitReport(report, voice) },
  github: { ending: 'github.txt', render: (report, { voice }) => githubReport(report, voice) },
  gitlab: { ending: 'gitlab.json', render: (report, { voice }) => gitlabReport(report, voice) },
  markdown: { ending: 'md', render: (report, { voice }) => markdownReport(report, voice) },
  html: { ending: 'html', render: (report, { voice }) => htmlReport(report, voice) },
  // The writer of workbooks is loaded only when one is asked for.
  xlsx: {
    ending: 'xlsx',
    render: async (report, { voice }) => (await import('./xlsx/xlsx-report.ts')).xlsxReport(report, voice),
  },
} as const satisfies Readonly<Record<string, { readonly ending: string; readonly render: Render }>>

/** The name of an output format. */
export type ReportFormat = keyof typeof reportFormats

/** Whether a word names an output format. */
export function isReportFormat(word: string): word is ReportFormat {
  return Object.hasOwn(reportFormats, word)
}

/** The names of the formats, as help lists them. */
export const reportFormatNames: readonly ReportFormat[] = Object.keys(reportFormats).filter(isReportFormat)
