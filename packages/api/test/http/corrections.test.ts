import { beforeEach, expect, it } from 'vitest'
import * as z from 'zod'
import {
  audit,
  correction,
  createToken,
  erase,
  inbox,
  mostOpen,
  type NewToken,
  publish,
  reportCorrection,
  type Store,
  storeVersion,
  withdraw,
} from '../../src/index.ts'
import { onBothEngines } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'
import { ask } from './contract.ts'

/** A number that nobody has: born 1900, in the region reserved for samples. */
const impossible = '999999190001010015'
const report = { kind: 'wrong-content', pointer: '/formedOn', message: '成文日期与落款不一致，应为六日。' }
const receipt = z.strictObject({ id: z.string(), state: z.string(), receivedAt: z.string(), url: z.string() })
const page = z.object({
  items: z.array(z.looseObject({ id: z.string(), kind: z.string() })),
  next: z.string().nullable(),
})

async function secretOf(store: Store, asked: Partial<NewToken> = {}): Promise<string> {
  const { secret } = await createToken(
    store,
    { name: '市政府办', role: 'publisher', places: ['611000'], ...asked },
    'test',
  )
  return secret
}

function sent(body: unknown, secret?: string): RequestInit {
  return {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: {
      'Content-Type': 'application/json',
      ...(secret === undefined ? {} : { Authorization: `Bearer ${secret}` }),
    },
  }
}

onBothEngines('corrections', (store) => {
  let publisher = ''
  const app = (limit = { requests: 1000, seconds: 60 }) => testApp(store(), { correctionLimit: limit })
  const answers = async (target: string, init: RequestInit = {}) => {
    const response = await ask(app().app, target, init)
    const body: unknown = await response.json()
    return { status: response.status, body }
  }
  const reported = async (fields: object = {}, id = '611000.a') => {
    const { status, body } = await answers(`/v1/records/${id}/corrections`, sent({ ...report, ...fields }))
    expect(status).toBe(202)
    return receipt.parse(body)
  }
  beforeEach(async () => {
    publisher = await secretOf(store())
    await publish(store(), [document('a'), document('b')], 'test')
  })

  it('go from anybody to the publisher and back, and their words to nobody else', async () => {
    const { app: one, log } = app()
    const response = await ask(one, '/v1/records/611000.a/corrections', sent(report))
    const { id, url, state } = receipt.parse(await response.json())
    expect([response.status, state, response.headers.get('Location'), url]).toEqual([
      202,
      'open',
      url,
      `/v1/corrections/${id}`,
    ])
    expect(await answers(url)).toMatchObject({ status: 200, body: { id, state: 'open', record: '611000.a' } })
    expect((await answers('/v1/records/611000.a/corrections')).body).toEqual({ open: 1, items: [] })
    const { body } = await answers('/v1/corrections', { headers: { Authorization: `Bearer ${publisher}` } })
    expect(body).toMatchObject({ items: [{ id, record: '611000.a', revision: 1, ...report }], next: null })

    const answer = `/v1/corrections/${id}/answer`
    const mended = { outcome: 'accepted', revision: 2 }
    expect(await answers(answer, sent(mended, publisher))).toMatchObject({
      status: 422,
      body: { code: 'mending-revision-wrong' },
    })
    await publish(store(), [document('a', { formedOn: '2026-01-06' })], 'test')
    expect((await answers(answer, sent(mended, publisher))).status).toBe(200)
    expect((await answers(answer, sent(mended, publisher))).status).toBe(200)
    const other = { outcome: 'refused', reason: '与原件一致', basis: '原件' }
    expect(await answers(answer, sent(other, publisher))).toMatchObject({
      status: 409,
      body: { code: 'correction-answered' },
    })

    expect(await answers(url)).toMatchObject({ body: { state: 'accepted', answer: mended } })
    expect(await answers('/v1/records/611000.a/corrections')).toMatchObject({
      body: { open: 0, items: [{ kind: 'wrong-content', pointer: '/formedOn', revision: 1, answer: mended }] },
    })
    const shown = await Promise.all(
      [
        url,
        '/v1/records/611000.a/corrections',
        '/v1/changes',
        '/records/611000.a',
        '/v1/statistics?measure=corrections',
      ].map(async (target) => await (await one.request(target)).text()),
    )
    expect(shown.join()).not.toContain('落款')
    expect(JSON.stringify(log)).not.toContain('落款')
    expect(JSON.stringify(await audit(store(), { after: 0, limit: 1000 }))).not.toContain('落款')
    expect((await audit(store(), { after: 0, limit: 1000 })).at(-1)).toMatchObject({
      action: 'answer-correction',
      subject: '611000.a',
    })
    expect(shown[3]).toContain('已答复')
  })

  it('of personal data are never public, and are first in line', async () => {
    await reported()
    const leak = await reported({ kind: 'personal-data', pointer: '/text', message: '正文第二段有居民身份号码' })
    await reported({ kind: 'out-of-date' }, '611000.b')
    expect((await answers(leak.url)).body).toEqual({ id: leak.id, state: 'open', receivedAt: leak.receivedAt })
    expect((await answers('/v1/records/611000.a/corrections')).body).toEqual({ open: 1, items: [] })
    const operator = await secretOf(store(), { role: 'operator', places: [] })
    const headers = { Authorization: `Bearer ${operator}` }
    const first = page.parse((await answers('/v1/corrections?limit=1', { headers })).body)
    expect(first.items.map(({ kind }) => kind)).toEqual(['personal-data'])
    const rest = page.parse((await answers(`/v1/corrections?limit=5&after=${first.next}`, { headers })).body)
    expect(rest.items.map(({ kind }) => kind).toSorted()).toEqual(['out-of-date', 'wrong-content'])
    expect((await answers('/v1/statistics?by=place&measure=corrections')).body).toMatchObject({
      items: [{ place: '611000', correctionsOpen: 2, correctionsAccepted: 0, correctionsRefused: 0 }],
    })
    await withdraw(store(), { id: '611000.a', reason: { code: 'personal-data' } }, 'test')
    expect((await answers(leak.url)).body).toMatchObject({ id: leak.id, state: 'accepted' })
    expect((await answers(leak.url)).body).not.toHaveProperty('record')
  })

  it('lose their words with the record, or with the revision that was erased', async () => {
    const { id } = await reported()
    const { id: onB } = await reported({}, '611000.b')
    await publish(store(), [document('b', { title: '更正' })], 'test')
    await erase(store(), { id: '611000.b', revision: 1, reason: { code: 'error' } }, 'test')
    expect(await correction(store(), onB)).not.toHaveProperty('message')
    expect(await correction(store(), onB)).not.toHaveProperty('answer')
    await withdraw(store(), { id: '611000.a', reason: { code: 'error' } }, 'test')
    const closed = await correction(store(), id)
    expect(closed).toMatchObject({ answer: { outcome: 'accepted', revision: 2 } })
    expect(closed).not.toHaveProperty('message')
    expect((await answers('/v1/records/611000.a/corrections')).status).toBe(410)
    expect((await answers('/v1/records/611000.a/corrections', sent(report))).status).toBe(410)
  })

  it.each<[string, object | string, number, string]>([
    ['an identity number in the words', { ...report, message: `应为 ${impossible}` }, 422, 'words-hold-personal-data'],
    ['a number in the pointer', { ...report, pointer: `/${impossible}` }, 422, 'words-hold-personal-data'],
    ['a kind that is none', { ...report, kind: 'wrong-contents' }, 422, 'correction-kind-not-known'],
    ['no words', { kind: 'other', message: '  ' }, 422, 'body-invalid'],
    ['too many words', { ...report, message: '长'.repeat(2001) }, 422, 'body-invalid'],
    ['a character that no text holds', { ...report, message: '不\0对' }, 422, 'body-invalid'],
    ['such a character in the pointer', { ...report, pointer: '/\0' }, 422, 'body-invalid'],
    ['a pointer that is none', { ...report, pointer: 'text' }, 422, 'body-invalid'],
    ['a member too many', { ...report, name: '张三' }, 422, 'body-invalid'],
    ['a body too large', { ...report, message: '长'.repeat(20_000) }, 413, 'content-too-large'],
    ['no JSON', '{', 400, 'malformed-json'],
  ])('are refused with %s, without repeating it', async (_, body, status, code) => {
    const told = await answers('/v1/records/611000.a/corrections', sent(body))
    expect(told).toMatchObject({ status, body: { code } })
    expect(JSON.stringify(told.body)).not.toContain(impossible)
    expect((await answers('/v1/records/611000.a/corrections')).body).toEqual({ open: 0, items: [] })
  })

  it('are for a record that is there, and a bounded number of them', async () => {
    expect((await answers('/v1/records/611000.none/corrections', sent(report))).status).toBe(404)
    expect((await answers(`/v1/corrections/${'0'.repeat(32)}`)).status).toBe(404)
    for (let left = mostOpen.record; left > 0; left--)
      await reportCorrection(store(), { record: '611000.a', kind: 'other', message: '一' })
    expect(await answers('/v1/records/611000.a/corrections', sent(report))).toMatchObject({
      status: 429,
      body: { code: 'corrections-waiting' },
    })
    await reported({}, '611000.b')
  })

  it('come from one address as often as is allowed, whoever else asks', async () => {
    const { app: one } = app({ requests: 2, seconds: 3600 })
    const statuses: number[] = []
    for (let time = 0; time < 3; time++)
      statuses.push((await ask(one, '/v1/records/611000.a/corrections', sent(report))).status)
    expect(statuses).toEqual([202, 202, 429])
    const refused = await ask(one, '/v1/records/611000.a/corrections', sent(report))
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect((await ask(one, '/v1/records/611000.a/corrections')).status).toBe(200)
  })

  it('are read and answered within the scope of a token alone', async () => {
    const { id } = await reported()
    const refusal = { outcome: 'refused', reason: '与原件一致', basis: '原件' }
    const others = {
      elsewhere: await secretOf(store(), { places: ['610100'] }),
      auditor: await secretOf(store(), { role: 'auditor', places: [] }),
      body: await secretOf(store(), { bodies: ['611000.office'] }),
    }
    expect((await answers('/v1/corrections')).status).toBe(401)
    for (const [who, secret] of Object.entries(others)) {
      const list = await answers('/v1/corrections', { headers: { Authorization: `Bearer ${secret}` } })
      expect([who, list.status, list.body]).toEqual(
        who === 'auditor' ? [who, 403, expect.anything()] : [who, 200, { items: [], next: null }],
      )
      expect((await answers(`/v1/corrections/${id}/answer`, sent(refusal, secret))).status).toBe(403)
    }
    const leaking = { ...refusal, reason: `与 ${impossible} 一致` }
    expect(await answers(`/v1/corrections/${id}/answer`, sent(leaking, publisher))).toMatchObject({
      status: 422,
      body: { code: 'words-hold-personal-data', errors: [{ pointer: '/reason' }] },
    })
    expect((await answers(`/v1/corrections/${id}/answer`, sent(refusal, publisher))).status).toBe(200)
    expect((await answers('/v1/records/611000.a/corrections')).body).toMatchObject({ items: [{ answer: refusal }] })
    expect(await inbox(store(), { token: await token(), state: 'open', limit: 10 })).toEqual([])
    async function token() {
      return (await createToken(store(), { name: '运行', role: 'operator' }, 'test')).token
    }
  })

  it('make another version of what is served, so that no process gives old answers', async () => {
    const versions = [await storeVersion(store())]
    const { id } = await reported()
    versions.push(await storeVersion(store()))
    const refusal = { outcome: 'refused', reason: '与原件一致', basis: '原件' }
    await answers(`/v1/corrections/${id}/answer`, sent(refusal, publisher))
    versions.push(await storeVersion(store()))
    expect(new Set(versions).size).toBe(3)
  })
})
