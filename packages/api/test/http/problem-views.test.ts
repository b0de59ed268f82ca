// Notices when a person with a browser is shown JSON where something is not there, or is left without a way on; and when a
// program is shown a page.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { erase, publish, type Store, withdraw } from '../../src/index.ts'
import { pages } from '../../src/pages/index.ts'
import { linked } from '../../src/pages/linked.ts'
import { problemTypes } from '../../src/problems/catalogue.ts'
import { apiProblemMessages } from '../../src/problems/messages.ts'
import { routes } from '../../src/routes/index.ts'
import { memoryStore } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'

/** What browsers send. */
const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'

let opened: Store | undefined
const app = (config: Parameters<typeof testApp>[1] = {}) => {
  if (opened === undefined) throw new Error('not open')
  return testApp(opened, config).app
}
beforeAll(async () => {
  opened = await memoryStore()
  await publish(opened, [document('kept'), document('gone'), document('mended', { title: '泄露' })], 'test')
  await publish(opened, [document('mended')], 'test')
  const reason = { code: 'error', text: '重复发布' } as const
  await withdraw(opened, { id: '611000.gone', reason, replacedBy: '611000.kept' }, 'test')
  await erase(opened, { id: '611000.mended', revision: 1, reason: { code: 'personal-data' } }, 'test')
})
afterAll(async () => await opened?.close())

const missing: readonly (readonly [string, number, string, readonly string[]])[] = [
  ['/records/611000.never', 404, '没有此记录', ['/browse', '/']],
  ['/records/nothing', 404, '没有此地址', ['/browse', '/docs']],
  ['/records/611000.gone', 410, '该记录已撤回', ['/records/611000.kept', '/browse']],
  ['/v1/records/611000.gone', 410, '记录已撤回', ['/records/611000.kept', '/browse']],
  ['/v1/records/611000.mended/revisions/1', 410, '版本已抹除', ['/records/611000.mended', '/browse']],
  ['/v1/records/611000.mended/revisions/9', 404, '没有此版本', ['/records/611000.mended/revisions']],
  ['/recrods', 404, '没有此地址', ['/browse', '/docs', '/openapi.json']],
  ['/corrections/0', 404, '没有此报告', ['/browse']],
  ['/v1/records?plcae=611000', 400, '未知参数', ['/docs']],
  ['/v1/vocabularies/none', 404, '没有此词表', ['/v1/vocabularies']],
  ['/x?y=%FF', 400, '网址无法读取', ['/browse']],
]

describe('what is not there', () => {
  it.each(missing)(
    'at %s is a page with the next step for whoever reads with a browser',
    async (target, status, title, next) => {
      const response = await app().request(target, { headers: { Accept: browser } })
      expect([response.status, response.headers.get('Content-Type')]).toEqual([status, 'text/html; charset=utf-8'])
      expect(response.headers.get('Vary')).toContain('Accept')
      const page = await response.text()
      expect(page).toContain(`<h1>${title}</h1>`)
      for (const path of next) expect(page).toContain(`href="${path}"`)
      expect(page).not.toMatch(/<script|style="|undefined|\[object|泄露/)
      const english = await app().request(target, { headers: { Accept: browser, 'Accept-Language': 'en' } })
      expect(await english.text()).toContain('<html lang="en">')
    },
  )

  it.each(missing.filter(([target]) => target !== '/records/611000.gone'))(
    'at %s is problem+json for every program',
    async (target, status) => {
      for (const Accept of [undefined, '*/*', 'application/json', 'application/problem+json, text/html;q=0.5']) {
        const response = await app().request(target, Accept === undefined ? {} : { headers: { Accept } })
        expect([Accept, response.headers.get('Content-Type')]).toEqual([Accept, 'application/problem+json'])
        // What is asked for in a format that is not on offer there is refused before anything is looked up.
        expect(Accept?.includes('json') === true ? [status, 406] : [status]).toContain(response.status)
        expect(await response.json()).toMatchObject({ status: response.status })
      }
    },
  )

  it.each(missing.filter(([target]) => !target.includes('%FF')))(
    'at %s leads to the same in the other language, and not to a refusal of the link',
    async (target) => {
      const headingOf = (page: string) => /<h1>(.*)<\/h1>/.exec(page)?.[1]
      const page = await (await app().request(target, { headers: { Accept: browser } })).text()
      const [, link = ''] = /<a href="([^"]*)" lang="en"/.exec(page) ?? []
      const { pathname, search } = new URL(link, `https://node.test${target}`)
      const other = await (await app().request(pathname + search, { headers: { Accept: browser } })).text()
      expect(other).toContain('<html lang="en">')
      const wanted = await app().request(target, { headers: { Accept: browser, 'Accept-Language': 'en' } })
      expect(headingOf(other)).toBe(headingOf(await wanted.text()))
    },
  )

  it('says why a record was withdrawn, and when, as people read it', async () => {
    for (const target of ['/records/611000.gone', '/v1/records/611000.gone']) {
      const page = await (await app().request(target, { headers: { Accept: browser } })).text()
      expect(page).toContain('重复发布')
      expect(page).toContain('title="北京时间">2026年11月23日 16:00</time>')
    }
  })

  it('keeps the headers of a problem, and the path behind which a proxy serves the node', async () => {
    const one = app({ baseUrl: 'https://data.example.test/open', rateLimit: { requests: 2, seconds: 60 } })
    const headers = { Accept: browser }
    const page = await (await one.request('/open/v1/records/611000.mended/revisions/1', { headers })).text()
    for (const path of ['/open/records/611000.mended', '/open/browse', '/open/'])
      expect(page).toContain(`href="${path}"`)
    const wrong = await one.request('/open/v1/records', { method: 'DELETE', headers })
    expect([wrong.status, wrong.headers.get('Allow'), wrong.headers.get('Cache-Control')]).toEqual([
      405,
      'GET, HEAD, OPTIONS',
      'no-store',
    ])
    const often = await one.request('/open/', { headers })
    expect([often.status, often.headers.get('Content-Type')]).toEqual([429, 'text/html; charset=utf-8'])
    expect(Number(often.headers.get('Retry-After'))).toBeGreaterThan(0)
  })
})

describe('paths that problems name', () => {
  const plain = new Set([...routes, ...pages].map(({ definition }) => definition.path))

  it('are links where they lead somewhere, and lead nowhere else', async () => {
    const words = Object.values(problemTypes).flatMap(({ advice }) => [advice['zh-CN'], advice.en])
    const shown = await Promise.all(words.map(async (one) => String(await linked(one, '/open'))))
    const paths = shown.flatMap((one) => [...one.matchAll(/href="\/open([^"]+)"/g)].map(([, path = '']) => path))
    expect(new Set(paths).size).toBeGreaterThan(5)
    for (const path of paths) expect(plain).toContain(path)
    expect(shown.join('\n')).toContain('/v1/records/{id}/revisions')
    const named = words
      .flatMap((one) => one.match(/\/[a-z][\w./-]*[\w](?![\w{/])/g) ?? [])
      .filter((one) => plain.has(one))
    expect(new Set(paths)).toEqual(new Set(named))
    expect(apiProblemMessages['not-found']({})['zh-CN']).toContain('/docs')
  })

  it('are links on the page of the problem and in the reference', async () => {
    for (const target of ['/problems/not-found', '/docs']) {
      const page = await (await app().request(target)).text()
      expect(page).toContain('全部地址见 <a href="/docs">/docs</a> 或 <a href="/openapi.json">/openapi.json</a>。')
    }
  })
})
