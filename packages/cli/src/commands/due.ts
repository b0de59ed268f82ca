import { dueDate, type Law, lawOf } from '@gongkai/core'
import * as z from 'zod'
import { configOf, overlaysOf } from '../config/settings.ts'
import { printDue } from '../due/print-due.ts'
import { readEvent } from '../due/read-event.ts'
import { today } from '../edge/edge.ts'
import { type ExitCode, exitCode } from '../edge/exit-code.ts'
import { listTerms, type TermListing } from '../law/describe-term.ts'
import type { Voice } from '../messages/voice.ts'
import { flag, readDate, readMoment, value, values } from '../options/read-options.ts'
import type { CommandSpec } from '../program/command-spec.ts'
import { nearest } from '../program/suggestion.ts'
import { UsageError } from '../program/usage-error.ts'

const optionsSchema = z.object({
  term: value,
  from: value,
  place: value,
  event: values,
  knownOn: value,
  config: value,
  trace: flag,
  list: flag,
  json: flag,
})

/** `gongkai due`: until when a term runs. */
export const due: CommandSpec = {
  name: 'due',
  describe: (command, { say }) => {
    command
      .summary(say('due.summary'))
      .description(say('due.about'))
      .option(`--term <${say('due.word.term')}>`, say('due.option.term'))
      .option(`--from <${say('help.word.date')}>`, say('due.option.from'))
      .option(`--place <${say('help.word.place')}>`, say('who.option.place'))
      .many(`--event <${say('due.word.event')}>`, say('due.option.event'))
      .option(`--known-on <${say('help.word.date')}>`, say('help.option.known-on'))
      .option(`--config <${say('help.word.file')}>`, say('rules.option.config'))
      .option('--trace', say('due.option.trace'))
      .option('--list', say('due.option.list'))
      .option('--json', say('help.option.json'))
      .addHelpText('after', `\n${say('due.examples')}`)
  },
  run: async ({ edge, voice, options }) => {
    const { term, from, event, trace, list, json, ...rest } = optionsSchema.parse(options)
    const found = await configOf(rest.config, [], edge, voice)
    const place = rest.place ?? found.config.place ?? '100000'
    const knownOn = readDate('--known-on', rest.knownOn, found.config.knownOn ?? today(edge), voice)
    const law = lawOf({ place, knownOn, overlays: await overlaysOf(found, knownOn, voice) })
    if (list) {
      const terms = listTerms(law)
      await edge.stdout.write(json ? `${JSON.stringify(terms, null, 2)}\n` : printTerms(terms, voice))
      return exitCode.clean
    }
    if (term === undefined) throw new UsageError(voice.say('usage.missing-option', { option: '--term' }))
    if (from === undefined) throw new UsageError(voice.say('usage.missing-option', { option: '--from' }))
    refuseUnknownTerm(term, law, voice)
    const events = event.map((one) => readEvent(one, voice))
    const result = dueDate({ term, from: readMoment('--from', from, voice), events, trace }, law, { knownOn, place })
    await edge.stdout.write(
      json ? `${JSON.stringify({ ...result, place, knownOn }, null, 2)}\n` : `${printDue(result, voice).join('\n')}\n`,
    )
    return endOf(result.status)
  },
}

function endOf(status: 'final' | 'provisional' | 'unknown'): ExitCode {
  return status === 'unknown' ? exitCode.findings : exitCode.clean
}

function refuseUnknownTerm(term: string, law: Law, voice: Voice): void {
  if (law.terms.has(term)) return
  const suggestion = nearest(term, [...law.terms.keys()])
  const complaint = voice.say('due.unknown-term', { term, suggestion })
  if (suggestion !== undefined) throw new UsageError(complaint)
  const known = listTerms(law).map(({ id, title }) => `  ${id}  ${voice.tell(title)}`)
  throw new UsageError([complaint, ...known].join('\n'))
}

function printTerms(terms: readonly TermListing[], { say, tell }: Voice): string {
  const blocks = terms.map(({ id, title, trigger, versions }) => [
    `${id}  ${tell(title)}`,
    say('due.term.trigger', { trigger: tell(trigger) }),
    ...versions.map(({ count, unit, extension, citation }) =>
      say('due.term.version', { count, unit, extension, citation: tell(citation) }),
    ),
  ])
  return `${blocks.map((lines) => lines.join('\n    ')).join('\n')}\n`
}
