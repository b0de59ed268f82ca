import { expect, it } from 'vitest'
import * as z from 'zod'
import { publish, withdraw } from '../../src/index.ts'
import { onBothEngines } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'
import { ask, bodyOf } from './contract.ts'

const answer = z.looseObject({
  at: z.int(),
  head: z.int(),
  items: z.array(z.looseObject({ count: z.int(), digest: z.string().nullable(), gone: z.int() })),
})

onBothEngines('GET /v1/digests', (store) => {
  const read = async (query: string) => answer.parse(await bodyOf(testApp(store()).app, `/v1/digests${query}`))

  it('agree where two nodes hold the same, in whatever order it came', async () => {
    const records = ['a', 'b', 'c'].map((local) => document(local, { publishedOn: '2026-01-05' }))
    await publish(store(), records, 'test')
    const one = await read('?by=place,month')
    await publish(store(), [document('a', { title: '改' })], 'test')
    await publish(store(), records.toReversed(), 'test')
    expect((await read('?by=place,month')).items).toEqual(one.items)
    expect(one.items).toMatchObject([{ place: '611000', month: '2026-01', count: 3, gone: 0 }])
  })

  it('lead to the group that differs', async () => {
    await publish(
      store(),
      [
        document('a', { publishedOn: '2026-01-31T23:30:00+08:00' }),
        document('b', { publishedOn: '2026-01-31T20:00:00Z', place: '611021' }),
        document('c'),
      ],
      'test',
    )
    const before = await read('?by=place,month')
    expect(before.items).toMatchObject([
      { place: '611000', month: '2026-01', count: 1 },
      { place: '611000', month: null, count: 1 },
      { place: '611021', month: '2026-02', count: 1 },
    ])
    await publish(store(), [document('c', { title: '改' })], 'test')
    const after = await read('?by=place,month')
    expect(after.items.map((item, index) => item.digest === before.items[index]?.digest)).toEqual([true, false, true])
    expect(await read(`?by=place,month&at=${before.at}`)).toEqual({ ...before, head: after.head })
  })

  it('say where the past can no longer be told', async () => {
    await publish(store(), [document('a'), document('b', { place: '611021' })], 'test')
    await withdraw(store(), { id: '611000.a', reason: { code: 'error' } }, 'test')
    expect((await read('?by=place&at=2')).items).toMatchObject([
      { place: '611000', count: 1, digest: null, gone: 1 },
      { place: '611021', count: 1, digest: expect.any(String), gone: 0 },
    ])
    expect((await read('')).items).toMatchObject([{ count: 1, gone: 0 }])
    expect((await read('?at=0')).items).toEqual([])
    expect(await bodyOf(testApp(store()).app, '/v1/digests?at=9')).toMatchObject({ errors: [{ parameter: 'at' }] })
    expect(await bodyOf(testApp(store()).app, '/v1/digests?by=kind')).toMatchObject({ errors: [{ parameter: 'by' }] })
  })
})

onBothEngines('GET /v1/changes as NDJSON', (store) => {
  it('closes with a line that sums up', async () => {
    const { app } = testApp(store())
    await publish(store(), [document('a', { text: '换\n行' }), document('b')], 'test')
    const response = await ask(app, '/v1/changes', { headers: { Accept: 'application/x-ndjson' } })
    expect(response.headers.get('Content-Type')).toBe('application/x-ndjson')
    const lines = (await response.text()).trimEnd().split('\n')
    const page = z
      .looseObject({ next: z.string(), items: z.array(z.unknown()) })
      .parse(await bodyOf(app, '/v1/changes'))
    const parsed: readonly unknown[] = lines.map((line) => JSON.parse(line))
    expect(parsed.slice(0, -1)).toEqual(page.items)
    expect(parsed.at(-1)).toMatchObject({ summary: { count: 2, head: 2, next: page.next } })
    expect((await ask(app, '/v1/changes?format=ndjson')).headers.get('Content-Type')).toBe('application/x-ndjson')
  })
})
