// Notices when HEAD is answered with another status or other headers than GET, or with content, before or after a
// withdrawal.
import { describe, expect, it } from 'vitest'
import { erase, type Store, withdraw } from '../../src/index.ts'
import { testApp } from '../http/app.ts'
import { everyQuestion, type Question } from './every-address.ts'
import { addExports } from './readers.ts'
import { engines, steppingClock } from './stores.ts'
import { note, peopled } from './world.ts'

type App = ReturnType<typeof testApp>['app']

/** Status and headers: without the number of the request, and without the digest of content, which HEAD has none of. */
async function told(app: App, method: 'GET' | 'HEAD', { target, headers }: Question) {
  const response = await app.request(target, { method, headers })
  const content = (await response.arrayBuffer()).byteLength
  const fields = [...response.headers].filter(([name]) => name !== 'x-request-id' && name !== 'content-digest')
  return { answer: { target, accept: headers.Accept, status: response.status, fields }, content }
}

/** Asks everything both ways, each of the two first in turn: what one leaves in memory the other is answered from. */
async function expectSame(app: App, questions: readonly Question[]): Promise<readonly number[]> {
  const statuses = new Set<number>()
  for (const [index, plain] of questions.entries())
    for (const coding of ['identity', 'gzip']) {
      const question = { ...plain, headers: { ...plain.headers, 'Accept-Encoding': coding } }
      const [first, second] = index % 2 === 0 ? (['HEAD', 'GET'] as const) : (['GET', 'HEAD'] as const)
      const one = await told(app, first, question)
      const other = await told(app, second, question)
      expect(one.answer).toEqual(other.answer)
      expect((first === 'HEAD' ? one : other).content).toBe(0)
      statuses.add(one.answer.status)
    }
  return [...statuses].toSorted((a, b) => a - b)
}

const memories: readonly (readonly [string, number | undefined])[] = [
  ['kept in memory', undefined],
  ['made each time', 0],
]

describe.each(Object.entries(engines))('HEAD (%s)', (_, open) => {
  it.each(memories)('tells what GET tells, of what is there and of what is gone: %s', async (__, bytes) => {
    const clock = steppingClock()
    const { stores, drop } = await open(clock)
    const [store]: readonly [Store, Store] = stores
    const { filling, secrets } = await peopled(store)
    const { app } = testApp(store, { clock, ...(bytes === undefined ? {} : { keptAnswers: { bytes } }) })
    const exports = new Set<string>()
    const questions = async () => {
      await addExports(app, exports)
      return everyQuestion({ ...filling, exports: [...exports] }, secrets)
    }
    expect(await expectSame(app, await questions())).toEqual([200, 404])
    const reason = { code: 'error', text: note } as const
    for (const id of ['611000.gone', '611000.rows', '611000.office', '611000.duty'])
      await withdraw(store, { id, reason }, 'test')
    await erase(store, { id: '611000.mended', revision: 1, reason }, 'test')
    expect(await expectSame(app, await questions())).toEqual([200, 404, 410])
    await drop()
  })
})
