import { createHash } from 'node:crypto'
import { readRecord } from '@gongkai/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answerCorrection, keepAttachment, publish, reportCorrection, type Store, withdraw } from '../../src/index.ts'
import { memoryStore } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'

const Accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
const held = Buffer.from('站名,趟次\n示例站,12\n')
const sha256 = createHash('sha256').update(held).digest('hex')
const absent = createHash('sha256').update('absent').digest('hex')

let opened: Store | undefined
let state = ''
const store = () => {
  if (opened === undefined) throw new Error('not open')
  return opened
}
const app = () => testApp(store()).app

beforeAll(async () => {
  opened = await memoryStore()
  const read = async function* () {
    yield held
  }
  await keepAttachment(opened, { sha256, bytes: held.length, read }, 'test')
  const data = readRecord({
    id: '611000.stops',
    kind: 'data-resource',
    place: '611000',
    title: '公交站点',
    attribute: 'proactive',
    columns: [{ name: '趟次', type: 'integer' }],
    rows: { attachment: sha256, mediaType: 'text/csv' },
    attachments: [
      { sha256, name: '站点.csv', mediaType: 'text/csv', bytes: 2_621_440, title: '站点表' },
      { sha256: absent, name: '旧表.csv' },
    ],
  })
  const plan = document('plan', { docNumber: '商政发〔2026〕1号', publishedOn: '2026-01-05' })
  const reading = readRecord({
    id: '611000.reading',
    kind: 'interpretation',
    place: '611000',
    title: '一图读懂<b>',
    attribute: 'proactive',
    relations: [
      { type: 'interprets', docNumber: '商政发〔2026〕1号' },
      { type: 'cites', text: '《示例条例》' },
    ],
  })
  await publish(opened, [plan, reading, data, document('gone')], 'test')
  await publish(opened, [document('plan', { docNumber: '商政发〔2026〕1号', publishedOn: '2026-01-06' })], 'test')
  const report = { record: '611000.plan', kind: 'wrong-content', pointer: '/publishedOn', message: '日期不对' } as const
  const [mended, refused] = [await reportCorrection(opened, report), await reportCorrection(opened, report)]
  if (mended.outcome !== 'received' || refused.outcome !== 'received') throw new Error('a report was not taken')
  state = `/corrections/${mended.id}`
  const refusal = { outcome: 'refused', reason: '原件<b>如此</b>', basis: '成文日期' } as const
  await answerCorrection(opened, mended.id, refusal, 'test')
  await withdraw(opened, { id: '611000.gone', reason: { code: 'error' }, replacedBy: '611000.plan' }, 'test')
})
afterAll(async () => await opened?.close())

/** What a link says that leads to no page: in which form the data is, or that a file is fetched. */
const saysSo = /JSON|Atom|Turtle|站点表/

it('every link that a reader can follow leads to a page, or says that it is data', { timeout: 120_000 }, async () => {
  const one = app()
  const waiting = [
    '/?lang=zh-CN',
    '/?lang=en',
    state,
    '/records/611000.gone',
    '/v1/records/611000.gone',
    '/no-such-page',
  ]
  const seen = new Set(waiting)
  const leading: string[] = []
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const page = await (await one.request(path, { headers: { Accept } })).text()
    const [, main = ''] = /<body>(.*)<\/body>/s.exec(page) ?? []
    for (const [, href = '', words = ''] of main.matchAll(/<a [^>]*?href="(\/[^"#]*)"[^>]*>(.*?)<\/a>/gs)) {
      const target = href.replaceAll('&amp;', '&')
      const response = await one.request(target, { headers: { Accept } })
      expect([path, target, response.status < 400 || target.startsWith('/records/611000.gone')]).toEqual([
        path,
        target,
        true,
      ])
      const isPage = response.headers.get('Content-Type') === 'text/html; charset=utf-8'
      // The reference and what a problem advises name the addresses of the API as they are.
      if (!isPage && !saysSo.test(words) && words !== target) leading.push(`${path}: ${words} → ${target}`)
      if (!isPage || seen.has(target) || /^\/(?:docs|problems)/.test(target)) continue
      seen.add(target)
      waiting.push(target)
    }
  }
  expect(leading).toEqual([])
  expect([...seen]).toEqual(
    expect.arrayContaining([
      '/browse',
      ...['', '/revisions', '/links', '/corrections'].map((of) => `/records/611000.plan${of}`),
    ]),
  )
})

const pageAt = async (path: string) => await (await app().request(path)).text()

it('the revisions of a record are on a page, the present one first', async () => {
  const page = await pageAt('/records/611000.plan/revisions?lang=zh-CN')
  expect(page).toContain('<a href="/records/611000.plan">关于plan的通知</a>')
  expect(page).toMatch(/<th scope="row">2<\/th>.*现行.*<th scope="row">1<\/th>.*revisions\/1">数据（JSON）<\/a>/s)
})

it('links lead to the records by their titles, in both directions, and keep what leads to none', async () => {
  const incoming = await pageAt('/records/611000.plan/links?lang=zh-CN')
  expect(incoming).toContain('<h2>其他记录写明的关系</h2>')
  expect(incoming).toContain('解读：<a href="/records/611000.reading">一图读懂&lt;b&gt;</a>')
  const outgoing = await pageAt('/records/611000.reading/links?lang=en')
  expect(outgoing).toContain('Interprets: <a href="/records/611000.plan">关于plan的通知</a>')
  expect(outgoing).toContain('Cites: 《示例条例》')
  expect(await pageAt('/records/611000.stops/links?lang=zh-CN')).toContain('没有写明与其他记录的关系')
  expect((await app().request('/records/611000.plan/links?cursor=x')).status).toBe(410)
})

it('reports that were answered are on a page, without their words', async () => {
  const page = await pageAt('/records/611000.plan/corrections?lang=zh-CN')
  for (const shown of ['待答复的报告 1 份', '内容有误', '发布日期', '未采纳', '原件&lt;b&gt;如此', '成文日期'])
    expect(page).toContain(shown)
  expect(page).not.toContain('日期不对')
})

it('files are fetched by their titles where they are held here, and said not to be where they are not', async () => {
  const response = await app().request('/records/611000.stops?lang=zh-CN')
  const page = await response.text()
  expect(page).toContain(
    `<a href="/v1/attachments/${sha256}" download>站点表</a> <span class="quiet">text/csv · 2.5 MB</span>`,
  )
  expect(page).toContain('旧表.csv <span class="quiet">本节点没有存此文件</span>')
  expect(page).toContain('<a href="/v1/data/611000.stops/rows">数据行（JSON）</a>')
  // A file that comes later changes nothing that the page is kept by.
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  expect(await pageAt('/records/611000.plan')).not.toContain('/rows')
})

it('what took the place of a withdrawn record, and what a report is about, go by their titles', async () => {
  const titled = '<a href="/records/611000.plan">关于plan的通知</a>'
  expect(await pageAt('/records/611000.gone')).toContain(titled)
  expect(await (await app().request('/v1/records/611000.gone', { headers: { Accept } })).text()).toContain(titled)
  expect(await pageAt(state)).toContain('>关于plan的通知</a>')
})
