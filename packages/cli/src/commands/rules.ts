import {
  conditionNames,
  formerRuleWords,
  migrationsOf,
  presentRuleId,
  type Regime,
  regimes,
  ruleChain,
  unwrap,
} from '@gongkai/core'
import * as z from 'zod'
import { configOf, overlaysOf } from '../config/settings.ts'
import { today } from '../edge/edge.ts'
import { exitCode } from '../edge/exit-code.ts'
import { listLaw } from '../law/describe-rule.ts'
import { printBrief, printEntry } from '../law/print-entry.ts'
import { flag, readDate, value } from '../options/read-options.ts'
import type { CommandSpec } from '../program/command-spec.ts'
import { nearest } from '../program/suggestion.ts'
import { UsageError } from '../program/usage-error.ts'

const optionsSchema = z.object({ place: value, asOf: value, config: value, json: flag })

/** `gongkai rules`: the rules and terms that are shipped and those of the configuration, and what each of them asks. */
export const rules: CommandSpec = {
  name: 'rules',
  describe: (command, { say }) => {
    command
      .summary(say('rules.summary'))
      .description(say('rules.about'))
      .argument('[id]', say('rules.argument.id'))
      .option(`--place <${say('help.word.place')}>`, say('rules.option.place'))
      .option(`--as-of <${say('help.word.date')}>`, say('rules.option.as-of'))
      .option(`--config <${say('help.word.file')}>`, say('rules.option.config'))
      .option('--json', say('help.option.json'))
      .addHelpText('after', `\n${say('rules.examples')}`)
  },
  run: async ({ edge, voice, args: [asked], options }) => {
    const { place, asOf, config, json } = optionsSchema.parse(options)
    const on = readDate('--as-of', asOf, today(edge), voice)
    const overlays = await overlaysOf(await configOf(config, [], edge, voice), today(edge), voice)
    const all = [...regimes, ...overlays]
    const chosen = place === undefined ? all : bindingOn(place, all)
    const migrations = migrationsOf(overlays)
    const id = asked === undefined ? undefined : presentRuleId(asked, migrations)
    const former = asked === undefined ? undefined : formerRuleWords(asked, migrations)
    if (former !== undefined) await edge.stderr.write(`${voice.tell(former)}\n`)
    const entries = listLaw(chosen, on)
    const found = id === undefined ? entries : entries.filter((entry) => entry.id === id)
    if (found.length === 0 && id !== undefined) {
      const suggestion = nearest(
        id,
        entries.map((entry) => entry.id),
      )
      throw new UsageError(voice.say('rules.unknown', { id, suggestion }))
    }
    const names = conditionNames(chosen)
    const text = found.map((entry) => (id === undefined ? printBrief(entry, voice) : printEntry(entry, names, voice)))
    await edge.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : text.join(''))
    return exitCode.clean
  },
}

/** The regimes that bind a place, national first. */
function bindingOn(place: string, all: readonly Regime[]): readonly Regime[] {
  const chain = unwrap(ruleChain(place)).map(({ code }) => code.toString())
  return all.filter((regime) => chain.includes(regime.place))
}
