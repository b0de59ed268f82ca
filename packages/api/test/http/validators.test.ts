import fc from 'fast-check'
import { expect, it } from 'vitest'
import { publish } from '../../src/index.ts'
import { onBothEngines, wipe } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'

const title = fc.constantFrom('一', '二', '\u{20bb7}')
const targets = [
  '/v1/records',
  '/v1/records?limit=1',
  '/v1/records?fields=title',
  '/v1/records/611000.a',
  '/v1/changes',
]
const codings = ['identity', 'br', 'gzip']

onBothEngines('validators', (store) => {
  it('are the same for an address exactly where the bytes are, whatever was published in between', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('a', 'b'), title), { minLength: 1, maxLength: 5 }),
        async (steps) => {
          await wipe(store())
          await publish(store(), [document('a', { title: '一', text: '字'.repeat(600) })], 'test')
          const { app } = testApp(store())
          const seen = new Map<string, { readonly bytes: string; readonly etag: string }[]>()
          const look = async () => {
            for (const target of targets)
              for (const coding of codings) {
                const response = await app.request(target, { headers: { 'Accept-Encoding': coding } })
                const etag = response.headers.get('ETag') ?? ''
                const bytes = Buffer.from(await response.arrayBuffer()).toString('base64')
                expect([target, response.status, /^"[^"]+"$/.test(etag)]).toEqual([target, 200, true])
                seen.set(target, [...(seen.get(target) ?? []), { bytes, etag }])
              }
          }
          await look()
          for (const [local, name] of steps) {
            await publish(store(), [document(local, { title: name, text: '字'.repeat(600) })], 'test')
            await look()
          }
          for (const answers of seen.values())
            for (const one of answers)
              for (const other of answers) expect(one.etag === other.etag).toBe(one.bytes === other.bytes)
        },
      ),
      { numRuns: 8 },
    )
  })
})
