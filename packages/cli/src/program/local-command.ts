import { Command, Option } from 'commander'
import type { Voice } from '../messages/voice.ts'
import { LocalHelp } from './local-help.ts'
import { nearest } from './suggestion.ts'
import { UsageError } from './usage-error.ts'

/**
 * A command that complains in the user's language. The methods from {@link missingArgument} on are the ones by which
 * commander complains; it calls them by name, and a test holds each to both languages.
 */
export class LocalCommand extends Command {
  readonly #voice: Voice

  constructor(name: string, voice: Voice) {
    super(name)
    this.#voice = voice
    this.helpOption('-h, --help', voice.say('help.option.help'))
    this.helpCommand(false)
    this.exitOverride()
  }

  override createCommand(name: string): LocalCommand {
    return new LocalCommand(name, this.#voice)
  }

  override createHelp(): LocalHelp {
    return new LocalHelp(this.#voice)
  }

  /** Adds an option that may be given several times; its values come as a list. */
  many(flags: string, description: string): this {
    const collect = (value: string, previous: readonly string[] | undefined) => [...(previous ?? []), value]
    return this.addOption(new Option(flags, description).argParser(collect))
  }

  missingArgument(name: string): never {
    throw new UsageError(this.#voice.say('usage.missing-argument', { name }))
  }

  optionMissingArgument(option: Option): never {
    throw new UsageError(this.#voice.say('usage.option-needs-value', { option: option.flags }))
  }

  missingMandatoryOptionValue(option: Option): never {
    throw new UsageError(this.#voice.say('usage.missing-option', { option: option.flags }))
  }

  unknownOption(flag: string): never {
    const name = flag.replace(/=.*$/s, '')
    const known = [...this.options, ...(this.parent?.options ?? [])].flatMap(({ long }) => long ?? [])
    throw new UsageError(
      this.#voice.say('usage.unknown-option', { option: name, suggestion: nearest(name, [...known, '--help']) }),
    )
  }

  _excessArguments(received: readonly string[]): never {
    const expected = this.registeredArguments.length
    throw new UsageError(this.#voice.say('usage.excess-arguments', { expected, got: received.length }))
  }

  unknownCommand(): never {
    const command = this.args[0] ?? ''
    const known = this.commands.map((one) => one.name())
    throw new UsageError(this.#voice.say('usage.unknown-command', { command, suggestion: nearest(command, known) }))
  }
}
