import type { CommandSpec } from '../program/command-spec.ts'
import { check } from './check.ts'
import { due } from './due.ts'
import { importCommand } from './import.ts'

/** Every command, in the order in which help lists them. */
export const commands: readonly CommandSpec[] = [check, due, importCommand]
