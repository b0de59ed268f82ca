import { type Command, Help, type Option } from 'commander'
import type { Voice } from '../messages/voice.ts'
import { textWidth, wrapText } from './text-width.ts'

/** Help in the user's language, aligned and broken as Chinese is. */
export class LocalHelp extends Help {
  readonly #voice: Voice

  constructor(voice: Voice) {
    super()
    this.#voice = voice
    this.showGlobalOptions = true
  }

  /** Chinese sets no space after the colon of a title. */
  override formatHelp(command: Command, helper: Help): string {
    return super.formatHelp(command, helper).replace('： ', '：')
  }

  override displayWidth(text: string): number {
    return textWidth(text)
  }

  override boxWrap(text: string, width: number): string {
    return width < this.minWidthToWrap ? text : wrapText(text, width)
  }

  override styleTitle(title: string): string {
    const { say } = this.#voice
    switch (title) {
      case 'Usage:':
        return say('help.title.usage')
      case 'Arguments:':
        return say('help.title.arguments')
      case 'Options:':
        return say('help.title.options')
      case 'Global Options:':
        return say('help.title.global-options')
      case 'Commands:':
        return say('help.title.commands')
      default:
        return title
    }
  }

  override commandUsage(command: Command): string {
    return this.#named(super.commandUsage(command))
  }

  override subcommandTerm(command: Command): string {
    return this.#named(super.subcommandTerm(command))
  }

  /** The descriptions name their defaults and choices themselves. */
  override optionDescription(option: Option): string {
    return option.description
  }

  #named(usage: string): string {
    const { say } = this.#voice
    return usage.replace('[options]', say('help.word.options')).replace('[command]', say('help.word.command'))
  }
}
