import type { ForeignFormat } from '../model/format.ts'

/** The names of the streams that tell the kinds apart, as a compound file stores them: UTF-16, little end first. */
const streams = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
] as const

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2)
  for (let at = 0; at < text.length; at += 1) bytes[at * 2] = text.charCodeAt(at)
  return bytes
}

function includes(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const [first] = wanted
  if (first === undefined) return false
  // Directory entries lie on multiples of 128 bytes (MS-CFB 2.6.1), their name first.
  for (let at = 0; at + wanted.length <= bytes.length; at += 128) {
    if (bytes[at] !== first) continue
    let same = true
    for (let index = 0; same && index < wanted.length; index += 1) same = bytes[at + index] === wanted[index]
    if (same) return true
  }
  return false
}

/**
 * Tells the kinds of compound files (MS-CFB) apart.
 * @param bytes the whole file
 * @returns the old format, or `encrypted` for a modern document behind a password
 */
export function oleKind(bytes: Uint8Array): Extract<ForeignFormat, 'doc' | 'xls' | 'ppt' | 'ole'> | 'encrypted' {
  for (const [name, kind] of streams) if (includes(bytes, utf16(name))) return kind
  return 'ole'
}
