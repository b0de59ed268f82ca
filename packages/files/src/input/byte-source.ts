import type { Settings } from '../options.ts'
import { overLimit } from '../reading.ts'

/** How much of a file is looked at to tell its format. */
const headLength = 4_096

/**
 * The longest piece that is handed on. What is derived from one piece, its text and its rows, lives at the same time:
 * short pieces die young, and the memory of a process stays flat however long the file is.
 */
const pieceLength = 32_768

/** Cuts a piece that is too long. */
function* shortPieces(piece: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < piece.length; at += pieceLength) yield piece.subarray(at, at + pieceLength)
}

/** The bytes of a file: its beginning at hand, the whole to be streamed once or held. */
export interface ByteSource {
  /** The first bytes, up to 4,096; fewer only where the file is shorter. */
  readonly head: Uint8Array
  /** All bytes in order. To be asked for once, and not after the whole. */
  readonly stream: () => AsyncIterable<Uint8Array>
  /** All bytes at once, up to the limit on bytes. May be asked for again. */
  readonly whole: () => Promise<Uint8Array>
}

/**
 * Puts pieces together.
 * @param pieces in order
 * @param length of all of them together
 * @returns one array
 */
export function concatBytes(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces
  if (pieces.length === 1 && only !== undefined) return only
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** A source over bytes that are already held. */
function heldSource(bytes: Uint8Array, settings: Settings): ByteSource {
  return {
    head: bytes.subarray(0, headLength),
    stream: async function* () {
      yield* shortPieces(bytes)
    },
    whole: async () => {
      if (bytes.length > settings.limits.bytes) throw overLimit(settings, 'bytes')
      return bytes
    },
  }
}

/**
 * Opens bytes for reading.
 * @param bytes all of them, or a stream of pieces
 * @param settings the limits
 * @returns the source; a stream has then been read as far as the head reaches
 */
export async function openBytes(
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  settings: Settings,
): Promise<ByteSource> {
  if (bytes instanceof Uint8Array) return heldSource(bytes, settings)
  const iterator = bytes[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let length = 0
  while (length < headLength) {
    const next = await iterator.next()
    if (next.done === true) return heldSource(concatBytes(first, length), settings)
    first.push(next.value)
    length += next.value.length
  }
  async function* stream(): AsyncGenerator<Uint8Array> {
    try {
      for (const piece of first) yield* shortPieces(piece)
      for (;;) {
        const next = await iterator.next()
        if (next.done === true) return
        yield* shortPieces(next.value)
      }
    } finally {
      await iterator.return?.()
    }
  }
  let whole: Promise<Uint8Array> | undefined
  const collect = async (): Promise<Uint8Array> => {
    const pieces: Uint8Array[] = []
    let total = 0
    for await (const piece of stream()) {
      pieces.push(piece)
      total += piece.length
      if (total > settings.limits.bytes) throw overLimit(settings, 'bytes')
    }
    return concatBytes(pieces, total)
  }
  return {
    head: concatBytes(first, length).subarray(0, headLength),
    stream,
    // Telling the format of an archive takes all of it already; the reader then asks again.
    whole: () => {
      whole ??= collect()
      return whole
    },
  }
}
