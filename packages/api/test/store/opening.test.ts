import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../scripts/test-database.ts'
import { get, head, openStore, publish } from '../../src/index.ts'
import { lockFolder } from '../../src/store/engine/folder-lock.ts'
import { ownIdentity } from '../../src/store/engine/process-identity.ts'
import { testClock } from './both-engines.ts'
import { document } from './records.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-store-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the folder of an embedded store', () => {
  it('is held by one at a time, who is named', () => {
    const place = join(folder, 'held')
    const lock = lockFolder(place, testClock)
    expect(() => lockFolder(place, testClock)).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({
          code: 'store-held',
          params: { folder: place, pid: String(process.pid), since: '2026-11-23T08:00:00.123Z' },
        }),
      }),
    )
    lock.release()
    lockFolder(place, testClock).release()
    expect(readdirSync(place)).toEqual([])
  })

  it('is taken over from a process that has died', async () => {
    const place = join(folder, 'dead')
    const child = spawn(process.execPath, ['-e', ''])
    await new Promise((resolve) => child.once('exit', resolve))
    lockFolder(place, testClock).release()
    writeLock(place, 4, { pid: child.pid, host: hostname(), started: '' })
    const lock = lockFolder(place, testClock)
    expect(readdirSync(place)).toEqual(['lock.5'])
    lock.release()
  })

  it('is taken over from a process whose number another one has by now', () => {
    const place = join(folder, 'reused')
    lockFolder(place, testClock).release()
    writeLock(place, 1, { pid: process.pid, host: hostname(), started: 'an-earlier-boot/1' })
    lockFolder(place, testClock).release()
  })

  it.skipIf(ownIdentity().started === '')(
    'is not taken from a process that runs, though it was told of another boot, as a container may be',
    () => {
      const place = join(folder, 'boot')
      const { started, ...own } = ownIdentity()
      lockFolder(place, testClock).release()
      writeLock(place, 1, { ...own, started: started.replace(/^[^/]*/, 'another-boot') })
      expect(() => lockFolder(place, testClock)).toThrow(/store-held/)
    },
  )

  it('is not taken from a process that cannot be seen, nor where the lock cannot be read', () => {
    const place = join(folder, 'unseen')
    lockFolder(place, testClock).release()
    writeLock(place, 1, { pid: 7, host: 'another-host', started: '' })
    expect(() => lockFolder(place, testClock)).toThrow(/store-held-elsewhere/)
    writeFileSync(join(place, 'lock.1'), '')
    expect(() => lockFolder(place, testClock)).toThrow(/store-lock-unreadable/)
  })

  function writeLock(place: string, number: number, holder: Record<string, unknown>): void {
    writeFileSync(join(place, `lock.${number}`), JSON.stringify({ process: holder, since: testClock.now() }))
  }
})

describe('kill -9', () => {
  it('loses nothing that was acknowledged, and leaves nothing half', async () => {
    const place = join(folder, 'killed')
    let acknowledged = 0
    for (const wait of [40, 90, 160]) {
      const child = spawn(
        process.execPath,
        [
          '--conditions=@gongkai/source',
          fileURLToPath(new URL('publish-forever.ts', import.meta.url)),
          place,
          String(acknowledged),
        ],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      )
      const exited = new Promise((resolve) => child.once('exit', resolve))
      let rest = ''
      let first = true
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        const lines = (rest + chunk).split('\n')
        rest = lines.pop() ?? ''
        for (const line of lines) acknowledged = Math.max(acknowledged, Number(line))
        if (first) setTimeout(() => child.kill('SIGKILL'), wait)
        first = false
      })
      await exited
      const store = await openStore({ location: { engine: 'embedded', folder: place } }, testClock)
      const { seq } = await head(store)
      expect(seq).toBeGreaterThanOrEqual(acknowledged * 3)
      expect(seq % 3).toBe(0)
      for (let number = 0; number < acknowledged; number++)
        expect(await get(store, `611000.n-${number}-2`)).toMatchObject({ state: 'live' })
      acknowledged = seq / 3
      await store.close()
    }
    expect(acknowledged).toBeGreaterThan(0)
  })
})

describe('a PostgreSQL database', () => {
  let database: TestDatabase | undefined
  const url = () => database?.url ?? ''
  beforeAll(async () => {
    database = await testDatabase()
  })
  afterAll(async () => await database?.drop())

  it('is made ready by several processes at once', async () => {
    const stores = await Promise.all(
      Array.from(
        { length: 4 },
        async () => await openStore({ location: { engine: 'postgres', url: url() } }, testClock),
      ),
    )
    const heads = await Promise.all(stores.map(head))
    expect(new Set(heads.map((one) => one.epoch)).size).toBe(1)
    await Promise.all(stores.map(async (store) => await store.close()))
  })

  it('keeps what it has when it is opened again', async () => {
    const first = await openStore({ location: { engine: 'postgres', url: url() } }, testClock)
    await publish(first, [document('a')], 'test')
    const before = await head(first)
    await first.close()
    const second = await openStore({ location: { engine: 'postgres', url: url() } }, testClock)
    expect(await head(second)).toEqual(before)
    await second.close()
  })

  it('of a newer program is left alone', async () => {
    const store = await openStore({ location: { engine: 'postgres', url: url() } }, testClock)
    await sql`INSERT INTO migrations VALUES (9999, 'from the future', now())`.execute(store.db)
    await store.close()
    await expect(openStore({ location: { engine: 'postgres', url: url() } }, testClock)).rejects.toMatchObject({
      problem: { code: 'store-newer', params: { found: '9999' } },
    })
  })
})
