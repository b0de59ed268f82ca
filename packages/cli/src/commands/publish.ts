import { createChecker } from '@gongkai/core'
import * as z from 'zod'
import { today } from '../edge/edge.ts'
import { exitCode, strongest } from '../edge/exit-code.ts'
import { readSource } from '../input/read-source.ts'
import { printRemark } from '../input/remarks.ts'
import type { Voice } from '../messages/voice.ts'
import { flag, readCount, value } from '../options/read-options.ts'
import type { CommandSpec } from '../program/command-spec.ts'
import { UsageError } from '../program/usage-error.ts'
import { progressBar } from '../progress/progress.ts'
import { faultsOfRecord } from '../publish/check-record.ts'
import { findRecordFiles } from '../publish/find-records.ts'
import { type UploadedLine, UploadFailed, upload } from '../publish/upload.ts'
import { readWebAddress } from '../publish/web-address.ts'

const optionsSchema = z.object({
  to: value,
  skipRefused: flag,
  restore: flag,
  show: z.string().default('20'),
})

/** Records and characters of one part: it is through within a moment, and cheap to send again. */
const part = { records: 500, characters: 4 * 1024 * 1024 } as const

/** `gongkai publish`: records from files to a node, checked first. */
export const publish: CommandSpec = {
  name: 'publish',
  describe: (command, { say }) => {
    command
      .summary(say('publish.summary'))
      .description(say('publish.about'))
      .argument(`<${say('help.word.file')}...>`, say('publish.argument.names'))
      .option(`--to <${say('help.word.address')}>`, say('publish.option.to'))
      .option('--skip-refused', say('publish.option.skip-refused'))
      .option('--restore', say('publish.option.restore'))
      .option(`--show <${say('help.word.count')}>`, say('publish.option.show'))
      .addHelpText('after', `\n${say('publish.examples')}`)
  },
  run: async ({ edge, voice, args, options: given }) => {
    const { to, skipRefused, restore, show } = optionsSchema.parse(given)
    if (to === undefined) throw new UsageError(voice.say('usage.missing-option', { option: '--to' }))
    const url = readWebAddress('--to', to, voice)
    const token = edge.environment.GONGKAI_TOKEN ?? ''
    if (token === '') throw new UsageError(voice.say('publish.no-token'))
    const files = await findRecordFiles(args, edge.folder, voice)
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
    const progress = progressBar(edge, total * 2)
    const most = readCount('--show', show, 0, voice)
    const tally = { created: 0, changed: 0, restored: 0, unchanged: 0, refused: 0 }
    let unreadable = 0
    const complain = async (where: string, why: string) => {
      if (tally.refused++ >= most) return
      await progress.clear()
      await edge.stderr.write(`${voice.say('publish.refused', { where, why })}\n`)
    }
    const remarked = new Set<string>()
    const remark = async (words: string) => {
      if (remarked.has(words)) return
      remarked.add(words)
      await progress.clear()
      await edge.stderr.write(`${words}\n`)
    }
    const day = today(edge)
    const checker = createChecker({ asOf: day, knownOn: day })
    const passed = async function* (complaining: boolean) {
      for (const { path, file } of files)
        for await (const batch of readSource(path, file, { onBytes: progress.onBytes }))
          for (const item of batch) {
            edge.stopped.throwIfAborted()
            if (item.kind !== 'record') {
              if (!complaining || item.kind === 'notice') continue
              unreadable++
              await progress.clear()
              await edge.stderr.write(`${printRemark(item, voice)}\n`)
              continue
            }
            const [first] = faultsOfRecord(item.value, checker, voice)
            const where = `${file}:${item.line}`
            if (first === undefined) yield { where, text: JSON.stringify(item.value) }
            else if (complaining) await complain(where, first)
          }
    }
    for await (const _ of passed(true));
    if (!skipRefused && (tally.refused > 0 || unreadable > 0)) {
      await progress.clear()
      await edge.stderr.write(`${voice.say('publish.held-back', { count: tally.refused + unreadable })}\n`)
      return strongest([exitCode.findings, unreadable > 0 ? exitCode.unreadable : exitCode.clean])
    }
    const target = { url, token, language: voice.language, restore, signal: edge.stopped }
    try {
      for await (const { body, places } of partsOf(passed(false)))
        for (const line of await upload(body, target)) {
          if (line.outcome === 'refused') {
            await complain(places[line.line - 1] ?? '', whyRefused(line, voice))
            continue
          }
          tally[line.outcome]++
          for (const words of line.notices) await remark(voice.tell(words))
        }
    } catch (error) {
      if (!(error instanceof UploadFailed)) throw error
      await progress.clear()
      const why = error.fault === undefined ? error.message : voice.say(`publish.${error.fault}`)
      await edge.stderr.write(`${voice.say('publish.failed', { why })}\n`)
      await edge.stdout.write(`${voice.say('publish.done', tally)}\n`)
      return exitCode.unreadable
    }
    await progress.clear()
    await edge.stdout.write(`${voice.say('publish.done', tally)}\n`)
    return strongest([
      tally.refused > 0 ? exitCode.findings : exitCode.clean,
      unreadable > 0 ? exitCode.unreadable : exitCode.clean,
    ])
  },
}

function whyRefused(line: Extract<UploadedLine, { outcome: 'refused' }>, { tell }: Voice): string {
  const [first] = line.errors
  return first === undefined ? tell(line.message) : `${first.pointer}: ${tell(first.message)}`
}

/** Records in parts of bounded size, the same in every run over the same files. */
async function* partsOf(records: AsyncIterable<{ readonly where: string; readonly text: string }>) {
  let texts: string[] = []
  let places: string[] = []
  let size = 0
  const taken = () => {
    const made = { body: texts.map((one) => `${one}\n`).join(''), places }
    texts = []
    places = []
    size = 0
    return made
  }
  for await (const { where, text } of records) {
    if (texts.length === part.records || (texts.length > 0 && size + text.length > part.characters)) yield taken()
    texts.push(text)
    places.push(where)
    size += text.length
  }
  if (texts.length > 0) yield taken()
}
