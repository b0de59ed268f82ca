import { type ExitCode, exitCode } from '../edge/exit-code.ts'
import type { NamedFile } from '../input/find-files.ts'
import { readSource } from '../input/read-source.ts'
import type { SourceRemark } from '../input/source-item.ts'
import type { Voice } from '../messages/voice.ts'
import { version } from '../program/version.ts'
import { createJudge } from './judge.ts'
import { type ReportRemark, reportVersion } from './report-schema.ts'
import type { CheckSettings } from './settings.ts'
import { totals } from './totals.ts'
import type { ReportWriter } from './writer.ts'

/** What a check needs. */
export interface CheckPlan {
  readonly files: readonly NamedFile[]
  readonly settings: CheckSettings
  readonly writer: ReportWriter
  readonly voice: Voice
  readonly onBytes: (bytes: number) => void
  readonly signal: AbortSignal
}

/** How many remarks on files a report keeps; the counts stay exact. */
const kept = 1000

/**
 * Checks the records of files and writes a report.
 * @returns how the check ended
 */
export async function runCheck({ files, settings, writer, voice, onBytes, signal }: CheckPlan): Promise<ExitCode> {
  const { asOf, knownOn, failOn, minConfidence } = settings
  const tool = { name: 'gongkai', version } as const
  await writer.begin({ version: reportVersion, tool, language: voice.language, asOf, knownOn, failOn, minConfidence })
  const judge = createJudge(settings, voice)
  const counted = totals(files.length, settings)
  const unreadable: ReportRemark[] = []
  const notices: ReportRemark[] = []
  const remark = async (item: SourceRemark) => {
    const told = { file: item.file, code: item.code, message: voice.tell(item.message), ...lineOf(item) }
    if (item.kind === 'notice') return keep(notices, told)
    counted.unreadable()
    keep(unreadable, told)
    await writer.unreadable(told)
  }
  for (const { path, file } of files) {
    for await (const batch of readSource(path, file, { onBytes })) {
      for (const item of batch) {
        if (item.kind !== 'record') {
          await remark(item)
          continue
        }
        const judgement = judge.record(item)
        counted.record(judgement)
        if (judgement.findings.length > 0) await writer.findings(judgement.findings)
      }
      signal.throwIfAborted()
    }
  }
  for (const judgement of judge.finish()) {
    counted.period(judgement)
    await writer.findings(judgement.findings)
  }
  const value = counted.value()
  const failed = value.failing > 0 ? exitCode.findings : exitCode.clean
  const ended = value.unreadable > 0 ? exitCode.unreadable : failed
  await writer.end({ unreadable, notices, laws: judge.laws(), totals: value, exitCode: ended })
  return ended
}

function lineOf({ line }: SourceRemark) {
  return line === undefined ? {} : { line }
}

function keep(list: ReportRemark[], remark: ReportRemark): void {
  if (list.length < kept) list.push(remark)
}
