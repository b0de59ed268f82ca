import { type Coding, coded, leastCoded } from './content-coding.ts'
import { digestField, sha256 } from './content-digest.ts'
import type { Whole } from './whole.ts'

type Headers = Readonly<Record<string, string>>

/** An answer as it is sent in one coding. */
export interface Sent {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly headers: Headers
}

/** An answer that is ready to be sent in any coding; each is made once. */
export interface Answer {
  readonly status: number
  /** How many bytes of memory it takes so far. */
  readonly size: () => number
  readonly sentAs: (coding: Coding) => Sent | Promise<Sent>
}

/** About what the headers of an answer take. */
const overhead = 2048

/**
 * Makes an answer ready.
 * @param whole what was answered
 * @param links the value of a `Link` header that every answer carries
 */
export function answerOf({ body: plain, digest, status, headers }: Whole, links: string | undefined): Answer {
  const link = [headers.Link, links].filter((one) => one !== undefined).join(', ')
  const shared = { ...headers, ...(link === '' ? {} : { Link: link }), Vary: varying(headers.Vary) }
  const made = new Map<Coding, Sent>()
  const keep = (coding: Coding, sent: Sent): Sent => {
    made.set(coding, sent)
    return sent
  }
  const whole = () => made.get('identity') ?? keep('identity', sentOf(plain, shared, 'identity', digest))
  const code = async (coding: Exclude<Coding, 'identity'>): Promise<Sent> => {
    const bytes = new Uint8Array(await coded(plain, coding))
    return keep(coding, bytes.length < plain.length ? sentOf(bytes, shared, coding) : whole())
  }
  return {
    status,
    size: () => [...made.values()].reduce((sum, { bytes }) => sum + bytes.length + overhead, plain.length),
    sentAs: (coding) => {
      const known = made.get(coding)
      if (known !== undefined) return known
      return coding === 'identity' || plain.length < leastCoded ? whole() : code(coding)
    },
  }
}

/** Whatever is short, its coding depends on what the reader takes: a cache has to know. */
function varying(vary: string | undefined): string {
  return vary === undefined ? 'Accept-Encoding' : `${vary}, Accept-Encoding`
}

/**
 * The headers of content in a coding. Its validator is strong, so each coding has its own; the digest is of the bytes
 * as they are sent, which are the representation as well as the content (RFC 9530 §2, §3).
 */
function sentOf(bytes: Uint8Array<ArrayBuffer>, shared: Headers, coding: Coding, known?: string): Sent {
  const digest = digestField(known ?? sha256(bytes))
  const { ETag: etag, ...others } = shared
  const validator = coding === 'identity' ? etag : etag?.replace(/"$/, `+${coding}"`)
  return {
    bytes,
    headers: {
      ...others,
      ...(validator === undefined ? {} : { ETag: validator }),
      ...(coding === 'identity' ? {} : { 'Content-Encoding': coding }),
      'Content-Length': String(bytes.length),
      'Content-Digest': digest,
      'Repr-Digest': digest,
    },
  }
}
