import { GongkaiError, languages } from '@gongkai/core'
import { CommanderError } from 'commander'
import { commands } from '../commands/index.ts'
import type { Edge } from '../edge/edge.ts'
import { type ExitCode, exitCode } from '../edge/exit-code.ts'
import { languageOf } from '../edge/language.ts'
import { type Voice, voiceOf } from '../messages/voice.ts'
import type { CommandSpec } from './command-spec.ts'
import { LocalCommand } from './local-command.ts'
import { UsageError } from './usage-error.ts'
import { version } from './version.ts'

/**
 * Runs the program.
 * @param argv the arguments after the program's name
 * @param edge the world outside
 * @returns how it ended; what is thrown is a fault of the program
 */
export async function runProgram(argv: readonly string[], edge: Edge): Promise<ExitCode> {
  const language = languageOf(argv, edge.environment)
  if (typeof language !== 'string') {
    const complaint = { option: language.by, allowed: languages, suggestion: undefined }
    const lines = languages.map((one) => `gongkai: ${voiceOf(one).say('usage.not-one-of', complaint)}\n`)
    await edge.stderr.write(lines.join(''))
    return exitCode.usage
  }
  return await runIn(voiceOf(language), argv, edge)
}

async function runIn(voice: Voice, argv: readonly string[], edge: Edge): Promise<ExitCode> {
  const said = { out: '', err: '' }
  let ended: ExitCode = exitCode.clean
  let asked = 'gongkai'
  const program = new LocalCommand('gongkai', voice)
    .description(voice.say('help.about'))
    .version(version, '-V, --version', voice.say('help.option.version'))
    .option(`--lang <${languages.join('|')}>`, voice.say('help.option.lang'))
    .addHelpText('after', `\n${voice.say('help.exit-codes')}`)
    .configureOutput({
      writeOut: (text) => (said.out += text),
      writeErr: (text) => (said.err += text),
      getOutHelpWidth: () => edge.stdout.columns,
      getErrHelpWidth: () => edge.stderr.columns,
    })
  for (const spec of commands)
    addCommand(program, spec, voice, async (args, options) => {
      asked = `gongkai ${spec.name}`
      ended = await spec.run({ edge, voice, args, options })
    })
  if (argv.length === 0) {
    program.outputHelp({ error: true })
    await edge.stderr.write(`${said.err}\n${voice.say('usage.name-a-command')}\n`)
    return exitCode.usage
  }
  const named = commands.find(({ name }) => name === argv.find((word) => !word.startsWith('-')))
  if (named !== undefined) asked = `gongkai ${named.name}`
  try {
    await program.parseAsync([...argv], { from: 'user' })
    return ended
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      await edge.stdout.write(said.out)
      return exitCode.clean
    }
    const why = complaintOf(error, voice)
    if (why === undefined) throw error
    await edge.stderr.write(`gongkai: ${why}\n${voice.say('usage.see-help', { command: asked })}\n`)
    return exitCode.usage
  }
}

function addCommand(
  program: LocalCommand,
  spec: CommandSpec,
  voice: Voice,
  run: (args: readonly string[], options: unknown) => Promise<void>,
): void {
  const command = program.createCommand(spec.name).copyInheritedSettings(program)
  spec.describe(command, voice)
  command.action(async () => await run(command.args, command.opts()))
  program.addCommand(command)
}

/** What to tell a user who used the program wrongly; undefined where the fault is not theirs. */
function complaintOf(error: unknown, voice: Voice): string | undefined {
  if (error instanceof UsageError) return error.message
  if (error instanceof GongkaiError) return voice.tell(error.problem.message)
  return undefined
}
