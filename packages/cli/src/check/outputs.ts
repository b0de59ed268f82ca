import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Voice } from '../messages/voice.ts'
import { readChoice } from '../options/read-options.ts'
import { UsageError } from '../program/usage-error.ts'
import { isReportFormat, type ReportFormat, reportFormatNames } from '../reports/formats.ts'

/** Where a report goes: a file, or the standard output. */
export interface Output {
  readonly format: ReportFormat
  /** Undefined for the standard output. */
  readonly path: string | undefined
}

const byEnding: Readonly<Record<string, ReportFormat>> = {
  txt: 'text',
  json: 'json',
  sarif: 'sarif',
  xml: 'junit',
  md: 'markdown',
  html: 'html',
  xlsx: 'xlsx',
}

/**
 * What is written where. Each `--output FILE` takes the format at its place among the `--format`s, or the one it names
 * itself (`sarif=FILE`), or that of its ending. A format without a file goes to the standard output, which has text
 * where there is none.
 * @throws UsageError where a format is not known or cannot go there
 */
export function readOutputs(
  formats: readonly string[],
  outputs: readonly string[],
  folder: string,
  voice: Voice,
): readonly Output[] {
  const waiting = formats.map((format) => readChoice('--format', format, reportFormatNames, voice))
  const files = outputs.map((given): Output => {
    const [, prefix, rest] = /^([a-z]+)=(.+)$/.exec(given) ?? []
    if (prefix !== undefined && rest !== undefined && isReportFormat(prefix))
      return { format: prefix, path: resolve(folder, rest) }
    const ending = byEnding[/\.([a-z]+)$/i.exec(given)?.[1]?.toLowerCase() ?? '']
    const format = waiting.shift() ?? ending
    if (format === undefined)
      throw new UsageError(voice.say('check.which-format', { file: given, formats: reportFormatNames }))
    return { format, path: resolve(folder, given) }
  })
  const [shown = 'text', ...more] = waiting
  const [other] = more
  if (other !== undefined) throw new UsageError(voice.say('check.one-to-stdout', { one: shown, other }))
  if (shown === 'xlsx') throw new UsageError(voice.say('check.needs-file', { format: shown }))
  return [...files, { format: shown, path: undefined }]
}

/** Writes a file so that whoever looks sees the old one or the new one, never half of it. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}.tmp`
  await writeFile(beside, content)
  await rename(beside, path)
}
