import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../scripts/test-database.ts'
import { list, openStore, publish, type Store } from '../../src/index.ts'
import type { RecordFilter } from '../../src/store/read/filter.ts'
import type { PlainSort } from '../../src/store/read/keyset.ts'
import { hasSteadyPlan } from '../../src/store/read/steady-plan.ts'
import { testClock } from './both-engines.ts'
import { document } from './records.ts'

/** How often each statement that is kept was planned anew, and run by its kept plan. */
async function kept(store: Store): Promise<readonly { readonly anew: number; readonly again: number }[]> {
  const { rows } = await sql<{ readonly anew: number; readonly again: number }>`
    SELECT custom_plans::integer AS anew, generic_plans::integer AS again FROM pg_prepared_statements`.execute(store.db)
  return rows
}

describe('plans that are kept', () => {
  it('are made once for a list and used for every other day that is asked for, wide or narrow', async () => {
    const database = await testDatabase()
    const location = { engine: 'postgres', url: database.url, poolSize: 1 } as const
    const store = await openStore({ location }, testClock)
    try {
      const days = Array.from({ length: 30 }, (_, index) => `2024-03-${String(index + 1).padStart(2, '0')}`)
      const records = days.flatMap((publishedOn) =>
        Array.from({ length: 40 }, (_, index) => document(`on-${publishedOn}-${index + 10}`, { publishedOn })),
      )
      await publish(store, records, 'test')
      await sql`ANALYZE records`.execute(store.db)
      // In a large table a plan made with the days in sight looks cheaper than one made without: PostgreSQL is told it is one.
      await sql`UPDATE pg_class SET reltuples = 1000000 WHERE relname = 'records'`.execute(store.db)
      for (const wide of [true, false])
        for (const day of days) {
          const filter = { publishedFrom: wide ? '2024-03-01' : day, publishedTo: day }
          const { items } = await list(store, { filter, sort: '-publishedOn', limit: 30 })
          const latest = Array.from({ length: 30 }, (_, index) => `611000.on-${day}-${49 - index}`)
          expect(items.map(({ id }) => id)).toEqual(latest)
        }
      const [plan, ...others] = await kept(store)
      expect(others).toEqual([])
      // PostgreSQL plans anew five times before it compares.
      expect(plan).toEqual({ anew: 5, again: 2 * days.length - 5 })
    } finally {
      await store.close()
      await database.drop()
    }
  })

  it.each([
    ['gone', 'DEALLOCATE ALL'],
    ['there already', 'PREPARE "NAME" AS SELECT 1'],
  ])('are given up where a pooler changes connections, so that one is %s', async (_, meanwhile) => {
    const database = await testDatabase()
    const location = { engine: 'postgres', url: database.url, poolSize: 1 } as const
    const read = async (store: Store) => (await list(store, { filter: {}, sort: 'id', limit: 3 })).items.length
    const names = async (store: Store) =>
      (await sql<{ readonly name: string }>`SELECT name FROM pg_prepared_statements`.execute(store.db)).rows
    const first = await openStore({ location }, testClock)
    await publish(first, [document('a')], 'test')
    await read(first)
    const [known] = await names(first)
    expect(known?.name).toMatch(/^gongkai-/)
    await first.close()
    const store = await openStore({ location }, testClock)
    try {
      if (meanwhile === 'DEALLOCATE ALL') await read(store)
      await sql.raw(meanwhile.replace('NAME', known?.name ?? '')).execute(store.db)
      expect([await read(store), await read(store)]).toEqual([1, 1])
      await sql`DEALLOCATE ALL`.execute(store.db)
      expect(await read(store)).toBe(1)
      expect(await names(store)).toEqual([])
    } finally {
      await store.close()
      await database.drop()
    }
  })

  const steady: readonly [RecordFilter, PlainSort][] = [
    [{}, '-publishedOn'],
    [{}, 'id'],
    [{ publishedFrom: '2024-01-01', publishedTo: '2024-12-31' }, 'publishedOn'],
    [{ formedTo: '2024-12-31' }, '-formedOn'],
    [{ kind: 'document', publishedFrom: '2024-01-01' }, '-publishedOn'],
    [{ issuer: '611000.office', place: undefined }, '-publishedOn'],
  ]
  it.each(steady)('serve %j by %s: one index has its order', (filter, sort) => {
    expect(hasSteadyPlan(filter, sort)).toBe(true)
  })

  const unsteady: readonly [RecordFilter, PlainSort][] = [
    [{ place: '611000' }, '-publishedOn'],
    [{ keyArea: 'budget' }, '-publishedOn'],
    [{ kind: 'document', issuer: '611000.office' }, '-publishedOn'],
    [{ kind: 'document' }, 'id'],
    [{ publishedFrom: '2024-01-01' }, '-formedOn'],
    [{ publishedFrom: '2024-01-01' }, '-updated'],
    [{ docNumber: '商政办发〔2024〕1号' }, '-publishedOn'],
  ]
  it.each(unsteady)('do not serve %j by %s: there the plan hangs on the value', (filter, sort) => {
    expect(hasSteadyPlan(filter, sort)).toBe(false)
  })
})
