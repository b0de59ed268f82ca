import { type Edge, today } from '../edge/edge.ts'
import type { Voice } from '../messages/voice.ts'
import { UsageError } from '../program/usage-error.ts'
import type { Api, Store, StoreConfig } from './load-api.ts'
import type { StorePlace } from './store-place.ts'

/** Errors of a connection that tell the operator something: the server cannot be reached, or refuses the login. */
const connectionFaults: readonly string[] = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'EAI_AGAIN',
  '28000',
  '28P01',
  '3D000',
  '53300',
  '57P03',
]

/** What a server that was reached may refuse, by PostgreSQL's code, and the sentence that says how to mend it. */
const refusals = new Map([
  ['08P01', 'node.pooler-refuses'],
  ['22P05', 'node.not-utf8'],
  ['25006', 'node.read-only'],
  ['42501', 'node.not-owner'],
] as const)

/**
 * Opens the store.
 * @throws UsageError where it cannot be opened: another process holds it, the server is not there
 */
export async function openStore(
  api: Api,
  { location }: StorePlace,
  edge: Edge,
  voice: Voice,
  samples?: StoreConfig['samples'],
): Promise<Store> {
  const clock = { now: edge.now, today: () => today(edge) }
  const config = { location, ...(samples !== undefined && { samples }) }
  return await orComplain(api, voice, () => api.openStore(config, clock))
}

/** Opens the store, does something with it and closes it, whatever happens. */
export async function withStore<T>(
  api: Api,
  place: StorePlace,
  edge: Edge,
  voice: Voice,
  use: (store: Store) => Promise<T>,
): Promise<T> {
  const store = await openStore(api, place, edge, voice)
  try {
    return await orComplain(api, voice, () => use(store))
  } finally {
    await store.close()
  }
}

/** Does something with the store; a problem that the operator can mend is told in their language. */
export async function orComplain<T>(api: Api, voice: Voice, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof api.ApiError) throw new UsageError(voice.tell(error.problem.message))
    const code = codeOf(error)
    if (code !== undefined && connectionFaults.includes(code))
      throw new UsageError(voice.say('node.no-database', { code }))
    for (const [refused, sentence] of refusals) if (code === refused) throw new UsageError(voice.say(sentence))
    throw error
  }
}

function codeOf(error: unknown): string | undefined {
  if (error instanceof AggregateError) return error.errors.map(codeOf).find((code) => code !== undefined)
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
