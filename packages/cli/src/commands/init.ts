import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { place as placeOf } from '@gongkai/core'
import * as z from 'zod'
import { configTemplate } from '../config/template.ts'
import { exitCode } from '../edge/exit-code.ts'
import type { CommandSpec } from '../program/command-spec.ts'
import { UsageError } from '../program/usage-error.ts'

const optionsSchema = z.object({ place: z.string().default('100000') })

const file = 'gongkai.config.yaml'

/** `gongkai init`: a commented configuration to begin with. */
export const init: CommandSpec = {
  name: 'init',
  describe: (command, { say }) => {
    command
      .summary(say('init.summary'))
      .description(say('init.about'))
      .option(`--place <${say('help.word.place')}>`, say('check.option.place'))
      .addHelpText('after', `\n${say('init.examples')}`)
  },
  run: async ({ edge, voice, options }) => {
    const { place } = optionsSchema.parse(options)
    const found = placeOf(place)
    if (!found.ok && found.problem.code !== 'places/unknown')
      throw new UsageError(
        voice.say('usage.option-value', { option: '--place', why: voice.tell(found.problem.message) }),
      )
    const content = configTemplate({ place, placeName: found.ok ? found.value.name : undefined }, voice.language)
    try {
      await writeFile(join(edge.folder, file), content, { flag: 'wx' })
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
        throw new UsageError(voice.say('config.file-there', { file }))
      throw error
    }
    await edge.stdout.write(`${voice.say('config.written', { file })}\n`)
    return exitCode.clean
  },
}
