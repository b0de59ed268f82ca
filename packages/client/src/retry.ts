/** How often and how long to try again. */
export interface RetryPolicy {
  /** Tries in all, the first included. */
  readonly attempts: number
  /** The first pause in milliseconds; it doubles each time, and a random share of it is taken. */
  readonly pause: number
  /** No pause is longer, whatever the node asks for; in milliseconds. */
  readonly longestPause: number
}

/** Five tries over about half a minute. */
export const defaultRetry: RetryPolicy = { attempts: 5, pause: 500, longestPause: 30_000 }

const worthAnotherTry = new Set([429, 502, 503, 504])

/** What the retrying fetch needs of its surroundings; tests bring their own. */
export interface RetrySurroundings {
  /** What asks the network once. */
  readonly fetch: (request: Request) => Promise<Response>
  /** Waits so many milliseconds, or until the signal ends the wait. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** A number from 0 up to 1, so that clients do not all come back at once. */
  readonly random: () => number
  /** The time in milliseconds since 1970, for a Retry-After that names a date. */
  readonly now: () => number
}

/**
 * A fetch that tries again where that can help: when the connection fails, and on 429, 502, 503 and 504.
 * It waits as long as Retry-After asks for. Only reading is repeated: a write may have been done although its answer was lost.
 */
export function retryingFetch(
  policy: RetryPolicy,
  surroundings: RetrySurroundings,
): (request: Request) => Promise<Response> {
  const { fetch, sleep } = surroundings
  return async (request) => {
    const repeatable = request.method === 'GET' || request.method === 'HEAD'
    for (let attempt = 1; ; attempt++) {
      const last = attempt >= policy.attempts || !repeatable
      try {
        const response = await fetch(last ? request : request.clone())
        if (last || !worthAnotherTry.has(response.status)) return response
        await response.body?.cancel()
        await sleep(pauseOf(policy, attempt, surroundings, response.headers.get('Retry-After')), request.signal)
      } catch (error) {
        if (last || request.signal.aborted) throw error
        await sleep(pauseOf(policy, attempt, surroundings, null), request.signal)
      }
    }
  }
}

function pauseOf(
  policy: RetryPolicy,
  attempt: number,
  { random, now }: RetrySurroundings,
  retryAfter: string | null,
): number {
  const asked = retryAfter === null ? undefined : readRetryAfter(retryAfter, now())
  const grown = policy.pause * 2 ** (attempt - 1)
  const pause = asked === undefined ? grown * (0.5 + random() / 2) : asked + random() * policy.pause
  return Math.min(pause, policy.longestPause)
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function readRetryAfter(value: string, now: number): number | undefined {
  if (/^\d+$/.test(value)) return Number(value) * 1000
  const at = Date.parse(value)
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}

/** Waits, and wakes early where the signal says to stop. */
export function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}
