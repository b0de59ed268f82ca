import { createHash } from 'node:crypto'

/** The digest of content as the fields of RFC 9530 hold it. */
export function digestField(content: Uint8Array): string {
  return `sha-256=:${createHash('sha256').update(content).digest('base64')}:`
}
