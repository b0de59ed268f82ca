import { hash } from 'node:crypto'

/** SHA-256 of content in base64; of a text it is that of its bytes in UTF-8. */
export function sha256(content: Uint8Array | string): string {
  return hash('sha256', content, 'base64')
}

/** A digest as the fields of RFC 9530 hold it. */
export function digestField(digest: string): string {
  return `sha-256=:${digest}:`
}
