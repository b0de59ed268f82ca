import { openStore, publish, type RunningNode, type Store, serve, silentLog, withdraw } from '@gongkai/api'
import { readRecord } from '@gongkai/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ApiProblem, createClient, type MemoryMirror, memoryMirror } from '../src/index.ts'

let store: Store
let node: RunningNode
const quick = { attempts: 2, pause: 1, longestPause: 5 }

const sample = (local: string, title: string) =>
  readRecord({
    id: `999999.${local}`,
    kind: 'document',
    place: '999999',
    title,
    attribute: 'proactive',
    formedOn: '2026-03-02',
    sample: true,
  })

beforeAll(async () => {
  store = await openStore({ location: { engine: 'memory' } })
  node = await serve({ store, port: 0, signals: false, log: silentLog })
  const many = Array.from({ length: 1203 }, (_, i) => sample(`doc-${i}`, `示例文件第${i}号`))
  await publish(store, many, 'test')
})

afterAll(async () => {
  await node.close()
})

async function settle(mirror: MemoryMirror): Promise<void> {
  for await (const step of createClient({ baseUrl: node.url, retry: quick }).mirror(mirror, { live: false }))
    expect(step.refused).toEqual([])
}

describe('the client against a node', () => {
  it('walks every record exactly once, over several pages', async () => {
    const ids = new Set<string>()
    let count = 0
    for await (const record of createClient({ baseUrl: node.url }).records.list({ kind: 'document' })) {
      ids.add(record.id)
      count++
    }
    expect([count, ids.size]).toEqual([1203, 1203])
  })

  it('reads one record, typed by its kind', async () => {
    const record = await createClient({ baseUrl: node.url }).records.get('999999.doc-7')
    expect(record).toMatchObject({ kind: 'document', title: '示例文件第7号', revision: 1 })
  })

  it('throws what the node says, in the language asked for', async () => {
    const client = createClient({ baseUrl: node.url, language: 'en', retry: quick })
    const failure = await client.records.get('999999.nothing').catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(ApiProblem)
    expect(failure).toMatchObject({ status: 404, code: 'record-not-found' })
  })

  it('mirrors everything once, then only the changes, and lets a withdrawn record go', async () => {
    const mirror = memoryMirror()
    await settle(mirror)
    expect(mirror.records.size).toBe(1203)
    await publish(store, [sample('doc-new', '新发布的示例文件')], 'test')
    await withdraw(store, { id: '999999.doc-3', reason: { code: 'error' } }, 'test')
    await settle(mirror)
    expect(mirror.records.has('999999.doc-new')).toBe(true)
    expect(mirror.records.has('999999.doc-3')).toBe(false)
    expect(mirror.records.size).toBe(1203)
    await expect(createClient({ baseUrl: node.url }).records.get('999999.doc-3')).rejects.toMatchObject({ status: 410 })
  })

  it('waits at the end of the feed and sees the next change come', async () => {
    const client = createClient({ baseUrl: node.url })
    const stop = new AbortController()
    const seen: string[] = []
    let last = ''
    for await (const batch of client.changes.batches({ live: false })) last = batch.cursor
    const following = (async () => {
      for await (const change of client.changes.follow({ after: last, signal: stop.signal })) {
        seen.push(`${change.op} ${change.id}`)
        if (seen.length === 2) return
      }
    })()
    await publish(store, [sample('doc-late', '稍后发布的示例文件')], 'test')
    await withdraw(store, { id: '999999.doc-late', reason: { code: 'error' } }, 'test')
    await following
    expect(seen).toEqual(['put 999999.doc-late', 'withdraw 999999.doc-late'])
  })
})
