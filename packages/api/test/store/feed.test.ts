import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Change,
  changes,
  cursorAt,
  erase,
  head,
  openStore,
  publish,
  type Store,
  withdraw,
} from '../../src/index.ts'
import { heldEpoch } from '../../src/store/epochs.ts'
import { takeLock } from '../../src/store/locks.ts'
import { prepare } from '../../src/store/write/prepare.ts'
import { publishBatch } from '../../src/store/write/publish-batch.ts'
import { onBothEngines, postgresStore, testClock, wipe } from './both-engines.ts'
import { document } from './records.ts'

async function follow(store: Store, after?: string, limit = 3): Promise<{ items: Change[]; next: string }> {
  const items: Change[] = []
  for (let cursor = after; ; ) {
    const page = await changes(store, { limit, ...(cursor === undefined ? {} : { after: cursor }) })
    items.push(...page.items)
    cursor = page.next
    if (page.items.length === 0) return { items, next: cursor }
  }
}

onBothEngines('the feed', (store) => {
  it('ends where it ends, and goes on from there', async () => {
    const records = Array.from({ length: 7 }, (_, index) => document(`r-${index}`))
    await publish(store(), records, 'test')
    const { items, next } = await follow(store())
    expect(items.map((one) => one.seq)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect((await follow(store(), next)).items).toEqual([])
    expect(next).toBe(cursorAt(await head(store())))
    await publish(store(), [document('later')], 'test')
    expect((await follow(store(), next)).items).toMatchObject([{ seq: 8, id: '611000.later' }])
  })

  it('of a place tells who left it, and moves on past what is elsewhere', async () => {
    await publish(store(), [document('a', { place: '611021' }), document('b', { place: '610000' })], 'test')
    await publish(store(), [document('a', { place: '610000' })], 'test')
    await publish(store(), [document('b', { place: '610000', title: '另一版' })], 'test')
    const page = await changes(store(), { limit: 10, place: '611000' })
    expect(page.items).toMatchObject([
      { seq: 1, id: '611000.a', place: '611021' },
      { seq: 3, id: '611000.a', place: '610000', movedFrom: '611021' },
    ])
    expect(page.next).toBe(cursorAt(await head(store()), '611000'))
  })

  it('of a place tells of the erasure of a revision that was there', async () => {
    await publish(store(), [document('a', { place: '611021' })], 'test')
    await publish(store(), [document('a', { place: '610000' })], 'test')
    await erase(store(), { id: '611000.a', revision: 1, reason: { code: 'error' } }, 'test')
    const page = await changes(store(), { limit: 10, place: '611021' })
    expect(page.items.map((one) => one.op)).toEqual(['put', 'put', 'erase'])
  })

  it('refuses a cursor of another place, of an earlier epoch, or made up', async () => {
    await publish(store(), [document('a')], 'test')
    const { next } = await changes(store(), { limit: 1 })
    for (const query of [
      { limit: 1, after: next, place: '611000' },
      { limit: 1, after: '0' },
      { limit: 1, after: `${next}0` },
    ])
      await expect(changes(store(), query)).rejects.toMatchObject({ problem: { code: 'cursor-gone' } })
    await wipe(store())
    await expect(changes(store(), { limit: 1, after: next })).rejects.toMatchObject({
      problem: { code: 'cursor-gone' },
    })
  })
})

describe('the feed on PostgreSQL', () => {
  let opened: Awaited<ReturnType<typeof postgresStore>> | undefined
  const here = () => {
    if (opened === undefined) throw new Error('not open')
    return opened
  }
  beforeAll(async () => {
    opened = await postgresStore()
  })
  afterAll(async () => await opened?.drop())

  it('waits for a slow transaction rather than passing it by', async () => {
    const { store, url } = here()
    const other = await openStore({ location: { engine: 'postgres', url } }, testClock)
    let slowIsIn: () => void = () => {}
    const inside = new Promise<void>((resolve) => {
      slowIsIn = resolve
    })
    let finish: () => void = () => {}
    const finished = new Promise<void>((resolve) => {
      finish = resolve
    })
    const slow = other.db.transaction().execute(async (transaction) => {
      await takeLock(transaction, 'publish')
      const occasion = { epoch: await heldEpoch(transaction), at: testClock.now(), by: 'test' }
      await publishBatch(transaction, [prepare(document('slow'))], occasion)
      slowIsIn()
      await finished
    })
    await inside
    const quick = publish(store, [document('quick')], 'test')
    const { items: during, next } = await follow(store)
    expect(during).toEqual([])
    finish()
    await Promise.all([slow, quick])
    expect((await follow(store, next)).items).toMatchObject([
      { seq: 1, id: '611000.slow' },
      { seq: 2, id: '611000.quick' },
    ])
    await other.close()
  })

  it('never skips while several processes write', async () => {
    const { store, url } = here()
    await wipe(store)
    const writers = await Promise.all(
      Array.from({ length: 4 }, async () => await openStore({ location: { engine: 'postgres', url } }, testClock)),
    )
    let writing = true
    const seen: Change[] = []
    const reader = (async () => {
      let cursor: string | undefined
      for (;;) {
        const last = !writing
        const { items, next } = await follow(store, cursor, 7)
        seen.push(...items)
        cursor = next
        if (last) return
        await pause(1)
      }
    })()
    await Promise.all(
      writers.map(async (writer, index) => {
        for (let round = 0; round < 15; round++) {
          await publish(
            writer,
            Array.from({ length: 1 + ((index + round) % 3) }, (_, at) => document(`w-${index}-${round}-${at}`)),
            'test',
          )
          await publish(writer, [document('shared', { title: `第 ${index} 位写者的第 ${round} 版` })], 'test')
          if (round % 3 === 0)
            await withdraw(writer, { id: `611000.w-${index}-${round}-0`, reason: { code: 'error' } }, 'test')
        }
      }),
    )
    writing = false
    await reader
    const everything = await follow(store, undefined, 1000)
    expect(seen.map((one) => one.seq)).toEqual(everything.items.map((one) => one.seq))
    expect(seen.map((one) => one.seq)).toEqual(seen.map((_, index) => index + 1))
    const shared = seen.filter((one) => one.id === '611000.shared').map((one) => one.revision)
    expect(shared).toEqual(shared.map((_, index) => index + 1))
    await Promise.all(writers.map(async (writer) => await writer.close()))
  })
})
