import { createHash } from 'node:crypto'
import { readRecord } from '@gongkai/core'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { keepAttachment, publish, type Store, withdraw } from '../../src/index.ts'
import { onBothEngines } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'
import { bodyOf } from './contract.ts'

const csv = `线路,站数,开通日期,票价
一路,12,2020-01-05,1.5
二路,十二,2020-02-30,
三路,-1,2021-01-05,0.5
`

const columns = [
  { name: 'route', title: '线路', type: 'string', constraints: { required: true, unique: true } },
  { name: 'stops', title: '站数', type: 'integer', constraints: { minimum: 0 } },
  { name: 'since', title: '开通日期', type: 'date' },
  { name: 'fare', title: '票价', type: 'number', constraints: { required: true } },
  { name: 'length', title: '里程', type: 'number' },
] as const

const answer = z.looseObject({ items: z.array(z.looseObject({ row: z.int() })), next: z.string().nullable() })

async function put(store: Store, content: string, name = 'bus.csv'): Promise<void> {
  const bytes = Buffer.from(content)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const read = async function* () {
    yield bytes
  }
  await keepAttachment(store, { sha256, bytes: bytes.length, read }, 'test')
  const resource = readRecord({
    id: '611000.bus',
    kind: 'data-resource',
    place: '611000',
    title: '公交线路',
    attribute: 'proactive',
    columns,
    rows: { attachment: sha256, mediaType: 'text/csv' },
    attachments: [{ sha256, name }],
  })
  await publish(store, [resource], 'test')
}

onBothEngines('GET /v1/data/{id}/rows', (store) => {
  const read = async (query = '') => await bodyOf(testApp(store()).app, `/v1/data/611000.bus/rows${query}`)

  it('gives rows with their types, and says of each cell what is wrong', async () => {
    await put(store(), csv)
    expect(await read()).toMatchObject({
      missing: ['length'],
      notChecked: ['unique'],
      next: null,
      items: [
        { row: 2, values: { route: '一路', stops: 12, since: '2020-01-05', fare: 1.5 } },
        {
          row: 3,
          values: { route: '二路', stops: '十二', since: '2020-02-30', fare: null },
          faults: [{ column: 'stops' }, { column: 'since' }, { column: 'fare' }],
        },
        { row: 4, values: { stops: -1 }, faults: [{ column: 'stops' }] },
      ],
    })
  })

  it('walks a long table by its cursors, each row once', async () => {
    const lines = Array.from({ length: 2500 }, (_, index) => `${index}路,${index},2020-01-05,1`)
    await put(store(), `线路,站数,开通日期,票价\n${lines.join('\n')}\n`)
    const seen: number[] = []
    for (let query = '?limit=1000'; ; ) {
      const { items, next } = answer.parse(await read(query))
      seen.push(...items.map(({ row }) => row))
      if (next === null) break
      query = `?limit=1000&cursor=${next}`
    }
    expect(seen).toEqual(lines.map((_, index) => index + 2))
  })

  it('says why there are none', async () => {
    await publish(store(), [document('bus')], 'test')
    expect(await read()).toMatchObject({ status: 404, code: 'rows-not-held' })
    await put(store(), '没有表格的文字', 'note.txt')
    expect(await read()).toMatchObject({ status: 404, code: 'rows-not-held' })
    await withdraw(store(), { id: '611000.bus', reason: { code: 'error' } }, 'test')
    expect(await read()).toMatchObject({ status: 410 })
  })
})
