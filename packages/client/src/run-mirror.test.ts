import { describe, expect, it } from 'vitest'
import { ApiProblem } from './api-problem.ts'
import { digestOf } from './digest.ts'
import type { ReadChanges } from './follow.ts'
import { memoryMirror } from './memory-mirror.ts'
import { MirrorHeld } from './mirror.ts'
import { runMirror } from './run-mirror.ts'
import type { Change, ChangesPage } from './types.ts'

const recordOf = (id: string, title: string) => ({ id, kind: 'document' as const, place: '999999', title })
const facts = (seq: number, id: string) => ({
  seq,
  epoch: 'e',
  id,
  revision: 1,
  kind: 'document',
  place: '999999',
  at: '2026-01-01T00:00:00Z',
})

async function put(seq: number, id: string, title = id): Promise<Change> {
  const record = recordOf(id, title)
  return { ...facts(seq, id), op: 'put', digest: await digestOf(record), record }
}

/** A node whose feed is a list; a cursor is a position, and one of another numbering is gone. */
function nodeOf(feed: readonly Change[], numbering = 'a', size = 2): ReadChanges {
  return async ({ after }): Promise<ChangesPage> => {
    const [of, at] = (after ?? `${numbering}:0`).split(':')
    if (of !== numbering)
      throw new ApiProblem({ type: 't', title: 'gone', status: 410, code: 'cursor-gone', detail: 'd' })
    const from = Number(at)
    const items = feed.slice(from, from + size)
    return { epoch: numbering, head: feed.length, items: [...items], next: `${numbering}:${from + items.length}` }
  }
}

async function run(read: ReadChanges, mirror = memoryMirror(), holdAbove = 0.5) {
  const refused: string[] = []
  for await (const step of runMirror(read, mirror, { live: false, holdAbove }))
    refused.push(...step.refused.map(({ id }) => id))
  return { mirror, refused }
}

describe('a mirror', () => {
  it('holds what the feed says in the end, whatever came before', async () => {
    const feed: Change[] = [
      await put(1, '999999.a'),
      await put(2, '999999.b'),
      { ...facts(3, '999999.a'), op: 'withdraw', reason: { code: 'error' } },
      await put(4, '999999.b', 'again'),
      await put(5, '999999.a', 'back'),
    ]
    const { mirror } = await run(nodeOf(feed))
    expect([...mirror.records.values()].map(({ record }) => record.title).toSorted()).toEqual(['again', 'back'])
  })

  it('applies the same page twice without harm', async () => {
    const feed = [await put(1, '999999.a'), await put(2, '999999.b')]
    const { mirror } = await run(nodeOf(feed))
    await run(
      async (query) => await nodeOf(feed)({ ...query, after: undefined }).then((page) => ({ ...page, next: 'a:2' })),
      mirror,
    )
    expect(mirror.records.size).toBe(2)
  })

  it('sets a record aside whose content is not what its digest says, and takes the rest', async () => {
    const good = await put(1, '999999.a')
    const forged: Change = { ...(await put(2, '999999.b')), op: 'put', record: recordOf('999999.b', 'forged') }
    const { mirror, refused } = await run(nodeOf([good, forged]))
    expect([...mirror.records.keys()]).toEqual(['999999.a'])
    expect(refused).toEqual(['999999.b'])
  })

  it('starts again when the numbering is new, and lets go of what the node no longer has', async () => {
    const { mirror } = await run(nodeOf([await put(1, '999999.a'), await put(2, '999999.b'), await put(3, '999999.c')]))
    await run(nodeOf([await put(1, '999999.a'), await put(2, '999999.b')], 'b'), mirror)
    expect([...mirror.records.keys()].toSorted()).toEqual(['999999.a', '999999.b'])
  })

  it('removes nothing and asks first where a new numbering would empty it', async () => {
    const { mirror } = await run(nodeOf([await put(1, '999999.a'), await put(2, '999999.b'), await put(3, '999999.c')]))
    await expect(run(nodeOf([], 'b'), mirror)).rejects.toThrow(MirrorHeld)
    expect(mirror.records.size).toBe(3)
    await run(nodeOf([], 'b'), mirror, 1)
    expect(mirror.records.size).toBe(0)
  })

  it('starts again when the numbering becomes new while it is followed, though it was empty at first', async () => {
    const before = nodeOf([await put(1, '999999.a'), await put(2, '999999.b')])
    const restored = nodeOf([await put(1, '999999.b'), await put(2, '999999.c')], 'b')
    let isRestored = false
    const mirror = memoryMirror()
    const stop = new AbortController()
    const read: ReadChanges = async (query) => {
      isRestored ||= query.wait > 0
      return await (isRestored ? restored : before)(query)
    }
    for await (const { epoch } of runMirror(read, mirror, { signal: stop.signal }))
      if (epoch === 'b' && !mirror.records.has('999999.a')) stop.abort()
    expect([...mirror.records.keys()].toSorted()).toEqual(['999999.b', '999999.c'])
  })

  it('does not start again and again where a node calls every cursor gone', async () => {
    const node = nodeOf([await put(1, '999999.a'), await put(2, '999999.b'), await put(3, '999999.c')])
    const read: ReadChanges = async (query) => await node({ ...query, after: query.after && 'other:1' })
    await expect(run(read)).rejects.toMatchObject({ code: 'cursor-gone' })
  })

  it('does not count as lost what it let go of by itself', async () => {
    const { mirror } = await run(nodeOf([await put(1, '999999.a')]))
    await mirror.startAgain()
    const step = { put: [], remove: [], refused: [], cursor: 'a:1', epoch: 'a' }
    await mirror.apply({ ...step, erase: [{ id: '999999.a', revision: 1 }] })
    expect(await mirror.unseen()).toEqual({ unseen: 0, total: 0 })
  })

  it('takes a failure of the node for a failure, never for a withdrawal', async () => {
    const { mirror } = await run(nodeOf([await put(1, '999999.a')]))
    const broken: ReadChanges = async () => {
      throw new ApiProblem({ type: 't', title: 'busy', status: 503, code: 'not-available', detail: 'd' })
    }
    await expect(run(broken, mirror)).rejects.toMatchObject({ status: 503 })
    expect(mirror.records.size).toBe(1)
  })
})
