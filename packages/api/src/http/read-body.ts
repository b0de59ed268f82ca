import { type LocalText, text } from '@gongkai/core'
import { apiError } from '../problems/api-error.ts'
import { readJson } from './read-json.ts'

/** How much is read of a body. */
export interface BodyLimits {
  readonly bytes: number
  /** Objects and lists within one another. */
  readonly depth: number
}

/**
 * Reads a body of JSON, and stops as soon as it is too large. What it holds is never logged nor repeated.
 * @throws ApiError `unsupported-media-type`, `content-too-large`, `malformed-json`
 */
export async function readJsonBody(request: Request, { bytes, depth }: BodyLimits): Promise<unknown> {
  const type = request.headers.get('Content-Type') ?? ''
  if (!/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type))
    throw apiError('unsupported-media-type', { expected: 'application/json' })
  const text = await readText(request, bytes)
  const read = readJson(text, depth)
  if ('why' in read) throw apiError('malformed-json', read)
  return read.json
}

/**
 * Reads the fields of a form as a browser sends it, and stops as soon as it is too large. Line ends are counted as they
 * are written, not as the two characters a browser makes of each.
 * @param bytes how much is read; a form writes three bytes for one
 * @returns the fields in the order in which they were sent
 * @throws ApiError `unsupported-media-type`, `content-too-large`, `malformed-json` for bytes that are not UTF-8
 */
export async function readFormBody(request: Request, bytes: number): Promise<readonly (readonly [string, string])[]> {
  const expected = 'application/x-www-form-urlencoded'
  const type = request.headers.get('Content-Type') ?? ''
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) throw apiError('unsupported-media-type', { expected })
  const pairs = [...new URLSearchParams(await readText(request, bytes))]
  if (pairs.flat().some((part) => part.includes('\ufffd'))) throw malformed('不是 UTF-8', 'it is not UTF-8')
  return pairs.map(([name, value]) => [name, value.replaceAll('\r\n', '\n')])
}

async function readText(request: Request, most: number): Promise<string> {
  const tooLarge = () => apiError('content-too-large', { limit: `${most} B` })
  if (Number(request.headers.get('Content-Length') ?? 0) > most) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > most) throw tooLarge()
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw malformed('不是 UTF-8', 'it is not UTF-8')
  }
}

function malformed(zh: string, en: string): Error {
  const why: LocalText = text(zh, en)
  return apiError('malformed-json', { why })
}
