import { describe, expect, it } from 'vitest'
import { retryingFetch } from './retry.ts'

const policy = { attempts: 4, pause: 100, longestPause: 5000 }

/** A fetch that gives the answers in turn, and keeps the pauses in between. */
function surroundings(answers: readonly (Response | Error)[]) {
  const pauses: number[] = []
  const left = [...answers]
  const requests: string[] = []
  return {
    pauses,
    requests,
    fetch: async (request: Request) => {
      requests.push(request.method)
      const answer = left.shift()
      if (answer instanceof Response) return answer
      throw answer ?? new Error('asked too often')
    },
    sleep: async (milliseconds: number) => {
      pauses.push(milliseconds)
    },
    random: () => 1,
    now: () => Date.UTC(2026, 0, 1),
  }
}

const answer = (status: number, headers: Readonly<Record<string, string>> = {}) =>
  new Response('x', { status, headers })
const get = () => new Request('http://127.0.0.1:1/x')

describe('trying again', () => {
  it('tries again when the connection fails and when a node is busy, and pauses longer each time', async () => {
    const around = surroundings([new TypeError('refused'), answer(503), answer(200)])
    expect((await retryingFetch(policy, around)(get())).status).toBe(200)
    expect(around.pauses).toEqual([100, 200])
  })

  it('waits as long as it is asked to, by seconds or by date, and no longer than the policy allows', async () => {
    const around = surroundings([
      answer(429, { 'Retry-After': '2' }),
      answer(503, { 'Retry-After': 'Thu, 01 Jan 2026 00:00:03 GMT' }),
      answer(503, { 'Retry-After': '3600' }),
      answer(200),
    ])
    await retryingFetch(policy, around)(get())
    expect(around.pauses).toEqual([2100, 3100, 5000])
  })

  it('gives up after the last attempt, with the answer of that attempt', async () => {
    const around = surroundings([answer(503), answer(503), answer(503), answer(503)])
    expect((await retryingFetch(policy, around)(get())).status).toBe(503)
    expect(around.requests).toHaveLength(4)
  })

  it('does not repeat a write, nor a refusal', async () => {
    const write = surroundings([answer(503)])
    await retryingFetch(policy, write)(new Request('http://127.0.0.1:1/x', { method: 'PUT', body: 'x' }))
    expect(write.requests).toEqual(['PUT'])
    const refused = surroundings([answer(404)])
    expect((await retryingFetch(policy, refused)(get())).status).toBe(404)
  })

  it('stops when it is told to', async () => {
    const around = surroundings([new TypeError('refused')])
    const signal = AbortSignal.abort()
    await expect(retryingFetch(policy, around)(new Request('http://127.0.0.1:1/x', { signal }))).rejects.toThrow()
    expect(around.requests).toHaveLength(1)
  })
})
