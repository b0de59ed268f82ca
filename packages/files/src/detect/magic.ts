import type { ForeignFormat, Format } from '../model/format.ts'

/** What the first bytes say. `container` kinds need a look inside. */
export type Magic =
  | { readonly kind: 'format'; readonly format: Format }
  | { readonly kind: 'foreign'; readonly format: ForeignFormat }
  | { readonly kind: 'container'; readonly container: 'zip' | 'ole' }

const format = (name: Format): Magic => ({ kind: 'format', format: name })
const foreign = (name: ForeignFormat): Magic => ({ kind: 'foreign', format: name })

/** First bytes, in Latin-1, and what they mean. The first that fits decides. */
const signatures: readonly (readonly [at: number, bytes: string, Magic])[] = [
  [0, 'PK\x03\x04', { kind: 'container', container: 'zip' }],
  [0, 'PK\x05\x06', { kind: 'container', container: 'zip' }],
  [0, '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', { kind: 'container', container: 'ole' }],
  [0, '%PDF-', format('pdf')],
  [0, '{\\rtf', foreign('rtf')],
  [0, 'Rar!\x1A\x07', foreign('rar')],
  [0, "7z\xBC\xAF'\x1C", foreign('7z')],
  [0, '\x1F\x8B', foreign('gzip')],
  [257, 'ustar', foreign('tar')],
  [0, '\x89PNG\r\n', foreign('picture')],
  [0, '\xFF\xD8\xFF', foreign('picture')],
  [0, 'GIF8', foreign('picture')],
  [0, 'II*\x00', foreign('picture')],
  [0, 'MM\x00*', foreign('picture')],
  [8, 'WEBP', foreign('picture')],
  [0, 'BM', foreign('picture')],
  [4, 'ftyp', foreign('sound-or-video')],
  [0, 'ID3', foreign('sound-or-video')],
  [0, 'OggS', foreign('sound-or-video')],
  [0, 'MIME-Version:', foreign('mhtml')],
  [0, '\x7FELF', foreign('binary')],
  [0, 'MZ\x90', foreign('binary')],
]

function startsAt(head: Uint8Array, at: number, bytes: string): boolean {
  if (head.length < at + bytes.length) return false
  for (let index = 0; index < bytes.length; index += 1) if (head[at + index] !== bytes.charCodeAt(index)) return false
  return true
}

function hasZeros(head: Uint8Array): boolean {
  return head.subarray(0, 64).includes(0)
}

/**
 * Reads the first bytes.
 * @param head at least the first 1,024 bytes, where the file has so many
 * @returns what they say; undefined where they say nothing
 */
export function magicOf(head: Uint8Array): Magic | undefined {
  // Two letters are too few to tell a bitmap from a text that begins so.
  for (const [at, bytes, meaning] of signatures)
    if (startsAt(head, at, bytes) && (bytes !== 'BM' || hasZeros(head))) return meaning
  // A PDF may stand behind rubbish of up to 1,024 bytes (ISO 32000, implementation note on the header).
  const early = head.subarray(0, 1_024)
  for (let at = 1; at < early.length - 5; at += 1) if (startsAt(early, at, '%PDF-')) return format('pdf')
  return undefined
}
