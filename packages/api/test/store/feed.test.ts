// Notices when a reader of the feed is passed by, in whichever order the transactions of several processes end, or is given
// something twice.
import { setTimeout as pause } from 'node:timers/promises'
import fc from 'fast-check'
import { sql } from 'kysely'
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

/** A publication that stands still before its transaction ends, until it is let go. */
interface Gated {
  readonly begin: () => void
  readonly open: () => void
  readonly state: () => 'waiting to begin' | 'at work' | 'held' | 'done'
  readonly ended: Promise<void>
}

function gated(store: Store, records: Parameters<typeof publish>[1]): Gated {
  const { promise: opened, resolve: open } = Promise.withResolvers<void>()
  const { promise: ended, resolve, reject } = Promise.withResolvers<void>()
  let state: ReturnType<Gated['state']> = 'waiting to begin'
  let isOpen = false
  const attend = async () => {
    if (!isOpen) state = 'held'
    await opened
    state = 'at work'
  }
  return {
    ended,
    state: () => state,
    open: () => {
      isOpen = true
      open()
    },
    begin: () => {
      state = 'at work'
      publish(store, records, 'test', { attend })
        .then(() => resolve(), reject)
        .finally(() => {
          state = 'done'
        })
    },
  }
}

/** Waits until every publication that is at work waits for another one. */
async function settled(store: Store, all: readonly Gated[]): Promise<void> {
  for (;;) {
    const working = all.filter((one) => one.state() === 'at work').length
    if (working === 0 || working === (await waitingForLock(store))) return
    await pause(1)
  }
}

/** How many sessions of the database wait for a lock that another one holds. */
async function waitingForLock({ db }: Store): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`.execute(db)
  return rows[0]?.count ?? 0
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

  it('never skips, in whichever order the transactions of several processes are to end', async () => {
    const { store, url } = here()
    const writers = await Promise.all(
      Array.from({ length: 4 }, async () => await openStore({ location: { engine: 'postgres', url } }, testClock)),
    )
    const order = fc.shuffledSubarray([...writers.keys()], { minLength: writers.length })
    const records = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: writers.length, maxLength: writers.length })
    await fc.assert(
      fc.asyncProperty(order, records, async (ending, counts) => {
        await wipe(store)
        const seen: number[] = []
        let cursor: string | undefined
        const read = async () => {
          const { items, next } = await follow(store, cursor)
          seen.push(...items.map(({ seq }) => seq))
          cursor = next
        }
        const gates = writers.map((writer, index) => {
          const many = Array.from({ length: counts[index] ?? 1 }, (_, at) => document(`w-${index}-${at}`))
          return gated(writer, many)
        })
        await read()
        for (const gate of gates) {
          gate.begin()
          await settled(store, gates)
          await read()
        }
        for (const index of ending) {
          gates[index]?.open()
          await settled(store, gates)
          await read()
        }
        await Promise.all(gates.map(async ({ ended }) => await ended))
        await read()
        expect(seen).toEqual(seen.map((_, index) => index + 1))
        expect(seen).toHaveLength(counts.reduce((sum, count) => sum + count, 0))
      }),
      { numRuns: 15 },
    )
    await Promise.all(writers.map(async (writer) => await writer.close()))
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
