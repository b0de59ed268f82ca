import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startCluster } from '../../../../scripts/postgres-cluster.mjs'
import { createToken, openStore, type RunningNode, serve, silentLog } from '../../src/index.ts'
import { FeedCheck } from './feed-check.ts'
import { Ledger } from './ledger.ts'
import { publishUntil } from './load.ts'

let cluster: Awaited<ReturnType<typeof startCluster>> | undefined
let node: RunningNode | undefined
const ledger = new Ledger()
const feed = new FeedCheck(ledger)
let secrets = { publisher: '', auditor: '' }
beforeAll(async () => {
  cluster = await startCluster()
  const store = await openStore({ location: { engine: 'postgres', url: cluster.url } })
  const publisher = await createToken(store, { name: 'load', role: 'publisher', places: ['611000'] }, 'test')
  const auditor = await createToken(store, { name: 'looks', role: 'auditor' }, 'test')
  secrets = { publisher: publisher.secret, auditor: auditor.secret }
  node = await serve({ store, port: 0, log: silentLog, signals: false })
})
afterAll(async () => {
  await node?.close()
  await cluster?.remove()
})

async function until(what: () => boolean): Promise<void> {
  while (!what()) await pause(10)
}

it.each(['SIGINT', 'SIGQUIT'] as const)(
  'PostgreSQL ended by %s under load: 503, then all goes on by itself',
  async (signal) => {
    if (cluster === undefined || node === undefined) throw new Error('nothing runs')
    const { url } = node
    const stop = new AbortController()
    const seen = { unavailable: 0, broken: 0 }
    const target = { url, secret: secrets.publisher, ledger, stop: stop.signal }
    const name = signal.toLowerCase()
    const load = Promise.all(
      ['a', 'b', 'c', 'd'].map(async (one) => await publishUntil(target, `${name}-${one}`, seen)),
    )
    const first = ledger.acknowledged
    await until(() => ledger.acknowledged >= first + 8)
    await cluster.stop(signal)
    await until(() => seen.unavailable >= 4)
    // Questions that were never asked before: what a node still knows, it may answer without its database.
    for (const path of [
      `/v1/records?issuer=611000.${name}`,
      `/v1/records/611000.${name}`,
      `/v1/changes?place=611026&limit=${name.length}`,
    ]) {
      const answer = await fetch(url + path)
      expect([answer.status, answer.headers.get('Retry-After'), answer.headers.get('Content-Type')]).toEqual([
        503,
        '5',
        'application/problem+json',
      ])
      expect(await answer.json()).toMatchObject({ code: 'store-unavailable' })
    }
    await cluster.start()
    const before = ledger.acknowledged
    await until(() => ledger.acknowledged >= before + 8)
    stop.abort()
    await load
    expect(seen.broken).toBe(0)
    await feed.readOn(url)
    await feed.readAll(url, secrets.auditor)
  },
)
