import type { Edge } from '../edge/edge.ts'
import type { ExitCode } from '../edge/exit-code.ts'
import type { Voice } from '../messages/voice.ts'
import type { LocalCommand } from './local-command.ts'

/** One call of a command. */
export interface Invocation {
  readonly edge: Edge
  readonly voice: Voice
  /** The arguments, options taken out. */
  readonly args: readonly string[]
  /** The options by name, as they were written: each command reads its own. */
  readonly options: unknown
}

/** A command of the program: how it is described, and what it does. */
export interface CommandSpec {
  readonly name: string
  /** Says what it is for and adds its arguments and options. */
  readonly describe: (command: LocalCommand, voice: Voice) => void
  readonly run: (invocation: Invocation) => Promise<ExitCode>
}
