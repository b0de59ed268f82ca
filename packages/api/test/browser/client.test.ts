// Notices when a page of another origin cannot read a node through the client: a script of the client that no browser
// runs, a header that is not open to other origins, a preflight that is refused.
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as z from 'zod'
import { bundleForBrowser } from '../../../../scripts/bundle.mjs'
import { openStore, publish, type RunningNode, serve, silentLog, withdraw } from '../../src/index.ts'
import { sample } from '../store/records.ts'
import { chromium, pageAfter } from './in-chromium.ts'

let node: RunningNode | undefined
const url = () => {
  if (node === undefined) throw new Error('not open')
  return node.url
}
beforeAll(async () => {
  const store = await openStore({ location: { engine: 'memory' } })
  node = await serve({ store, port: 0, signals: false, log: silentLog })
  await publish(
    store,
    ['a', 'b', 'c', 'd', 'e'].map((local) => sample(local, { title: `示例${local}` })),
    'test',
  )
  await withdraw(store, { id: '999999.c', reason: { code: 'error' } }, 'test')
})
afterAll(async () => await node?.close())

/** What the page does with the client, in words of the browser. */
const script = (address: string) => `(async () => {
  const { createClient, memoryMirror } = gongkai
  const client = createClient({ baseUrl: ${JSON.stringify(address)}, language: 'en' })
  const ids = []
  for await (const { id } of client.records.list({ kind: 'document', limit: 2 })) ids.push(id)
  const { title, revision } = await client.records.get('999999.b')
  const mirror = memoryMirror()
  let refused = 0
  for await (const step of client.mirror(mirror, { live: false })) refused += step.refused.length
  const failure = async (work) => {
    try { await work(); return 'none' } catch ({ status, code, problem }) { return { status, code, title: problem.title } }
  }
  const withdrawn = await failure(() => client.records.get('999999.c'))
  const never = await failure(() => client.records.get('999999.never'))
  const first = await client.call.GET('/v1/records/{id}', { params: { path: { id: '999999.a' } } })
  const etag = first.response.headers.get('ETag')
  const request = first.response.headers.get('X-Request-Id')
  const withToken = createClient({ baseUrl: ${JSON.stringify(address)}, token: 'none', retry: { attempts: 1, pause: 1, longestPause: 1 } })
  const audit = await withToken.call.GET('/v1/audit')
  return {
    origin: location.origin !== new URL(${JSON.stringify(address)}).origin,
    ids, title, revision, mirrored: [...mirror.records.keys()].sort(), refused, withdrawn, never,
    headers: [etag !== null, request !== null], audit: [audit.response.status, audit.error.code],
  }
})()`

it.skipIf(chromium === undefined)(
  'a page of another origin lists, reads, mirrors, and is told of problems (skipped where no Chromium is installed)',
  { timeout: 600_000 },
  async () => {
    const { text, outside } = await bundleForBrowser('@gongkai/client', { from: 'src' })
    expect(outside).toEqual([])
    const page = await pageAfter(script(url()), text, url())
    const [, told = '{}'] = /<pre id="told">(.*?)<\/pre>/s.exec(page) ?? []
    expect(z.json().parse(JSON.parse(told.replaceAll('&amp;', '&')))).toEqual({
      origin: true,
      ids: ['999999.e', '999999.d', '999999.b', '999999.a'],
      title: '示例b',
      revision: 1,
      mirrored: ['999999.a', '999999.b', '999999.d', '999999.e'],
      refused: 0,
      withdrawn: { status: 410, code: 'record-withdrawn', title: 'Record withdrawn' },
      never: { status: 404, code: 'record-not-found', title: 'No such record' },
      headers: [true, true],
      audit: [401, 'token-refused'],
    })
  },
)
