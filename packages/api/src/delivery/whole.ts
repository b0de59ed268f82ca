import { utf8 } from '../utf8.ts'

/** An answer whose content is known before any of it is sent. */
export interface Whole {
  readonly body: Uint8Array<ArrayBuffer>
  /** SHA-256 of the body in base64, where it was taken already. */
  readonly digest?: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Whether it may be given again from memory until something in the store changes. */
  readonly kept: boolean
}

const wholes = new WeakMap<Response, Whole>()

/**
 * Answers with content that is known as a whole: only such an answer is compressed, given a digest, and kept.
 * @param whole the answer; its body as text, or as the bytes of it where they were made already
 */
export function wholeResponse({
  body,
  ...rest
}: Omit<Whole, 'body'> & { readonly body: Whole['body'] | string }): Response {
  const whole = { ...rest, body: typeof body === 'string' ? utf8(body) : body }
  const response = new Response(whole.body, { status: rest.status, headers: rest.headers })
  wholes.set(response, whole)
  return response
}

/** What a response was made of; undefined where it is a stream, or has no content. */
export function wholeOf(response: Response): Whole | undefined {
  return wholes.get(response)
}
