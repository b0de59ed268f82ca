import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as z from 'zod'
import { reasonOf } from '../backup/sealed-file.ts'
import { exitCode } from '../edge/exit-code.ts'
import type { Voice } from '../messages/voice.ts'
import { type Api, loadApi } from '../node/load-api.ts'
import { storePlace } from '../node/store-place.ts'
import { withStore } from '../node/with-store.ts'
import { flag, value } from '../options/read-options.ts'
import type { CommandSpec } from '../program/command-spec.ts'
import { UsageError } from '../program/usage-error.ts'
import { type Progress, progressBar } from '../progress/progress.ts'

const optionsSchema = z.object({
  from: value,
  erasures: value,
  nothingErasedSince: flag,
  data: value,
  databaseUrl: value,
})

/** The name by which the audit knows a restore at the command line. */
const by = 'command'

/** The file is read so often: before the store is made, before the first row, and for its rows. */
const readings = 3

/** `gongkai restore`: a backup into an empty store. */
export const restore: CommandSpec = {
  name: 'restore',
  describe: (command, { say }) => {
    command
      .summary(say('restore.summary'))
      .description(say('restore.about'))
      .option(`--from <${say('help.word.file')}>`, say('restore.option.from'))
      .option(`--erasures <${say('help.word.file')}>`, say('restore.option.erasures'))
      .option('--nothing-erased-since', say('restore.option.nothing-erased-since'))
      .option(`--data <${say('help.word.folder')}>`, say('help.option.data'))
      .option(`--database-url <${say('help.word.address')}>`, say('help.option.database-url'))
      .addHelpText('after', `\n${say('restore.examples')}`)
  },
  run: async ({ edge, voice, options: given }) => {
    const { from, erasures, nothingErasedSince, ...where } = optionsSchema.parse(given)
    const { say, tell } = voice
    if (from === undefined) throw new UsageError(say('usage.missing-option', { option: '--from' }))
    if (erasures !== undefined && nothingErasedSince)
      throw new UsageError(say('usage.not-together', { one: '--erasures', other: '--nothing-erased-since' }))
    if (erasures === undefined && !nothingErasedSince) throw new UsageError(say('restore.say-erasures'))
    const api = await loadApi('gongkai restore', voice)
    const place = storePlace(where, edge, voice)
    const path = resolve(edge.folder, from)
    const bar = progressBar(edge, readings * (await sizeOf(path, voice)))
    const backup = fileAt(path, bar)
    const list = erasures === undefined ? undefined : resolve(edge.folder, erasures)
    if (list !== undefined) await sizeOf(list, voice)
    try {
      // Before a store is made: a file that is no backup must not leave an empty database behind.
      await api.verifyBackup(backup)
      const since = list === undefined ? 'none' : { list: fileAt(list) }
      const done = await withStore(api, place, edge, voice, async (store) =>
        unreadable(api, async () => await api.restore(store, backup, since, { by, signal: edge.stopped })),
      )
      await bar.clear()
      if ('message' in done) throw new Unreadable(tell(done.message))
      const { revisions, removed, seq } = done
      await edge.stdout.write(`${say('restore.done', { revisions, removed, seq, made: done.from.made })}\n`)
      return exitCode.clean
    } catch (error) {
      await bar.clear()
      const told =
        error instanceof Unreadable
          ? error.message
          : error instanceof api.ApiError
            ? tell(error.problem.message)
            : undefined
      if (told === undefined) throw error
      await edge.stderr.write(`${told}\n`)
      return exitCode.unreadable
    }
  },
}

/** A file that was to be read is not what it has to be. */
class Unreadable extends Error {
  override readonly name = 'Unreadable'
}

/** What a file can have wrong with it, in the words of the API. */
const ofTheFile: readonly string[] = [
  'backup-not-one',
  'backup-newer',
  'backup-cut-short',
  'backup-damaged',
  'backup-record-unreadable',
]

/** Tells what is wrong with the file apart from what is wrong with the store or the command. */
async function unreadable<T>(api: Api, act: () => Promise<T>) {
  try {
    return await act()
  } catch (error) {
    if (error instanceof api.ApiError && ofTheFile.includes(error.problem.code)) return error.problem
    throw error
  }
}

function fileAt(path: string, bar?: Progress) {
  return async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
      if (!Buffer.isBuffer(chunk)) throw new TypeError('a file is read as bytes')
      bar?.onBytes(chunk.length)
      yield chunk
    }
  }
}

async function sizeOf(path: string, { say }: Voice): Promise<number> {
  const found = await stat(path).catch((error: unknown) => {
    throw new UsageError(say('restore.not-readable', { path, why: reasonOf(error) }))
  })
  if (!found.isFile()) throw new UsageError(say('restore.not-readable', { path, why: 'EISDIR' }))
  return found.size
}
