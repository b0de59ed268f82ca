import { resolve } from 'node:path'
import * as z from 'zod'
import type { Edge } from '../edge/edge.ts'
import { fileSink, streamSink } from '../import/file-sink.ts'
import { importFiles, tellSummary } from '../import/import-files.ts'
import { nowhere, type Sink } from '../import/outcome.ts'
import type { ImportSummary } from '../import/print-summary.ts'
import { refuseUnsafeTargets, type Target } from '../import/safe-targets.ts'
import { importer, publishingSink, storeSink } from '../import/store-sink.ts'
import { findFiles, type NamedFile } from '../input/find-files.ts'
import type { Voice } from '../messages/voice.ts'
import { loadApi } from '../node/load-api.ts'
import { storePlace } from '../node/store-place.ts'
import { withStore } from '../node/with-store.ts'
import { flag, value } from '../options/read-options.ts'
import type { CommandSpec } from '../program/command-spec.ts'
import { UsageError } from '../program/usage-error.ts'

const optionsSchema = z.object({
  map: value,
  out: value,
  refused: value,
  show: z.string().default('20'),
  data: value,
  databaseUrl: value,
  restore: flag,
  indexesAfter: flag,
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
      .option('--indexes-after', say('import.option.indexes-after'))
      .option('--dry-run', say('import.option.dry-run'))
      .option('--json', say('import.option.json'))
      .addHelpText('after', `\n${say('import.examples')}`)
  },
  run: async ({ edge, voice, args, options: given }) => {
    const options = optionsSchema.parse(given)
    refuseContradictions(options, voice)
    const files = await findFiles(args, edge.folder, voice)
    refuseUnsafeTargets(targetsOf(options), sourcesOf(files, options, edge), edge.folder, voice)
    const into = async (sink: Sink) => await importFiles(sink, files, options, edge, voice)
    return await tellSummary(await imported(into, options, edge, voice), options, edge, voice)
  },
}

/** Imports to where the options say; once it is through, what was imported is there. */
async function imported(
  into: (sink: Sink) => Promise<ImportSummary>,
  options: Options,
  edge: Edge,
  voice: Voice,
): Promise<ImportSummary> {
  const { out, dryRun, restore, indexesAfter } = options
  if (dryRun) return await into(nowhere)
  if (out === '-') return await into(streamSink(edge.stdout.write))
  if (out !== undefined) return await into(await fileSink(resolve(edge.folder, out)))
  const api = await loadApi('gongkai import', voice)
  const place = storePlace(options, edge, voice)
  return await withStore(api, place, edge, voice, async (store) => {
    if (indexesAfter) return await api.fillEmpty(store, importer, async (put) => into(publishingSink(put, restore)))
    return await into(storeSink(api, store, restore))
  })
}

function refuseContradictions({ out, data, databaseUrl, json, dryRun, indexesAfter }: Options, { say }: Voice): void {
  if (out !== undefined && data !== undefined)
    throw new UsageError(say('usage.not-together', { one: '--out', other: '--data' }))
  if (out !== undefined && databaseUrl !== undefined)
    throw new UsageError(say('usage.not-together', { one: '--out', other: '--database-url' }))
  if (indexesAfter && out !== undefined)
    throw new UsageError(say('usage.not-together', { one: '--indexes-after', other: '--out' }))
  if (indexesAfter && dryRun)
    throw new UsageError(say('usage.not-together', { one: '--indexes-after', other: '--dry-run' }))
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
