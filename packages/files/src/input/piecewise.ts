import { concatBytes } from './byte-source.ts'
import { type SignCounter, signCounter } from './written-signs.ts'

/** Turns pieces of bytes into text. */
export interface PieceDecoder {
  /** The name of the encoding in the Encoding Standard. */
  readonly encoding: string
  readonly push: (piece: Uint8Array) => string
  readonly end: () => string
  /** The replacement signs among what has been given out. */
  readonly signs: SignCounter
}

/** How much is held back at most where no byte is fit to cut behind. */
const longestHeld = 1_048_576

/** Index behind the last byte that is no part of a longer character in any Chinese encoding; 0 where there is none. */
function cutBehind(bytes: Uint8Array): number {
  for (let at = bytes.length; at > 0; at -= 1) if ((bytes[at - 1] ?? 0xff) < 0x30) return at
  return 0
}

/**
 * Decodes GB 18030 and GBK piece by piece. The platform's own streaming throws on damaged text in these encodings
 * (Node.js 20 to 24), even where it is told not to; decoding whole stretches never does. Bytes below 0x30, among them
 * line breaks, blanks and commas, begin no character and end none, so the text is cut behind them.
 */
function chineseDecoder(label: string): PieceDecoder {
  let held: Uint8Array[] = []
  let length = 0
  const { encoding } = new TextDecoder(label)
  const signs = signCounter(encoding)
  const decode = (bytes: Uint8Array): string => {
    const text = new TextDecoder(label).decode(bytes)
    signs.take(bytes, text)
    return text
  }
  return {
    encoding,
    signs,
    push: (piece) => {
      const cut = cutBehind(piece)
      if (cut === 0 && length + piece.length < longestHeld) {
        held.push(piece)
        length += piece.length
        return ''
      }
      const end = cut === 0 ? piece.length : cut
      const text = decode(concatBytes([...held, piece.subarray(0, end)], length + end))
      held = end < piece.length ? [piece.subarray(end)] : []
      length = piece.length - end
      return text
    },
    end: () => {
      const text = decode(concatBytes(held, length))
      held = []
      length = 0
      return text
    },
  }
}

/**
 * Makes a decoder for one encoding that takes pieces cut anywhere and never throws.
 * @param label a label of the Encoding Standard
 * @returns the decoder; it throws a RangeError here where the label is unknown
 */
export function pieceDecoder(label: string): PieceDecoder {
  const decoder = new TextDecoder(label)
  if (decoder.encoding === 'gb18030' || decoder.encoding === 'gbk') return chineseDecoder(label)
  const signs = signCounter(decoder.encoding)
  const counted = (piece: Uint8Array, text: string): string => {
    signs.take(piece, text)
    return text
  }
  return {
    encoding: decoder.encoding,
    signs,
    push: (piece) => counted(piece, decoder.decode(piece, { stream: true })),
    end: () => counted(new Uint8Array(), decoder.decode()),
  }
}
