import { readRecord } from '@gongkai/core'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { publish, withdraw } from '../../src/index.ts'
import { onBothEngines } from '../store/both-engines.ts'
import { document, sample } from '../store/records.ts'
import { testApp } from './app.ts'
import { bodyOf } from './contract.ts'

const page = z.looseObject({
  items: z.array(
    z.looseObject({ direction: z.string(), type: z.string(), records: z.array(z.looseObject({ id: z.string() })) }),
  ),
  next: z.string().nullable(),
})

const policy = document('policy', {
  title: '政策',
  docNumber: '商政办发〔2022〕15号',
  relations: [
    { type: 'basedOn', docNumber: '国办发〔2016〕80号', text: '国办意见' },
    { type: 'repeals', target: '611000.old' },
  ],
})
const reading = readRecord({
  id: '611000.reading',
  kind: 'interpretation',
  place: '611000',
  title: '解读',
  attribute: 'proactive',
  of: { docNumber: '商政办发[2022]第015号' },
})
const old = document('old', { validity: { state: 'repealed', replacedBy: '611000.policy' } })

onBothEngines('GET /v1/records/{id}/links', (store) => {
  const found = async (target: string) =>
    page
      .parse(await bodyOf(testApp(store()).app, target))
      .items.map(({ direction, type, records }) => [direction, type, ...records.map(({ id }) => id)])

  it('goes both ways, by id and by the canonical document number', async () => {
    await publish(store(), [policy, reading, old], 'test')
    expect(await found('/v1/records/611000.policy/links')).toEqual([
      ['outgoing', 'replaces', '611000.old'],
      ['outgoing', 'basedOn'],
      ['outgoing', 'repeals', '611000.old'],
      ['incoming', 'interprets', '611000.reading'],
    ])
    expect(await found('/v1/records/611000.reading/links')).toEqual([['outgoing', 'interprets', '611000.policy']])
    expect(await found('/v1/records/611000.old/links?direction=incoming&type=repeals')).toEqual([
      ['incoming', 'repeals', '611000.policy'],
    ])
  })

  it('keeps what is not held, and lists all that bear a number', async () => {
    const twin = document('twin', { docNumber: '商政办发〔2022〕15号' })
    await publish(store(), [policy, reading, twin], 'test')
    expect(await found('/v1/records/611000.reading/links')).toEqual([
      ['outgoing', 'interprets', '611000.policy', '611000.twin'],
    ])
    expect(await bodyOf(testApp(store()).app, '/v1/records/611000.policy/links?type=basedOn')).toMatchObject({
      items: [{ docNumber: '国办发〔2016〕80号', text: '国办意见', records: [] }],
    })
  })

  it('walks by cursors, each link once', async () => {
    const citing = Array.from({ length: 7 }, (_, index) =>
      document(`c-${index}`, { relations: [{ type: 'cites', target: '611000.policy' }] }),
    )
    await publish(store(), [policy, ...citing], 'test')
    const seen: string[] = []
    for (let cursor = ''; ; ) {
      const asked = `/v1/records/611000.policy/links?direction=incoming&limit=3${cursor}`
      const { items, next } = page.parse(await bodyOf(testApp(store()).app, asked))
      seen.push(...items.flatMap(({ records }) => records.map(({ id }) => id)))
      if (next === null) break
      cursor = `&cursor=${next}`
    }
    expect(seen).toEqual(citing.map(({ id }) => id))
  })

  it('says what a record says now, and nothing once it is withdrawn', async () => {
    await publish(store(), [policy, reading, old], 'test')
    await publish(store(), [document('policy', { docNumber: '商政办发〔2022〕15号' })], 'test')
    expect(await found('/v1/records/611000.policy/links?direction=outgoing')).toEqual([
      ['outgoing', 'replaces', '611000.old'],
    ])
    await withdraw(store(), { id: '611000.reading', reason: { code: 'error' } }, 'test')
    expect(await found('/v1/records/611000.policy/links?direction=incoming')).toEqual([])
    await withdraw(store(), { id: '611000.old', reason: { code: 'error' } }, 'test')
    expect((await sql`SELECT * FROM relations`.execute(store().db)).rows).toEqual([])
    expect(await bodyOf(testApp(store()).app, '/v1/records/611000.old/links')).toMatchObject({ status: 410 })
  })

  it('goes with the samples', async () => {
    await publish(store(), [sample('a', { relations: [{ type: 'cites', text: '某文件' }] })], 'test')
    await publish(store(), [document('real')], 'test')
    expect((await sql`SELECT * FROM relations`.execute(store().db)).rows).toEqual([])
  })
})
