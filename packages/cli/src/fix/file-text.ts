import type { Edit } from './fix-text.ts'
import { gb18030Bytes, gb18030Starts } from './gb18030.ts'

/** The text of a file, and how edits of it are made in its bytes. */
export interface FileText {
  /** Without a byte-order mark. */
  readonly text: string
  /** The file with edits made, every other byte as it was; undefined where its encoding cannot write one of them. */
  readonly edited: (edits: readonly Edit[]) => Uint8Array | undefined
}

/**
 * Takes a file for text, in UTF-8 or in GB 18030, which the older systems of Chinese offices write.
 * @returns undefined where it is in neither
 */
export function fileText(bytes: Uint8Array): FileText | undefined {
  return inUtf8(bytes) ?? inGb18030(bytes)
}

const mark = '\uFEFF'

function decoded(bytes: Uint8Array, encoding: 'utf-8' | 'gb18030'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function inUtf8(bytes: Uint8Array): FileText | undefined {
  const whole = decoded(bytes, 'utf-8')
  if (whole === undefined) return undefined
  const skipped = whole.startsWith(mark) ? mark : ''
  const text = whole.slice(skipped.length)
  const encoder = new TextEncoder()
  return { text, edited: (edits) => encoder.encode(skipped + applyEdits(text, edits)) }
}

/** What a page says its encoding is, where that is no name of this one. */
const otherEncoding = /charset\s*=\s*["']?(?!gb)[a-z]/i

function inGb18030(bytes: Uint8Array): FileText | undefined {
  const text = decoded(bytes, 'gb18030')
  if (text === undefined || text.includes('\0') || otherEncoding.test(text.slice(0, 2048))) return undefined
  const starts = gb18030Starts(bytes)
  if (starts.length !== text.length + 1) return undefined
  return {
    text,
    edited: (edits) => {
      const pieces: Uint8Array[] = []
      let at = 0
      for (const { start, end, replacement } of edits) {
        const written = gb18030Bytes(replacement)
        const [from, to] = [starts[start], starts[end]]
        if (written === undefined || from === undefined || to === undefined) return undefined
        pieces.push(bytes.subarray(at, from), written)
        at = to
      }
      const made = Buffer.concat([...pieces, bytes.subarray(at)])
      return decoded(made, 'gb18030') === applyEdits(text, edits) ? made : undefined
    },
  }
}

/** A text with edits made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let at = 0
  const pieces: string[] = []
  for (const { start, end, replacement } of edits) {
    pieces.push(text.slice(at, start), replacement)
    at = end
  }
  return pieces.join('') + text.slice(at)
}
