import { confidences, regimes, severities } from '@gongkai/core'
import * as z from 'zod'
import { readComplete } from '../check/read-complete.ts'
import { exitOf } from '../check/report-exit.ts'
import { runCheck } from '../check/run-check.ts'
import type { CheckPlan } from '../content/plan.ts'
import { type Edge, today } from '../edge/edge.ts'
import { findFiles } from '../input/find-files.ts'
import type { Voice } from '../messages/voice.ts'
import { flag, readChoice, readCount, readDate, value, values } from '../options/read-options.ts'
import type { CommandSpec } from '../program/command-spec.ts'
import { nearest } from '../program/suggestion.ts'
import { UsageError } from '../program/usage-error.ts'
import { progressBar } from '../progress/progress.ts'
import { jsonReport } from '../reports/json/json-report.ts'
import { textReport } from '../reports/text/text-report.ts'

const optionsSchema = z.object({
  asOf: value,
  knownOn: value,
  format: z.string().default('text'),
  failOn: z.string().default('error'),
  minConfidence: z.string().default('likely'),
  assertInForce: values,
  complete: values,
  show: z.string().default('10'),
  all: flag,
  trace: flag,
})

type Options = z.output<typeof optionsSchema>

const failLevels = [...severities, 'never'] as const

/** `gongkai check`: records against the rules. */
export const check: CommandSpec = {
  name: 'check',
  describe: (command, { say }) => {
    const date = say('help.word.date')
    command
      .summary(say('check.summary'))
      .description(say('check.about'))
      .argument(`<${say('help.word.file')}...>`, say('check.argument.files'))
      .option(`--as-of <${date}>`, say('check.option.as-of'))
      .option(`--known-on <${date}>`, say('help.option.known-on'))
      .option('--format <text|json>', say('check.option.format'))
      .option(`--fail-on <${failLevels.join('|')}>`, say('check.option.fail-on'))
      .option(`--min-confidence <${confidences.join('|')}>`, say('check.option.min-confidence'))
      .many(`--assert-in-force <${say('check.word.instrument')}>`, say('check.option.assert-in-force'))
      .many(`--complete <${say('check.word.span')}>`, say('check.option.complete'))
      .option(`--show <${say('help.word.count')}>`, say('check.option.show'))
      .option('--all', say('check.option.all'))
      .option('--trace', say('check.option.trace'))
      .addHelpText('after', `\n${say('check.examples')}`)
  },
  run: async ({ edge, voice, args, options: given }) => {
    const options = optionsSchema.parse(given)
    const plan = planOf(options, edge, voice)
    const format = readChoice('--format', options.format, ['text', 'json'], voice)
    const shown = readCount('--show', options.show, 0, voice)
    const files = await findFiles(args, edge.folder, voice)
    const progress = progressBar(
      edge,
      files.reduce((sum, { bytes }) => sum + bytes, 0),
    )
    const { report } = await runCheck({
      files,
      plan,
      waivers: { waivers: [], faults: [], file: '' },
      baseline: undefined,
      onBytes: progress.onBytes,
      signal: edge.stopped,
    })
    await progress.clear()
    const colours = edge.stdout.isTerminal && (edge.environment.NO_COLOR ?? '') === ''
    await edge.stdout.write(
      format === 'json' ? jsonReport(report, voice.language) : textReport(report, { voice, shown, colours }),
    )
    edge.stopped.throwIfAborted()
    return exitOf(report)
  },
}

const caps = { perRuleAndFile: 1000, inReport: 10_000, troubles: 100 }

function planOf(options: Options, edge: Edge, voice: Voice): CheckPlan {
  const { all, trace, assertInForce, complete } = options
  for (const id of assertInForce) refuseUnknownInstrument(id, voice)
  return {
    asOf: readDate('--as-of', options.asOf, today(edge), voice),
    knownOn: readDate('--known-on', options.knownOn, today(edge), voice),
    failOn: readChoice('--fail-on', options.failOn, failLevels, voice),
    minConfidence: readChoice('--min-confidence', options.minConfidence, confidences, voice),
    assertInForce,
    complete: complete.map((span) => readComplete(span, voice)),
    all,
    trace,
    place: '100000',
    levels: {},
    overrides: [],
    profile: 'general',
    sources: [],
    overlays: [],
    words: [],
    caps,
  }
}

function refuseUnknownInstrument(id: string, voice: Voice): void {
  const known = regimes.flatMap(({ instruments }) => instruments.map((instrument) => instrument.id))
  if (known.includes(id)) return
  throw new UsageError(voice.say('check.unknown-instrument', { id, suggestion: nearest(id, known), known }))
}
