// Notices when one address gives other bytes under the same validator, or the same bytes under another, in any coding,
// format or language.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { erase, publish, type Store, withdraw } from '../../src/index.ts'
import { onBothEngines, wipe } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'

/** What is done to a record: it gets another title, goes, comes back, or loses its first revision. */
interface Step {
  readonly local: string
  readonly to: string | null
}

const step: fc.Arbitrary<Step> = fc.record({
  local: fc.constantFrom('a', 'b'),
  to: fc.constantFrom('一', '二', '\u{20bb7}', null),
})

/** There and back: the content of a revision is that of another, and what is told of it is not. */
const thereAndBack: readonly Step[] = [
  { local: 'a', to: '二' },
  { local: 'a', to: '一' },
]
/** Gone and published again: nothing but the numbers differs. */
const goneAndBack: readonly Step[] = [
  { local: 'a', to: null },
  { local: 'a', to: '一' },
]

const targets: readonly (readonly [string, readonly string[]])[] = [
  ['/v1/records', ['application/json']],
  ['/v1/records?limit=1', ['application/json']],
  ['/v1/records?fields=title', ['application/json']],
  ['/v1/records/611000.a', ['application/json']],
  ['/v1/records/611000.a?fields=title,revision', ['application/json']],
  ['/v1/records/611000.a/revisions', ['application/json']],
  ['/v1/changes', ['application/json', 'application/x-ndjson']],
  ['/v1/statistics', ['application/json']],
  ['/v1/exports', ['application/json']],
  ['/catalog', ['application/ld+json', 'text/turtle']],
  ['/feeds/records.atom', ['application/atom+xml']],
  ['/', ['text/html', 'application/json']],
  ['/records/611000.a', ['text/html']],
  ['/browse', ['text/html']],
]
const codings = ['identity', 'br', 'gzip']
const languages = ['zh', 'en']

interface Seen {
  readonly bytes: string
  readonly etag: string
}

async function done(store: Store, { local, to }: Step): Promise<void> {
  const reason = { code: 'error' } as const
  if (to === null) await withdraw(store, { id: `611000.${local}`, reason }, 'test')
  else await publish(store, [document(local, { title: to, text: '字'.repeat(600) })], 'test')
}

onBothEngines('validators', (store) => {
  it('are the same for an address exactly where the bytes are, whatever was done in between', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        await wipe(store())
        const { app } = testApp(store())
        const seen = new Map<string, Seen[]>()
        const look = async () => {
          for (const [target, types] of targets)
            for (const Accept of types)
              for (const coding of codings)
                for (const language of languages) {
                  const headers = { Accept, 'Accept-Encoding': coding, 'Accept-Language': language }
                  const response = await app.request(target, { headers })
                  const bytes = Buffer.from(await response.arrayBuffer()).toString('base64')
                  const etag = response.headers.get('ETag')
                  // A problem is never kept, so it has no validator.
                  if (etag === null)
                    expect([target, response.headers.get('Cache-Control')]).toEqual([target, 'no-store'])
                  else seen.set(target, [...(seen.get(target) ?? []), { bytes, etag }])
                }
        }
        await done(store(), { local: 'a', to: '一' })
        await look()
        for (const one of steps) {
          await done(store(), one)
          await look()
        }
        await erase(store(), { id: '611000.a', revision: 1, reason: { code: 'error' } }, 'test')
        await look()
        expect(seen.size).toBe(targets.length)
        for (const [target, answers] of seen) expect([target, ...confused(answers)]).toEqual([target])
      }),
      { numRuns: 5, examples: [[[...thereAndBack]], [[...goneAndBack]]] },
    )
  })
})

/** Validators that stand for several bytes, and bytes that have several validators. */
function confused(answers: readonly Seen[]): readonly string[] {
  const several = (by: keyof Seen, of: keyof Seen) =>
    [...Map.groupBy(answers, (one) => one[by])]
      .filter(([, same]) => new Set(same.map((one) => one[of])).size > 1)
      .map(([shared]) => `${of} of ${by} ${shared.slice(0, 60)}`)
  return [...several('etag', 'bytes'), ...several('bytes', 'etag')]
}
