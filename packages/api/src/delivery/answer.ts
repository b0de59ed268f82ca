import { type Coding, coded, leastCoded } from './content-coding.ts'
import { digestField, sha256 } from './content-digest.ts'
import type { Whole } from './whole.ts'

type Headers = Readonly<Record<string, string>>

/** An answer in the coding in which it is sent. */
export interface Answer {
  readonly status: number
  readonly coding: Coding
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly headers: Headers
}

/**
 * Makes an answer ready, as it is.
 * @param whole what was answered
 * @param links the value of a `Link` header that every answer carries
 */
export function answerOf({ body, digest, status, headers }: Whole, links: string | undefined): Answer {
  const link = [headers.Link, links].filter((one) => one !== undefined).join(', ')
  const shared = { ...headers, ...(link === '' ? {} : { Link: link }), Vary: varying(headers.Vary) }
  return { status, coding: 'identity', bytes: body, headers: { ...shared, ...contentHeaders(body, digest) } }
}

/** Whatever is short, its coding depends on what the reader takes: a cache has to know. */
function varying(vary: string | undefined): string {
  return vary === undefined ? 'Accept-Encoding' : `${vary}, Accept-Encoding`
}

/**
 * An answer in the coding that its reader takes. What is short, or would not come to be shorter, stays as it is.
 * @param answer in that coding already, or as it is
 */
export function inCoding(answer: Answer, coding: Coding): Answer | Promise<Answer> {
  if (coding === 'identity' || answer.coding === coding || answer.bytes.length < leastCoded) return answer
  return code(answer, coding)
}

/** The validator of an answer is strong, so each coding has its own. */
async function code(answer: Answer, coding: Exclude<Coding, 'identity'>): Promise<Answer> {
  const bytes = new Uint8Array(await coded(answer.bytes, coding))
  if (bytes.length >= answer.bytes.length) return { ...answer, coding }
  const { ETag: etag } = answer.headers
  const validator = etag === undefined ? {} : { ETag: etag.replace(/"$/, `+${coding}"`) }
  const headers = { ...answer.headers, ...validator, 'Content-Encoding': coding, ...contentHeaders(bytes) }
  return { ...answer, coding, bytes, headers }
}

/** The digest is of the bytes as they are sent, which are the representation as well as the content (RFC 9530 §2, §3). */
function contentHeaders(bytes: Uint8Array, known?: string): Headers {
  const digest = digestField(known ?? sha256(bytes))
  return { 'Content-Length': String(bytes.length), 'Content-Digest': digest, 'Repr-Digest': digest }
}
