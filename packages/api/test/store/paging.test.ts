// Notices when pages repeat or skip a record that is there throughout, whatever is published or withdrawn between two of
// them, in any order and by any filter; and when a cursor is taken that was not given for the question.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  type ListQuery,
  list,
  parseSearch,
  publish,
  type RecordFilter,
  type SearchQuery,
  type Sort,
  type Store,
  withdraw,
} from '../../src/index.ts'
import { type SearchEffort, searchEffort } from '../../src/store/read/search-effort.ts'
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

const sortNames: readonly Sort[] = [
  '-publishedOn',
  'publishedOn',
  '-formedOn',
  'formedOn',
  '-updated',
  'updated',
  'id',
  'relevance',
]

/** Every record is found by each of these. */
const filters: readonly RecordFilter[] = [
  {},
  { kind: 'document', place: '610000' },
  { search: searchOf('通知') },
  { search: searchOf('关于') },
]
/** The real bounds, and such that a handful of records passes each of them. */
const efforts: readonly SearchEffort[] = [
  searchEffort,
  { gathered: 2, stretches: [1, 3], months: { first: 1, most: 3, hits: 2 }, ranked: 2 },
  { gathered: 0, stretches: [], months: { first: 1, most: 0, hits: 0 }, ranked: 0 },
]

onBothEngines('paging', (store) => {
  it('gives each record that is there throughout exactly once, whatever happens between two pages', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(day, { nil: undefined }), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...filters),
        fc.constantFrom(...sortNames),
        fc.integer({ min: 1, max: 4 }),
        fc.constantFrom(...efforts),
        fc.array(event, { maxLength: 8 }),
        async (published, filter, sort, limit, effort, events) => {
          if (sort === 'relevance' && filter.search === undefined) return
          await wipe(store())
          const first = published.map((publishedOn, index) => document(`r-${index}`, { publishedOn }))
          await publish(store(), first, 'test')
          const { seen, withdrawn } = await readAll(store(), { filter, sort, limit }, events, first.length, effort)
          const throughout = first.map((one) => String(one.id)).filter((id) => !withdrawn.has(id))
          expect(seen.filter((id) => throughout.includes(id)).sort()).toEqual([...throughout].sort())
          expect(new Set(seen).size).toBe(seen.length)
        },
      ),
      { numRuns: 60 },
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

function searchOf(q: string): SearchQuery {
  const search = parseSearch(q)
  if (search === undefined) throw new Error(`${q} is no search`)
  return search
}

async function readAll(
  store: Store,
  query: ListQuery,
  events: readonly Event[],
  count: number,
  effort: SearchEffort = searchEffort,
): Promise<{ seen: string[]; withdrawn: Set<string> }> {
  const pending = [...events]
  const seen: string[] = []
  const withdrawn = new Set<string>()
  for (let cursor: string | undefined; ; ) {
    const page = await list(store, { ...query, ...(cursor === undefined ? {} : { cursor }) }, effort)
    // Whoever is sent round in a circle would never come to the end.
    if (new Set(seen).size < seen.length) return { seen, withdrawn }
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
