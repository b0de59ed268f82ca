import { instant } from '@gongkai/core'
import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import { testDatabase } from '../../../../scripts/test-database.ts'
import { type Clock, openStore, type Store, stoppedClock } from '../../src/index.ts'
import { startEpoch } from '../../src/store/epochs.ts'

/** The moment at which the tests publish. */
export const testClock: Clock = stoppedClock(instant('2026-11-23T08:00:00.123Z'))

/** A store on PGlite in memory. */
export async function memoryStore(): Promise<Store> {
  return await openStore({ location: { engine: 'memory' } }, testClock)
}

/** A store in a PostgreSQL database of its own, and how to be rid of both. */
export async function postgresStore(): Promise<{ store: Store; url: string; drop: () => Promise<void> }> {
  const database = await testDatabase()
  const { url } = database
  const store = await openStore({ location: { engine: 'postgres', url } }, testClock)
  return {
    store,
    url,
    drop: async () => {
      await store.close()
      await database.drop()
    },
  }
}

/** Empties a store, in a new epoch. */
export async function wipe(store: Store): Promise<void> {
  await store.db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('revisions').execute()
    await transaction.deleteFrom('records').execute()
    await startEpoch(transaction, 'new-store', testClock)
  })
}

/**
 * The same tests on PGlite and on a real PostgreSQL, each beginning with an empty store.
 * @param name what is tested
 * @param tests the tests; `store` is there when they run
 */
export function onBothEngines(name: string, tests: (store: () => Store) => void): void {
  const engines = {
    pglite: async () => {
      const store = await memoryStore()
      return { store, drop: store.close }
    },
    postgres: postgresStore,
  }
  describe.each(Object.entries(engines))(`${name} (%s)`, (_, open) => {
    let opened: { store: Store; drop: () => Promise<void> } | undefined
    const store = () => {
      if (opened === undefined) throw new Error('the store is open only while its tests run')
      return opened.store
    }
    beforeAll(async () => {
      opened = await open()
    })
    beforeEach(async () => await wipe(store()))
    afterAll(async () => await opened?.drop())
    tests(store)
  })
}
