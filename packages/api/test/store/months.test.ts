import { civilDate } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { list, parseSearch, publish, type SearchQuery } from '../../src/index.ts'
import { foundByMonths } from '../../src/store/read/by-months.ts'
import type { PlainSort } from '../../src/store/read/keyset.ts'
import { monthsFrom } from '../../src/store/search/months.ts'
import { onBothEngines } from './both-engines.ts'
import { document } from './records.ts'

function searchOf(q: string): SearchQuery {
  const search = parseSearch(q)
  if (search === undefined) throw new Error(`${q} is no search`)
  return search
}

describe('months', () => {
  it('follow upon each other, forward and back, over the end of a year', () => {
    expect(monthsFrom(civilDate('2026-01-31'), 0, 3, -1)).toEqual({
      from: '2025-11-01',
      to: '2026-01-31',
      tsquery: "('@2025-11' | '@2025-12' | '@2026-01')",
    })
    expect(monthsFrom(civilDate('2027-12-05'), 2, 1, 1)).toMatchObject({ from: '2028-02-01', to: '2028-02-29' })
  })

  it('end with the calendar', () => {
    expect(monthsFrom(civilDate('0001-02-03'), 0, 9, -1)).toMatchObject({ from: '0001-01-01', to: '0001-02-28' })
    expect(monthsFrom(civilDate('9999-12-31'), 0, 2, 1)).toMatchObject({ from: '9999-12-01', to: '9999-12-31' })
    expect(monthsFrom(civilDate('0001-02-03'), 2, 1, -1)).toBeUndefined()
    expect(monthsFrom(civilDate('9999-12-31'), 1, 1, 1)).toBeUndefined()
  })
})

onBothEngines('a search by months', (store) => {
  const effort = { first: 1, most: 12, hits: 9 }
  const days = ['2026-03-05', '2026-03-04', '2026-02-28', '2025-12-31', '2025-12-01', undefined]
  const fill = async () =>
    await publish(
      store(),
      days.map((publishedOn, index) => document(`r-${index}`, { title: index === 2 ? '通知' : '预算', publishedOn })),
      'test',
    )
  const found = async (sort: PlainSort, most: number, bounds: Partial<typeof effort> = {}, filter = {}) => {
    const search = { filter: { ...filter, search: searchOf('预算') }, sort, most }
    const rows = await foundByMonths(store(), search, undefined, { ...effort, ...bounds })
    return typeof rows === 'string' ? rows : rows.map(({ id }) => id.slice(7))
  }

  it('finds the next rows, however many months they lie apart', async () => {
    await fill()
    expect(await found('-publishedOn', 2)).toEqual(['r-0', 'r-1'])
    expect(await found('-publishedOn', 3)).toEqual(['r-0', 'r-1', 'r-3'])
    expect(await found('publishedOn', 3, {}, { publishedFrom: '2025-12-02' })).toEqual(['r-3', 'r-1', 'r-0'])
    expect(await found('-publishedOn', 2, {}, { publishedTo: '2026-03-04', publishedFrom: '2025-12-01' })).toEqual([
      'r-1',
      'r-3',
    ])
  })

  it('goes on after a row, the rest of its month first', async () => {
    await fill()
    const search = { filter: { search: searchOf('预算') }, sort: '-publishedOn', most: 2 } as const
    const rows = await foundByMonths(store(), search, ['2026-03-05', '611000.r-0'], effort)
    expect(typeof rows === 'string' ? rows : rows.map(({ id }) => id.slice(7))).toEqual(['r-1', 'r-3'])
  })

  it('looks through fewer months where several hold too many hits', async () => {
    await fill()
    expect(await found('-publishedOn', 2, { first: 12, hits: 2 })).toEqual(['r-0', 'r-1'])
    expect(await found('-publishedOn', 4, { first: 12, hits: 2 })).toEqual(['r-0', 'r-1', 'r-3', 'r-4'])
  })

  it('says where a page takes too many months, too many hits, or has no day to begin with', async () => {
    await fill()
    expect(await found('-publishedOn', 4, { most: 2 })).toBe('few')
    expect(await found('-publishedOn', 9)).toBe('few')
    expect(await found('-publishedOn', 1, { hits: 1 })).toBe('many')
    expect(await found('publishedOn', 1)).toBe('few')
    expect(await found('-publishedOn', 1, {}, { publishedTo: '2020-01-01' })).toBe('few')
  })

  it('is not met by whoever looks for a month', async () => {
    await fill()
    for (const q of ['@2026-03', '2026-03', '03', '2026'])
      expect((await list(store(), { filter: { search: searchOf(q) }, sort: 'id', limit: 9 })).items).toEqual([])
  })
})
