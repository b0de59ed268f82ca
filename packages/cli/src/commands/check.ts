import { relative, resolve } from 'node:path'
import { confidences, severities } from '@gongkai/core'
import * as z from 'zod'
import { cacheFolder } from '../cache/cache-folder.ts'
import { baselineOf, knownBefore, updateBaseline } from '../check/baseline-file.ts'
import { findInputs } from '../check/find-inputs.ts'
import { type Output, readOutputs } from '../check/outputs.ts'
import { readComplete } from '../check/read-complete.ts'
import { ruleRenaming } from '../check/renamed-rules.ts'
import { exitOf } from '../check/report-exit.ts'
import { runCheck } from '../check/run-check.ts'
import { writeReports } from '../check/write-reports.ts'
import { configOf, type FoundConfig, type PlanFlags, planOf } from '../config/settings.ts'
import { type Edge, today } from '../edge/edge.ts'
import { exitCode } from '../edge/exit-code.ts'
import { fixFiles } from '../fix/fix-files.ts'
import type { Voice } from '../messages/voice.ts'
import { flag, readChoice, readCount, readDate, value, values } from '../options/read-options.ts'
import type { CommandSpec } from '../program/command-spec.ts'
import { UsageError } from '../program/usage-error.ts'
import { progressBar } from '../progress/progress.ts'
import { reportFormatNames } from '../reports/formats.ts'
import { waiversOf } from '../waivers/central-file.ts'

const optionsSchema = z.object({
  asOf: value,
  knownOn: value,
  place: value,
  config: value,
  format: values,
  output: values,
  failOn: value,
  minConfidence: value,
  assertInForce: values,
  complete: values,
  fact: values,
  baseline: value,
  updateBaseline: flag,
  fix: flag,
  allowEmpty: flag,
  cache: z.boolean().default(true),
  dryRun: flag,
  show: z.string().default('10'),
  all: flag,
  trace: flag,
})

type Options = z.output<typeof optionsSchema>

const failLevels = [...severities, 'never'] as const

/** `gongkai check`: files against the rules. */
export const check: CommandSpec = {
  name: 'check',
  describe: (command, { say }) => {
    const date = say('help.word.date')
    const file = say('help.word.file')
    command
      .summary(say('check.summary'))
      .description(say('check.about'))
      .argument(`[${file}...]`, say('check.argument.files'))
      .option(`--as-of <${date}>`, say('check.option.as-of'))
      .option(`--known-on <${date}>`, say('help.option.known-on'))
      .option(`--place <${say('help.word.place')}>`, say('check.option.place'))
      .option(`--config <${file}>`, say('check.option.config'))
      .many(`--format <${reportFormatNames.join('|')}>`, say('check.option.format'))
      .many(`--output <${file}>`, say('check.option.output'))
      .option(`--fail-on <${failLevels.join('|')}>`, say('check.option.fail-on'))
      .option(`--min-confidence <${confidences.join('|')}>`, say('check.option.min-confidence'))
      .many(`--assert-in-force <${say('check.word.instrument')}>`, say('check.option.assert-in-force'))
      .many(`--complete <${say('check.word.span')}>`, say('check.option.complete'))
      .many(`--fact <${say('check.word.fact')}>`, say('check.option.fact'))
      .option(`--baseline <${file}>`, say('check.option.baseline'))
      .option('--update-baseline', say('check.option.update-baseline'))
      .option('--allow-empty', say('check.option.allow-empty'))
      .option('--fix', say('check.option.fix'))
      .option('--dry-run', say('check.option.dry-run'))
      .option('--no-cache', say('check.option.no-cache'))
      .option(`--show <${say('help.word.count')}>`, say('check.option.show'))
      .option('--all', say('check.option.all'))
      .option('--trace', say('check.option.trace'))
      .addHelpText('after', `\n${say('check.examples')}`)
  },
  run: async ({ edge, voice, args, options: given }) => {
    const options = optionsSchema.parse(given)
    const found = await configOf(options.config, args, edge, voice)
    const written = await planOf(found, flagsOf(options, voice, edge), edge, voice)
    const renaming = ruleRenaming(written)
    const plan = {
      ...written,
      levels: renaming.levels(written.levels),
      overrides: written.overrides.map((one) =>
        one.levels === undefined ? one : { ...one, levels: renaming.levels(one.levels) },
      ),
    }
    const outputs = readOutputs(options.format, outputsOf(options, found, edge), edge.folder, voice)
    const shown = readCount('--show', options.show, 0, voice)
    const baseline = baselineOf(options, found, edge, voice)
    const before = await knownBefore(baseline, voice)
    const known = before === undefined ? undefined : renaming.baseline(before)
    const filed = await waiversOf(found, edge)
    const waivers = {
      ...filed,
      waivers: filed.waivers.map(({ files, waiver }) => ({ files, waiver: renaming.waiver(waiver) })),
    }
    for (const [, words] of renaming.met()) await edge.stderr.write(`${voice.tell(words)}\n`)
    const { files, configs, orphans } = await inputsOf(args, found, outputs, baseline?.path, edge, voice)
    await tellPassedOver([...found.passedOver, ...configs], found, edge, voice)
    if (options.dryRun && !options.fix) throw new UsageError(voice.say('check.dry-run-of-what'))
    if (options.fix) await fixFiles(files, plan, found.folder, options.dryRun, edge, voice)
    const progress = progressBar(
      edge,
      files.reduce((sum, { bytes }) => sum + bytes, 0),
    )
    const checked = await runCheck({
      files,
      plan,
      root: found.folder,
      config: found.name,
      allowEmpty: options.allowEmpty || found.config.allowEmpty === true,
      waivers,
      orphans,
      baseline: known,
      standing: baseline?.update === true,
      cache: cacheOf(options, found, edge),
      program: edge.program,
      onBytes: progress.onBytes,
      signal: edge.stopped,
    })
    await progress.clear()
    if (baseline?.update === true && !edge.stopped.aborted)
      await updateBaseline(baseline, checked, found.folder, edge, voice)
    await writeReports(checked.report, outputs, shown, edge, voice)
    edge.stopped.throwIfAborted()
    if (baseline?.update === true)
      return exitOf(checked.report) === exitCode.unreadable ? exitCode.unreadable : exitCode.clean
    return exitOf(checked.report)
  },
}

function flagsOf(options: Options, voice: Voice, edge: Edge): PlanFlags {
  const { asOf, knownOn, place, failOn, minConfidence, assertInForce, complete, fact, all, trace } = options
  const day = (option: string, given: string) => readDate(option, given, today(edge), voice)
  return {
    ...(asOf !== undefined && { asOf: day('--as-of', asOf) }),
    ...(knownOn !== undefined && { knownOn: day('--known-on', knownOn) }),
    ...(place !== undefined && { place }),
    ...(failOn !== undefined && { failOn: readChoice('--fail-on', failOn, failLevels, voice) }),
    ...(minConfidence !== undefined && {
      minConfidence: readChoice('--min-confidence', minConfidence, confidences, voice),
    }),
    ...(assertInForce.length > 0 && { assertInForce }),
    ...(complete.length > 0 && { complete: complete.map((span) => readComplete(span, voice)) }),
    facts: fact,
    all,
    trace,
  }
}

/** One run has one configuration: others that lie nearer to some of its files are named, so that nobody counts on them. */
async function tellPassedOver(
  configs: readonly string[],
  { name: used }: FoundConfig,
  { folder, stderr }: Edge,
  { say }: Voice,
): Promise<void> {
  const names = new Set(configs.map((path) => relative(folder, path)))
  for (const file of names) if (file !== used) await stderr.write(`${say('config.passed-over', { file, used })}\n`)
}

/** The reports that are written: those of the command line; without any, those of the configuration. */
function outputsOf({ output }: Options, { config, folder }: FoundConfig, edge: Edge): readonly string[] {
  if (output.length > 0) return output
  return (config.output ?? []).map((given) => {
    const [, prefix = '', name = given] = /^([a-z]+=)?(.+)$/.exec(given) ?? []
    return `${prefix}${relative(edge.folder, resolve(folder, name))}`
  })
}

/** Where outcomes are remembered, unless somebody said not to. */
function cacheOf({ cache }: Options, { config }: FoundConfig, { environment }: Edge): string | undefined {
  return cache && config.cache !== false ? cacheFolder(environment, import.meta.url.endsWith('.ts')) : undefined
}

async function inputsOf(
  args: readonly string[],
  { config, folder }: FoundConfig,
  outputs: readonly Output[],
  baseline: string | undefined,
  edge: Edge,
  voice: Voice,
) {
  const notContent = [...outputs.flatMap(({ path }) => path ?? []), ...(baseline === undefined ? [] : [baseline])]
  const exclude = config.exclude ?? []
  if (args.length > 0)
    return await findInputs({ names: args, folder: edge.folder, root: folder, exclude, notContent }, voice)
  if (config.include === undefined) throw new UsageError(voice.say('check.nothing-to-check'))
  return await findInputs({ names: config.include, folder, root: folder, exclude, notContent }, voice)
}
