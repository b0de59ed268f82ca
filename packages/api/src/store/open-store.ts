import { type Kysely, sql } from 'kysely'
import { type Clock, inUtc, systemClock } from '../clock.ts'
import { apiError } from '../problems/api-error.ts'
import type { SamplePolicy, StoreConfig } from './config.ts'
import { openEngine } from './engine/open-engine.ts'
import { ensureEpoch } from './epochs.ts'
import { migrate } from './migrate.ts'
import { isReadOnly, refuseOtherStructure } from './read-only.ts'
import type { Tables } from './schema.ts'
import { createSignal, type Signal } from './signal.ts'

/** An open store. What can be done with it are functions over it: `publish`, `withdraw`, `list`, `changes` … */
export interface Store {
  readonly engine: 'pglite' | 'postgres'
  /** @internal Readers and writers of this package go through it. */
  readonly db: Kysely<Tables>
  readonly clock: Clock
  readonly samples: SamplePolicy
  /** @internal Sounds after each commit of this process. */
  readonly signal: Signal
  /** Ends every connection. Nothing that was acknowledged is lost, also where it is never called. */
  readonly close: () => Promise<void>
}

const oldestServer = 150_000

/**
 * Opens a store: takes the folder, brings the database to the newest structure, starts the first epoch. A database that
 * can only be read, such as a replica, is opened as it is: it is read, and whoever writes is told that it is unavailable.
 * @param config where it lies, and what it does with samples
 * @param given the clock; the machine's own where none is given
 * @throws ApiError `store-held`, `store-held-elsewhere`, `store-lock-unreadable`, `store-newer`, `store-read-only`,
 * `store-server-too-old`
 */
export async function openStore(config: StoreConfig, given: Clock = systemClock): Promise<Store> {
  const clock = inUtc(given)
  const engine = await openEngine(config.location, clock)
  try {
    await refuseOldServer(engine.db)
    if (await isReadOnly(engine.db)) await refuseOtherStructure(engine.db)
    else {
      await migrate(engine.db, clock)
      await ensureEpoch(engine.db, clock)
    }
  } catch (error) {
    await engine.close()
    throw error
  }
  return Object.freeze({
    engine: engine.name,
    db: engine.db,
    clock,
    samples: config.samples ?? 'until-real',
    signal: createSignal(),
    close: engine.close,
  })
}

async function refuseOldServer(db: Kysely<Tables>): Promise<void> {
  const result = await sql<{ number: string; version: string }>`
    SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS version
  `.execute(db)
  for (const { number, version } of result.rows)
    if (Number(number) < oldestServer) throw apiError('store-server-too-old', { version })
}
