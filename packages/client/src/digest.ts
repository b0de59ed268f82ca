import canonicalize from 'canonicalize'

/**
 * The digest a record is known by: SHA-256 over its canonical form (RFC 8785), as 64 hexadecimal digits.
 * @param record the content, without what the API adds to it
 * @throws Error where the value has no canonical form
 */
export async function digestOf(record: unknown): Promise<string> {
  const canonical = canonicalize(record)
  if (canonical === undefined) throw new Error('the value has no canonical form')
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical))
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
