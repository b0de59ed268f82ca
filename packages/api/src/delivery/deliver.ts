import type { Answer } from './answer.ts'

/** What of a request settles how an answer is sent. */
export interface Asking {
  readonly method: string
  readonly ifNoneMatch: string | undefined
  readonly ifModifiedSince: string | undefined
}

/**
 * Sends an answer: whole, as its headers alone, or as 304 where the reader has it already.
 * @param answer in the coding that the reader takes
 * @param common headers of this one request
 */
export function deliver(answer: Answer, asking: Asking, common: Readonly<Record<string, string>>): Response {
  const { status, headers, bytes } = answer
  const { method } = asking
  const reading = method === 'GET' || method === 'HEAD'
  if (reading && status === 200 && isHeld(asking, headers))
    return new Response(null, { status: 304, headers: { ...without(headers, ofContent), ...common } })
  if (method === 'HEAD')
    return new Response(null, { status, headers: { ...without(headers, ofSentContent), ...common } })
  return new Response(bytes, { status, headers: { ...headers, ...common } })
}

/** A 304 has no content to speak of: what is kept elsewhere holds these already. */
const ofContent: ReadonlySet<string> = new Set([
  'Content-Type',
  'Content-Encoding',
  'Content-Length',
  'Content-Digest',
  'Repr-Digest',
])

/** The digest of content is left out where no content is sent (RFC 9530, B.2); that of the representation stays. */
const ofSentContent: ReadonlySet<string> = new Set(['Content-Digest'])

function without(headers: Readonly<Record<string, string>>, names: ReadonlySet<string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.has(name)))
}

/** A date counts only where no validator is shown (RFC 9110 §13.1.3), and only against a date that is sent. */
function isHeld({ ifNoneMatch, ifModifiedSince }: Asking, headers: Readonly<Record<string, string>>): boolean {
  if (ifNoneMatch !== undefined) return matches(ifNoneMatch, headers.ETag)
  const changed = httpDate(headers['Last-Modified'])
  const held = httpDate(ifModifiedSince)
  return changed !== undefined && held !== undefined && changed <= held
}

/** Milliseconds of a date as HTTP writes it today; undefined for any other text, which RFC 9110 has us pass over. */
function httpDate(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const at = Date.parse(text)
  return Number.isNaN(at) || new Date(at).toUTCString() !== text ? undefined : at
}

/** Weak comparison (RFC 9110 §13.1.2): a cache on the way may have marked our strong validator as weak. */
function matches(header: string | undefined, etag: string | undefined): boolean {
  if (header === undefined || etag === undefined) return false
  if (header.trim() === '*') return true
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}
