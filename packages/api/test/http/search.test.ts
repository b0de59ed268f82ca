import { expect, it } from 'vitest'
import * as z from 'zod'
import { publish } from '../../src/index.ts'
import { onBothEngines } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'
import { ask } from './contract.ts'

const page = z.object({
  items: z.array(z.looseObject({ id: z.string() })),
  next: z.string().nullable(),
  query: z.looseObject({ sort: z.string() }),
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
