import { atEndOfFile } from '../../../../scripts/end-of-file.ts'
import { createApp, type LogEntry, type Store } from '../../src/index.ts'
import { testClock } from '../store/both-engines.ts'

/** An application over a store, as tests set it up; what it logs is kept. */
export function testApp(store: Store, config: Partial<Parameters<typeof createApp>[0]> = {}) {
  const log: LogEntry[] = []
  const closing = new AbortController()
  // The folder in which it keeps its exports goes with it.
  atEndOfFile(() => closing.abort())
  const app = createApp({
    store,
    clock: testClock,
    baseUrl: 'https://node.test',
    log: (entry) => log.push(entry),
    closing: closing.signal,
    ...config,
  })
  return { app, log }
}
