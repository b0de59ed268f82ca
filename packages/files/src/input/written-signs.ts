import { concatBytes } from './byte-source.ts'

const sign = '\uFFFD'

/** How an encoding spells U+FFFD, and how many bytes one of its units has. Other encodings cannot spell it. */
const spellings: { readonly [encoding: string]: { readonly bytes: readonly number[]; readonly unit: 1 | 2 } } = {
  'utf-8': { bytes: [0xef, 0xbf, 0xbd], unit: 1 },
  'utf-16le': { bytes: [0xfd, 0xff], unit: 2 },
  'utf-16be': { bytes: [0xff, 0xfd], unit: 2 },
  gb18030: { bytes: [0x84, 0x31, 0xa4, 0x37], unit: 1 },
  gbk: { bytes: [0x84, 0x31, 0xa4, 0x37], unit: 1 },
}

/**
 * How many replacement signs a text has.
 * @param text the text
 * @returns how many U+FFFD it holds
 */
export function countSigns(text: string): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1
  return count
}

const joined = (tail: Uint8Array, piece: Uint8Array): Uint8Array =>
  concatBytes([tail, piece], tail.length + piece.length)

/** Tells the replacement signs that stand in a file apart from those a decoder puts for what it cannot decode. */
export interface SignCounter {
  /** Takes a piece and the text that was made of it, wherever the pieces are cut. */
  readonly take: (piece: Uint8Array, text: string) => void
  /** Signs that stand for what could not be decoded. */
  readonly lost: () => number
  /** Signs that the file itself spells out: it was damaged before it was saved. */
  readonly written: () => number
}

/**
 * Begins to count.
 * @param encoding the name of the encoding in the Encoding Standard
 * @returns the counter
 */
export function signCounter(encoding: string): SignCounter {
  const spelling = spellings[encoding]
  let tail: Uint8Array = new Uint8Array()
  let behind = 0
  let shown = 0
  let written = 0

  const spelledIn = (bytes: Uint8Array, start: number): number => {
    if (spelling === undefined) return 0
    const [first = 0, ...rest] = spelling.bytes
    let count = 0
    for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
      if ((start + at) % spelling.unit === 0 && rest.every((byte, index) => bytes[at + 1 + index] === byte)) count += 1
    return count
  }

  return {
    take: (piece, text) => {
      if (text.includes(sign)) {
        shown += countSigns(text)
        written += spelledIn(joined(tail, piece), behind - tail.length)
      }
      behind += piece.length
      const kept = (spelling?.bytes.length ?? 1) - 1
      tail = kept === 0 ? tail : joined(tail, piece.subarray(-kept)).slice(-kept)
    },
    lost: () => Math.max(0, shown - written),
    written: () => written,
  }
}
