import type { Language } from '@gongkai/core'
import type { Answer } from './answer.ts'
import { answerMemory } from './answer-memory.ts'
import type { Coding } from './content-coding.ts'
import { type StateWatch, type StoreState, stateOf } from './store-state.ts'

/** How answers are kept in the memory of a process. */
export interface KeptAnswersConfig {
  /** Bytes they may take; 64 MiB where absent, 0 keeps none. */
  readonly bytes?: number
  /**
   * How long what another process changed may go unseen, in milliseconds; 1000 where absent. What this process changes is
   * seen at once.
   */
  readonly unseen?: number
}

/** What of a request an answer depends on, besides what the store holds. */
export interface AskedFor {
  readonly method: string
  /** Path and query as they were sent. */
  readonly target: string
  readonly accept: string | undefined
  readonly language: Language
  readonly coding: Coding
  readonly authorization: string | undefined
}

/** What there is for a request: an answer, or where one may be kept once it is made. */
export type Kept =
  | { readonly is: 'here'; readonly answer: Answer; readonly keep: (answer: Answer) => void }
  | { readonly is: 'wanted'; readonly keep: (answer: Answer) => void }
  | { readonly is: 'not-kept' }

const defaults = { bytes: 64 * 1024 * 1024, unseen: 1000 } as const

const notKept: Kept = { is: 'not-kept' }

/**
 * Keeps answers until something changes, so that what is asked again costs no question to the database. What is asked
 * with a token is never kept, nor answered from memory.
 * @returns looks up a request; while the database cannot be asked nothing is answered from memory
 */
export function keptAnswers(
  watch: Omit<StateWatch, 'unseen'>,
  { bytes = defaults.bytes, unseen = defaults.unseen }: KeptAnswersConfig = {},
): (asked: AskedFor) => Promise<Kept> {
  if (bytes === 0) return async () => notKept
  const memory = answerMemory(bytes)
  const current = stateOf({ ...watch, unseen })
  let of: StoreState | undefined
  return async (asked) => {
    const { method, authorization } = asked
    if ((method !== 'GET' && method !== 'HEAD') || authorization !== undefined) return notKept
    const state = await stateOrNone(current)
    if (state === undefined) return notKept
    if (state !== of) {
      memory.clear()
      of = state
    }
    const key = keyOf(asked)
    const answer = memory.find(key, asked.coding)
    // What was read before a change and is ready only after it would be out of date before anybody asked for it.
    const keep = (made: Answer): void => {
      if (state === of) memory.keep(key, made)
    }
    return answer === undefined ? { is: 'wanted', keep } : { is: 'here', answer, keep }
  }
}

async function stateOrNone(current: () => StoreState | Promise<StoreState>): Promise<StoreState | undefined> {
  try {
    return await current()
  } catch {
    return undefined
  }
}

function keyOf({ target, accept = '', language }: AskedFor): string {
  const start = target.indexOf('?')
  if (start === -1) return `${target}?\n${language}\n${accept}`
  return `${target.slice(0, start)}?${inOrder(target.slice(start + 1))}\n${language}\n${accept}`
}

/** Parameters by their names: in which order they were sent makes no difference, unless one comes twice. */
function inOrder(query: string): string {
  const pairs = query.split('&').map((pair) => ({ pair, name: pair.split('=', 1).join('') }))
  if (pairs.length === 1 || !pairs.every(({ name }) => /^\w+$/.test(name))) return query
  return pairs
    .toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
    .map(({ pair }) => pair)
    .join('&')
}
