import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import type { Edge } from '../edge/edge.ts'
import { exitCode } from '../edge/exit-code.ts'
import type { Voice } from '../messages/voice.ts'
import { type Api, loadApi, type Store } from '../node/load-api.ts'
import { loadInput } from '../node/load-input.ts'
import { loadSamples } from '../node/load-samples.ts'
import { nodeSettings } from '../node/node-settings.ts'
import { runNode } from '../node/run-node.ts'
import { exportsFolderOf, type StorePlace, storePlace } from '../node/store-place.ts'
import { openStore, orComplain } from '../node/with-store.ts'
import { flag, value } from '../options/read-options.ts'
import type { CommandSpec } from '../program/command-spec.ts'
import { UsageError } from '../program/usage-error.ts'
import { bilingual, printAddresses, storeLine } from '../start/print-start.ts'
import { addNodeOptions, nodeOptions } from './serve.ts'

const optionsSchema = z.object({ ...nodeOptions.shape, empty: flag, with: value, manifest: value })

type Options = z.output<typeof optionsSchema>

/** Where a checkout of the project keeps its sample content. */
const sampleFolder = 'examples/content'

/** `gongkai start`: a node with something in it, made and served by one command. */
export const start: CommandSpec = {
  name: 'start',
  describe: (command, voice) => {
    const { say } = voice
    command.summary(say('start.summary')).description(say('start.about'))
    command
      .option('--empty', say('start.option.empty'))
      .option(`--with <${say('help.word.folder')}>`, say('start.option.with'))
      .option(`--manifest <${say('help.word.file')}>`, say('start.option.manifest'))
    addNodeOptions(command, voice)
    command.addHelpText('after', `\n${say('start.examples')}`)
  },
  run: async ({ edge, voice, options: given }) => {
    const options = optionsSchema.parse(given)
    if (options.empty && options.with !== undefined)
      throw new UsageError(voice.say('usage.not-together', { one: '--empty', other: '--with' }))
    const settings = nodeSettings(options, edge, voice)
    const place = storePlace(options, edge, voice)
    const api = await loadApi('gongkai start', voice)
    // Before anything is made or loaded: half a minute of loading for a port that is taken would be lost.
    await orComplain(api, voice, () => api.tryListening(settings.host, settings.port))
    await edge.stdout.write(`${storeLine(place)}\n`)
    const store = await openStore(api, place, edge, voice, options.empty ? 'never' : 'until-real')
    try {
      await orComplain(api, voice, () => fill(api, store, place, options, { edge, voice }))
      edge.stopped.throwIfAborted()
    } catch (error) {
      await store.close()
      throw error
    }
    await runNode(api, store, settings, 'faults', exportsFolderOf(place), { edge, voice }, async (url) => {
      await edge.stdout.write(printAddresses(url))
    })
    return exitCode.clean
  },
}

/** Puts into the store what the user asked for, unless it is there already. */
async function fill(
  api: Api,
  store: Store,
  { folder }: StorePlace,
  options: Options,
  { edge, voice }: { readonly edge: Edge; readonly voice: Voice },
): Promise<void> {
  const tell = async (line: string) => await edge.stdout.write(`${line}\n`)
  if (options.with !== undefined) {
    const plan = { folder: options.with, manifest: options.manifest, memory: folder }
    const missing = await loadInput(api, store, plan, { edge, voice }, async ({ file, summary }) => {
      await tell(
        summary === undefined ? bilingual('start.already', { file }) : bilingual('start.loaded', { file, ...summary }),
      )
    })
    if (missing.length > 0) await tell(bilingual('start.missing', { files: missing }))
    return
  }
  const held = await api.holdings(store)
  if (options.empty) {
    if (held === 'samples') await tell(bilingual('start.holds-samples'))
    return
  }
  const samples = join(edge.folder, sampleFolder)
  if (held !== 'nothing') return
  if (!existsSync(samples)) return await tell(bilingual('start.no-samples', { folder: sampleFolder }))
  await tell(bilingual('start.samples', await loadSamples(api, store, samples)))
}
