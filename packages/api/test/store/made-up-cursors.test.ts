// Notices when a cursor that somebody made up, with the right check, is taken for a fault of the program.
import { hash } from 'node:crypto'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { changes, links, list, parseSearch, publish, type Sort } from '../../src/index.ts'
import { onBothEngines } from './both-engines.ts'
import { document } from './records.ts'

const signed = (content: string): string => content + hash('sha256', `cursor:${content}`, 'base64url').slice(0, 8)

const encoded = (value: unknown): string => signed(Buffer.from(JSON.stringify(value)).toString('base64url'))

/** The same cursor with other sort values. */
function madeUp(cursor: string | undefined, after: unknown): string {
  const read: unknown = JSON.parse(Buffer.from((cursor ?? '').slice(0, -8), 'base64url').toString())
  const [epoch, question] = z.tuple([z.string(), z.string(), z.unknown()]).parse(read)
  return encoded([epoch, question, after])
}

const id = '611000.a'

/** What is a place in none of the orders. */
const nowhere: readonly unknown[] = [
  undefined,
  [],
  {},
  'x',
  ['x'],
  ['not-a-date', id],
  ['2026-02-31', id],
  ['now', id],
  ['2026-01-05', 'a\0b'],
  ['2026-01-05', '\ud800'],
  [1.5, id],
  [1e300, id],
  [-1, id],
  [4e10, '2026-01-05', id],
  [4, 'x', id],
  [1, 2, 3],
  ['2026-01-05', id, id],
  [null, id],
]

const gone = { problem: { code: 'cursor-gone' } }

onBothEngines('a cursor that was made up', (store) => {
  const fill = async () =>
    await publish(
      store(),
      ['a', 'b', 'c'].map((local) => document(local, { title: '通知', relations: [{ type: 'cites', target: id }] })),
      'test',
    )

  it.each<Sort>(['-publishedOn', 'formedOn', '-updated', 'id', 'relevance'])('begins no page by %s', async (sort) => {
    await fill()
    const search = sort === 'relevance' ? parseSearch('通知') : undefined
    const query = { filter: { search }, sort, limit: 1 }
    const { next } = await list(store(), query)
    for (const after of nowhere)
      await expect(list(store(), { ...query, cursor: madeUp(next, after) })).rejects.toMatchObject(gone)
    for (const cursor of [signed('bm90IGpzb24'), encoded(null), encoded(['e']), encoded([1, 2, []])])
      await expect(list(store(), { ...query, cursor })).rejects.toMatchObject(gone)
    expect((await list(store(), { ...query, ...(next === undefined ? {} : { cursor: next }) })).items).toHaveLength(1)
  })

  it('leads to no place of the feed', async () => {
    await fill()
    const { next } = await changes(store(), { limit: 1 })
    for (const after of [...nowhere, [-1], [1.5], [1e300], ['1'], [1, 1]])
      await expect(changes(store(), { limit: 1, after: madeUp(next, after) })).rejects.toMatchObject(gone)
    expect((await changes(store(), { limit: 1, after: madeUp(next, [2]) })).items).toMatchObject([{ seq: 3 }])
  })

  it('leads to no link', async () => {
    await fill()
    const { next } = await links(store(), { id, limit: 1 })
    expect(next).toBeDefined()
    for (const after of [...nowhere, [id], [id, 'x'], [id, 1.5], [id, 1e10], ['x', 1], [1, id]])
      await expect(links(store(), { id, limit: 1, cursor: madeUp(next, after) })).rejects.toMatchObject(gone)
  })
})
