import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import { digestField, sha256 } from '../delivery/content-digest.ts'
import { type ApiProblem, apiProblem } from '../problems/api-error.ts'
import { problemTypes } from '../problems/catalogue.ts'
import type { AppContext } from './context.ts'
import { licenseLink, openHeaders } from './open-headers.ts'
import { httpCode, problemDocument, problemHeaders } from './problem-response.ts'
import { notEncoded } from './read-url.ts'

type Setting = Pick<AppContext, 'basePath' | 'license'>

/**
 * Answers a request that Node could not parse, so that it never reached the router: raw Chinese in the address, a
 * head that is too large or too slow. Node itself would send a bare 400 that no program can read.
 */
export function answerClientError(error: Error, socket: Socket, setting: Setting): void {
  const code = 'code' in error ? error.code : undefined
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const sent = 'rawPacket' in error && error.rawPacket instanceof Uint8Array ? error.rawPacket : new Uint8Array()
  const { status, headers, body } = unroutedAnswer(problemOf(code, sent), setting)
  const lines = Object.entries({ ...headers, Connection: 'close' }).map(([name, value]) => `${name}: ${value}`)
  socket.end(`HTTP/1.1 ${status} ${reasons[status] ?? 'Bad Request'}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
}

/**
 * A problem of a request that was not understood, with the headers of every other answer. Which language its sender
 * reads is not known: it is told in both.
 */
export function unroutedAnswer(
  problem: ApiProblem,
  { basePath, license }: Setting,
): { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string } {
  const { title } = problemTypes[httpCode(problem)]
  const both = (words: { readonly 'zh-CN': string; readonly en: string }) => `${words['zh-CN']} ${words.en}`
  const document = problemDocument(problem, { language: 'zh-CN', basePath })
  const body = JSON.stringify({ ...document, title: both(title), detail: both(problem.message) })
  const bytes = new TextEncoder().encode(body)
  const link = licenseLink(license)
  return {
    status: document.status,
    headers: {
      ...problemHeaders('zh-CN'),
      'Content-Language': 'zh-CN, en',
      ...openHeaders,
      ...(link === undefined ? {} : { Link: link }),
      'X-Request-Id': randomUUID(),
      'Content-Length': String(bytes.length),
      'Content-Digest': digestField(sha256(bytes)),
    },
    body,
  }
}

const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
}

function problemOf(code: unknown, sent: Uint8Array): ApiProblem {
  if (code === 'HPE_HEADER_OVERFLOW') return apiProblem('headers-too-large', {})
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return apiProblem('request-timeout', {})
  return hasRawAddress(sent) ? notEncoded() : apiProblem('malformed-request', {})
}

/** Whether the address of a request holds bytes outside ASCII; anything else that is wrong with it is another fault. */
function hasRawAddress(sent: Uint8Array): boolean {
  const line = Buffer.from(sent).toString('latin1').split('\r\n', 1).join('')
  return /^[A-Z]+ [^\r\n]*[\u0080-\u00ff]/.test(line)
}
