// Notices when a reader who waits for changes is not woken by a withdrawal or an erasure, or is told anything of the
// content with it.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { cursorAt, erase, head, type Store, withdraw } from '../../src/index.ts'
import { testApp } from '../http/app.ts'
import { engines, steppingClock } from './stores.ts'
import { holds } from './traces.ts'
import { note, peopled } from './world.ts'

type App = ReturnType<typeof testApp>['app']

/** Tells when so many wait on a store; where `alone`, nothing but its signal wakes whoever waits. */
function waitingOn({ signal }: Store, many: number, alone: boolean): Promise<void> {
  const wait = signal.wait.bind(signal)
  let waiting = 0
  return new Promise((resolve) => {
    vi.spyOn(signal, 'wait').mockImplementation(async (milliseconds, stop) => {
      const waited = wait(alone ? 2 ** 31 - 1 : milliseconds, stop)
      waiting += 1
      if (waiting === many) resolve()
      await waited
    })
  })
}

/** Waits at the end of the feed as a reader does: where a wait ends with nothing, it asks again. */
async function polled(app: App, question: string): Promise<string> {
  for (;;) {
    const response = await app.request(`/v1/changes?${question}&wait=30`)
    const said = `${JSON.stringify([...response.headers])}\n${await response.text()}`
    if (response.status !== 200 || said.includes('"op":')) return said
  }
}

const questions = [
  { query: '', place: undefined },
  { query: '&place=611000', place: '611000' },
  { query: '&format=ndjson', place: undefined },
] as const

describe.each(Object.entries(engines))('who waits for changes (%s)', (_, open) => {
  afterEach(() => vi.restoreAllMocks())

  it.each<[string, 0 | 1]>([
    ['is woken by', 0],
    ['in another process learns of', 1],
  ])('%s a withdrawal and an erasure, and is told nothing of the content', async (__, process) => {
    const clock = steppingClock()
    const { stores, drop } = await open(clock)
    const [store] = stores
    const read = stores[process]
    const { traces } = await peopled(store)
    const { app } = testApp(read, { clock })
    const all = Object.values(traces).flat()
    const reason = { code: 'error', text: note } as const
    const takings = [
      ['withdraw', async () => await withdraw(store, { id: '611000.gone', reason }, 'test')],
      ['erase', async () => await erase(store, { id: '611000.mended', revision: 1, reason }, 'test')],
    ] as const
    for (const [op, take] of takings) {
      const at = await head(store)
      const waiting = waitingOn(read, questions.length, process === 0)
      const answers = questions.map(async ({ query, place }) => {
        return await polled(app, `after=${cursorAt(at, place)}${query}`)
      })
      await waiting
      await take()
      for (const said of await Promise.all(answers)) {
        expect(said.match(/"op":"[a-z]+"/g)).toEqual([`"op":"${op}"`])
        expect([said.includes(note), holds(said, all)]).toEqual([true, false])
      }
      vi.restoreAllMocks()
    }
    await drop()
  })
})
