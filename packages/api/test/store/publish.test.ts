import { canonicalJson, digestOf } from '@gongkai/core'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import {
  changes,
  erase,
  get,
  head,
  holdings,
  list,
  publish,
  revision,
  revisions,
  type Store,
  withdraw,
} from '../../src/index.ts'
import { onBothEngines } from './both-engines.ts'
import { document, sample } from './records.ts'

onBothEngines('publishing', (store) => {
  it('keeps the canonical bytes under their digest', async () => {
    const record = document('a', { docNumber: '商政办发〔2022〕15号', publishedOn: '2022-10-01' })
    const [outcome] = await publish(store(), [record], 'test')
    expect(outcome).toEqual({ id: record.id, outcome: 'created', revision: 1, digest: digestOf(record), seq: 1 })
    expect(await get(store(), record.id)).toEqual({
      state: 'live',
      record: {
        id: record.id,
        revision: 1,
        digest: digestOf(record),
        firstSeq: 1,
        lastSeq: 1,
        updatedAt: '2026-11-23T08:00:00.123Z',
        body: canonicalJson(record),
      },
    })
  })

  it('makes a revision of other bytes, and none of the same', async () => {
    await publish(store(), [document('a')], 'test')
    expect(await publish(store(), [document('a')], 'test')).toMatchObject([
      { outcome: 'unchanged', revision: 1, seq: 1 },
    ])
    const corrected = document('a', { title: '更正后的标题' })
    expect(await publish(store(), [corrected], 'test')).toMatchObject([{ outcome: 'changed', revision: 2, seq: 2 }])
    expect(await head(store())).toMatchObject({ seq: 2 })
    expect(await revisions(store(), corrected.id)).toMatchObject([{ revision: 2 }, { revision: 1 }])
    expect(await revision(store(), corrected.id, 1)).toMatchObject({ body: canonicalJson(document('a')) })
  })

  it('keeps what was withdrawn down where that is asked, decided under the lock', async () => {
    await publish(store(), [document('a')], 'test')
    await withdraw(store(), { id: '611000.a', reason: { code: 'error' } }, 'test')
    const outcomes = await publish(store(), [document('a'), document('b')], 'test', { restore: false })
    expect(outcomes).toMatchObject([
      { outcome: 'refused', problem: { code: 'withdrawn-before', params: { id: '611000.a' } } },
      { outcome: 'created' },
    ])
    expect(await publish(store(), [document('a')], 'test')).toMatchObject([{ outcome: 'restored' }])
  })

  it('sends nobody from a withdrawn record to nothing', async () => {
    await publish(store(), [document('a'), document('b'), document('c')], 'test')
    await withdraw(store(), { id: '611000.c', reason: { code: 'error' } }, 'test')
    const take = async (replacedBy: string) =>
      await withdraw(store(), { id: '611000.a', reason: { code: 'superseded' }, replacedBy }, 'test')
    for (const wrong of ['611000.a', '611000.c', '611000.never'])
      expect(await take(wrong)).toMatchObject({
        outcome: 'refused',
        problem: { code: 'replacement-not-possible' },
      })
    expect(await get(store(), '611000.a')).toMatchObject({ state: 'live' })
    expect(await take('611000.b')).toMatchObject({ outcome: 'withdrawn' })
    // Asked again, whatever it names, the tombstone of then stands.
    expect(await take('611000.never')).toMatchObject({ outcome: 'unchanged' })
  })

  it('meets the same id again within one call', async () => {
    const records = [document('a'), document('b'), document('a', { title: '二' }), document('a', { title: '二' })]
    expect((await publish(store(), records, 'test')).map((one) => one.outcome)).toEqual([
      'created',
      'created',
      'changed',
      'unchanged',
    ])
  })

  it('takes in hundreds of records by batches, in their order', async () => {
    const records = Array.from({ length: 1203 }, (_, index) =>
      document(`n-${index}`, {
        keyAreas: ['budgets'].slice(index % 2),
        themes: [],
        keywords: ['"双引号"', '反斜线\\', "单'"],
      }),
    )
    const outcomes = await publish(store(), records, 'test')
    expect(outcomes.map((one) => one.id)).toEqual(records.map((one) => one.id))
    expect(outcomes.map((one) => 'seq' in one && one.seq)).toEqual(records.map((_, index) => index + 1))
    const last = await get(store(), records.at(-1)?.id ?? '')
    expect(last).toMatchObject({ record: { body: canonicalJson(records.at(-1) ?? null) } })
  })

  it('refuses what is not lawfully published, and lets the others in', async () => {
    const outcomes = await publish(
      store(),
      [
        document('open'),
        document('request', { attribute: 'on-request' }),
        document('closed', { attribute: 'not-disclosed' }),
        document('unknown', { attribute: undefined }),
        document('half', { attribute: 'on-request', convertedFrom: 'on-request' }),
        document('converted', { attribute: 'on-request', convertedFrom: 'on-request', convertedOn: '2026-01-05' }),
      ],
      'test',
    )
    expect(outcomes.map((one) => [one.id.slice(7), 'problem' in one ? one.problem.code : one.outcome])).toEqual([
      ['open', 'created'],
      ['request', 'record-not-lawful'],
      ['closed', 'record-not-lawful'],
      ['unknown', 'record-not-lawful'],
      ['half', 'record-not-lawful'],
      ['converted', 'created'],
    ])
    expect((await changes(store(), { limit: 10 })).items).toHaveLength(2)
  })
})

onBothEngines('withdrawal', (store) => {
  it('deletes the content everywhere and leaves a tombstone', async () => {
    await publish(store(), [document('a', { title: '第一版泄露' })], 'test')
    await publish(store(), [document('a', { title: '第二版泄露' }), document('b')], 'test')
    const id = document('a').id
    const reason = { code: 'personal-data', text: '名单中含有个人信息' } as const
    expect(await withdraw(store(), { id, reason, replacedBy: document('b').id }, 'test')).toEqual({
      id,
      outcome: 'withdrawn',
      revision: 3,
      seq: 4,
    })
    expect(await get(store(), id)).toEqual({
      state: 'withdrawn',
      tombstone: {
        id,
        kind: 'document',
        place: '611000',
        revision: 3,
        seq: 4,
        withdrawnAt: '2026-11-23T08:00:00.123Z',
        reason,
        replacedBy: document('b').id,
      },
    })
    const everything = await Promise.all([everyCell(store), changes(store(), { limit: 100 })])
    expect(JSON.stringify(everything)).not.toContain('泄露')
    expect(JSON.stringify(everything)).not.toContain(digestOf(document('a', { title: '第二版泄露' })))
    expect((await changes(store(), { limit: 100 })).items).toMatchObject([
      { seq: 1, op: 'put', revision: 1, gone: 'withdrawn' },
      { seq: 2, op: 'put', revision: 2, gone: 'withdrawn' },
      { seq: 3, op: 'put', body: canonicalJson(document('b')) },
      { seq: 4, op: 'withdraw', revision: 3, reason, replacedBy: document('b').id },
    ])
  })

  it('is done once, and unknown ids are said to be unknown', async () => {
    await publish(store(), [document('a')], 'test')
    const withdrawal = { id: document('a').id, reason: { code: 'error' } } as const
    expect(await withdraw(store(), withdrawal, 'test')).toMatchObject({ outcome: 'withdrawn', seq: 2 })
    expect(await withdraw(store(), withdrawal, 'test')).toMatchObject({ outcome: 'unchanged', seq: 2 })
    expect(await withdraw(store(), { ...withdrawal, id: '611000.never' }, 'test')).toMatchObject({
      outcome: 'not-found',
    })
  })

  it('lets a record come back at its old address without bringing the old content back', async () => {
    const record = document('a')
    await publish(store(), [record], 'test')
    await withdraw(store(), { id: record.id, reason: { code: 'error' } }, 'test')
    expect(await publish(store(), [record], 'test')).toMatchObject([{ outcome: 'restored', revision: 3, seq: 3 }])
    expect(await get(store(), record.id)).toMatchObject({ record: { firstSeq: 1, lastSeq: 3 } })
    expect(await revision(store(), record.id, 1)).toMatchObject({ gone: 'withdrawn' })
    expect(await revision(store(), record.id, 1)).not.toHaveProperty('body')
  })
})

onBothEngines('erasure', (store) => {
  it('takes an earlier revision away, content and digest, and says so in the feed', async () => {
    const leaked = document('a', { title: '泄露的号码' })
    await publish(store(), [leaked], 'test')
    await publish(store(), [document('a')], 'test')
    const erasure = { id: leaked.id, revision: 1, reason: { code: 'personal-data' } } as const
    expect(await erase(store(), erasure, 'test')).toEqual({ id: leaked.id, outcome: 'erased', revision: 1, seq: 3 })
    expect(await erase(store(), erasure, 'test')).toMatchObject({ outcome: 'unchanged' })
    expect(JSON.stringify(await everyCell(store))).not.toMatch(new RegExp(`泄露|${digestOf(leaked)}`))
    expect((await changes(store(), { limit: 10 })).items).toMatchObject([
      { seq: 1, op: 'put', gone: 'erased' },
      { seq: 2, op: 'put', body: canonicalJson(document('a')) },
      { seq: 3, op: 'erase', revision: 1, reason: { code: 'personal-data' } },
    ])
  })

  it('does not touch the current revision', async () => {
    await publish(store(), [document('a')], 'test')
    const erasure = { id: document('a').id, revision: 1, reason: { code: 'error' } } as const
    expect(await erase(store(), erasure, 'test')).toMatchObject({ problem: { code: 'revision-is-current' } })
    expect(await erase(store(), { ...erasure, revision: 2 }, 'test')).toMatchObject({ outcome: 'not-found' })
  })
})

onBothEngines('samples', (store) => {
  it('give way to the first real record, in a new epoch', async () => {
    await publish(store(), [sample('a'), sample('b')], 'test')
    expect(await holdings(store())).toBe('samples')
    const before = await head(store())
    const outcomes = await publish(store(), [sample('c'), document('real')], 'test')
    expect(outcomes).toMatchObject([{ problem: { code: 'sample-beside-real' } }, { outcome: 'created', seq: 1 }])
    const after = await head(store())
    expect(after.epoch).not.toBe(before.epoch)
    expect(await holdings(store())).toBe('records')
    const page = await list(store(), { filter: {}, sort: 'id', limit: 10 })
    expect(page.items.map((one) => one.id)).toEqual(['611000.real'])
    expect(await get(store(), '999999.a')).toBeUndefined()
  })

  it('stay out once anything real was published, also after it is withdrawn', async () => {
    await publish(store(), [document('real')], 'test')
    await withdraw(store(), { id: document('real').id, reason: { code: 'error' } }, 'test')
    expect(await publish(store(), [sample('a')], 'test')).toMatchObject([{ problem: { code: 'sample-beside-real' } }])
  })

  it('stay out of a node that takes none', async () => {
    const strict = { ...store(), samples: 'never' } as const
    expect(await publish(strict, [sample('a')], 'test')).toMatchObject([{ problem: { code: 'sample-refused' } }])
  })
})

onBothEngines('the database itself', (store) => {
  it.each([
    ['an attribute that is not lawful', `UPDATE records SET attribute = 'on-request'`],
    ['an attribute that is not known', `UPDATE records SET attribute = NULL`],
    ['a digest that is not that of the bytes', `UPDATE records SET body = body || ' '`],
    ['a digest of another shape', `UPDATE revisions SET digest = upper(digest)`],
    ['an id of another shape', `UPDATE records SET id = '611000.A'`],
    ['a withdrawn record with content', `UPDATE records SET state = 'withdrawn'`],
    ['a live record without', `UPDATE records SET body = NULL`],
    ['a revision without content that does not say why', `UPDATE revisions SET content = NULL, digest = NULL`],
    [
      'two revisions of one number',
      `INSERT INTO revisions SELECT seq + 1, epoch, id, revision, op, kind, place, place_before, digest, content, gone, at, by FROM revisions`,
    ],
  ])('refuses %s', async (_, statement) => {
    await publish(store(), [document('a', { title: 'a' })], 'test')
    await expect(sql.raw(statement).execute(store().db)).rejects.toThrow(/violates/)
  })
})

async function everyCell(store: () => Store): Promise<unknown> {
  const tables = ['revisions', 'records', 'tombstones', 'erasures', 'epochs', 'relations', 'verdicts']
  const rows = await Promise.all(
    tables.map(async (table) => (await sql.raw(`SELECT t::text FROM ${table} AS t`).execute(store().db)).rows),
  )
  return rows.flat()
}
