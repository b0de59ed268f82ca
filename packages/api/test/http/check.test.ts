import { check, civilDate, digestOf, lawOf, recordSubject } from '@gongkai/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/index.ts'
import { memoryStore } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'
import { ask } from './contract.ts'

let opened: Store | undefined
beforeAll(async () => {
  opened = await memoryStore()
})
afterAll(async () => await opened?.close())

function node() {
  if (opened === undefined) throw new Error('not open')
  return testApp(opened)
}

async function send(body: unknown, headers: Record<string, string> = {}, target = '/v1/check') {
  const sent = typeof body === 'string' ? body : JSON.stringify(body)
  const init = { method: 'POST', body: sent, headers: { 'Content-Type': 'application/json', ...headers } }
  return await ask(node().app, target, init)
}

const late = document('late', { formedOn: '2026-01-05', publishedOn: '2026-03-02' })
const day = civilDate('2026-11-23')

describe('POST /v1/check', () => {
  it('finds what the core finds, with a receipt to recompute it from', async () => {
    const response = await send({ record: late })
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(await response.json()).toEqual({
      ...JSON.parse(JSON.stringify(check(recordSubject(late), { asOf: day, knownOn: day }))),
      receipt: expect.objectContaining({
        place: '611000',
        asOf: '2026-11-23',
        knownOn: '2026-11-23',
        law: lawOf({ place: '611000', knownOn: day }).hash,
        input: digestOf({ record: JSON.parse(JSON.stringify(late)), assertInForce: [] }),
      }),
    })
  })

  it('judges as of the day that is named, and any subject', async () => {
    const young = document('young', { formedOn: '2026-11-20' })
    const response = await send({ record: young }, {}, '/v1/check?asOf=2026-11-21&knownOn=2026-11-21')
    expect(await response.json()).toMatchObject({ receipt: { asOf: '2026-11-21', knownOn: '2026-11-21' } })
    const subject = { type: 'record', kind: 'document', place: '611000', data: late }
    expect(await (await send({ subject })).json()).toMatchObject({ findings: expect.any(Array) })
  })

  it('names every wrong member by its pointer, and repeats no value', async () => {
    const number = '999999190001010013'
    const wrong = { ...late, publishedOn: number, titel: 'x', kind: 'document' }
    const response = await send({ record: wrong })
    expect(response.status).toBe(422)
    const told = await response.text()
    expect(JSON.parse(told)).toMatchObject({
      code: 'record-invalid',
      errors: expect.arrayContaining([
        expect.objectContaining({ pointer: '/record/publishedOn' }),
        expect.objectContaining({ pointer: '/record/titel' }),
      ]),
    })
    expect(told).not.toContain(number)
  })

  it.each([
    ['both', { record: late, subject: {} }, 422, 'record-invalid'],
    ['neither', {}, 422, 'record-invalid'],
    ['a place nobody knows', { record: { ...late, id: '123456.a', place: '123456' } }, 422, 'record-invalid'],
    ['a list', [], 422, 'record-invalid'],
    ['nothing', '', 400, 'malformed-json'],
    ['no JSON', '{"record":', 400, 'malformed-json'],
    ['two records in one', '{"record":{},"record":{}}', 400, 'malformed-json'],
    ['deep JSON', `{"record":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 400, 'malformed-json'],
    ['too much', JSON.stringify({ record: 'x'.repeat(5_000_000) }), 413, 'content-too-large'],
  ])('refuses %s', async (_, body, status, code) => {
    const response = await send(body)
    expect([response.status, await response.json()]).toEqual([status, expect.objectContaining({ code })])
  })

  it('refuses another media type, another method, and bytes that are not UTF-8', async () => {
    expect((await send('{}', { 'Content-Type': 'text/plain' })).status).toBe(415)
    const got = await ask(node().app, '/v1/check')
    expect([got.status, got.headers.get('Allow')]).toEqual([405, 'POST, OPTIONS'])
    const body = new Uint8Array([0x7b, 0xff, 0x7d])
    const headers = { 'Content-Type': 'application/json' }
    expect((await ask(node().app, '/v1/check', { method: 'POST', body, headers })).status).toBe(400)
  })

  it('logs nothing of what was sent', async () => {
    const { app, log } = node()
    const headers = { 'Content-Type': 'application/json' }
    await ask(app, '/v1/check', { method: 'POST', body: JSON.stringify({ record: late }), headers })
    expect(log).toEqual([expect.objectContaining({ method: 'POST', route: '/v1/check', status: 200 })])
    expect(JSON.stringify(log)).not.toContain('late')
  })
})
