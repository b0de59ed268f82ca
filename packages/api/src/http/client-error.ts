import type { Socket } from 'node:net'
import type { Language } from '@gongkai/core'
import { type ApiProblem, apiProblem } from '../problems/api-error.ts'
import { problemDocument, problemHeaders } from './problem-response.ts'

/**
 * Answers a request that Node could not parse, so that it never reached the router: raw Chinese in the address, a
 * head that is too large or too slow. Node itself would send a bare 400 that no program can read.
 */
export function answerClientError(error: Error, socket: Socket, language: Language, basePath: string): void {
  const code = 'code' in error ? error.code : undefined
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const document = problemDocument(problemOf(code), { language, basePath })
  const body = JSON.stringify(document)
  const headers = {
    ...problemHeaders(language),
    'Content-Length': String(Buffer.byteLength(body)),
    'Access-Control-Allow-Origin': '*',
    Connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.end(
    `HTTP/1.1 ${document.status} ${reasons[document.status] ?? 'Bad Request'}\r\n${lines.join('\r\n')}\r\n\r\n${body}`,
  )
}

const reasons: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
}

function problemOf(code: unknown): ApiProblem {
  if (code === 'HPE_HEADER_OVERFLOW') return apiProblem('headers-too-large', {})
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return apiProblem('request-timeout', {})
  return apiProblem('malformed-request', {})
}
