import { describe, expect, it } from 'vitest'
import { itemsOf, type Page, PagingLoop } from './pages.ts'

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const out: T[] = []
  for await (const item of items) out.push(item)
  return out
}

describe('walking a list', () => {
  const pages: Readonly<Record<string, Page<number>>> = {
    '': { items: [1, 2], next: 'a' },
    a: { items: [], next: 'b' },
    b: { items: [3], next: null },
  }
  const read = async (cursor = ''): Promise<Page<number>> => pages[cursor] ?? { items: [], next: null }

  it('gives every item of every page, also past an empty one', async () => {
    expect(await all(itemsOf(read))).toEqual([1, 2, 3])
  })

  it('asks for a page only when its items are wanted', async () => {
    const asked: string[] = []
    const noting = async (cursor = '') => {
      asked.push(cursor)
      return await read(cursor)
    }
    for await (const item of itemsOf(noting)) if (item === 2) break
    expect(asked).toEqual([''])
  })

  it('does not go round for ever', async () => {
    await expect(all(itemsOf(async () => ({ items: [1], next: 'same' })))).rejects.toThrow(PagingLoop)
  })
})
