import { sql } from 'kysely'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { publish } from '../../src/index.ts'
import { searchEffort } from '../../src/store/read/search-effort.ts'
import { onBothEngines } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'
import { ask } from './contract.ts'

const page = z.object({
  items: z.array(z.looseObject({ id: z.string() })),
  next: z.string().nullable(),
  query: z.looseObject({ sort: z.string() }),
  sortedBy: z.string().optional(),
  snippets: z.record(z.string(), z.array(z.array(z.object({ text: z.string(), match: z.boolean() })))).optional(),
})

onBothEngines('search over HTTP', (store) => {
  const found = async (query: string) =>
    page.parse(await (await ask(testApp(store()).app, `/v1/records?${query}`)).json())

  it('orders by relevance unless another order is asked for, by pages too', async () => {
    const records = [
      document('text', { title: '通知', text: '预算公开', publishedOn: '2026-01-05' }),
      document('title', { title: '预算公开目录', publishedOn: '2020-01-05' }),
      document('none', { title: '决算' }),
    ]
    await publish(store(), records, 'test')
    const first = await found(`q=${encodeURIComponent('预算')}&limit=1`)
    expect([first.query.sort, first.items.map(({ id }) => id)]).toEqual(['relevance', ['611000.title']])
    const second = await found(`q=${encodeURIComponent('预算')}&limit=1&cursor=${first.next}`)
    expect([second.next, second.items.map(({ id }) => id)]).toEqual([null, ['611000.text']])
    const latest = await found(`q=${encodeURIComponent('预算')}&sort=-publishedOn`)
    expect(latest.items.map(({ id }) => id)).toEqual(['611000.text', '611000.title'])
    expect((await found('')).query.sort).toBe('-publishedOn')
    for (const query of ['sort=relevance', 'snippets=true'])
      expect((await ask(testApp(store()).app, `/v1/records?${query}`)).status).toBe(400)
  })

  it('says where hits are too many to be ranked, and gives the latest first', async () => {
    const fewest = searchEffort.ranked
    await publish(store(), [document('titled', { title: '预算公开', publishedOn: '2020-01-05' })], 'test')
    const more = (from: number, to: number) =>
      sql`
        INSERT INTO records (id, state, kind, place, attribute, published_on, sample, revision, digest, first_seq, last_seq,
          changed_at, body, search_text, search)
        SELECT id, 'live', kind, place, attribute, '2026-01-05', sample, 1, encode(sha256(convert_to(body, 'UTF8')), 'hex'),
          seq, seq, changed_at, body, '通知' || chr(10) || '预算', to_tsvector('simple', '预算')
        FROM (SELECT '611000.n-' || number AS id, number + 10 AS seq, kind, place, attribute, sample, changed_at,
                replace(body, '611000.titled', '611000.n-' || number) AS body
              FROM records, generate_series(${from}::int, ${to}::int) AS number WHERE id = '611000.titled') AS one`.execute(
        store().db,
      )
    await more(2, fewest)
    const q = encodeURIComponent('预算')
    const few = await found(`q=${q}&limit=1`)
    expect([few.items[0]?.id, few.sortedBy]).toEqual(['611000.titled', undefined])
    await more(fewest + 1, fewest + 1)
    const many = await found(`q=${q}&limit=2`)
    expect(many.items.map(({ id }) => id)).toEqual(['611000.n-999', '611000.n-998'])
    expect([many.query.sort, many.sortedBy]).toEqual(['relevance', '-publishedOn'])
    const next = await found(`q=${q}&limit=2&cursor=${many.next}`)
    expect([next.items.map(({ id }) => id), next.sortedBy]).toEqual([['611000.n-997', '611000.n-996'], '-publishedOn'])
    expect(await (await testApp(store()).app.request(`/browse?q=${q}`)).text()).toContain('命中太多')
  })

  it('shows passages as text with what was found apart, and on the page marked and escaped', async () => {
    const text = '关于<script>1</script>预算 公开的说明'
    await publish(store(), [document('a', { title: '通知', text })], 'test')
    const q = encodeURIComponent('预算公开')
    const { items, snippets } = await found(`q=${q}&snippets=true&fields=title`)
    expect(items).toEqual([{ id: '611000.a', title: '通知' }])
    expect(snippets).toEqual({
      '611000.a': [
        [
          { text: '关于<script>1</script>', match: false },
          { text: '预算 公开', match: true },
          { text: '的说明', match: false },
        ],
      ],
    })
    expect(await found(`q=${q}`)).not.toHaveProperty('snippets')
    const html = await (await testApp(store()).app.request(`/browse?q=${q}`)).text()
    expect(html).toContain('<mark>预算 公开</mark>的说明')
    expect(html).toContain('&lt;script&gt;1&lt;/script&gt;')
    expect(html).not.toContain('<script>1')
  })
})
