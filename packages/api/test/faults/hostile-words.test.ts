import { afterAll, beforeAll, expect, it } from 'vitest'
import * as z from 'zod'
import { head, openApiDocument, publish, type Store } from '../../src/index.ts'
import { testApp } from '../http/app.ts'
import { memoryStore } from '../store/both-engines.ts'
import { document } from '../store/records.ts'

let store: Store | undefined
const opened = () => {
  if (store === undefined) throw new Error('not open')
  return store
}
beforeAll(async () => {
  store = await memoryStore()
  await publish(store, [document('a'), document('b')], 'test')
})
afterAll(async () => await store?.close())

const hostile = [
  "'; DROP TABLE records; --",
  "' OR '1'='1",
  "a' & !'b",
  '1); SELECT pg_sleep(9)--',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{7*7}}#{7*7}',
  '../../etc/passwd',
  '\u0001\u0008\ud7ff',
  '%',
  '_',
  '\\',
  `a:*|b`,
  '\u202e预算',
  '9'.repeat(400),
  'A'.repeat(3000),
]

const gets = z.object({
  paths: z.record(
    z.string(),
    z.object({
      get: z
        .object({
          parameters: z.array(z.looseObject({ name: z.string().optional(), in: z.string().optional() })).optional(),
        })
        .optional(),
    }),
  ),
})

const addresses = Object.entries(gets.parse(z.json().parse(openApiDocument())).paths).flatMap(([path, { get }]) => {
  if (get === undefined) return []
  const names = (get.parameters ?? []).flatMap((one) =>
    one.in === 'query' && one.name !== undefined ? [one.name] : [],
  )
  const inQuery = names.map((name) => ({
    path,
    at: (word: string) => `${path}?${new URLSearchParams({ [name]: word }).toString()}`,
  }))
  const holes = path.includes('{')
    ? [{ path, at: (word: string) => path.replaceAll(/\{[^}]+\}/g, encodeURIComponent(word)) }]
    : []
  return [...inQuery, ...holes]
})

it('knows where words go in', () => {
  expect(addresses.length).toBeGreaterThan(40)
})

it.each(hostile)(
  'SQL, HTML and other tricks in every parameter and every part of an address are words: %j',
  async (word) => {
    const { app, log } = testApp(opened())
    for (const { path, at } of addresses) {
      const target = at(word).replaceAll(/\{[^}]+\}/g, '611000.a')
      const answer = await app.request(target)
      expect(answer.status, `${path} by ${target.slice(0, 80)}`).toBeLessThan(500)
      const type = answer.headers.get('Content-Type') ?? ''
      const body = await answer.text()
      if (type.startsWith('text/html')) expect(body).not.toMatch(/<script>alert|<img src=x/)
    }
    expect(log.filter(({ event }) => event === 'fault')).toEqual([])
    expect(await head(opened())).toMatchObject({ seq: 2 })
  },
)
