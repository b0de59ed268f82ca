import { createHash } from 'node:crypto'
import { defaultRetry, problemOf, sleep } from '@gongkai/client'
import * as z from 'zod'

const localText = z.object({ 'zh-CN': z.string(), en: z.string() })

/** What became of one line. */
const lineSchema = z.union([
  z.object({
    line: z.int(),
    outcome: z.enum(['created', 'changed', 'restored', 'unchanged']),
    notices: z.array(localText).default([]),
  }),
  z.object({
    line: z.int(),
    id: z.string().optional(),
    outcome: z.literal('refused'),
    message: localText,
    errors: z.array(z.object({ pointer: z.string(), message: localText })),
  }),
  z.object({ end: z.literal(true) }),
])

/** An answer to one line, in the order of lines. */
export type UploadedLine = Exclude<z.output<typeof lineSchema>, { end: true }>

/** What is wrong with an answer: it was cut off, or tells of a line what this program does not know, or nothing. */
export type AnswerFault = 'broken-answer' | 'unknown-answer'

/** The node did not take a part, however often it was asked, or it is not known what became of it. */
export class UploadFailed extends Error {
  override readonly name = 'UploadFailed'
  /** Where the fault is in the answer; the message tells every other. */
  readonly fault: AnswerFault | undefined

  constructor(message: string, fault?: AnswerFault) {
    super(message)
    this.fault = fault
  }
}

/** Where parts are uploaded to. */
export interface UploadTarget {
  readonly url: string
  readonly token: string
  readonly language: string
  readonly restore: boolean
  readonly signal: AbortSignal
}

/**
 * Uploads one part. Its key is its digest, so that it is published once however often it is sent, and a part that the
 * node had begun goes on behind what it acknowledged.
 * @param body records, one a line
 * @throws UploadFailed where the node refuses it or cannot be reached after several tries
 */
export async function upload(body: string, target: UploadTarget): Promise<readonly UploadedLine[]> {
  for (let attempt = 1; ; attempt++) {
    const answer = await once(body, target)
    if ('lines' in answer) return answer.lines
    if (answer.final || attempt === defaultRetry.attempts) throw new UploadFailed(answer.why, answer.fault)
    await sleep(answer.pause ?? defaultRetry.pause * 2 ** (attempt - 1), target.signal)
  }
}

type Answer =
  | { readonly lines: readonly UploadedLine[] }
  | { readonly why: string; readonly final: boolean; readonly pause?: number; readonly fault?: AnswerFault }

const passing = new Set([409, 429, 502, 503, 504])

async function once(body: string, { url, token, language, restore, signal }: UploadTarget): Promise<Answer> {
  try {
    const response = await fetch(`${url}/v1/imports${restore ? '?restore=true' : ''}`, {
      method: 'POST',
      body,
      signal,
      redirect: 'error',
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/x-ndjson',
        'Accept-Language': language,
        'Idempotency-Key': createHash('sha256').update(body).digest('hex') + (restore ? '-restore' : ''),
      },
    })
    const text = await response.text()
    if (!response.ok) {
      const { detail } = problemOf(json(text), response)
      const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN)
      const pause = Number.isNaN(seconds) ? {} : { pause: Math.min(seconds * 1000, defaultRetry.longestPause) }
      return { why: detail, final: !passing.has(response.status), ...pause }
    }
    return linesOf(text, body.split('\n').length - 1)
  } catch (error) {
    if (signal.aborted) throw error
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'fetch'
    return { why: code, final: false }
  }
}

/** An answer that was cut off at the end of a line parses: only its last line says that it is whole. */
function linesOf(text: string, sent: number): Answer {
  const told = text.split('\n').filter((line) => line !== '')
  const read = told.flatMap((line) => lineSchema.safeParse(json(line)).data ?? [])
  const last = read.at(-1)
  if (last === undefined || !('end' in last)) return faulty('broken-answer', false)
  const lines = read.flatMap((one) => ('end' in one ? [] : [one]))
  // Sent again, the same would be answered.
  return lines.length === sent ? { lines } : faulty('unknown-answer', true)
}

function faulty(fault: AnswerFault, final: boolean): Answer {
  return { why: fault, final, fault }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
