import { type CivilDate, isRecordId } from '@gongkai/core'
import * as z from 'zod'
import { today } from '../edge/edge.ts'
import { exitCode } from '../edge/exit-code.ts'
import type { Voice } from '../messages/voice.ts'
import { type Api, loadApi } from '../node/load-api.ts'
import { storePlace } from '../node/store-place.ts'
import { withStore } from '../node/with-store.ts'
import { value } from '../options/read-options.ts'
import type { CommandSpec } from '../program/command-spec.ts'
import { nearest } from '../program/suggestion.ts'
import { UsageError } from '../program/usage-error.ts'

const optionsSchema = z.object({ reason: value, note: value, replacedBy: value, data: value, databaseUrl: value })

/** The name by which the audit knows a withdrawal at the command line. */
const by = 'command'

/** `gongkai withdraw`: takes a record down, here and at every reader. */
export const withdraw: CommandSpec = {
  name: 'withdraw',
  describe: (command, { say }) => {
    command
      .summary(say('withdraw.summary'))
      .description(say('withdraw.about'))
      .argument('<id>', say('withdraw.argument.id'))
      .option(`--reason <${say('withdraw.word.reason')}>`, say('withdraw.option.reason'))
      .option(`--note <${say('withdraw.word.note')}>`, say('withdraw.option.note'))
      .option('--replaced-by <id>', say('withdraw.option.replaced-by'))
      .option(`--data <${say('help.word.folder')}>`, say('help.option.data'))
      .option(`--database-url <${say('help.word.address')}>`, say('help.option.database-url'))
      .addHelpText('after', `\n${say('withdraw.examples')}`)
  },
  run: async ({ edge, voice, args: [id = ''], options: given }) => {
    const { reason: code, note, replacedBy, ...where } = optionsSchema.parse(given)
    refuseWrongId('<id>', id, voice)
    if (replacedBy !== undefined) refuseWrongId('--replaced-by', replacedBy, voice)
    const api = await loadApi('gongkai withdraw', voice)
    const reason = readReason(api, code, note, voice)
    refusePersonalData(api, note, id, today(edge), voice)
    const withdrawal = { id, reason, ...(replacedBy !== undefined && { replacedBy }) }
    const place = storePlace(where, edge, voice)
    const outcome = await withStore(api, place, edge, voice, async (store) => api.withdraw(store, withdrawal, by))
    switch (outcome.outcome) {
      case 'not-found':
        throw new UsageError(voice.say('withdraw.not-found', { id }))
      case 'refused':
        throw new UsageError(`--replaced-by: ${voice.tell(outcome.problem.message)}`)
      case 'unchanged':
        await edge.stdout.write(`${voice.say('withdraw.unchanged', { id })}\n`)
        return exitCode.clean
      case 'withdrawn':
        await edge.stdout.write(`${voice.say('withdraw.done', { id, seq: outcome.seq })}\n`)
        return exitCode.clean
    }
  },
}

function refuseWrongId(option: string, id: string, { say }: Voice): void {
  if (!isRecordId(id)) throw new UsageError(say('withdraw.not-an-id', { option }))
}

/** The note is published with the tombstone, so that a number in it would stay for good. */
function refusePersonalData(api: Api, note: string | undefined, id: string, asOf: CivilDate, { say }: Voice): void {
  if (note !== undefined && api.personalDataIn(note, asOf, id.slice(0, 6)).length > 0)
    throw new UsageError(say('withdraw.note-personal'))
}

function readReason(api: Api, code: string | undefined, note: string | undefined, { say, tell }: Voice) {
  const { concepts, codes } = api.withdrawalReasons
  const list = () => concepts.map((concept) => `  ${concept.code}  ${tell(concept.label)}`).join('\n')
  if (code === undefined) throw new UsageError(`${say('usage.missing-option', { option: '--reason' })}\n${list()}`)
  if (!api.isRemovalReasonCode(code)) {
    const complaint = say('withdraw.unknown-reason', { code, suggestion: nearest(code, codes) })
    throw new UsageError(`${complaint}\n${list()}`)
  }
  if (code === 'other' && note === undefined) throw new UsageError(say('withdraw.note-needed'))
  return { code, ...(note !== undefined && { text: note }) }
}
