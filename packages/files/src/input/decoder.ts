import { concatBytes } from './byte-source.ts'
import { type EncodingBasis, encodingAtStart, encodingOf, firstOutsideAscii } from './guess-encoding.ts'
import { type PieceDecoder, pieceDecoder } from './piecewise.ts'

/** What a decoder found out. */
export interface Decoding {
  /** A label of the Encoding Standard. */
  readonly encoding: string
  readonly basis: EncodingBasis
  /** How many characters could not be decoded. */
  readonly lost: number
  /** How many replacement signs (U+FFFD) the file itself holds: it was damaged before it was saved. */
  readonly written: number
}

/** Turns pieces of bytes into text, deciding on the encoding where the first byte outside ASCII forces it to. */
export interface Decoder {
  readonly push: (piece: Uint8Array) => string
  readonly end: () => string
  readonly result: () => Decoding
}

/** How much text from the first byte outside ASCII on is looked at before the encoding is decided. */
const sampleLength = 65_536

/**
 * Makes a decoder.
 * A byte-order mark wins, then what the caller asked for, then UTF-8 where the bytes are, then what the file declares,
 * then GB 18030, which the older systems of Chinese offices write.
 * @param asked the label the caller wants, if any
 * @param declared the label the file names for itself, if any
 * @returns the decoder; a byte-order mark is taken off the text
 */
export function createDecoder(asked?: string, declared?: string): Decoder {
  let decoder: PieceDecoder | undefined
  let settled: readonly [string, EncodingBasis] = ['utf-8', 'valid']
  let started = false
  let sample: Uint8Array[] = []
  let sampled = 0

  const settle = (on: readonly [string, EncodingBasis]): PieceDecoder => {
    const made = pieceDecoder(on[0])
    settled = [made.encoding, on[1]]
    decoder = made
    return made
  }
  const take = (): Uint8Array => {
    const bytes = concatBytes(sample, sampled)
    sample = []
    sampled = 0
    return bytes
  }
  const keep = (piece: Uint8Array): void => {
    sample.push(piece)
    sampled += piece.length
  }
  const decide = (): string => {
    const bytes = take()
    return settle(encodingOf(bytes, declared)).push(bytes)
  }
  /** ASCII reads the same in every encoding that comes into question, so it need not wait for the decision. */
  const ascii = (piece: Uint8Array): string => {
    const at = firstOutsideAscii(piece)
    if (at >= 0) keep(piece.subarray(at))
    const plain = new TextDecoder('utf-8').decode(at < 0 ? piece : piece.subarray(0, at))
    return sampled >= sampleLength ? plain + decide() : plain
  }
  const begin = (piece: Uint8Array): string => {
    started = true
    const early = encodingAtStart(piece, asked)
    return early === undefined ? ascii(piece) : settle(early).push(piece)
  }

  return {
    push: (piece) => {
      if (decoder !== undefined) return decoder.push(piece)
      if (started && sampled === 0) return ascii(piece)
      keep(piece)
      if (started) return sampled >= sampleLength ? decide() : ''
      // A byte-order mark may come in two pieces.
      return sampled < 4 ? '' : begin(take())
    },
    end: () => {
      const early = started || sampled === 0 ? '' : begin(take())
      const late = sampled === 0 ? '' : decide()
      return early + late + (decoder === undefined ? '' : decoder.end())
    },
    result: () => ({
      encoding: settled[0],
      basis: settled[1],
      lost: decoder?.signs.lost() ?? 0,
      written: decoder?.signs.written() ?? 0,
    }),
  }
}

/**
 * Decodes bytes that are all at hand.
 * @param bytes the bytes
 * @param asked the label the caller wants, if any
 * @param declared the label the file names for itself, if any
 * @returns the text and what was found out
 */
export function decodeBytes(
  bytes: Uint8Array,
  asked?: string,
  declared?: string,
): Decoding & { readonly text: string } {
  const decoder = createDecoder(asked, declared)
  const text = decoder.push(bytes) + decoder.end()
  return { text, ...decoder.result() }
}
