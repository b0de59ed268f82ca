import * as z from 'zod'
import { exitCode } from '../edge/exit-code.ts'
import type { Voice } from '../messages/voice.ts'
import { loadApi } from '../node/load-api.ts'
import { nodeSettings } from '../node/node-settings.ts'
import { runNode } from '../node/run-node.ts'
import { exportsFolderOf, storePlace } from '../node/store-place.ts'
import { openStore, orComplain } from '../node/with-store.ts'
import { value } from '../options/read-options.ts'
import type { CommandSpec } from '../program/command-spec.ts'
import type { LocalCommand } from '../program/local-command.ts'

/** The options by which a node is told where its store is and where it listens. */
export const nodeOptions = z.object({
  port: value,
  host: value,
  baseUrl: value,
  license: value,
  licenseName: value,
  data: value,
  databaseUrl: value,
})

/** Adds the options that {@link nodeOptions} reads. */
export function addNodeOptions(command: LocalCommand, { say }: Voice): void {
  command
    .option(`--port <${say('help.word.port')}>`, say('node.option.port'))
    .option(`--host <${say('help.word.address')}>`, say('node.option.host'))
    .option(`--base-url <${say('help.word.address')}>`, say('node.option.base-url'))
    .option(`--license <${say('help.word.address')}>`, say('node.option.license'))
    .option(`--license-name <${say('token.word.name')}>`, say('node.option.license-name'))
    .option(`--data <${say('help.word.folder')}>`, say('help.option.data'))
    .option(`--database-url <${say('help.word.address')}>`, say('help.option.database-url'))
}

/** `gongkai serve`: the open API over what the store holds. */
export const serve: CommandSpec = {
  name: 'serve',
  describe: (command, voice) => {
    command.summary(voice.say('serve.summary')).description(voice.say('serve.about'))
    addNodeOptions(command, voice)
    command.addHelpText('after', `\n${voice.say('serve.examples')}`)
  },
  run: async ({ edge, voice, options: given }) => {
    const options = nodeOptions.parse(given)
    const settings = nodeSettings(options, edge, voice)
    const place = storePlace(options, edge, voice)
    const api = await loadApi('gongkai serve', voice)
    await orComplain(api, voice, () => api.tryListening(settings.host, settings.port))
    const store = await openStore(api, place, edge, voice)
    await runNode(api, store, settings, 'all', exportsFolderOf(place), { edge, voice }, async (url) => {
      await edge.stdout.write(`${voice.say('serve.listening', { url })}\n`)
    })
    return exitCode.clean
  },
}
