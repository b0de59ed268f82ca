import { concatBytes } from './byte-source.ts'

/** How the encoding became known. */
export type EncodingBasis = 'asked' | 'mark' | 'declared' | 'valid' | 'guessed'

/** What a decoder found out. */
export interface Decoding {
  /** A label of the Encoding Standard. */
  readonly encoding: string
  readonly basis: EncodingBasis
  /** How many characters could not be decoded. */
  readonly lost: number
}

/** Turns pieces of bytes into text, deciding on the encoding where the first byte outside ASCII forces it to. */
export interface Decoder {
  readonly push: (piece: Uint8Array) => string
  readonly end: () => string
  readonly result: () => Decoding
}

/** How much text from the first byte outside ASCII on is looked at before the encoding is decided. */
const sampleLength = 65_536

/** Pieces of UTF-8 that do not decode, out of all characters outside ASCII: more than this and it is no UTF-8. */
const damageOfUtf8 = 0.1

const replacement = '\uFFFD'

function markedEncoding(head: Uint8Array): string | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return undefined
}

/** UTF-16 without a mark: text in it has a zero in every other byte as soon as it has digits or Latin letters. */
function zerosSayUtf16(head: Uint8Array): string | undefined {
  const length = Math.min(head.length, 512)
  if (length < 16) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 1)
    if (head[at] === 0) {
      if (at % 2 === 0) even += 1
      else odd += 1
    }
  if (odd > length / 8 && even === 0) return 'utf-16le'
  if (even > length / 8 && odd === 0) return 'utf-16be'
  return undefined
}

function firstOutsideAscii(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] ?? 0) > 0x7f) return at
  return -1
}

function countLost(text: string): number {
  let count = 0
  for (let at = text.indexOf(replacement); at >= 0; at = text.indexOf(replacement, at + 1)) count += 1
  return count
}

function outsideAscii(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) count += 1
  return count
}

/** Whether bytes from the first one outside ASCII on are UTF-8, perhaps slightly damaged or cut at the end. */
function looksLikeUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(sample, { stream: true })
  const lost = countLost(text)
  return lost <= outsideAscii(text) * damageOfUtf8
}

function supported(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}

/** The encoding that a sample of bytes from the first one outside ASCII on is in. */
function encodingOf(sample: Uint8Array, declared: string | undefined): readonly [string, EncodingBasis] {
  if (looksLikeUtf8(sample)) return ['utf-8', 'valid']
  if (declared !== undefined && supported(declared) && new TextDecoder(declared).encoding !== 'utf-8')
    return [declared, 'declared']
  return ['gb18030', 'guessed']
}

/** The encoding that the first bytes settle at once, if they do. */
function encodingAtStart(start: Uint8Array, asked: string | undefined): readonly [string, EncodingBasis] | undefined {
  const marked = markedEncoding(start)
  if (marked !== undefined) return [marked, 'mark']
  if (asked !== undefined) return [asked, 'asked']
  const zeros = zerosSayUtf16(start)
  return zeros === undefined ? undefined : [zeros, 'guessed']
}

/**
 * Makes a decoder.
 * A byte-order mark wins, then what the caller asked for, then UTF-8 where the bytes are, then what the file declares,
 * then GB 18030, which the older systems of Chinese offices write.
 * @param asked the label the caller wants, if any
 * @param declared the label the file names for itself, if any
 * @returns the decoder; a byte-order mark is taken off the text
 */
export function createDecoder(asked?: string, declared?: string): Decoder {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let settled: readonly [string, EncodingBasis] = ['utf-8', 'valid']
  let started = false
  let sample: Uint8Array[] = []
  let sampled = 0
  let lost = 0

  const settle = (on: readonly [string, EncodingBasis]): InstanceType<typeof TextDecoder> => {
    const made = new TextDecoder(on[0])
    settled = [made.encoding, on[1]]
    decoder = made
    return made
  }
  const counted = (text: string): string => {
    if (text.includes(replacement)) lost += countLost(text)
    return text
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
    return counted(settle(encodingOf(bytes, declared)).decode(bytes, { stream: true }))
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
    return early === undefined ? ascii(piece) : counted(settle(early).decode(piece, { stream: true }))
  }

  return {
    push: (piece) => {
      if (decoder !== undefined) return counted(decoder.decode(piece, { stream: true }))
      if (started && sampled === 0) return ascii(piece)
      keep(piece)
      if (started) return sampled >= sampleLength ? decide() : ''
      // A byte-order mark may come in two pieces.
      return sampled < 4 ? '' : begin(take())
    },
    end: () => {
      const early = started || sampled === 0 ? '' : begin(take())
      const late = sampled === 0 ? '' : decide()
      return early + late + (decoder === undefined ? '' : counted(decoder.decode()))
    },
    result: () => ({ encoding: settled[0], basis: settled[1], lost }),
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
