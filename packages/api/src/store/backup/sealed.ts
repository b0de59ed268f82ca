import { createHash } from 'node:crypto'
import * as z from 'zod'
import { apiError } from '../../problems/api-error.ts'

/** Writes text to wherever it goes, and resolves once more may follow. */
export type Write = (text: string) => Promise<void>

/** Lines that end with a line that counts them and holds their digest, so that half a file is never taken for whole. */
export interface SealedLines {
  readonly line: (kind: string, value: unknown) => Promise<void>
  /** Writes the last line. */
  readonly end: () => Promise<Readonly<Record<string, number>>>
}

/** Bytes that are gathered before they are written. */
const chunk = 256 * 1024

/**
 * Begins a sealed file.
 * @param header its first line
 */
export async function sealedLines(write: Write, header: unknown): Promise<SealedLines> {
  const hash = createHash('sha256')
  const counts: Record<string, number> = {}
  let held = ''
  const put = async (text: string): Promise<void> => {
    hash.update(text, 'utf8')
    held += text
    if (held.length >= chunk) await flush()
  }
  const flush = async (): Promise<void> => {
    const text = held
    held = ''
    await write(text)
  }
  await put(`${JSON.stringify(header)}\n`)
  return {
    line: async (kind, value) => {
      counts[kind] = (counts[kind] ?? 0) + 1
      await put(`${JSON.stringify({ kind, value })}\n`)
    },
    end: async () => {
      const last = JSON.stringify({ end: { counts, sha256: hash.copy().digest('hex') } })
      held += `${last}\n`
      await flush()
      return counts
    },
  }
}

const endLine = z.strictObject({
  end: z.strictObject({ counts: z.record(z.string(), z.int().min(0)), sha256: z.string() }),
})

/** One line of a sealed file: its kind and what stands in it. */
export interface SealedLine {
  readonly kind: string
  readonly value: unknown
}

/** A file that is read more than once, each time from its beginning. */
export type OpenFile = () => AsyncIterable<Uint8Array>

const lineShape = z.strictObject({ kind: z.string(), value: z.unknown() })

/**
 * Reads a sealed file from its beginning to its end before anything is done with it.
 * @param readHeader reads the first line, and throws where the file is another one
 * @throws ApiError `backup-cut-short` where it has no last line, `backup-damaged` where the last line does not fit
 */
export async function verifySealed<T>(open: OpenFile, readHeader: (line: unknown) => T): Promise<T> {
  const hash = createHash('sha256')
  const counts: Record<string, number> = {}
  let header: { readonly value: T } | undefined
  // The last line is not part of what it seals, so each line waits until it is known that another follows.
  let waiting: string | undefined
  for await (const text of lines(open())) {
    if (header === undefined) {
      header = { value: readHeader(quietly(text)) }
      hash.update(`${text}\n`, 'utf8')
      continue
    }
    if (waiting !== undefined) {
      const kind = /^\{"kind":"([a-z_]+)"/.exec(waiting)?.[1]
      if (kind === undefined) throw apiError('backup-damaged', {})
      counts[kind] = (counts[kind] ?? 0) + 1
      hash.update(`${waiting}\n`, 'utf8')
    }
    waiting = text
  }
  if (header === undefined) return readHeader(undefined)
  const end = waiting === undefined ? undefined : endLine.safeParse(quietly(waiting))
  if (end?.success !== true) throw apiError('backup-cut-short', {})
  const { counts: told, sha256 } = end.data.end
  const same =
    sha256 === hash.digest('hex') &&
    Object.keys({ ...told, ...counts }).every((kind) => (told[kind] ?? 0) === (counts[kind] ?? 0))
  if (!same) throw apiError('backup-damaged', {})
  return header.value
}

/** The lines between the first and the last of a file that was verified. */
export async function* sealedContent(open: OpenFile): AsyncGenerator<SealedLine, void, undefined> {
  let number = 0
  let waiting: string | undefined
  for await (const text of lines(open())) {
    if (waiting !== undefined) yield lineShape.parse(parsed(waiting))
    if (number++ > 0) waiting = text
  }
}

async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest: string[] = []
  try {
    for await (const bytes of chunks) {
      const parts = decoder.decode(bytes, { stream: true }).split('\n')
      const end = parts.pop() ?? ''
      for (const part of parts) {
        yield rest.join('') + part
        rest = []
      }
      if (end !== '') rest.push(end)
    }
    decoder.decode()
  } catch (error) {
    if (error instanceof TypeError) throw apiError('backup-damaged', {}, { cause: error })
    throw error
  }
  // A line without its end was cut: it never counts as the last one.
  if (rest.length > 0) throw apiError('backup-cut-short', {})
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch (error) {
    throw apiError('backup-damaged', {}, { cause: error })
  }
}

/** The same for a line of which it is not known whether it was meant to be JSON. */
function quietly(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}
