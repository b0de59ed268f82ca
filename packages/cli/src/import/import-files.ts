import { resolve } from 'node:path'
import type { Edge } from '../edge/edge.ts'
import { type ExitCode, exitCode, strongest } from '../edge/exit-code.ts'
import type { NamedFile } from '../input/find-files.ts'
import { printRemark } from '../input/remarks.ts'
import { loadMapping } from '../mapping/load-mapping.ts'
import type { Voice } from '../messages/voice.ts'
import { readCount } from '../options/read-options.ts'
import { UsageError } from '../program/usage-error.ts'
import { progressBar } from '../progress/progress.ts'
import type { Sink } from './outcome.ts'
import { type ImportSummary, printSummary, summaryOf } from './print-summary.ts'
import { refusalLog } from './refusal-log.ts'
import { runImport } from './run-import.ts'
import { sourceFields } from './source-fields.ts'

/** What of the options says how files are imported, and what is told. */
export interface ImportOptions {
  readonly map?: string | undefined
  readonly out?: string | undefined
  readonly refused?: string | undefined
  readonly show: string
  readonly dryRun: boolean
  readonly json: boolean
}

/**
 * Imports files by the mapping into a sink, to its end or not at all, and tells of every row that is refused.
 * @returns what became of the rows; it is there by then
 */
export async function importFiles(
  sink: Sink,
  files: readonly NamedFile[],
  options: ImportOptions,
  edge: Edge,
  voice: Voice,
): Promise<ImportSummary> {
  try {
    const summary = await throughMapping(sink, files, options, edge, voice)
    await sink.finish()
    return summary
  } catch (error) {
    await sink.abandon()
    throw error
  }
}

async function throughMapping(
  sink: Sink,
  files: readonly NamedFile[],
  { map, refused, show, dryRun }: ImportOptions,
  edge: Edge,
  voice: Voice,
): Promise<ImportSummary> {
  if (map === undefined) throw new UsageError(voice.say('usage.missing-option', { option: '--map' }))
  const { run, mapping } = await loadMapping(resolve(edge.folder, map), map, voice)
  const progress = progressBar(
    edge,
    files.reduce((sum, { bytes }) => sum + bytes, 0),
  )
  const write = async (text: string) => {
    await progress.clear()
    await edge.stderr.write(text)
  }
  const shown = readCount('--show', show, 0, voice)
  const log = await refusalLog(write, voice, shown, refused === undefined ? undefined : resolve(edge.folder, refused))
  const fields = sourceFields(mapping)
  const result = await runImport({
    files: files.map(({ path, file }) => ({ path, file, run, fields })),
    sink,
    refusals: log,
    onBytes: progress.onBytes,
    signal: edge.stopped,
  })
  await log.close()
  await progress.clear()
  const told = [...result.unreadable.map((remark) => printRemark(remark, voice)), ...result.notices.lines(voice)]
  await write(told.map((line) => `${line}\n`).join(''))
  return summaryOf(result, fields, dryRun)
}

/** Tells what became of every row, and how the program ends. */
export async function tellSummary(
  summary: ImportSummary,
  { out, json }: ImportOptions,
  edge: Edge,
  voice: Voice,
): Promise<ExitCode> {
  const target = out === '-' ? edge.stderr : edge.stdout
  await target.write(json ? `${JSON.stringify(summary, null, 2)}\n` : printSummary(summary, voice))
  return strongest([
    summary.refused > 0 ? exitCode.findings : exitCode.clean,
    summary.unreadable.length > 0 ? exitCode.unreadable : exitCode.clean,
  ])
}
