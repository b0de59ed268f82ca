/** How many requests of one address are answered in a window of time. */
export interface RateLimit {
  readonly requests: number
  readonly seconds: number
}

/** What is left of a limit after a request. */
export interface Allowance {
  readonly allowed: boolean
  readonly left: number
  /** Seconds until the window begins anew. */
  readonly reset: number
}

/** Counts a request, and says whether it may go on. */
export type Limiter = (address: string, now: number) => Allowance

/** Addresses that are remembered: beyond them the oldest windows are forgotten, so that memory stays bounded. */
const mostAddresses = 100_000

/**
 * Counts requests by address in fixed windows, in the memory of this process: several processes each count their own.
 * @param limit how many
 * @returns takes the time in milliseconds of a clock that never goes back
 */
export function limiter({ requests, seconds }: RateLimit): Limiter {
  const windows = new Map<string, { count: number; readonly began: number }>()
  return (address, now) => {
    const known = windows.get(address)
    const open = known !== undefined && now - known.began < seconds * 1000 ? known : { count: 0, began: now }
    if (open !== known) {
      windows.delete(address)
      windows.set(address, open)
      for (const oldest of windows.keys()) {
        if (windows.size <= mostAddresses) break
        windows.delete(oldest)
      }
    }
    open.count += 1
    return {
      allowed: open.count <= requests,
      left: Math.max(0, requests - open.count),
      // Counted from the begin: added and taken away again, a fraction of a clock may come back larger than it was.
      reset: seconds - Math.floor((now - open.began) / 1000),
    }
  }
}

/** The headers by which a reader keeps within the limit: those of the draft, and the three that came before them. */
export function limitHeaders({ requests, seconds }: RateLimit, { left, reset }: Allowance): Record<string, string> {
  return {
    'RateLimit-Policy': `"default";q=${requests};w=${seconds}`,
    RateLimit: `"default";r=${left};t=${reset}`,
    'RateLimit-Limit': String(requests),
    'RateLimit-Remaining': String(left),
    'RateLimit-Reset': String(reset),
  }
}
