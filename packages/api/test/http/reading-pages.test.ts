import { readRecord } from '@gongkai/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publish, type Store, withdraw } from '../../src/index.ts'
import { memoryStore } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'

let opened: Store | undefined
const app = () => {
  if (opened === undefined) throw new Error('not open')
  return testApp(opened).app
}
beforeAll(async () => {
  opened = await memoryStore()
  const many = Array.from({ length: 25 }, (_, index) =>
    document(`n-${index}`, { publishedOn: '2026-01-05', issuerName: '市财政局' }),
  )
  const odd = document('odd', {
    title: '<script>alert(1)</script>预算',
    text: '第一段\n\n<img src=x onerror=alert(1)>',
    issuerName: '商洛市财政局',
    url: 'https://example.test/?a="b"',
    keyAreas: ['budgets'],
    relations: [{ type: 'cites', target: '611000.n-1' }],
    publishedOn: '2026-02-01',
  })
  const office = readRecord({
    id: '611000.office',
    kind: 'body',
    place: '611000',
    title: '市财政局',
    attribute: 'proactive',
    issuer: '611000.office',
    issuerName: '市财政局',
  })
  const unsigned = readRecord({
    id: '611000.unsigned',
    kind: 'body',
    place: '611000',
    title: '市统计局',
    attribute: 'proactive',
    issuer: '611000.unsigned',
  })
  const coded = document('coded', {
    language: 'en',
    license: 'CC-BY-4.0',
    validity: { state: 'valid' },
    convertedFrom: 'on-request',
    convertedOn: '2026-01-04',
    issuer: '611000.office',
    issuerName: '市财政局',
    publishedOn: '2026-01-05T16:30:00Z',
    madeBy: { body: '611000.office', name: '命名者' },
  })
  const unnamed = document('unnamed', { language: 'zh-x1' })
  const report = readRecord({
    id: '611000.report-2025',
    kind: 'annual-report',
    place: '611000',
    title: '2025年政府信息公开工作年度报告',
    attribute: 'proactive',
    year: 2025,
    proactive: { penalties: 'blank', permits: 120 },
    requests: {
      received: { 'natural-person': 5, business: 'not-applicable', total: 5 },
      outcomes: { 'denied.process': { total: 3 }, 'other.other': { total: 2 } },
    },
    remedies: { 'suit-direct': { upheld: 1, pending: 'blank', total: 1 } },
  })
  const letter = readRecord({ id: '611000.l', kind: 'letter', place: '611021', title: '来信', attribute: 'proactive' })
  await publish(
    opened,
    [...many, odd, office, unsigned, coded, unnamed, report, letter, document('gone', { title: '泄露' })],
    'test',
  )
  const reason = { code: 'personal-data', text: '名单' } as const
  await withdraw(opened, { id: '611000.gone', reason, replacedBy: '611000.odd' }, 'test')
})
afterAll(async () => await opened?.close())

describe('/records/{id}', () => {
  it('shows a record under the labels of its fields, and nothing of it as markup', async () => {
    const response = await app().request('/records/611000.odd')
    expect(response.headers.get('Link')).toContain('</v1/records/611000.odd>; rel="alternate"; type="application/json"')
    const page = await response.text()
    expect(page).toContain('<h1>&lt;script&gt;alert(1)&lt;/script&gt;预算</h1>')
    expect(page).toContain('<p>第一段</p>')
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(page).not.toMatch(/<script|<img|style="/)
    expect(page).toContain('<th scope="row">发布日期</th><td><time datetime="2026-02-01">2026年2月1日</time></td>')
    expect(page).toContain('<a href="/records/611000.n-1">关于n-1的通知</a>')
    expect(page).toContain('引用')
    expect(page).toContain('<th scope="row">地区</th><td>商洛市 (611000)</td>')
    expect(page).toContain(
      '版本 1 · 更新于 <time datetime="2026-11-23T08:00:00.123Z" title="北京时间">2026年11月23日 16:00</time>',
    )
    expect(page).not.toMatch(/<ul><\/ul>/)
    expect(await (await app().request('/records/611000.odd?lang=en')).text()).toContain(
      '<th scope="row">Published</th>',
    )
  })

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'zh-CN',
      [
        '<th scope="row">语言</th><td>英语</td>',
        '知识共享 署名 4.0（CC-BY-4.0）</a>',
        '<th scope="row">公开属性</th><td>主动公开</td>',
        '<th scope="row">转化前属性</th><td>依申请公开</td>',
        '<th scope="row">时效</th><td>有效</td>',
        '<th scope="row">发布机构</th><td><a href="/records/611000.office">市财政局</a></td>',
        '<time datetime="2026-01-05T16:30:00Z" title="北京时间">2026年1月6日 00:30</time>',
        '<dd>命名者</dd>',
      ],
      ['<td>en</td>', '发布机构标识', '2026-01-05T16:30:00Z<'],
    ],
    [
      'en',
      [
        '<th scope="row">Language</th><td>English</td>',
        'Creative Commons Attribution 4.0 (CC-BY-4.0)</a>',
        '<a href="/records/611000.office">市财政局</a>',
        '<time datetime="2026-01-05T16:30:00Z" title="China Standard Time">6 January 2026, 00:30</time>',
      ],
      ['on-request', '<th scope="row">Issuer</th>'],
    ],
  ])('says in %s what codes, ids and times mean', async (language, shown, hidden) => {
    const page = await (await app().request(`/records/611000.coded?lang=${language}`)).text()
    for (const one of shown) expect(page).toContain(one)
    for (const one of hidden) expect(page).not.toContain(one)
  })

  it.each<[string, readonly string[]]>([
    [
      'zh-CN',
      [
        '<dt>行政处罚处理决定数量</dt><dd>空白</dd>',
        '<tr><td></td><th scope="col">自然人</th><th scope="col">商业企业</th><th scope="col">科研机构</th>',
        '<th scope="row">一、本年新收申请数量</th><td>5</td><td>不适用</td><td></td><td></td><td></td><td></td><td>5</td>',
        '<th scope="rowgroup" colspan="8">三、本年度办理结果</th>',
        '<th scope="row">不予公开：属于四类过程性信息</th><td></td><td></td><td></td><td></td><td></td><td></td><td>3</td>',
        '<th scope="row">其他处理：其他</th>',
        '<th scope="col">尚未审结</th><th scope="col">总计</th>',
        '<th scope="row">未经复议直接起诉</th><td>1</td><td></td><td></td><td>空白</td><td>1</td>',
      ],
    ],
    [
      'en',
      [
        '<dt>Penalties: decisions</dt><dd>left empty</dd>',
        '<th scope="row">Received</th><td>5</td><td>not applicable</td>',
        '<th scope="row">Denied: Information of an ongoing process</th>',
        '<th scope="row">Suit without reconsideration</th><td>1</td>',
      ],
    ],
  ])('says in %s what the codes of an annual report mean, in the tables of its form', async (language, shown) => {
    const page = await (await app().request(`/records/611000.report-2025?lang=${language}`)).text()
    for (const one of shown) expect(page).toContain(one)
    expect(page).not.toMatch(
      /natural-person|denied\.process|other\.other|suit-direct|>(?:pending|blank|not-applicable)</,
    )
  })

  it.each([
    ['611000.office', '<th scope="row">发布机构</th><td><a href="/records/611000.office">市财政局</a></td>'],
    ['611000.unsigned', '<th scope="row">发布机构标识</th><td><a href="/records/611000.unsigned">市统计局</a></td>'],
  ])('names the issuer of a body that issued its own record: %s', async (id, shown) => {
    const page = await (await app().request(`/records/${id}?lang=zh-CN`)).text()
    expect(page).toContain(shown)
    expect(page).not.toContain(`>${id}</a>`)
  })

  it('shows the tag of a language that has no name as it is', async () => {
    const response = await app().request('/records/611000.unnamed')
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('<th scope="row">语言</th><td>zh-x1</td>')
  })

  it('says that a record was withdrawn, and why', async () => {
    const response = await app().request('/records/611000.gone')
    expect([response.status, response.headers.get('Content-Type')]).toEqual([410, 'text/html; charset=utf-8'])
    const page = await response.text()
    for (const told of ['已撤回', '含有个人信息', '名单', '<a href="/records/611000.odd">'])
      expect(page).toContain(told)
    expect(page).not.toContain('泄露')
  })

  it('is not there for what never was', async () => {
    expect((await app().request('/records/611000.never')).status).toBe(404)
    expect((await app().request('/records/nothing')).status).toBe(404)
    expect((await app().request('/records/611000.odd', { headers: { Accept: 'image/png' } })).status).toBe(406)
  })
})

describe('/browse', () => {
  it('lists by the questions of the list, page by page', async () => {
    const first = await (await app().request('/browse?q=&kind=&place=611000&lang=zh-CN')).text()
    expect(first.match(/<li>/g)).toHaveLength(20)
    const [, next = ''] = /rel="next" href="([^"]+)"/.exec(first) ?? []
    const second = await (await app().request(next.replaceAll('&amp;', '&'))).text()
    expect(second.match(/<li>/g)).toHaveLength(12)
    expect(second).not.toContain('rel="next"')
    const found = await (await app().request('/browse?q=%E9%A2%84%E7%AE%97')).text()
    expect(found.match(/<li>/g)).toHaveLength(1)
    expect(found).toContain('value="预算"')
    expect(found).toContain('href="/feeds/records.atom?q=%E9%A2%84%E7%AE%97"')
    expect(await (await app().request('/browse?kind=letter&lang=en')).text()).toMatch(
      /<option value="letter" selected>/,
    )
  })

  it.each<[string, string, string]>([
    ['place=abc', 'place', '参数“place”有误'],
    ['place=999998', 'place', '地区'],
    ['kind=news', 'kind', '参数“kind”有误'],
    ['publishedFrom=2026-02-30', 'publishedFrom', 'publishedFrom'],
    ['publishedFrom=2026-02-02&publishedTo=2026-02-01', 'publishedTo', '早于起始日期 2026-02-02'],
    ['q=%E3%80%82', 'q', '没有可检索的文字或数字'],
  ])('says beside the field what is wrong with %s', async (asked, name, told) => {
    const response = await app().request(`/browse?${asked}`)
    expect([response.status, response.headers.get('Content-Type'), response.headers.get('Cache-Control')]).toEqual([
      400,
      'text/html; charset=utf-8',
      'no-store',
    ])
    const page = await response.text()
    const [, sentence = ''] = new RegExp(`<span class="wrong" id="${name}-wrong">([^<]+)</span>`).exec(page) ?? []
    expect(sentence).toContain(told)
    expect(page).toContain(`aria-describedby="${name}-wrong"`)
    expect(page).not.toContain('没有符合条件的记录')
    expect(page).not.toContain('<ol class="list">')
  })

  it('keeps what was sent in the fields, and says above them what has no field', async () => {
    const wrong = await (await app().request('/browse?place=%22abc&q=%E9%A2%84%E7%AE%97&colour=red&lang=en')).text()
    expect(wrong).toContain('name="place" value="&quot;abc"')
    expect(wrong).toContain('value="预算"')
    expect(wrong).toContain('<p class="wrong">there is no parameter &quot;colour&quot;')
    const gone = await app().request('/browse?cursor=nothing')
    expect(gone.status).toBeGreaterThanOrEqual(400)
    expect(gone.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
  })

  it('keeps the question where the other language is chosen, whether it can be answered or not', async () => {
    const [q, odd] = ['q=%E9%A2%84%E7%AE%97&kind=document', 'place=%22abc']
    for (const asked of [q, odd])
      expect(await (await app().request(`/browse?${asked}&lang=zh-CN`)).text()).toContain(
        `<a href="?${asked.replaceAll('&', '&amp;')}&amp;lang=en" lang="en"`,
      )
    expect(await (await app().request('/browse')).text()).toContain('<a href="?lang=en" lang="en"')
  })

  it('names the place of a record where its issuer does not, as the front door does', async () => {
    for (const path of ['/browse', '/']) {
      const page = await (await app().request(path)).text()
      const entryOf = (id: string) => page.split('<li>').find((one) => one.includes(`/records/611000.${id}"`)) ?? ''
      expect(entryOf('odd')).toContain('商洛市财政局 · <time datetime="2026-02-01">')
      expect(entryOf('n-24')).toContain('市财政局 · 商洛市 · <time datetime="2026-01-05">2026年1月5日</time>')
    }
  })

  it('holds nothing that was withdrawn, and passes nothing over', async () => {
    expect(await (await app().request('/browse?q=%E6%B3%84%E9%9C%B2')).text()).toContain('没有符合条件的记录')
    expect((await app().request('/browse?colour=red')).status).toBe(400)
    const page = await app().request('/browse')
    expect(page.headers.get('Content-Security-Policy')).toContain("form-action 'self'")
    expect(await page.text()).not.toMatch(/<script|\bon\w+=|style="|undefined|\[object/)
  })
})
