import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { census, changes, fillEmpty, list, openStore, publish, type Store } from '../../src/index.ts'
import { onBothEngines, postgresStore } from './both-engines.ts'
import { document, sample } from './records.ts'

const by = 'test'

async function indexesOf({ db }: Store): Promise<readonly string[]> {
  const found = await sql<{ definition: string }>`
    SELECT indexdef AS definition FROM pg_indexes WHERE schemaname = current_schema() ORDER BY indexname`.execute(db)
  return found.rows.map(({ definition }) => definition)
}

onBothEngines('a store that is filled before its indexes are built', (store) => {
  it('holds the same as one into which the same was published, under the same indexes', async () => {
    const before = await indexesOf(store())
    const outcomes = await fillEmpty(store(), by, async (put) => {
      // Whoever fills looks nothing up by what is built at the end.
      return [
        ...(await put([sample('shown')])),
        ...(await put([document('a'), document('b', { title: '预算公告', keyAreas: ['budgets'] })])),
        ...(await put([
          document('a'),
          document('b', { title: '预算公告二' }),
          document('c', { attribute: 'not-disclosed' }),
        ])),
      ]
    })
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      'created',
      'created',
      'created',
      'unchanged',
      'changed',
      'refused',
    ])
    expect(await indexesOf(store())).toEqual(before)
    expect(await census(store())).toMatchObject({ count: 2 })
    const found = await list(store(), { filter: { place: '611000' }, sort: '-publishedOn', limit: 10 })
    expect(found.items.map(({ id }) => id)).toEqual(expect.arrayContaining(['611000.a', '611000.b']))
    const { items } = await changes(store(), { limit: 10 })
    expect(items.map(({ id, revision }) => `${id} ${revision}`)).toEqual(['611000.a 1', '611000.b 1', '611000.b 2'])
    expect(await publish(store(), [document('a')], by)).toMatchObject([{ outcome: 'unchanged' }])
  })

  it('holds nothing, and all its indexes, where the filling breaks off', async () => {
    const before = await indexesOf(store())
    const broken = fillEmpty(store(), by, async (put) => {
      await put([document('a')])
      throw new Error('broken off')
    })
    await expect(broken).rejects.toThrow('broken off')
    expect(await indexesOf(store())).toEqual(before)
    expect(await census(store())).toMatchObject({ count: 0, seq: 0 })
  })

  it('is refused where anything is or was published, and then nothing is put', async () => {
    await publish(store(), [sample('a')], by)
    const put = fillEmpty(store(), by, async () => {
      throw new Error('it was filled')
    })
    await expect(put).rejects.toMatchObject({ problem: { code: 'store-not-unused' } })
  })
})

describe('a store that somebody reads', () => {
  it('is not filled that way: the reader keeps what is read', async () => {
    const { store: filled, url, drop } = await postgresStore()
    const reading = await openStore({ location: { engine: 'postgres', url } })
    try {
      await reading.db.transaction().execute(async (transaction) => {
        await transaction.selectFrom('records').select('id').execute()
        const filling = fillEmpty(filled, by, async (put) => await put([document('a')]), { patience: 50 })
        await expect(filling).rejects.toMatchObject({ problem: { code: 'store-in-use' } })
      })
      expect(await census(filled)).toMatchObject({ count: 0 })
      expect(await fillEmpty(filled, by, async (put) => await put([document('a')]))).toHaveLength(1)
    } finally {
      await reading.close()
      await drop()
    }
  })
})
