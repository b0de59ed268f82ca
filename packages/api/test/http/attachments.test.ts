import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { beforeEach, expect, it } from 'vitest'
import * as z from 'zod'
import { dispositionOf } from '../../src/http/disposition.ts'
import { createToken, publish, withdraw } from '../../src/index.ts'
import { onBothEngines } from '../store/both-engines.ts'
import { document, sample } from '../store/records.ts'
import { testApp } from './app.ts'
import { ask } from './contract.ts'

const digestOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')
const reason = { code: 'error' } as const

onBothEngines('attachments', (store) => {
  let secret = ''
  beforeEach(async () => {
    await store().db.deleteFrom('attachments').execute()
    secret = (await createToken(store(), { name: '附件', role: 'publisher', places: ['611000'] }, 'test')).secret
  })
  const upload = async (bytes: string | Uint8Array<ArrayBuffer>, sha256 = digestOf(bytes), query = '') =>
    await ask(testApp(store()).app, `/v1/attachments/${sha256}${query}`, {
      method: 'PUT',
      body: bytes,
      headers: { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/octet-stream' },
    })
  const fetched = async (sha256: string, headers: Readonly<Record<string, string>> = {}) =>
    await ask(testApp(store()).app, `/v1/attachments/${sha256}`, { headers })
  const withFile = (local: string, sha256: string, name = '名单 “一”.csv') =>
    document(local, { attachments: [{ sha256, name }] })

  it('are served only while a live record refers to them, and deleted with the last one', async () => {
    const bytes = new Uint8Array(600_000).map((_, index) => (index * 7) % 251)
    const sha256 = digestOf(bytes)
    const first = await upload(bytes)
    expect([first.status, await first.json()]).toEqual([201, { sha256, bytes: 600_000, scanned: false }])
    expect((await upload(bytes)).status).toBe(200)
    expect((await fetched(sha256)).status).toBe(404)
    await publish(store(), [withFile('a', sha256), withFile('b', sha256)], 'test')
    const served = await fetched(sha256)
    expect(digestOf(new Uint8Array(await served.arrayBuffer()))).toBe(sha256)
    expect(served.headers.get('ETag')).toBe(`"${sha256}"`)
    expect(served.headers.get('Content-Disposition')).toContain("filename*=UTF-8''%E5%90%8D%E5%8D%95")
    expect((await fetched(sha256, { 'If-None-Match': `"${sha256}"` })).status).toBe(304)
    await withdraw(store(), { id: '611000.a', reason }, 'test')
    expect((await fetched(sha256)).status).toBe(200)
    await publish(store(), [document('b')], 'test')
    expect((await fetched(sha256)).status).toBe(404)
    expect(await store().db.selectFrom('attachment_pieces').select('number').execute()).toEqual([])
  })

  it('give the part that is asked for', async () => {
    const bytes = new Uint8Array(300_000).map((_, index) => index % 256)
    const sha256 = digestOf(bytes)
    await upload(bytes)
    await publish(store(), [withFile('a', sha256)], 'test')
    for (const [range, from, to] of [
      ['bytes=0-9', 0, 9],
      ['bytes=262140-262150', 262_140, 262_150],
      ['bytes=299990-', 299_990, 299_999],
      ['bytes=-5', 299_995, 299_999],
    ] as const) {
      const part = await fetched(sha256, { Range: range })
      expect([range, part.status, part.headers.get('Content-Range')]).toEqual([
        range,
        206,
        `bytes ${from}-${to}/300000`,
      ])
      expect([...new Uint8Array(await part.arrayBuffer())]).toEqual(Array.from(bytes.slice(from, to + 1)))
    }
    expect((await fetched(sha256, { Range: 'bytes=300000-' })).status).toBe(416)
  })

  it('are refused where they are not what they say, and leave nothing behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('gongkai-upload-'))
    expect((await upload('abc', digestOf('abd'))).status).toBe(422)
    expect(await store().db.selectFrom('attachments').select('sha256').execute()).toEqual([])
    const after = readdirSync(tmpdir()).filter((name) => name.startsWith('gongkai-upload-'))
    expect(after.filter((name) => !before.includes(name))).toEqual([])
  })

  it('are searched for personal data, in texts and under the titles of tables', async () => {
    for (const [name, content] of [
      ['a.txt', '户主身份证号999999190001010015，已核实'],
      ['a.csv', '姓名,身份证号\n甲,999999190001010015\n乙,999999190001010023\n'],
      ['a.json', '{"身份证号":"999999190001010015"}'],
      ['b.json', '{"身份证号":999999190001010015}'],
      ['b.csv', '甲,999999190001010015\n'],
      ['a.html', '<head><meta name="keywords" content="身份证号999999190001010015"></head><p>正文</p>'],
    ] as const) {
      const refused = await upload(content, digestOf(content), `?name=${name}`)
      const text = await refused.text()
      expect([name, refused.status, text.includes('999999')]).toEqual([name, 422, false])
      const waived = new URLSearchParams({
        name,
        waiverReason: '依法公告送达',
        waiverBasis: '《行政处罚法》第六十一条',
      })
      expect((await upload(content, digestOf(content), `?${waived.toString()}`)).status).toBe(201)
    }
    const half = new URLSearchParams({ waiverReason: '依法公告送达' })
    expect((await upload('x', digestOf('x'), `?${half.toString()}`)).status).toBe(400)
    expect(await (await upload('没有个人信息', undefined, '?name=a.txt')).json()).toMatchObject({ scanned: true })
  })

  it.each(['..%2F..%2Fetc%2Fpasswd', '%2e%2e', 'a'.repeat(63), 'A'.repeat(64), `${'a'.repeat(64)}%2F..`, "'--"])(
    'have no path that leads elsewhere: %s',
    async (path) => {
      const { app } = testApp(store())
      const headers = { Authorization: `Bearer ${secret}` }
      expect((await app.request(`/v1/attachments/${path}`)).status).toBeGreaterThanOrEqual(400)
      const put = await app.request(`/v1/attachments/${path}`, { method: 'PUT', body: 'x', headers })
      expect(put.status).toBeGreaterThanOrEqual(400)
      expect(existsSync('/etc/passwd.new')).toBe(false)
    },
  )

  it('of samples go with them', async () => {
    const sha256 = digestOf('示例')
    await upload('示例')
    await publish(store(), [sample('a', { attachments: [{ sha256, name: 'a.txt' }] })], 'test')
    expect((await fetched(sha256)).status).toBe(200)
    await publish(store(), [document('real')], 'test')
    expect((await fetched(sha256)).status).toBe(404)
    expect(z.array(z.unknown()).parse(await store().db.selectFrom('attachments').selectAll().execute())).toEqual([])
  })

  it('take a token of a publisher', async () => {
    const response = await ask(testApp(store()).app, `/v1/attachments/${digestOf('x')}`, { method: 'PUT', body: 'x' })
    expect(response.status).toBe(401)
  })
})

it.each([
  ['名单.csv', `attachment; filename="__.csv"; filename*=UTF-8''%E5%90%8D%E5%8D%95.csv`],
  ['a"b\r\nX: y', `attachment; filename="a_b__X: y"; filename*=UTF-8''a%22b__X%3A%20y`],
  ['../../x', `attachment; filename=".._.._x"; filename*=UTF-8''.._.._x`],
  ['报告\u202efdp.exe', `attachment; filename="___fdp.exe"; filename*=UTF-8''%E6%8A%A5%E5%91%8A_fdp.exe`],
  ['\u061ca\u200e\u200f\u202a\u2066\u2069', `attachment; filename="_a_____"; filename*=UTF-8''_a_____`],
  ["it's (1)*", `attachment; filename="it's (1)*"; filename*=UTF-8''it%27s%20%281%29%2A`],
])('the name %j is saved by a header that nothing in it can end', (name, expected) => {
  expect(dispositionOf(name)).toBe(expected)
})
