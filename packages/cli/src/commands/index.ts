import type { CommandSpec } from '../program/command-spec.ts'
import { backup } from './backup.ts'
import { check } from './check.ts'
import { due } from './due.ts'
import { importCommand } from './import.ts'
import { init } from './init.ts'
import { mirror } from './mirror.ts'
import { publish } from './publish.ts'
import { restore } from './restore.ts'
import { rules } from './rules.ts'
import { serve } from './serve.ts'
import { start } from './start.ts'
import { token } from './token.ts'
import { who } from './who.ts'
import { withdraw } from './withdraw.ts'

/** Every command, in the order in which help lists them. */
export const commands: readonly CommandSpec[] = [
  check,
  init,
  due,
  rules,
  who,
  importCommand,
  start,
  serve,
  withdraw,
  token,
  backup,
  restore,
  publish,
  mirror,
]
