import { lawOf, place as placeOf, whoIsResponsible } from '@gongkai/core'
import * as z from 'zod'
import { findInputs } from '../check/find-inputs.ts'
import { configOf, type FoundConfig, planOf } from '../config/settings.ts'
import { type Edge, today } from '../edge/edge.ts'
import { exitCode, strongest } from '../edge/exit-code.ts'
import type { NamedFile } from '../input/find-files.ts'
import type { Voice } from '../messages/voice.ts'
import { flag, readDate, value, values } from '../options/read-options.ts'
import type { CommandSpec } from '../program/command-spec.ts'
import { UsageError } from '../program/usage-error.ts'
import { namedFunctions, printFunctions, readFunction } from '../who/duty-function.ts'
import { printWho } from '../who/print-who.ts'
import { type Duties, holdsRecords, readDuties } from '../who/read-duties.ts'

const optionsSchema = z.object({
  place: value,
  on: value,
  keyArea: value,
  knownOn: value,
  config: value,
  assertInForce: values,
  list: flag,
  json: flag,
})

/** `gongkai who`: who answers for a function in a place on a day. */
export const who: CommandSpec = {
  name: 'who',
  describe: (command, { say }) => {
    const date = say('help.word.date')
    command
      .summary(say('who.summary'))
      .description(say('who.about'))
      .argument(`[${say('who.word.function')}]`, say('who.argument.function'))
      .argument(`[${say('help.word.file')}...]`, say('who.argument.files'))
      .option(`--place <${say('help.word.place')}>`, say('who.option.place'))
      .option(`--on <${date}>`, say('who.option.on'))
      .option(`--key-area <${say('who.word.area')}>`, say('who.option.key-area'))
      .option(`--known-on <${date}>`, say('help.option.known-on'))
      .option(`--config <${say('help.word.file')}>`, say('check.option.config'))
      .many(`--assert-in-force <${say('check.word.instrument')}>`, say('check.option.assert-in-force'))
      .option('--list', say('who.option.list'))
      .option('--json', say('help.option.json'))
      .addHelpText('after', `\n${say('who.examples')}`)
  },
  run: async ({ edge, voice, args: [given, ...names], options }) => {
    const { list, json, keyArea, ...rest } = optionsSchema.parse(options)
    if (list) {
      await edge.stdout.write(json ? `${JSON.stringify(namedFunctions, null, 2)}\n` : printFunctions(voice))
      return exitCode.clean
    }
    const missing = () => new UsageError(voice.say('usage.missing-argument', { name: voice.say('who.word.function') }))
    if (given === undefined) throw missing()
    const asked = readFunction(given, voice)
    const on = readDate('--on', rest.on, today(edge), voice)
    const found = await configOf(rest.config, names, edge, voice)
    const plan = await planOf(found, flagsOf(rest, edge, voice), edge, voice)
    const { place, knownOn, overlays, assertInForce } = plan
    const law = lawOf({ place, knownOn, overlays })
    const files = await filesOf(names, found, edge, voice)
    const duties = await readDuties(files ?? [], voice)
    const { records } = duties
    const query = { function: asked.code, on, records, assertInForce, ...(keyArea !== undefined && { keyArea }) }
    const items = whoIsResponsible(query, law).map((body) => ({ function: asked.code, ...body }))
    await edge.stderr.write(troublesOf(duties, voice))
    if (json) {
      const answered = {
        place,
        knownOn,
        law: law.hash,
        on,
        function: asked.code,
        keyArea,
        records: records.length,
        items,
      }
      await edge.stdout.write(`${JSON.stringify(answered, null, 2)}\n`)
    } else {
      const lines = [...printWho({ asked, place, placeName: nameOf(place), on }, items, voice)]
      if (items.length === 0) lines.push(voice.say('who.nobody', { read: records.length }))
      else if (files === undefined) lines.push(voice.say('who.clauses-only'))
      await edge.stdout.write(`${lines.join('\n')}\n`)
    }
    return strongest([
      items.length === 0 || duties.refused.length > 0 ? exitCode.findings : exitCode.clean,
      duties.unreadable.length > 0 ? exitCode.unreadable : exitCode.clean,
    ])
  },
}

function flagsOf(
  { place, knownOn, assertInForce }: Pick<z.output<typeof optionsSchema>, 'place' | 'knownOn' | 'assertInForce'>,
  edge: Edge,
  voice: Voice,
) {
  return {
    ...(place !== undefined && { place }),
    ...(knownOn !== undefined && { knownOn: readDate('--known-on', knownOn, today(edge), voice) }),
    ...(assertInForce.length > 0 && { assertInForce }),
    all: false,
    trace: false,
  }
}

/**
 * The files that hold the records: those that were named, else those of the configuration.
 * @returns undefined where neither names any
 */
async function filesOf(
  names: readonly string[],
  { config, folder: root }: FoundConfig,
  edge: Edge,
  voice: Voice,
): Promise<readonly NamedFile[] | undefined> {
  const apart = { root, exclude: config.exclude ?? [], notContent: [] }
  if (names.length === 0) {
    if (config.include === undefined) return undefined
    return (await findInputs({ names: config.include, folder: root, ...apart }, voice)).files.filter(holdsRecords)
  }
  const { files } = await findInputs({ names, folder: edge.folder, ...apart }, voice)
  const table = files.find((file) => names.includes(file.file) && !holdsRecords(file))
  if (table !== undefined) throw new UsageError(voice.say('who.not-records', { file: table.file }))
  return files.filter(holdsRecords)
}

function nameOf(code: string): string | undefined {
  const found = placeOf(code)
  return found.ok ? found.value.name : undefined
}

/** What could not be read or used, as lines beside the answer. */
function troublesOf({ refused, unreadable }: Duties, { say }: Voice): string {
  const lines = [
    ...(refused.length === 0 ? [] : [say('who.refused', { count: refused.length }), ...refused]),
    ...(unreadable.length === 0 ? [] : [say('who.unreadable', { count: unreadable.length }), ...unreadable]),
  ]
  return lines.map((line) => `${line}\n`).join('')
}
