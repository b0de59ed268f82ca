/** An answer whose content is known before any of it is sent. */
export interface Whole {
  readonly body: string
  /** SHA-256 of the body in base64, where it was taken already. */
  readonly digest?: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Whether it may be given again from memory until something in the store changes. */
  readonly kept: boolean
}

const wholes = new WeakMap<Response, Whole>()

/** Answers with content that is known as a whole: only such an answer is compressed, given a digest, and kept. */
export function wholeResponse(whole: Whole): Response {
  const { body, status, headers } = whole
  const response = new Response(body, { status, headers })
  wholes.set(response, whole)
  return response
}

/** What a response was made of; undefined where it is a stream, or has no content. */
export function wholeOf(response: Response): Whole | undefined {
  return wholes.get(response)
}
