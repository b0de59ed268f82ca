import { type Instant, instant } from '@gongkai/core'
import type { Edge, Sink } from '../../src/edge/edge.ts'
import type { ExitCode } from '../../src/edge/exit-code.ts'
import { runProgram } from '../../src/program/run-program.ts'

/** A run of the program within this process. */
export interface Run {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

/** What a test sets of the world outside. */
export interface FakeWorld {
  readonly now?: Instant
  readonly environment?: Readonly<Record<string, string>>
  readonly folder?: string
  readonly isTerminal?: boolean
}

/** The day on which the tests run. */
export const testDay = instant('2026-11-23T09:00:00+08:00')

function catching(isTerminal: boolean): Sink & { readonly text: () => string } {
  const pieces: string[] = []
  return {
    write: async (piece) => {
      pieces.push(piece)
    },
    isTerminal,
    columns: 100,
    text: () => pieces.join(''),
  }
}

/** Runs the program in a world that a test made. The language is English unless the arguments say otherwise. */
export async function gongkai(argv: readonly string[], world: FakeWorld = {}): Promise<Run> {
  const { now = testDay, environment = { LANG: 'en_US.UTF-8' }, folder = process.cwd(), isTerminal = false } = world
  const stdout = catching(isTerminal)
  const stderr = catching(isTerminal)
  const edge: Edge = { stdout, stderr, environment, folder, now: () => now, stopped: new AbortController().signal }
  const code = await runProgram(argv, edge)
  return { code, out: stdout.text(), err: stderr.text() }
}
