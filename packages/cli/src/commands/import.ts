import { resolve } from 'node:path'
import * as z from 'zod'
import type { Edge } from '../edge/edge.ts'
import { type ExitCode, exitCode, strongest } from '../edge/exit-code.ts'
import { fileSink, streamSink } from '../import/file-sink.ts'
import { nowhere, type Sink } from '../import/outcome.ts'
import { printSummary, summaryOf } from '../import/print-summary.ts'
import { refusalLog } from '../import/refusal-log.ts'
import { runImport } from '../import/run-import.ts'
import { refuseUnsafeTargets, type Target } from '../import/safe-targets.ts'
import { sourceFields } from '../import/source-fields.ts'
import { storeSink } from '../import/store-sink.ts'
import { findFiles, type NamedFile } from '../input/find-files.ts'
import { printRemark } from '../input/remarks.ts'
import { loadMapping } from '../mapping/load-mapping.ts'
import type { Voice } from '../messages/voice.ts'
import { loadApi } from '../node/load-api.ts'
import { storePlace } from '../node/store-place.ts'
import { withStore } from '../node/with-store.ts'
import { flag, readCount, value } from '../options/read-options.ts'
import type { CommandSpec } from '../program/command-spec.ts'
import { UsageError } from '../program/usage-error.ts'
import { progressBar } from '../progress/progress.ts'

const optionsSchema = z.object({
  map: value,
  out: value,
  refused: value,
  show: z.string().default('20'),
  data: value,
  databaseUrl: value,
  restore: flag,
  dryRun: flag,
  json: flag,
})

type Options = z.output<typeof optionsSchema>

/** `gongkai import`: rows of any source through a mapping into the node, or into a file of records. */
export const importCommand: CommandSpec = {
  name: 'import',
  describe: (command, { say }) => {
    const file = say('help.word.file')
    command
      .summary(say('import.summary'))
      .description(say('import.about'))
      .argument(`<${file}...>`, say('import.argument.files'))
      .option(`--map <${file}>`, say('import.option.map'))
      .option(`--out <${file}>`, say('import.option.out'))
      .option(`--refused <${file}>`, say('import.option.refused'))
      .option(`--show <${say('help.word.count')}>`, say('import.option.show'))
      .option(`--data <${say('help.word.folder')}>`, say('help.option.data'))
      .option(`--database-url <${say('help.word.address')}>`, say('help.option.database-url'))
      .option('--restore', say('import.option.restore'))
      .option('--dry-run', say('import.option.dry-run'))
      .option('--json', say('import.option.json'))
      .addHelpText('after', `\n${say('import.examples')}`)
  },
  run: async ({ edge, voice, args, options: given }) => {
    const options = optionsSchema.parse(given)
    refuseContradictions(options, voice)
    const files = await findFiles(args, edge.folder, voice)
    refuseUnsafeTargets(targetsOf(options), sourcesOf(files, options, edge), edge.folder, voice)
    if (options.dryRun) return await importInto(nowhere, files, options, edge, voice)
    if (options.out === '-') return await importInto(streamSink(edge.stdout.write), files, options, edge, voice)
    if (options.out !== undefined)
      return await importInto(await fileSink(resolve(edge.folder, options.out)), files, options, edge, voice)
    const api = await loadApi('gongkai import', voice)
    const place = storePlace(options, edge, voice)
    return await withStore(api, place, edge, voice, async (store) =>
      importInto(storeSink(api, store, options.restore), files, options, edge, voice),
    )
  },
}

function refuseContradictions({ out, data, databaseUrl, json }: Options, { say }: Voice): void {
  if (out !== undefined && data !== undefined)
    throw new UsageError(say('usage.not-together', { one: '--out', other: '--data' }))
  if (out !== undefined && databaseUrl !== undefined)
    throw new UsageError(say('usage.not-together', { one: '--out', other: '--database-url' }))
  if (out === '-' && json) throw new UsageError(say('usage.not-together', { one: '--out -', other: '--json' }))
}

/** The files that are to be written, - being none. */
function targetsOf({ out, refused, dryRun }: Options): readonly Target[] {
  const named = [
    ['--out', dryRun || out === '-' ? undefined : out],
    ['--refused', refused],
  ] as const
  return named.flatMap(([option, name]) => (name === undefined ? [] : [{ option, name }]))
}

function sourcesOf(files: readonly NamedFile[], { map }: Options, { folder }: Edge): readonly string[] {
  return [...files.map(({ path }) => path), ...(map === undefined ? [] : [resolve(folder, map)])]
}

async function importInto(
  sink: Sink,
  files: readonly NamedFile[],
  options: Options,
  edge: Edge,
  voice: Voice,
): Promise<ExitCode> {
  try {
    const code = await importFiles(sink, files, options, edge, voice)
    await sink.finish()
    return code
  } catch (error) {
    await sink.abandon()
    throw error
  }
}

async function importFiles(
  sink: Sink,
  files: readonly NamedFile[],
  { map, refused, show, dryRun, out, json }: Options,
  edge: Edge,
  voice: Voice,
): Promise<ExitCode> {
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
  const summary = summaryOf(result, fields, dryRun)
  const target = out === '-' ? edge.stderr : edge.stdout
  await target.write(json ? `${JSON.stringify(summary, null, 2)}\n` : printSummary(summary, voice))
  return strongest([
    summary.refused > 0 ? exitCode.findings : exitCode.clean,
    summary.unreadable.length > 0 ? exitCode.unreadable : exitCode.clean,
  ])
}
