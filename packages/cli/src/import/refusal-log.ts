import { open } from 'node:fs/promises'
import type { RowProblem } from '../mapping/row-problems.ts'
import type { Voice } from '../messages/voice.ts'

/** A row that was refused. */
export interface Refusal {
  readonly file: string
  readonly line: number
  readonly problems: readonly RowProblem[]
}

/** Where refused rows are told. */
export interface RefusalLog {
  readonly refuse: (refusal: Refusal) => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Tells refused rows: the first of them in words, all of them as NDJSON where a file is named. Neither holds a value of
 * the row.
 * @param write where words go
 * @param shown how many rows are told in words
 * @param path the file for all of them
 */
export async function refusalLog(
  write: (text: string) => Promise<void>,
  voice: Voice,
  shown: number,
  path: string | undefined,
): Promise<RefusalLog> {
  const file = path === undefined ? undefined : await open(path, 'w')
  let count = 0
  return {
    refuse: async ({ file: name, line, problems }) => {
      count++
      if (count <= shown) await write(problems.map((problem) => `${name}:${line}  ${told(problem, voice)}\n`).join(''))
      if (file === undefined) return
      const codes = problems.map(({ code, pointer, source }) => ({ code, pointer, source }))
      await file.write(`${JSON.stringify({ file: name, line, problems: codes })}\n`)
    },
    close: async () => {
      if (count > shown) await write(`${voice.say('import.more-refused', { count: count - shown })}\n`)
      await file?.close()
    },
  }
}

/** One problem in words: the field of the source, the field of the record, and what is wrong. */
function told({ message, pointer, source }: RowProblem, { tell }: Voice): string {
  const field = pointer === undefined || pointer === '' ? undefined : pointer.replace(/^\//, '')
  const named = [source === '' ? undefined : source, field === source ? undefined : field].filter(
    (one) => one !== undefined,
  )
  return named.length === 0 ? tell(message) : `${named.join(' → ')}: ${tell(message)}`
}
