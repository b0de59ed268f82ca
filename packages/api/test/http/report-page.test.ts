import { beforeEach, expect, it } from 'vitest'
import {
  answerCorrection,
  audit,
  createToken,
  inbox,
  mostOpen,
  publish,
  reportCorrection,
  withdraw,
} from '../../src/index.ts'
import { openApiDocument } from '../../src/openapi/document.ts'
import { onBothEngines } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'

/** A number that nobody has: born 1900, in the region reserved for samples. */
const impossible = '999999190001010015'
const path = '/records/611000.a/report'
const said = { kind: 'wrong-content', message: '成文日期与落款不一致，应为六日。' }

function sent(fields: Readonly<Record<string, string>> | string): RequestInit {
  const type = 'application/x-www-form-urlencoded'
  return { method: 'POST', body: String(new URLSearchParams(fields)), headers: { 'Content-Type': type } }
}

onBothEngines('the page to report a mistake', (store) => {
  const app = (limit = { requests: 1000, seconds: 60 }) => testApp(store(), { correctionLimit: limit })
  const answers = async (init: RequestInit = {}, target = path) => {
    const response = await app().app.request(target, init)
    return { status: response.status, headers: response.headers, page: await response.text() }
  }
  const waiting = async () => {
    const { token } = await createToken(store(), { name: '运行', role: 'operator' }, 'test')
    return await inbox(store(), { token, state: 'open', limit: 100 })
  }
  beforeEach(async () => {
    await publish(store(), [document('a', { title: '<b>预算</b>' })], 'test')
  })

  it.each([
    ['zh-CN', '报告错误', '内容有误'],
    ['en', 'Report a mistake', 'Wrong content'],
  ])('is a plain form in %s, linked from the record', async (language, title, kind) => {
    const { status, headers, page } = await answers({}, `${path}?lang=${language}`)
    expect(status).toBe(200)
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    for (const shown of [
      `<h1>${title}</h1>`,
      kind,
      '&lt;b&gt;预算',
      'method="post"',
      `action="${path}?lang=${language}"`,
    ])
      expect(page).toContain(shown)
    expect(page).not.toMatch(/<script|\bon\w+=|style="|undefined|\[object|role="alert"/)
    const record = await (await app().app.request(`/records/611000.a?lang=${language}`)).text()
    expect(record).toContain(`href="${path}">${title}</a>`)
  })

  it('takes a report, says what becomes of it and where its state is', async () => {
    const { app: one, log } = app()
    const response = await one.request(path, sent({ ...said, message: `${said.message}\r\n另见附件。` }))
    const page = await response.text()
    const state = response.headers.get('Location') ?? ''
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([202, 'no-store'])
    expect(state).toMatch(/^\/corrections\/[0-9a-f]{32}$/)
    expect(page).toContain(`<a href="${state}">https://node.test${state}</a>`)
    expect(page).toContain('报告已收到')
    expect(await (await one.request(`/v1${state}`)).json()).toMatchObject({ state: 'open', record: '611000.a' })
    expect(await waiting()).toMatchObject([{ kind: said.kind, message: `${said.message}\n另见附件。`, revision: 1 }])
    const traces = JSON.stringify([page, log, await audit(store(), { after: 0, limit: 1000 })])
    expect(traces).not.toContain('落款')
  })

  it('shows what became of it on a page, and of a report of personal data its state alone', async () => {
    const { app: one } = app()
    const stateOf = async (fields: Readonly<Record<string, string>>) =>
      (await one.request(path, sent(fields))).headers.get('Location') ?? ''
    const read = async (state: string) => await (await one.request(`${state}?lang=zh-CN`)).text()
    const [wrong, mended, leak] = [
      await stateOf(said),
      await stateOf(said),
      await stateOf({ ...said, kind: 'personal-data' }),
    ]
    expect(await read(wrong)).toContain('待答复')
    const refusal = { outcome: 'refused', reason: '原件<b>如此</b>', basis: '成文日期' } as const
    await answerCorrection(store(), wrong.slice(-32), refusal, 'test')
    await publish(store(), [document('a', { title: '改正' })], 'test')
    for (const state of [mended, leak])
      await answerCorrection(store(), state.slice(-32), { outcome: 'accepted', revision: 2 }, 'test')
    const page = await read(wrong)
    for (const shown of ['未采纳', '原件&lt;b&gt;如此', '成文日期', '2026年11月23日 16:00', '/records/611000.a?'])
      expect(page).toContain(shown)
    expect(page).not.toContain('落款')
    expect(await read(mended)).toContain('<th scope="row">改正它的版本</th><td>2</td>')
    expect(await read(leak)).toContain('已采纳')
    expect(await read(leak)).not.toContain('611000.a')
    const none = await one.request(`/corrections/${'0'.repeat(32)}`, { headers: { Accept: 'text/html' } })
    expect([none.status, none.headers.get('Content-Type')]).toEqual([404, 'text/html; charset=utf-8'])
  })

  it('is shown to a browser at the address in the API as well, and told to programs as JSON', async () => {
    const { app: one } = app()
    const state = (await one.request(path, sent(said))).headers.get('Location') ?? ''
    const asked = async (Accept: string, query = '') => {
      const response = await one.request(`/v1${state}${query}`, { headers: { Accept, 'Accept-Language': 'en' } })
      const { status, headers } = response
      return { status, type: headers.get('Content-Type'), vary: headers.get('Vary'), body: await response.text() }
    }
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
    const shown = await asked(browser)
    expect(shown).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' })
    expect(shown.vary).toMatch(/^Accept, Accept-Language/)
    // The operation takes no `lang`: the other language is at the address for people.
    expect(shown.body).toContain(`<a href="${state}?lang=zh-CN" lang="zh-CN"`)
    expect(shown.body).toContain(`href="/v1${state}?format=json"`)
    expect((await asked('*/*', '?format=html')).body).toBe(shown.body)
    const told = { status: 200, type: 'application/json', vary: expect.stringMatching(/^Accept,/) }
    for (const [accept, query] of [['*/*'], ['application/json'], [browser, '?format=json']] as const)
      expect(await asked(accept, query)).toMatchObject(told)
    const none = await one.request(`/v1/corrections/${'0'.repeat(32)}`, { headers: { Accept: browser } })
    expect([none.status, none.headers.get('Content-Type')]).toEqual([404, 'text/html; charset=utf-8'])
  })

  it('takes as many words as the API', async () => {
    expect((await answers(sent({ ...said, message: `${'长\r\n'.repeat(999)}长长` }))).status).toBe(202)
  })

  it.each<[string, RequestInit, number, string, string]>([
    ['an identity number', sent({ ...said, message: `应为 ${impossible}` }), 422, 'message', '疑有个人信息'],
    ['too many words', sent({ ...said, message: '长'.repeat(2001) }), 422, 'message', '1 至 2000 个字'],
    ['far too many words', sent({ ...said, message: '长'.repeat(20_000) }), 413, 'message', '1 至 2000 个字'],
    ['no words', sent({ ...said, message: ' ' }), 422, 'message', '1 至 2000 个字'],
    ['a character that no text holds', sent({ ...said, message: '不\0对' }), 422, 'message', '1 至 2000 个字'],
    ['no kind', sent({ message: '不对' }), 422, 'kind', '请选择'],
    ['a kind that is none', sent({ ...said, kind: impossible }), 422, 'kind', '请选择'],
    ['a field too many', sent({ ...said, [`name${impossible}`]: '不对' }), 422, 'whole', '无法读取'],
    ['a field twice', sent(`message=一&${String(new URLSearchParams(said))}`), 422, 'message', '1 至 2000 个字'],
    ['bytes that are no text', { ...sent(said), body: 'kind=other&message=%FF' }, 400, 'whole', '无法读取'],
    ['another type', { method: 'POST', body: JSON.stringify(said) }, 415, 'whole', '无法读取'],
  ])('refuses %s beside its field, and shows nothing of it again', async (_, init, status, field, told) => {
    const answer = await answers(init)
    expect([answer.status, answer.headers.get('Content-Type'), answer.headers.get('Cache-Control')]).toEqual([
      status,
      'text/html; charset=utf-8',
      'no-store',
    ])
    const [, sentence = ''] = new RegExp(`<span class="wrong" id="${field}-wrong">([^<]+)<`).exec(answer.page) ?? []
    expect(sentence).toContain(told)
    expect(answer.page).toMatch(/<textarea [^>]*><\/textarea>/)
    expect(answer.page).not.toContain(impossible)
    expect(answer.page).not.toContain('长')
    expect(await waiting()).toEqual([])
  })

  it('counts with the API against one limit, before anything is read', async () => {
    const { app: one } = app({ requests: 2, seconds: 3600 })
    const headers = { 'Content-Type': 'application/json' }
    const first = await one.request('/v1/records/611000.a/corrections', {
      method: 'POST',
      body: JSON.stringify(said),
      headers,
    })
    const statuses = [first.status, (await one.request(path, sent(said))).status]
    const refused = await one.request(path, sent({ ...said, message: impossible }))
    expect([...statuses, refused.status]).toEqual([202, 202, 429])
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
    const page = await refused.text()
    expect(page).toContain('请求过于频繁')
    expect(page).not.toContain(impossible)
    expect((await one.request(path)).status).toBe(200)
  })

  it('says when too many reports of a record wait', async () => {
    for (let left = mostOpen.record; left > 0; left--)
      await reportCorrection(store(), { record: '611000.a', kind: 'other', message: '一' })
    const { status, page } = await answers(sent(said))
    expect(status).toBe(429)
    expect(page).toContain('id="whole-wrong"')
  })

  it('is for a record that is there, and no operation of the API', async () => {
    await withdraw(store(), { id: '611000.a', reason: { code: 'error' } }, 'test')
    for (const init of [{}, sent(said)]) {
      const { status, page } = await answers(init)
      expect(status).toBe(410)
      expect(page).toContain('该记录已撤回')
      expect((await answers(init, '/records/611000.never/report')).status).toBe(404)
    }
    const options = await answers({ method: 'OPTIONS' })
    expect(options.headers.get('Allow')).toBe('GET, HEAD, POST, OPTIONS')
    expect(Object.keys(openApiDocument('').paths ?? {})).not.toContain('/records/{id}/report')
  })
})
