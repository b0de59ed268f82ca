import { beforeEach, expect, it } from 'vitest'
import * as z from 'zod'
import { audit, createToken, head, type Store, withdraw } from '../../src/index.ts'
import { onBothEngines } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'
import { ask, expectContract } from './contract.ts'

const answer = z.looseObject({ line: z.int().optional(), outcome: z.string().optional(), code: z.string().optional() })

async function linesOf(response: Response): Promise<readonly z.output<typeof answer>[]> {
  const text = await response.text()
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => answer.parse(JSON.parse(line)))
}

const ndjson = (...values: readonly unknown[]) =>
  values.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join('')

onBothEngines('POST /v1/imports', (store) => {
  let secret = ''
  beforeEach(async () => {
    secret = (await createToken(store(), { name: '导入', role: 'publisher', places: ['611000'] }, 'test')).secret
  })
  const send = async (body: RequestInit['body'], headers: Readonly<Record<string, string>> = {}, on: Store = store()) =>
    await ask(testApp(on).app, '/v1/imports', {
      method: 'POST',
      body: body ?? null,
      headers: { 'Content-Type': 'application/x-ndjson', Authorization: `Bearer ${secret}`, ...headers },
      ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
    })

  it('answers each line by its number, and one that is wrong stops no other', async () => {
    const response = await send(
      ndjson(
        document('a'),
        '{"id":',
        '',
        { ...document('b'), formedOn: '2026-02-30' },
        { ...document('c'), id: '330824.c', place: '330824' },
        document('d', { attribute: 'not-disclosed' }),
        document('e', { text: '户主身份证号999999190001010015' }),
        `${'['.repeat(5000)}`,
        `"${'x'.repeat(5_000_000)}"`,
        document('a', { title: '二' }),
        document('f'),
        JSON.stringify(document('g')).replace('{', '{"title":"甲",'),
      ),
    )
    await expectContract('/v1/imports', response, 'post')
    expect((await linesOf(response)).map(({ line, outcome, code }) => [line, code ?? outcome])).toEqual([
      [1, 'created'],
      [2, 'malformed-json'],
      [4, 'record-invalid'],
      [5, 'out-of-scope'],
      [6, 'record-not-lawful'],
      [7, 'personal-data-found'],
      [8, 'malformed-json'],
      [9, 'malformed-json'],
      [10, 'changed'],
      [11, 'created'],
      [12, 'malformed-json'],
      [undefined, undefined],
    ])
    expect(await head(store())).toMatchObject({ seq: 3 })
  })

  it('counts what it did in a last line, without which the answer is not whole', async () => {
    const lines = await linesOf(await send(ndjson(...Array.from({ length: 1203 }, (_, n) => document(`n-${n}`)), '{')))
    expect(lines).toHaveLength(1205)
    expect(lines.at(-1)).toEqual({ end: true, created: 1203, changed: 0, restored: 0, unchanged: 0, refused: 1 })
    const notes = await audit(store(), { after: 0, limit: 1000 })
    expect(notes.some(({ subject }) => subject === '611000.n-77')).toBe(true)
  })

  it('gives the same answer to the same key and body, and none to another body', async () => {
    const body = ndjson(document('a'), document('b'))
    const key = { 'Idempotency-Key': 'first' }
    const first = await (await send(body, key)).text()
    expect(await (await send(body, key)).text()).toBe(first)
    expect(await head(store())).toMatchObject({ seq: 2 })
    for (const other of [ndjson(document('a')), ndjson(document('a'), document('c')), body + ndjson(document('d')), ''])
      expect((await send(other, key)).status).toBe(422)
    expect((await send(body, { 'Idempotency-Key': '' })).status).toBe(400)
    expect((await linesOf(await send(body, { 'Idempotency-Key': 'second' })))[0]).toMatchObject({
      outcome: 'unchanged',
    })
  })

  it('goes on behind what was answered where it broke off', async () => {
    const records = Array.from({ length: 1200 }, (_, n) => document(`m-${n}`))
    const body = ndjson(...records)
    const bytes = new TextEncoder().encode(body)
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(bytes.slice(0, (bytes.length * 2) / 3)),
      pull: (controller) => controller.error(new Error('the line went dead')),
    })
    const key = { 'Idempotency-Key': 'broken' }
    expect((await send(broken, key)).status).toBeGreaterThanOrEqual(400)
    const { seq } = await head(store())
    expect(seq).toBe(500)
    const again = await linesOf(await send(body, key))
    expect(again.map(({ outcome }) => outcome).filter((one) => one === 'created')).toHaveLength(1200)
    expect(await head(store())).toMatchObject({ seq: 1200 })
  })

  it('is forgotten with a record of it that is withdrawn, digest and all', async () => {
    const body = ndjson(document('gone'), document('stays'))
    const key = { 'Idempotency-Key': 'gone' }
    await (await send(body, key)).text()
    await withdraw(store(), { id: '611000.gone', reason: { code: 'personal-data' } }, 'test')
    const kept = await store().db.selectFrom('imports').select('key').where('key', '=', 'gone').execute()
    expect(kept).toEqual([])
    expect((await linesOf(await send(body, key))).map(({ code, outcome }) => code ?? outcome)).toEqual([
      'withdrawn-before',
      'unchanged',
      undefined,
    ])
  })

  it('does not run twice at once', async () => {
    const body = ndjson(...Array.from({ length: 1100 }, (_, n) => document(`t-${n}`)))
    const both = await Promise.all([1, 2].map(async () => (await send(body, { 'Idempotency-Key': 'twice' })).status))
    expect(both.every((status) => status === 200 || status === 409)).toBe(true)
    expect(await head(store())).toMatchObject({ seq: 1100 })
    expect((await linesOf(await send(body, { 'Idempotency-Key': 'twice' }))).at(-1)).toMatchObject({ created: 1100 })
  })

  it('takes publishers and NDJSON only', async () => {
    expect((await send('x', { 'Content-Type': 'text/csv' })).status).toBe(415)
    expect((await send('x', { Authorization: 'Bearer x' })).status).toBe(401)
    expect((await send('x', { 'Content-Length': '999999999999' })).status).toBe(413)
  })
})
