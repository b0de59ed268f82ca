import { type Edge, today } from '../edge/edge.ts'
import type { Voice } from '../messages/voice.ts'
import type { Api, Store } from './load-api.ts'
import type { NodeSettings } from './node-settings.ts'
import { orComplain } from './with-store.ts'

/** Which lines of the log are written. */
export type LogLevel = 'all' | 'faults'

/**
 * Serves a store until the user asks it to stop: requests under way are finished, the store is closed, the port let go.
 * @param store an open store; it is closed in the end, whatever happens
 * @param exportsFolder where exports are kept between starts
 * @param listening what is to be done once the node listens
 */
export async function runNode(
  api: Api,
  store: Store,
  settings: NodeSettings,
  log: LogLevel,
  exportsFolder: string,
  { edge, voice }: { readonly edge: Edge; readonly voice: Voice },
  listening: (url: string) => Promise<void>,
): Promise<void> {
  const lines = api.jsonLog((line) => void edge.stderr.write(line), edge.now)
  const config = {
    store,
    ...settings,
    exportsFolder,
    clock: { now: edge.now, today: () => today(edge) },
    language: voice.language,
    log: log === 'all' ? lines : faultsOnly(lines),
    signals: false,
  }
  const node = await orComplain(api, voice, () => api.serve(config)).catch(async (error: unknown) => {
    await store.close()
    throw error
  })
  await listening(node.url)
  await stopped(edge.stopped)
  await node.close()
}

type Log = ReturnType<Api['jsonLog']>

function faultsOnly(log: Log): Log {
  return (entry) => {
    if (entry.event === 'fault') log(entry)
  }
}

async function stopped(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
