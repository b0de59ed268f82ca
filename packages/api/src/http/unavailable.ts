/** Classes and codes of PostgreSQL that say the server cannot answer now: connections, resources, its own shutdown. */
const passing = /^(08|53|57P0|55P03|25006|40001|40P01)/

const network = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  '57014',
])

/** What the driver says without a code: a connection that ended, a pool that is full, a node that is closing. */
const words =
  /Connection terminated|timeout exceeded when trying to connect|connection error and is not queryable|driver has already been destroyed|after calling end on the pool/

/** Whether an error says that the database cannot be reached or asked now, and may be later. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return passing.test(code) || network.has(code) || words.test(error.message)
}

/** After how many seconds to ask again. */
export const retryAfter = 5
