import { beforeEach, expect, it } from 'vitest'
import * as z from 'zod'
import {
  audit,
  brokenAudit,
  createToken,
  get,
  type NewToken,
  publish,
  revokeToken,
  type Store,
} from '../../src/index.ts'
import { onBothEngines } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'
import { ask } from './contract.ts'

const published = z.object({ outcome: z.string(), revision: z.int(), etag: z.string() })

/** A number that nobody has: born 1900, in the region reserved for samples. */
const impossible = '999999190001010015'

async function secretOf(store: Store, asked: Partial<NewToken> = {}): Promise<string> {
  const { secret } = await createToken(
    store,
    { name: '商洛市政府办', role: 'publisher', places: ['611000'], ...asked },
    'test',
  )
  return secret
}

function sending(
  secret: string | undefined,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): RequestInit {
  return {
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: {
      'Content-Type': 'application/json',
      ...(secret === undefined ? {} : { Authorization: `Bearer ${secret}` }),
      ...headers,
    },
  }
}

const isNew = { 'If-None-Match': '*' }

onBothEngines('PUT /v1/records/{id}', (store) => {
  let secret = ''
  beforeEach(async () => {
    secret = await secretOf(store())
  })
  const put = async (id: string, body: unknown, headers: Readonly<Record<string, string>> = isNew, by = secret) =>
    await ask(testApp(store()).app, `/v1/records/${id}`, { method: 'PUT', ...sending(by, body, headers) })
  const codeOf = async (response: Response) => z.looseObject({ code: z.string() }).parse(await response.json()).code

  it('publishes, corrects by the validator last read, and makes no revision of the same bytes', async () => {
    const created = await put('611000.a', document('a'))
    expect(created.status).toBe(201)
    expect(created.headers.get('Location')).toBe('/v1/records/611000.a')
    const { etag } = published.parse(await created.json())
    const served = await ask(testApp(store()).app, '/v1/records/611000.a')
    expect(served.headers.get('ETag')).toBe(etag)
    expect(await (await put('611000.a', document('a'), { 'If-Match': etag })).json()).toMatchObject({
      outcome: 'unchanged',
      revision: 1,
    })
    const changed = await put('611000.a', document('a', { title: '更正' }), { 'If-Match': etag })
    expect(changed.status).toBe(200)
    expect(published.parse(await changed.json())).toMatchObject({ outcome: 'changed', revision: 2 })
    expect((await put('611000.a', document('a', { title: '再更正' }), { 'If-Match': etag })).status).toBe(412)
  })

  it.each([
    [{}, 428],
    [{ 'If-Match': '*' }, 428],
    [{ 'If-None-Match': '"1-a"' }, 428],
    [{ 'If-None-Match': '*', 'If-Match': '"1-a"' }, 428],
    [{ 'If-Match': '"1-a"' }, 412],
    [isNew, 201],
  ] as const)('with the precondition %j answers %i', async (headers, status) => {
    expect((await put('611000.new', document('new'), headers)).status).toBe(status)
  })

  it('refuses to replace what is there where the writer believed in nothing', async () => {
    await put('611000.a', document('a'))
    expect((await put('611000.a', document('a', { title: '二' }))).status).toBe(412)
  })

  it('refuses what is no record, with the place of each fault and no value', async () => {
    const response = await put('611000.a', { ...document('a'), titel: impossible, formedOn: '2026-02-30' })
    expect(response.status).toBe(422)
    const text = await response.text()
    expect(JSON.parse(text)).toMatchObject({
      code: 'record-invalid',
      errors: expect.arrayContaining([expect.objectContaining({ pointer: '/formedOn' })]),
    })
    expect(text).not.toContain(impossible)
    expect(await codeOf(await put('611000.b', document('a')))).toBe('id-differs')
    for (const attribute of ['not-disclosed', 'on-request', undefined])
      expect(await codeOf(await put('611000.a', document('a', { attribute })))).toBe('record-not-lawful')
  })

  it.each(['{', '[]', 'null', '"a"', '{"record": 1}', '{"record": {}, "waivers": [{}]}', '{"record": {}, "x": 1}'])(
    'refuses %s',
    async (body) => {
      const response = await put('611000.a', body)
      expect([400, 422]).toContain(response.status)
    },
  )

  it('says of each finding what was asked and under which clause, and how to mend only what was broken', async () => {
    const dates = { formedOn: '2026-03-02', publishedOn: '2026-06-01', docNumber: '商政办发〔2026〕1号' }
    const waivers = [{ of: 'cn/proactive-20wd', reason: '补录旧文件', basis: '《条例》第二十六条' }]
    const answer = await put('611000.late', { record: document('late', dates), waivers })
    const { findings } = z
      .object({ findings: z.array(z.looseObject({ rule: z.string(), severity: z.string() })) })
      .parse(await answer.json())
    const of = (rule: string) => findings.find((one) => one.rule === rule)
    expect(of('cn/proactive-20wd')).toMatchObject({
      verdict: 'breached',
      title: { 'zh-CN': expect.stringContaining('二十个工作日') },
      citation: { 'zh-CN': '《条例》第二十六条' },
      mend: { 'zh-CN': expect.any(String) },
    })
    const open = of('shangluo/normative-doc-online-5wd')
    expect(open).toMatchObject({ verdict: 'undetermined', message: { 'zh-CN': expect.stringContaining('印发日期') } })
    expect(open).not.toHaveProperty('mend')
  })

  it('refuses a breach of a binding rule, and takes it where it is waived with its basis', async () => {
    const late = document('late', { formedOn: '2026-01-05', publishedOn: '2026-10-12' })
    const response = await put('611000.late', late)
    expect(response.status).toBe(422)
    const problem = z
      .looseObject({ code: z.literal('rules-breached'), errors: z.array(z.looseObject({ code: z.string() })) })
      .parse(await response.json())
    const waivers = problem.errors.map(({ code: of }) => ({
      of,
      reason: '逾期已成事实，现予补发',
      basis: '《条例》第二十六条',
    }))
    expect((await put('611000.late', { record: late, waivers })).status).toBe(201)
    const last = (await audit(store(), { after: 0, limit: 1000 })).at(-1)
    expect(last).toMatchObject({ by: '商洛市政府办', action: 'publish', subject: '611000.late' })
    expect(last?.detail).toContain('逾期已成事实')
    expect(await brokenAudit(store())).toBeUndefined()
  })

  it('refuses likely personal data wherever it stands, never repeats it, and takes it where the law orders it', async () => {
    const leaks = [
      { text: `户主身份证号${impossible}，已核实` },
      { keywords: [`身份证号${impossible}`] },
      { attachments: [{ sha256: 'a'.repeat(64), name: `身份证号${impossible}.pdf` }] },
    ]
    for (const fields of leaks) {
      const response = await put('611000.a', document('a', fields))
      const text = await response.text()
      expect([Object.keys(fields), response.status]).toEqual([Object.keys(fields), 422])
      expect(JSON.parse(text)).toMatchObject({ code: 'personal-data-found', errors: [{ pointer: expect.any(String) }] })
      expect(text).not.toContain(impossible)
    }
    const record = document('a', leaks[0])
    const waiver = { of: 'personal-data', reason: '依法公告送达', basis: '《行政处罚法》第六十一条' }
    const leaking = { ...waiver, reason: `身份证号${impossible}` }
    expect((await put('611000.a', { record, waivers: [leaking] })).status).toBe(422)
    expect((await put('611000.a', { record, waivers: [waiver] })).status).toBe(201)
    expect(JSON.stringify(await audit(store(), { after: 0, limit: 1000 }))).not.toContain(impossible)
  })

  it('stays within the scope of the token, also for what is there already', async () => {
    expect(await codeOf(await put('330824.a', { ...document('a'), id: '330824.a', place: '330824' }))).toBe(
      'out-of-scope',
    )
    expect(await codeOf(await put('611000.a', document('a', { place: '330824' })))).toBe('out-of-scope')
    const other = await secretOf(store(), { bodies: ['611000.office'] })
    await put('611000.a', document('a'))
    const claimed = document('a', { issuer: '611000.office', title: '冒名' })
    const etag = (await ask(testApp(store()).app, '/v1/records/611000.a')).headers.get('ETag') ?? ''
    expect(await codeOf(await put('611000.a', claimed, { 'If-Match': etag }, other))).toBe('out-of-scope')
    expect(await get(store(), '611000.a')).toMatchObject({ record: { revision: 1 } })
  })

  it('tells a token that opens nothing from none, and stops at once when it is revoked', async () => {
    const { app } = testApp(store())
    const asked = { method: 'PUT', ...sending(undefined, document('a'), isNew) }
    const none = await ask(app, '/v1/records/611000.a', asked)
    expect([none.status, none.headers.get('WWW-Authenticate'), await codeOf(none)]).toEqual([
      401,
      'Bearer realm="gongkai"',
      'token-needed',
    ])
    for (const wrong of [`gongkai_${'x'.repeat(43)}`, 'x', "'--"])
      expect(await codeOf(await put('611000.a', document('a'), isNew, wrong))).toBe('token-refused')
    for (const role of ['auditor', 'operator'] as const) {
      const { secret: theirs } = await createToken(store(), { name: role, role }, 'test')
      expect(await codeOf(await put('611000.a', document('a'), isNew, theirs))).toBe('role-not-allowed')
    }
    const { secret: shortLived, token } = await createToken(
      store(),
      { name: 'a', role: 'publisher', places: ['611000'] },
      'test',
    )
    expect((await put('611000.a', document('a'), isNew, shortLived)).status).toBe(201)
    await revokeToken(store(), token.id, 'test')
    expect(await codeOf(await put('611000.b', document('b'), isNew, shortLived))).toBe('token-refused')
  })

  it('refuses bodies that are too large, too deep, or of another type, and never logs them', async () => {
    const { app, log } = testApp(store())
    const send = async (body: string, headers: Readonly<Record<string, string>> = {}) =>
      (await ask(app, '/v1/records/611000.a', { method: 'PUT', ...sending(secret, body, { ...isNew, ...headers }) }))
        .status
    expect(await send(`"${'a'.repeat(5_000_000)}"`)).toBe(413)
    expect(await send(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)).toBe(400)
    expect(await send(`{"a":`.repeat(100_000))).toBe(400)
    expect(await send(JSON.stringify(document('a')), { 'Content-Type': 'text/plain' })).toBe(415)
    expect(await send('{"__proto__":{"title":"x"},"constructor":1}')).toBe(422)
    expect(JSON.stringify(log)).not.toMatch(/aaaa|__proto__/)
  })

  it('brings back what was withdrawn only where that is said', async () => {
    await put('611000.a', document('a'))
    const { app } = testApp(store())
    await ask(app, '/v1/records/611000.a/withdrawal', {
      method: 'POST',
      ...sending(secret, { reason: { code: 'error' } }),
    })
    expect(await codeOf(await put('611000.a', document('a')))).toBe('withdrawn-before')
    const back = await ask(app, '/v1/records/611000.a?restore=true', {
      method: 'PUT',
      ...sending(secret, document('a'), isNew),
    })
    expect([back.status, published.parse(await back.json()).outcome]).toEqual([201, 'restored'])
  })

  it('keeps SQL and HTML as the words they are', async () => {
    const words = `'); DROP TABLE records; -- <script>alert(1)</script> \${7*7} %00 \\u0000 {{constructor}}`
    const record = document('sql', {
      title: words,
      text: words,
      docNumber: words,
      issuerName: words,
      keywords: [words],
    })
    expect((await put('611000.sql', record)).status).toBe(201)
    expect(await (await ask(testApp(store()).app, '/v1/records/611000.sql')).json()).toMatchObject({
      title: words,
      text: words,
    })
  })
})

onBothEngines('removal over HTTP', (store) => {
  const post = async (path: string, body: unknown, secret: string) =>
    await ask(testApp(store()).app, `/v1/records/${path}`, { method: 'POST', ...sending(secret, body) })
  const publishTwice = async (secret: string) => {
    const { app } = testApp(store())
    const first = await ask(app, '/v1/records/611000.a', { method: 'PUT', ...sending(secret, document('a'), isNew) })
    const { etag } = published.parse(await first.json())
    const body = sending(secret, document('a', { title: '二' }), { 'If-Match': etag })
    await ask(app, '/v1/records/611000.a', { method: 'PUT', ...body })
  }

  it('withdraws once, for whoever may', async () => {
    const secret = await secretOf(store())
    await publishTwice(secret)
    await publish(store(), [document('b')], 'test')
    const stranger = await secretOf(store(), { places: ['330824'] })
    const reason = { reason: { code: 'personal-data', text: '名单' }, replacedBy: '611000.b' }
    expect((await post('611000.a/withdrawal', reason, stranger)).status).toBe(403)
    const first = await post('611000.a/withdrawal', reason, secret)
    expect(await first.json()).toEqual({ id: '611000.a', outcome: 'withdrawn', revision: 3, seq: 4 })
    expect(await (await post('611000.a/withdrawal', reason, secret)).json()).toMatchObject({
      outcome: 'unchanged',
      seq: 4,
    })
    expect((await post('611000.never/withdrawal', reason, secret)).status).toBe(404)
    const nowhere = { reason: { code: 'superseded' }, replacedBy: '611000.b' }
    expect(await (await post('611000.b/withdrawal', nowhere, secret)).json()).toMatchObject({
      status: 422,
      code: 'replacement-not-possible',
      errors: [{ pointer: '/replacedBy' }],
    })
    expect((await ask(testApp(store()).app, '/v1/records/611000.a')).status).toBe(410)
  })

  it.each([
    [{}, '/reason'],
    [{ reason: { code: 'personal' } }, '/reason/code'],
    [{ reason: { code: 'other' } }, '/reason/text'],
    [{ reason: { code: 'error', text: '' } }, '/reason/text'],
    [{ reason: { code: 'error', text: '甲\u0000' } }, '/reason/text'],
    [{ reason: { code: 'error', text: `身份证号${impossible}` } }, '/reason/text'],
    [{ reason: { code: 'error' }, replacedBy: 'x' }, '/replacedBy'],
  ])('refuses %j', async (body, pointer) => {
    const secret = await secretOf(store())
    const response = await post('611000.a/withdrawal', body, secret)
    const text = await response.text()
    expect([
      response.status,
      z.object({ errors: z.array(z.object({ pointer: z.string() })) }).parse(JSON.parse(text)).errors[0]?.pointer,
    ]).toEqual([422, pointer])
    expect(text).not.toContain(impossible)
  })

  it('erases an earlier revision, by an operator too, and never the current one', async () => {
    await publishTwice(await secretOf(store()))
    const { secret: operator } = await createToken(store(), { name: '运行', role: 'operator' }, 'test')
    const reason = { reason: { code: 'personal-data' } }
    expect((await post('611000.a/revisions/2/erasure', reason, operator)).status).toBe(409)
    expect(await (await post('611000.a/revisions/1/erasure', reason, operator)).json()).toMatchObject({
      outcome: 'erased',
    })
    expect(await (await post('611000.a/revisions/1/erasure', reason, operator)).json()).toMatchObject({
      outcome: 'unchanged',
    })
    expect((await post('611000.a/revisions/9/erasure', reason, operator)).status).toBe(404)
    expect((await post('611000.a/withdrawal', reason, operator)).status).toBe(200)
  })

  it('shows the audit to auditors alone', async () => {
    const secret = await secretOf(store())
    await publishTwice(secret)
    const { secret: auditor } = await createToken(store(), { name: '审计', role: 'auditor' }, 'test')
    const read = async (target: string, by: string) =>
      await ask(testApp(store()).app, target, { headers: { Authorization: `Bearer ${by}` } })
    expect((await read('/v1/audit', secret)).status).toBe(403)
    const response = await read('/v1/audit?limit=1000', auditor)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    const { items, next } = z
      .object({ items: z.array(z.looseObject({ number: z.int(), action: z.string() })), next: z.int() })
      .parse(await response.json())
    expect(items.at(-1)).toMatchObject({ action: 'refused', subject: 'listAudit', number: next })
    expect(items.filter(({ action }) => action === 'publish').length).toBeGreaterThan(1)
    expect(await (await read(`/v1/audit?after=${next}`, auditor)).json()).toEqual({ items: [], next })
  })
})
