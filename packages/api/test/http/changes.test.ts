import { expect, it } from 'vitest'
import * as z from 'zod'
import { erase, publish, withdraw } from '../../src/index.ts'
import { onBothEngines, wipe } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'
import { ask, bodyOf } from './contract.ts'

const page = z.looseObject({
  epoch: z.string(),
  head: z.int(),
  next: z.string(),
  items: z.array(z.looseObject({ seq: z.int(), op: z.string() })),
})

onBothEngines('GET /v1/changes', (store) => {
  it('tells everything that happened, and yields nothing that was taken back', async () => {
    const { app } = testApp(store())
    await publish(store(), [document('a', { title: '泄露一' }), document('b', { title: '泄露二' })], 'test')
    await publish(store(), [document('b')], 'test')
    await withdraw(store(), { id: '611000.a', reason: { code: 'personal-data' } }, 'test')
    await erase(store(), { id: '611000.b', revision: 1, reason: { code: 'personal-data' } }, 'test')
    const text = await (await ask(app, '/v1/changes')).text()
    expect(text).not.toContain('泄露')
    expect(page.parse(JSON.parse(text))).toMatchObject({
      head: 5,
      items: [
        { seq: 1, op: 'put', gone: 'withdrawn' },
        { seq: 2, op: 'put', gone: 'erased' },
        { seq: 3, op: 'put', record: document('b') },
        { seq: 4, op: 'withdraw', reason: { code: 'personal-data' } },
        { seq: 5, op: 'erase', revision: 1 },
      ],
    })
  })

  it('goes on from where it was left, and from its head', async () => {
    const { app } = testApp(store())
    await publish(
      store(),
      ['a', 'b', 'c'].map((local) => document(local)),
      'test',
    )
    const first = page.parse(await bodyOf(app, '/v1/changes?limit=2'))
    const second = page.parse(await bodyOf(app, `/v1/changes?limit=2&after=${first.next}`))
    const third = page.parse(await bodyOf(app, `/v1/changes?limit=2&after=${second.next}`))
    expect([first, second, third].map(({ items }) => items.map(({ seq }) => seq))).toEqual([[1, 2], [3], []])
    expect(await bodyOf(app, '/v1/changes/head')).toEqual({ epoch: first.epoch, seq: 3, count: 3, next: third.next })
  })

  it('answers 410 to a cursor that is of no use, never an empty page', async () => {
    const { app } = testApp(store())
    await publish(store(), [document('a')], 'test')
    const { next } = page.parse(await bodyOf(app, '/v1/changes'))
    await wipe(store())
    for (const after of [next, `${next}A`, '0', 'null']) {
      const response = await ask(app, `/v1/changes?after=${after}`)
      expect([after, response.status]).toEqual([after, 410])
      expect(await response.json()).toMatchObject({ code: 'cursor-gone' })
    }
  })

  it('waits for something new where it is asked to, and no longer', async () => {
    const { app } = testApp(store())
    await publish(store(), [document('a')], 'test')
    const { next } = page.parse(await bodyOf(app, '/v1/changes'))
    const waiting = bodyOf(app, `/v1/changes?after=${next}&wait=20`)
    await publish(store(), [document('b')], 'test')
    expect(page.parse(await waiting).items).toMatchObject([{ seq: 2 }])
    expect(page.parse(await bodyOf(app, `/v1/changes?after=${next}&wait=20`)).items).toMatchObject([{ seq: 2 }])
  })

  it('answers who waits when the node closes', async () => {
    const closing = new AbortController()
    const { app } = testApp(store(), { closing: closing.signal })
    await publish(store(), [document('a')], 'test')
    const { next } = page.parse(await bodyOf(app, '/v1/changes'))
    const waiting = bodyOf(app, `/v1/changes?after=${next}&wait=30`)
    setTimeout(() => closing.abort(), 20)
    expect(page.parse(await waiting)).toMatchObject({ items: [], next })
  })

  it('of a place tells of what left it', async () => {
    const { app } = testApp(store())
    await publish(store(), [document('a', { place: '611021' })], 'test')
    await publish(store(), [document('a', { place: '610000' })], 'test')
    expect(page.parse(await bodyOf(app, '/v1/changes?place=611000')).items).toMatchObject([
      { seq: 1, place: '611021' },
      { seq: 2, place: '610000', movedFrom: '611021' },
    ])
  })
})
