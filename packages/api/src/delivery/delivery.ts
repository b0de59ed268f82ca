import type { Language } from '@gongkai/core'
import type { Context } from 'hono'
import { type Answer, answerOf, inCoding } from './answer.ts'
import { type Coding, codingFor } from './content-coding.ts'
import { deliver } from './deliver.ts'
import { type KeptAnswersConfig, keptAnswers } from './kept-answers.ts'
import type { StateWatch } from './store-state.ts'
import { wholeOf } from './whole.ts'

type Headers = Readonly<Record<string, string>>

/** How answers are sent. */
export interface Delivery {
  /**
   * Answers from memory, or asks the routes.
   * @param common headers of this one request
   * @param ask asks the routes
   */
  readonly answer: (c: Context, language: Language, common: Headers, ask: () => Promise<Response>) => Promise<Response>
  /** Sends what was answered before any route was asked. */
  readonly send: (c: Context, response: Response, common: Headers) => Promise<Response>
}

/**
 * Makes what sends every answer of a node. An answer that is known as a whole is coded as its reader takes it, carries
 * its digest, and may be given again from memory; a stream is passed on as it comes.
 * @param links the value of a `Link` header that every answer carries
 */
export function createDelivery(
  watch: Omit<StateWatch, 'unseen'>,
  links: string | undefined,
  config?: KeptAnswersConfig,
): Delivery {
  const find = keptAnswers(watch, config)
  const send: Delivery['send'] = async (c, response, common) => {
    const whole = wholeOf(response)
    if (whole === undefined) return withHeaders(response, common, links)
    return await sent(c, answerOf(whole, links), codingOf(c), common)
  }
  return {
    send,
    answer: async (c, language, common, ask) => {
      const coding = codingOf(c)
      const kept = await find({
        method: c.req.method,
        target: targetOf(c.req.url),
        accept: c.req.header('Accept'),
        language,
        coding,
        authorization: c.req.header('Authorization'),
      })
      if (kept.is === 'here') return await sent(c, kept.answer, coding, common, kept.keep)
      const response = await ask()
      const whole = wholeOf(response)
      if (whole === undefined || !whole.kept || kept.is === 'not-kept') return await send(c, response, common)
      const answer = answerOf(whole, links)
      kept.keep(answer)
      return await sent(c, answer, coding, common, kept.keep)
    },
  }
}

/** Path and query of an address, as they were sent. */
export function targetOf(url: string): string {
  return url.slice(url.indexOf('/', url.indexOf('//') + 2))
}

/**
 * The coding in which a request is answered. To whoever shows a token nothing is compressed: how short a secret and chosen
 * words get together would tell of the secret (BREACH).
 */
function codingOf(c: Context): Coding {
  return c.req.header('Authorization') === undefined ? codingFor(c.req.header('Accept-Encoding')) : 'identity'
}

/**
 * Sends an answer in the coding that its reader takes.
 * @param coded is told of the answer in that coding where it was made for this request
 */
async function sent(
  c: Context,
  answer: Answer,
  coding: Coding,
  common: Headers,
  coded?: (made: Answer) => void,
): Promise<Response> {
  const made = inCoding(answer, coding)
  const ready = made instanceof Promise ? await made : made
  if (ready !== answer) coded?.(ready)
  const asking = {
    method: c.req.method,
    ifNoneMatch: c.req.header('If-None-Match'),
    ifModifiedSince: c.req.header('If-Modified-Since'),
  }
  return deliver(ready, asking, common)
}

function withHeaders(response: Response, common: Headers, links: string | undefined): Response {
  const { headers } = response
  for (const [name, value] of Object.entries(common)) headers.set(name, value)
  if (links !== undefined) headers.append('Link', links)
  return response
}
