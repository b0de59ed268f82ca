import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import Cursor from 'pg-cursor'
import type { Clock } from '../../clock.ts'
import type { StoreLocation } from '../config.ts'
import type { Tables } from '../schema.ts'
import { lockFolder } from './folder-lock.ts'
import { withKeptPlans } from './kept-plans.ts'
import { refuseForeignFolder } from './refuse-foreign.ts'
import { typeParsers } from './type-parsers.ts'

/** A database that is open. Both engines are spoken to by the same driver in the same dialect. */
export interface Engine {
  readonly name: 'pglite' | 'postgres'
  readonly db: Kysely<Tables>
  /** Ends every connection and gives the folder back. */
  readonly close: () => Promise<void>
}

/** What every connection is given, on either engine. */
const shared = { types: typeParsers, application_name: 'gongkai' } as const

/** Milliseconds a statement of a reader may take, and a connection may be waited for. */
const patience = { statement_timeout: 30_000, connectionTimeoutMillis: 5_000 } as const

/** The number of connections to a PostgreSQL where the configuration names none. */
const defaultPoolSize = 10

/**
 * Opens the database of a store.
 * @throws ApiError `store-held` where another process holds the embedded database; `store-folder-foreign` where the
 * folder holds other files and no database
 */
export async function openEngine(location: StoreLocation, clock: Clock): Promise<Engine> {
  switch (location.engine) {
    case 'postgres':
      return overPool(
        'postgres',
        new pg.Pool({
          ...shared,
          ...patience,
          connectionString: location.url,
          max: location.poolSize ?? defaultPoolSize,
          keepAlive: true,
        }),
      )
    case 'memory':
      return embedded(await PGlite.create(), () => {})
    case 'embedded': {
      refuseForeignFolder(location.folder)
      const lock = lockFolder(location.folder, clock)
      try {
        const data = join(location.folder, 'postgres')
        mkdirSync(data, { recursive: true })
        return embedded(await PGlite.create(data), lock.release)
      } catch (error) {
        lock.release()
        throw error
      }
    }
  }
}

/** PGlite is one connection: it is never closed for being idle, and everybody waits for it in turn. */
function embedded(pglite: PGlite, release: () => void): Engine {
  const engine = overPool(
    'pglite',
    new pg.Pool(Object.assign({ ...shared, max: 1, idleTimeoutMillis: 0 }, createPgConfig(pglite))),
  )
  return {
    ...engine,
    close: async () => {
      await engine.close()
      await pglite.close()
      release()
    },
  }
}

function overPool(name: Engine['name'], pool: pg.Pool): Engine {
  // A server that goes away ends connections, idle ones and those in use. Whoever asks next finds out and answers for
  // it; without these listeners the event would end the whole process.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: withKeptPlans(pool), cursor: Cursor }) })
  return { name, db, close: () => db.destroy() }
}
