import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonicalJson, type Json } from './canonical-json.ts'

/** A SHA-256 digest as 64 lower-case hexadecimal digits. */
export type Digest = string

/**
 * The SHA-256 of a text in UTF-8.
 * @example
 * ```ts
 * sha256Hex('').slice(0, 8) // → 'e3b0c442'
 * ```
 */
export function sha256Hex(value: string): Digest {
  return bytesToHex(sha256(utf8ToBytes(value)))
}

/**
 * The digest of a JSON value: SHA-256 of its RFC 8785 form, so that the order of members does not matter.
 * @throws TypeError where the value has no canonical form
 */
export function digestOf(value: Json): Digest {
  return sha256Hex(canonicalJson(value))
}
