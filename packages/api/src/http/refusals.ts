import { ApiError } from '../problems/api-error.ts'
import { problemTypes } from '../problems/catalogue.ts'
import { noteInAudit } from '../store/audit/note.ts'
import type { Store, Token } from '../store/index.ts'
import { httpCode } from './problem-response.ts'

/** What of a refused attempt is noted. Nothing that was sent is among it, and no id: an id may be somebody's number. */
export interface Attempt {
  /** The operation that was asked for. */
  readonly operation: string
  /** The token it was asked with, where there was a valid one. */
  readonly token: Token | undefined
}

/** Notes refused attempts in the audit. */
export type NoteRefusal = (attempt: Attempt, error: unknown) => Promise<void>

/** Refusals that say something of whoever asked: no valid token, beyond its scope, or not fit to be published. */
const noted: ReadonlySet<number> = new Set([401, 403, 422])

/** By which name the audit knows who has no valid token. */
const nobody = 'nobody'

/** Milliseconds in which equal refusals make one entry, so that nobody can fill the audit by asking. */
const window = 600_000

interface Seen {
  readonly began: number
  /** How many were not noted since the last entry. */
  unnoted: number
}

/**
 * Makes what notes refusals: who, which operation, which problem. Equal ones within ten minutes make one entry, and the
 * next entry tells how many there were before it. As there are as many different ones as tokens, operations and
 * problems, the audit grows within bounds, whoever asks however often.
 * @param onFailure is told where an entry could not be written; the answer to whoever asked stays the same
 * @param ticks a clock that never goes back, in milliseconds
 */
export function refusals(
  store: Store,
  onFailure: (failure: unknown) => void = () => {},
  ticks: () => number = () => performance.now(),
): NoteRefusal {
  const seen = new Map<string, Seen>()
  return async ({ operation, token }, error) => {
    if (!(error instanceof ApiError)) return
    const code = httpCode(error.problem)
    if (!noted.has(problemTypes[code].status)) return
    const key = `${token?.id ?? nobody} ${operation} ${code}`
    const now = ticks()
    const before = seen.get(key)
    if (before !== undefined && now - before.began < window) {
      before.unnoted += 1
      return
    }
    seen.set(key, { began: now, unnoted: 0 })
    const unnoted = before?.unnoted ?? 0
    const detail = { code, ...(token && { token: token.id }), ...(unnoted > 0 && { before: unnoted }) }
    try {
      await noteInAudit(store, { by: token?.name ?? nobody, action: 'refused', subject: operation, detail })
    } catch (failure) {
      // The next one notes it: it stands among those before.
      seen.set(key, { began: Number.NEGATIVE_INFINITY, unnoted: unnoted + 1 })
      onFailure(failure)
    }
  }
}
