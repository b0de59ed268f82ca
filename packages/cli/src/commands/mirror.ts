import { resolve } from 'node:path'
import { ApiProblem, createClient, MirrorHeld } from '@gongkai/client'
import * as z from 'zod'
import { exitCode } from '../edge/exit-code.ts'
import { folderMirror, MirrorUnreadable } from '../mirror/folder-mirror.ts'
import { flag, value } from '../options/read-options.ts'
import type { CommandSpec } from '../program/command-spec.ts'
import { UsageError } from '../program/usage-error.ts'
import { readWebAddress } from '../publish/web-address.ts'

const optionsSchema = z.object({ to: value, place: value, live: flag, acceptRemoval: flag })

/** `gongkai mirror`: the records of a node as files, kept up to date. */
export const mirror: CommandSpec = {
  name: 'mirror',
  describe: (command, { say }) => {
    command
      .summary(say('mirror.summary'))
      .description(say('mirror.about'))
      .argument(`<${say('help.word.address')}>`, say('mirror.argument.url'))
      .option(`--to <${say('help.word.folder')}>`, say('mirror.option.to'))
      .option(`--place <${say('help.word.place')}>`, say('mirror.option.place'))
      .option('--live', say('mirror.option.live'))
      .option('--accept-removal', say('mirror.option.accept-removal'))
      .addHelpText('after', `\n${say('mirror.examples')}`)
  },
  run: async ({ edge, voice, args: [address = ''], options: given }) => {
    const { to, place, live, acceptRemoval } = optionsSchema.parse(given)
    const { say } = voice
    const baseUrl = readWebAddress(`<${say('help.word.address')}>`, address, voice)
    if (to === undefined) throw new UsageError(say('usage.missing-option', { option: '--to' }))
    const counts = { put: 0, removed: 0 }
    let refused = 0
    try {
      const store = await folderMirror(resolve(edge.folder, to))
      const client = createClient({ baseUrl, language: voice.language })
      const options = {
        live,
        signal: edge.stopped,
        ...(place !== undefined && { place }),
        ...(acceptRemoval && { holdAbove: 1 }),
      }
      for await (const step of client.mirror(store, options)) {
        counts.put += step.put.length
        counts.removed += step.remove.length
        for (const one of step.refused) {
          refused++
          await edge.stderr.write(`${say('mirror.refused', one)}\n`)
        }
      }
    } catch (error) {
      if (error instanceof MirrorHeld) throw new UsageError(say('mirror.held', { why: error.message }))
      if (error instanceof MirrorUnreadable) throw new UsageError(say('mirror.unreadable', { path: error.path }))
      if (!(error instanceof ApiProblem || (error instanceof TypeError && error.message === 'fetch failed')))
        throw error
      const why = error instanceof ApiProblem ? error.problem.detail : error.message
      await edge.stderr.write(`gongkai: ${baseUrl}: ${why}\n`)
      return exitCode.unreadable
    }
    await edge.stdout.write(`${say('mirror.done', counts)}\n`)
    return refused > 0 ? exitCode.findings : exitCode.clean
  },
}
