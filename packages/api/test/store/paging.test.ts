import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type ListQuery, list, publish, type Sort, type Store, sorts, withdraw } from '../../src/index.ts'
import { onBothEngines, wipe } from './both-engines.ts'
import { document } from './records.ts'

/** What happens between two pages. */
type Event = { readonly insert: string; readonly on: string } | { readonly withdraw: number }

const days = ['2026-01-05', '2026-01-06', '2026-01-07'] as const
const day = fc.constantFrom(...days)
const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ insert: fc.uuid(), on: day }),
  fc.record({ withdraw: fc.nat(30) }),
)

onBothEngines('paging', (store) => {
  it('gives each record that is there throughout exactly once, whatever happens between two pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(day, { nil: undefined }), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...sortNames),
        fc.integer({ min: 1, max: 4 }),
        fc.array(event, { maxLength: 8 }),
        async (published, sort, limit, events) => {
          await wipe(store())
          const first = published.map((publishedOn, index) => document(`r-${index}`, { publishedOn }))
          await publish(store(), first, 'test')
          const { seen, withdrawn } = await readAll(store(), { filter: {}, sort, limit }, events, first.length)
          const throughout = first.map((one) => String(one.id)).filter((id) => !withdrawn.has(id))
          expect(seen.filter((id) => throughout.includes(id)).sort()).toEqual([...throughout].sort())
          expect(new Set(seen).size).toBe(seen.length)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('keeps a total order in both directions', async () => {
    const records = days.flatMap((on) => ['b', 'a'].map((local) => document(`${local}-${on}`, { publishedOn: on })))
    await publish(store(), [...records, document('undated')], 'test')
    const { seen: down } = await readAll(store(), { filter: {}, sort: '-publishedOn', limit: 2 }, [], 0)
    const { seen: up } = await readAll(store(), { filter: {}, sort: 'publishedOn', limit: 3 }, [], 0)
    expect(down.at(-1)).toBe('611000.undated')
    expect(up).toEqual(down.toReversed())
  })

  it('refuses a cursor that is altered, or of another question, or of another epoch', async () => {
    await publish(
      store(),
      ['a', 'b', 'c'].map((local) => document(local)),
      'test',
    )
    const query: ListQuery = { filter: {}, sort: 'id', limit: 1 }
    const { next } = await list(store(), query)
    expect(next).toBeDefined()
    const cursor = next ?? ''
    for (const other of [
      { ...query, cursor: `${cursor.slice(0, 5)}x${cursor.slice(6)}` },
      { ...query, cursor: cursor.slice(0, -1) },
      { ...query, cursor: '' },
      { ...query, sort: 'publishedOn' as const, cursor },
      { ...query, filter: { kind: 'letter' }, cursor },
    ])
      await expect(list(store(), other)).rejects.toMatchObject({ problem: { code: 'cursor-gone' } })
    await wipe(store())
    await expect(list(store(), { ...query, cursor })).rejects.toMatchObject({ problem: { code: 'cursor-gone' } })
  })
})

const sortNames = Object.keys(sorts).filter(isSort)

function isSort(name: string): name is Sort {
  return name in sorts && !name.endsWith('updated')
}

async function readAll(
  store: Store,
  query: ListQuery,
  events: readonly Event[],
  count: number,
): Promise<{ seen: string[]; withdrawn: Set<string> }> {
  const pending = [...events]
  const seen: string[] = []
  const withdrawn = new Set<string>()
  for (let cursor: string | undefined; ; ) {
    const page = await list(store, { ...query, ...(cursor === undefined ? {} : { cursor }) })
    seen.push(...page.items.map((one) => one.id))
    if (page.next === undefined) return { seen, withdrawn }
    cursor = page.next
    const now = pending.shift()
    if (now === undefined) continue
    if ('insert' in now) await publish(store, [document(now.insert, { publishedOn: now.on })], 'test')
    else {
      const id = `611000.r-${now.withdraw % count}`
      await withdraw(store, { id, reason: { code: 'error' } }, 'test')
      withdrawn.add(id)
    }
  }
}
