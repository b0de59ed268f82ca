import { relative, resolve } from 'node:path'
import { confidences, severities } from '@gongkai/core'
import * as z from 'zod'
import { readBaseline, writeBaseline } from '../baseline/baseline.ts'
import { cacheFolder } from '../cache/cache-folder.ts'
import type { CheckReport } from '../check/check-report.ts'
import { findInputs } from '../check/find-inputs.ts'
import { type Output, readOutputs, writeWhole } from '../check/outputs.ts'
import { readComplete } from '../check/read-complete.ts'
import { exitOf } from '../check/report-exit.ts'
import { type CheckedFiles, runCheck } from '../check/run-check.ts'
import { isThere } from '../config/find-config.ts'
import { textOf } from '../config/load-sources.ts'
import { configOf, type FoundConfig, type PlanFlags, planOf } from '../config/settings.ts'
import type { CheckPlan } from '../content/plan.ts'
import { setUp } from '../content/setup.ts'
import { type Edge, today } from '../edge/edge.ts'
import { exitCode } from '../edge/exit-code.ts'
import { fixFile } from '../fix/fix-file.ts'
import type { NamedFile } from '../input/find-files.ts'
import type { Voice } from '../messages/voice.ts'
import { flag, readChoice, readCount, readDate, value, values } from '../options/read-options.ts'
import type { CommandSpec } from '../program/command-spec.ts'
import { UsageError } from '../program/usage-error.ts'
import { progressBar } from '../progress/progress.ts'
import { reportFormatNames, reportFormats } from '../reports/formats.ts'
import { readWaiverFile, type WaiverFile } from '../waivers/waiver-file.ts'

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
  baseline: value,
  updateBaseline: flag,
  fix: flag,
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
      .option(`--baseline <${file}>`, say('check.option.baseline'))
      .option('--update-baseline', say('check.option.update-baseline'))
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
    const found = await configOf(options.config, edge, voice)
    const plan = await planOf(found, flagsOf(options, voice, edge), edge, voice)
    const outputs = readOutputs(options.format, outputsOf(options, found, edge), edge.folder, voice)
    const shown = readCount('--show', options.show, 0, voice)
    const baseline = baselineOf(options, found, edge, voice)
    const known = await knownBefore(baseline, voice)
    const waivers = await waiversOf(found, edge)
    const files = await inputsOf(args, found, outputs, baseline?.path, edge, voice)
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
      waivers,
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
  const { asOf, knownOn, place, failOn, minConfidence, assertInForce, complete, all, trace } = options
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
    all,
    trace,
  }
}

/** The reports that are written: those of the command line; without any, those of the configuration. */
function outputsOf({ output }: Options, { config, folder }: FoundConfig, edge: Edge): readonly string[] {
  if (output.length > 0) return output
  return (config.output ?? []).map((given) => {
    const [, prefix = '', name = given] = /^([a-z]+=)?(.+)$/.exec(given) ?? []
    return `${prefix}${relative(edge.folder, resolve(folder, name))}`
  })
}

interface BaselineFile {
  readonly path: string
  readonly name: string
  readonly update: boolean
}

function baselineOf(
  { baseline, updateBaseline: update }: Options,
  { config, folder }: FoundConfig,
  edge: Edge,
  voice: Voice,
): BaselineFile | undefined {
  if (baseline !== undefined) return { path: resolve(edge.folder, baseline), name: baseline, update }
  if (config.baseline !== undefined) return { path: resolve(folder, config.baseline), name: config.baseline, update }
  if (update) throw new UsageError(voice.say('usage.missing-option', { option: '--baseline' }))
  return undefined
}

/** Where outcomes are remembered, unless somebody said not to. */
function cacheOf({ cache }: Options, { config }: FoundConfig, { environment }: Edge): string | undefined {
  return cache && config.cache !== false ? cacheFolder(environment, import.meta.url.endsWith('.ts')) : undefined
}

async function knownBefore(baseline: BaselineFile | undefined, voice: Voice) {
  if (baseline === undefined || baseline.update) return undefined
  const { path, name } = baseline
  const written = await textOf(path)
  if (written === undefined) throw new UsageError(voice.say('check.no-baseline', { file: name }))
  const read = readBaseline(written)
  if (read === undefined) throw new UsageError(voice.say('check.not-a-baseline', { file: name }))
  return read
}

/** Writes the baseline anew: what was checked as it stands now, what was not as it stood, unless its file is gone. */
async function updateBaseline(
  { path, name }: BaselineFile,
  { standing, report }: CheckedFiles,
  root: string,
  edge: Edge,
  { say }: Voice,
): Promise<void> {
  const before = readBaseline((await textOf(path)) ?? '')?.files ?? {}
  const files = new Map(standing)
  for (const [file, known] of Object.entries(before))
    if (!files.has(file) && (await isThere(resolve(root, file)))) files.set(file, known)
  await writeWhole(path, writeBaseline(files))
  await edge.stderr.write(`${say('check.baseline-written', { file: name, count: report.totals.findings })}\n`)
}

const usualWaivers = 'gongkai.waivers.yaml'

async function waiversOf({ config, folder }: FoundConfig, edge: Edge): Promise<WaiverFile & { readonly file: string }> {
  const path = resolve(folder, config.waivers ?? usualWaivers)
  const file = relative(edge.folder, path)
  const written = await textOf(path)
  if (written === undefined) return { file, waivers: [], faults: [] }
  return { file, ...readWaiverFile(written, file) }
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
  if (args.length > 0) return await findInputs({ names: args, folder: edge.folder, exclude, notContent }, voice)
  if (config.include === undefined) throw new UsageError(voice.say('check.nothing-to-check'))
  return await findInputs({ names: config.include, folder, exclude, notContent }, voice)
}

/** Mends what can be mended with certainty, and says what it did and what it left. */
async function fixFiles(
  files: readonly NamedFile[],
  plan: CheckPlan,
  root: string,
  dry: boolean,
  edge: Edge,
  { say }: Voice,
) {
  const setup = setUp(plan)
  let mended = 0
  let leftAlone = 0
  for (const { path, file } of files) {
    const within = relative(root, path).replaceAll('\\', '/')
    const outcome = await fixFile(path, { file, within }, setup, dry)
    mended += outcome.mended
    leftAlone += outcome.leftAlone
    if (dry || outcome.mended > 0) await edge.stderr.write(outcome.diff)
    if (outcome.skipped === 'not-utf-8')
      await edge.stderr.write(`${say('check.fix-not-utf-8', { file: outcome.file })}\n`)
  }
  await edge.stderr.write(`${say(dry ? 'check.would-fix' : 'check.fixed', { mended, leftAlone })}\n`)
}

async function writeReports(
  report: CheckReport,
  outputs: readonly Output[],
  shown: number,
  edge: Edge,
  voice: Voice,
): Promise<void> {
  const colours = edge.stdout.isTerminal && (edge.environment.NO_COLOR ?? '') === ''
  for (const { format, path } of outputs) {
    const made = await reportFormats[format].render(report, { voice, shown, colours: colours && path === undefined })
    if (path !== undefined) {
      await writeWhole(path, made)
      await edge.stderr.write(`${voice.say('check.wrote', { format, file: relative(edge.folder, path) })}\n`)
    } else if (typeof made === 'string') await edge.stdout.write(made)
  }
}
