import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod'
import { sealedFile } from '../backup/sealed-file.ts'
import { exitCode } from '../edge/exit-code.ts'
import type { Voice } from '../messages/voice.ts'
import { loadApi } from '../node/load-api.ts'
import { type StorePlace, storePlace } from '../node/store-place.ts'
import { withStore } from '../node/with-store.ts'
import { flag, value } from '../options/read-options.ts'
import type { CommandSpec } from '../program/command-spec.ts'
import { UsageError } from '../program/usage-error.ts'
import { type Progress, progressBar } from '../progress/progress.ts'

const optionsSchema = z.object({ to: value, erasuresOnly: flag, data: value, databaseUrl: value })

/** `gongkai backup`: the whole store as one file, or the list of what was taken away. */
export const backup: CommandSpec = {
  name: 'backup',
  describe: (command, { say }) => {
    command
      .summary(say('backup.summary'))
      .description(say('backup.about'))
      .option(`--to <${say('help.word.file')}>`, say('backup.option.to'))
      .option('--erasures-only', say('backup.option.erasures-only'))
      .option(`--data <${say('help.word.folder')}>`, say('help.option.data'))
      .option(`--database-url <${say('help.word.address')}>`, say('help.option.database-url'))
      .addHelpText('after', `\n${say('backup.examples')}`)
  },
  run: async ({ edge, voice, options: given }) => {
    const { to, erasuresOnly, ...where } = optionsSchema.parse(given)
    if (to === undefined) throw new UsageError(voice.say('usage.missing-option', { option: '--to' }))
    const api = await loadApi('gongkai backup', voice)
    const place = storePlace(where, edge, voice)
    refuseMissing(place, voice)
    const path = resolve(edge.folder, to)
    const told = await sealedFile(path, voice, async (write) =>
      withStore(api, place, edge, voice, async (store) => {
        if (erasuresOnly) {
          const { seq, counts } = await api.erasureList(store, write)
          return voice.say('backup.erasures-done', { path, seq, count: counts.removal ?? 0 })
        }
        let bar: Progress | undefined
        const { seq, counts } = await api.backup(store, write, {
          onTotal: (total) => {
            bar = progressBar(edge, total)
          },
          onRevision: () => bar?.onBytes(1),
          signal: edge.stopped,
        })
        await bar?.clear()
        return voice.say('backup.done', { path, seq, revisions: counts.revisions ?? 0 })
      }),
    )
    await edge.stdout.write(`${told}\n`)
    return exitCode.clean
  },
}

/** Opened, a folder without a database would get an empty one, and the backup would look like one. */
function refuseMissing({ location }: StorePlace, { say }: Voice): void {
  if (location.engine === 'embedded' && !existsSync(join(location.folder, 'postgres', 'PG_VERSION')))
    throw new UsageError(say('backup.no-store', { folder: location.folder }))
}
