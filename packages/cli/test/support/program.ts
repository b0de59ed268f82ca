import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url))
const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** A run of the program as a process of its own. */
export interface Program {
  readonly child: ChildProcess
  readonly out: () => string
  readonly err: () => string
  /** Resolves with what the output holds once it holds a pattern; fails where the process ends before. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>
  /** Resolves when the process is gone, with its code or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>
}

/** What a test sets of a process. */
export interface ProgramWorld {
  readonly environment?: Readonly<Record<string, string>>
  readonly folder?: string
}

/** Starts the program from its sources; whatever is left of it is killed when the test ends. */
export function program(argv: readonly string[], { environment = {}, folder = root }: ProgramWorld = {}): Program {
  const { DATABASE_URL: _, GONGKAI_DATA: __, PORT: ___, HOST: ____, ...inherited } = process.env
  const child = spawn(process.execPath, ['--conditions=@gongkai/source', main, ...argv], {
    cwd: folder,
    env: { ...inherited, LANG: 'en_US.UTF-8', LC_ALL: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const text = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    text.out += piece
  })
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    text.err += piece
  })
  const ended = once(child, 'close').then(() => child.signalCode ?? child.exitCode ?? -1)
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const says = async (pattern: RegExp): Promise<RegExpExecArray> => {
    let gone = false
    void ended.then(() => {
      gone = true
    })
    for (;;) {
      const found = pattern.exec(text.out)
      if (found !== null) return found
      if (gone) throw new Error(`the program ended without saying ${pattern}: ${text.out}${text.err}`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  return { child, out: () => text.out, err: () => text.err, says, ended }
}
