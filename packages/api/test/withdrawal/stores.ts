import { dateOfInstant, instantOf } from '@gongkai/core'
import { testDatabase } from '../../../../scripts/test-database.ts'
import { type Clock, openStore, type Store } from '../../src/index.ts'

/** A clock that goes on by a minute whenever it is read: no two moments of a test are one. */
export function steppingClock(): Clock {
  let at = Date.parse('2026-11-23T00:00:00Z')
  return {
    now: () => {
      at += 60_000
      return instantOf(at)
    },
    today: () => dateOfInstant(instantOf(at)),
  }
}

/** One database as two processes see it, and how to be rid of it. On PGlite there is one process only. */
export interface TwoStores {
  readonly stores: readonly [Store, Store]
  readonly drop: () => Promise<void>
}

/** How each engine is opened. */
export const engines: Readonly<Record<string, (clock: Clock) => Promise<TwoStores>>> = {
  pglite: async (clock: Clock) => {
    const store = await openStore({ location: { engine: 'memory' } }, clock)
    return { stores: [store, store] as const, drop: store.close }
  },
  postgres: async (clock: Clock) => {
    const database = await testDatabase()
    const location = { engine: 'postgres', url: database.url } as const
    const stores = [await openStore({ location }, clock), await openStore({ location }, clock)] as const
    return {
      stores,
      drop: async () => {
        for (const store of stores) await store.close()
        await database.drop()
      },
    }
  },
}
