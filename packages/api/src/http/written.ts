import { wholeResponse } from '../delivery/whole.ts'

/**
 * Answers to a write: told once, kept by no cache, and without a validator, for what was written is not what is
 * answered (RFC 9110 §9.3.4).
 */
export function written(value: unknown, status: 200 | 201 | 202 = 200, headers: Readonly<Record<string, string>> = {}) {
  return wholeResponse({
    body: JSON.stringify(value),
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers },
    kept: false,
  })
}
