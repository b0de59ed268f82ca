import { createHash } from 'node:crypto'

/** A line of an import. */
export interface ImportLine {
  /** Counted from 1; empty lines count too. */
  readonly number: number
  /** Its text; undefined where it is too long, or not UTF-8. */
  readonly text: string | undefined
  /** Why there is no text. */
  readonly why?: 'too-long' | 'not-utf-8'
  /** SHA-256 of everything up to the end of this line, as it was sent. */
  readonly digest: () => string
}

const newline = 0x0a

/**
 * Takes a stream of bytes apart into lines. A line that is too long is passed over without being kept, so memory does
 * not grow with what is sent.
 * @param bytes the body
 * @param longest bytes of a line that are read
 */
export async function* importLines(bytes: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<ImportLine> {
  const hash = createHash('sha256')
  let number = 0
  let pieces: Uint8Array[] = []
  let size = 0
  const take = (): ImportLine => {
    const whole = size <= longest ? Buffer.concat(pieces) : undefined
    pieces = []
    size = 0
    number += 1
    const digest = () => hash.copy().digest('hex')
    if (whole === undefined) return { number, text: undefined, why: 'too-long', digest }
    const text = decoded(whole)
    return text === undefined ? { number, text, why: 'not-utf-8', digest } : { number, text, digest }
  }
  const keep = (piece: Uint8Array) => {
    hash.update(piece)
    size += piece.byteLength
    if (size <= longest) pieces.push(piece)
    else pieces = []
  }
  for await (const chunk of bytes) {
    let from = 0
    for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, from)) {
      keep(chunk.subarray(from, at + 1))
      from = at + 1
      yield take()
    }
    if (from < chunk.byteLength) keep(chunk.subarray(from))
  }
  if (size > 0) yield take()
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim()
  } catch {
    return undefined
  }
}
