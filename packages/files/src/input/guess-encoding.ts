import { signCounter } from './written-signs.ts'

/** How the encoding became known. */
export type EncodingBasis = 'asked' | 'mark' | 'declared' | 'valid' | 'guessed'

/** Pieces of UTF-8 that do not decode, out of all characters outside ASCII: more than this and it is no UTF-8. */
const damageOfUtf8 = 0.1

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

/**
 * Where ASCII ends.
 * @param bytes any bytes
 * @returns the index of the first byte outside ASCII; -1 where there is none
 */
export function firstOutsideAscii(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] ?? 0) > 0x7f) return at
  return -1
}

function outsideAscii(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) count += 1
  return count
}

/** Whether bytes from the first one outside ASCII on are UTF-8, perhaps slightly damaged or cut at the end. */
function looksLikeUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(sample, { stream: true })
  const signs = signCounter('utf-8')
  signs.take(sample, text)
  return signs.lost() <= outsideAscii(text) * damageOfUtf8
}

function supported(label: string): boolean {
  try {
    new TextDecoder(label)
    return true
  } catch {
    return false
  }
}

/**
 * The encoding of a sample.
 * @param sample bytes from the first one outside ASCII on
 * @param declared the label the file names for itself, if any
 * @returns the label and how it became known
 */
export function encodingOf(sample: Uint8Array, declared: string | undefined): readonly [string, EncodingBasis] {
  if (looksLikeUtf8(sample)) return ['utf-8', 'valid']
  if (declared !== undefined && supported(declared) && new TextDecoder(declared).encoding !== 'utf-8')
    return [declared, 'declared']
  return ['gb18030', 'guessed']
}

/**
 * The encoding that the first bytes settle at once.
 * @param start at least four bytes, where the file has so many
 * @param asked the label the caller wants, if any
 * @returns the label and how it became known; undefined where the first bytes settle nothing
 */
export function encodingAtStart(
  start: Uint8Array,
  asked: string | undefined,
): readonly [string, EncodingBasis] | undefined {
  const marked = markedEncoding(start)
  if (marked !== undefined) return [marked, 'mark']
  if (asked !== undefined) return [asked, 'asked']
  const zeros = zerosSayUtf16(start)
  return zeros === undefined ? undefined : [zeros, 'guessed']
}
