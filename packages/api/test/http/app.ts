import { afterAll } from 'vitest'
import { createApp, type LogEntry, type Store } from '../../src/index.ts'
import { testClock } from '../store/both-engines.ts'

const closing = new AbortController()
// The folders in which applications kept their exports go with the tests.
afterAll(() => closing.abort())

/** An application over a store, as tests set it up; what it logs is kept. */
export function testApp(store: Store, config: Partial<Parameters<typeof createApp>[0]> = {}) {
  const log: LogEntry[] = []
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
