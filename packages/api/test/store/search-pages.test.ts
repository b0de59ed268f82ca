// Notices when the pages of a search skip, repeat or misplace a record, by whichever way of finding them.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type ListQuery, list, parseSearch, publish, type SearchQuery, type Sort, type Store } from '../../src/index.ts'
import type { SearchEffort } from '../../src/store/read/search-effort.ts'
import { onBothEngines, wipe } from './both-engines.ts'
import { naiveScan } from './naive-scan.ts'
import { document } from './records.ts'

const words = ['预算', '公开', '预算公开', '决算', '2022']
const days = [undefined, '2025-10-31', '2025-12-01', '2026-01-05', '2026-01-06', '2026-01-07', '2026-02-28']
const plainSorts = ['-publishedOn', 'publishedOn', '-formedOn', 'formedOn', '-updated', 'updated', 'id'] as const

/** Bounds so low that a handful of records passes each of them. */
const effort: fc.Arbitrary<SearchEffort> = fc.record({
  gathered: fc.nat(6),
  stretches: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 3 }),
  months: fc.record({ first: fc.integer({ min: 1, max: 3 }), most: fc.nat(6), hits: fc.nat(6) }),
  ranked: fc.nat(6),
})
const made = fc.record({
  title: fc.constantFrom(...words),
  text: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 }).map((some) => some.join('，')),
  publishedOn: fc.constantFrom(...days),
  formedOn: fc.constantFrom(...days),
})

function searchOf(q: string): SearchQuery {
  const search = parseSearch(q)
  if (search === undefined) throw new Error(`${q} is no search`)
  return search
}

function textsOf(facts: { readonly title: string; readonly text: string } | undefined): readonly string[] {
  return facts === undefined ? [] : [facts.title, facts.text]
}

/** All pages of a question, and the orders they were in. */
async function walk(store: Store, query: ListQuery, bounds: SearchEffort) {
  const ids: string[] = []
  const orders = new Set<Sort>()
  for (let cursor: string | undefined; ; ) {
    const page = await list(store, { ...query, ...(cursor === undefined ? {} : { cursor }) }, bounds)
    ids.push(...page.items.map(({ id }) => id))
    orders.add(page.sortedBy)
    if (page.next === undefined) return { ids, orders: [...orders] }
    cursor = page.next
  }
}

onBothEngines('pages of a search', (store) => {
  it('hold what a plain scan holds, in the order of the plain list, whichever way they are found', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(made, { minLength: 1, maxLength: 14 }),
        fc.constantFrom(...words),
        fc.constantFrom(...plainSorts),
        fc.integer({ min: 1, max: 4 }),
        effort,
        async (facts, q, sort, limit, bounds) => {
          await wipe(store())
          const records = facts.map((some, index) => document(`r-${index}`, some))
          await publish(store(), records, 'test')
          const { items } = await list(store(), { filter: {}, sort, limit: 100 })
          const held = new Set<string>(
            records.filter((_, index) => naiveScan(textsOf(facts[index]), q)).map(({ id }) => id),
          )
          const expected = items.map(({ id }) => id).filter((id) => held.has(id))
          const { ids } = await walk(store(), { filter: { search: searchOf(q) }, sort, limit }, bounds)
          expect(ids).toEqual(expected)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('are ranked up to a bound; of more hits the latest come first, and the page says so', async () => {
    const facts = ['2026-01-05', '2026-01-07', '2026-01-06', '2026-01-04'].map((publishedOn, index) =>
      document(`r-${index}`, { title: index === 3 ? '预算' : '通知', text: '预算', publishedOn }),
    )
    await publish(store(), facts, 'test')
    const query: ListQuery = { filter: { search: searchOf('预算') }, sort: 'relevance', limit: 1 }
    const bounds = { gathered: 2, stretches: [1, 2], months: { first: 1, most: 2, hits: 2 }, ranked: 4 }
    const local = ({ ids, orders }: Awaited<ReturnType<typeof walk>>) => [ids.map((id) => id.slice(7)), orders]
    expect(local(await walk(store(), query, bounds))).toEqual([['r-3', 'r-1', 'r-2', 'r-0'], ['relevance']])
    const fewer = { ...bounds, ranked: 3 }
    expect(local(await walk(store(), query, fewer))).toEqual([['r-1', 'r-2', 'r-0', 'r-3'], ['-publishedOn']])
  })

  it('stay in the order in which they were begun, though the hits pass the bound meanwhile', async () => {
    const put = async (...local: readonly string[]) => {
      await publish(
        store(),
        local.map((one) => document(one, { title: '预算' })),
        'test',
      )
    }
    await put('a', 'b', 'c')
    const query: ListQuery = { filter: { search: searchOf('预算') }, sort: 'relevance', limit: 1 }
    const bounds = { gathered: 9, stretches: [], months: { first: 1, most: 2, hits: 2 }, ranked: 3 }
    const first = await list(store(), query, bounds)
    await put('d', 'e')
    const second = await list(store(), { ...query, cursor: first.next ?? '' }, bounds)
    expect([first.sortedBy, second.sortedBy]).toEqual(['relevance', 'relevance'])
    expect([...first.items, ...second.items].map(({ id }) => id.slice(7))).toEqual(['c', 'b'])
  })
})
