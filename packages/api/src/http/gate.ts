import type { Context } from 'hono'
import { type ClientAddress, clientAddress } from './client-address.ts'
import { householdOf } from './household.ts'
import { limiter, limitHeaders, type RateLimit } from './rate-limit.ts'

/** Whether a request may go on, and what its answer says of the limit. */
export interface Passage {
  /** Seconds after which to ask again; absent where the request may go on. */
  readonly after?: number
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Makes what stands before every route.
 * @param limit where absent, everybody passes and nothing is counted
 * @param trusted the proxies whose word on the address counts
 */
export function gate(limit: RateLimit | undefined, trusted: readonly string[]): (c: Context) => Passage {
  if (limit === undefined) return () => ({ headers: {} })
  const address: ClientAddress = clientAddress(trusted)
  const count = limiter(limit)
  return (c) => {
    const asking = address(peerOf(c.env), c.req.header('X-Forwarded-For'))
    const allowance = count(householdOf(asking), performance.now())
    const headers = limitHeaders(limit, allowance)
    return allowance.allowed ? { headers } : { headers, after: allowance.reset }
  }
}

/** The address at the other end of the connection, where there is one. */
function peerOf(env: unknown): string | undefined {
  const incoming = memberOf(env, 'incoming')
  const address = memberOf(memberOf(incoming, 'socket'), 'remoteAddress')
  return typeof address === 'string' ? address : undefined
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
