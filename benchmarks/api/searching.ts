import { sql } from 'kysely'
import { list, parseSearch, type SearchQuery, type Store } from '../../packages/api/src/index.ts'
import { conditionOf } from '../../packages/api/src/store/read/filter.ts'
import { median } from '../measure.ts'
import { words } from './content.ts'

/** How often the words that are looked for occur, as shares of the records. */
const bands = [
  { name: '1 to 10 % of the records', from: 0.01, to: 0.1 },
  { name: '0.1 to 1 %', from: 0.001, to: 0.01 },
  { name: 'under 0.1 %', from: 0, to: 0.001 },
] as const
const wordsOfBand = 8

type Ask = (store: Store, word: string) => Promise<unknown>

/** The same questions, by the search and by ILIKE. */
const questions: readonly { readonly name: string; readonly ours: Ask; readonly ilike: Ask }[] = [
  {
    name: 'how many there are',
    ours: async ({ db }, word) =>
      await sql`SELECT count(*) FROM records WHERE ${conditionOf({ search: searchOf(word) })}`.execute(db),
    ilike: async ({ db }, word) =>
      await sql`SELECT count(*) FROM records WHERE state = 'live' AND search_text ILIKE ${`%${word}%`}`.execute(db),
  },
  {
    name: 'the latest 50',
    ours: async (store, word) =>
      await list(store, { filter: { search: searchOf(word) }, sort: '-publishedOn', limit: 50 }),
    ilike: async ({ db }, word) =>
      await sql`
        SELECT id, body FROM records WHERE state = 'live' AND search_text ILIKE ${`%${word}%`}
        ORDER BY published_sort DESC, id DESC LIMIT 51`.execute(db),
  },
]

/** A search for words of two characters beside ILIKE, word by word in turn. */
export async function searching(store: Store, rows: number): Promise<void> {
  console.log(`\nwords of two characters in ${rows} records, milliseconds: median and p95 of ${wordsOfBand} words`)
  console.log('  aim: for words in under 1 % of the records 50 times as fast as ILIKE')
  const byBand = await wordsByBand(store, rows)
  for (const [index, { name }] of bands.entries())
    for (const question of questions) {
      const times = { ours: [], ilike: [], faster: [] } satisfies Record<string, number[]>
      await compare(question, byBand[index] ?? [], store, times)
      const ratio = `× ${median(times.faster).toFixed(0)}`
      console.log(
        `  ${`${name}: ${question.name}`.padEnd(44)} ${middle(times.ours)}   ILIKE ${middle(times.ilike)}   ${ratio}`,
      )
    }
}

type Times = { readonly ours: number[]; readonly ilike: number[]; readonly faster: number[] }

async function compare(
  { ours, ilike }: (typeof questions)[number],
  chosen: readonly string[],
  store: Store,
  times: Times,
): Promise<void> {
  for (const word of chosen) {
    const mine = await milliseconds(() => ours(store, word))
    const other = await milliseconds(() => ilike(store, word))
    times.ours.push(mine)
    times.ilike.push(other)
    times.faster.push(other / mine)
  }
}

async function wordsByBand(store: Store, rows: number): Promise<readonly (readonly string[])[]> {
  const chosen: string[][] = bands.map(() => [])
  const pairs = [...new Set(words.filter((word) => word.length === 2))]
  // Some of the commonest words, and some from all over the list, where the rare ones are.
  for (const [index, pair] of pairs.entries()) {
    if (chosen.every((some) => some.length >= wordsOfBand)) break
    if (index % (index < 100 ? 10 : 200) !== 0) continue
    const { rows: found } = await sql<{ count: number }>`
      SELECT count(*) FROM records WHERE ${conditionOf({ search: searchOf(pair) })}`.execute(store.db)
    const share = (found[0]?.count ?? 0) / rows
    const band = bands.findIndex(({ from, to }) => share >= from && share < to)
    const some = chosen[band]
    if (some !== undefined && some.length < wordsOfBand) some.push(pair)
  }
  return chosen
}

function searchOf(word: string): SearchQuery {
  const parsed = parseSearch(word)
  if (parsed === undefined) throw new Error('a word of two characters can be looked for')
  return parsed
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function middle(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN
  return `${median(times).toFixed(2).padStart(8)} p95 ${p95.toFixed(2).padStart(8)}`
}
