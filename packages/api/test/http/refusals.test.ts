import { expect, it } from 'vitest'
import { refusals } from '../../src/http/refusals.ts'
import { audit, brokenAudit, createToken } from '../../src/index.ts'
import { apiError } from '../../src/problems/api-error.ts'
import { onBothEngines } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'
import { ask } from './contract.ts'

/** A number that nobody has: born 1900, in the region reserved for samples. */
const impossible = '999999190001010015'

onBothEngines('refused attempts', (store) => {
  const last = async () => {
    const entries = await audit(store(), { after: 0, limit: 1000 })
    return entries
      .filter(({ action }) => action === 'refused')
      .map(({ by, subject, detail }) => ({ by, subject, detail }))
  }
  const sent = (body: unknown, secret?: string, type = 'application/json') => ({
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: {
      'Content-Type': type,
      'If-None-Match': '*',
      ...(secret === undefined ? {} : { Authorization: `Bearer ${secret}` }),
    },
  })

  it('are in the audit with who and why, without a value or an id', async () => {
    const before = (await last()).length
    const { app } = testApp(store())
    const { secret, token } = await createToken(
      store(),
      { name: '市政府办', role: 'publisher', places: ['611000'] },
      'test',
    )
    const put = async (id: string, body: unknown, by?: string) =>
      (await ask(app, `/v1/records/${id}`, { method: 'PUT', ...sent(body, by) })).status
    const leak = document('a', { text: `身份证号${impossible}` })
    expect(await put('611000.a', leak)).toBe(401)
    expect(await put('611000.a', leak, `gongkai_${'x'.repeat(43)}`)).toBe(401)
    expect(await put('611000.a', leak, secret)).toBe(422)
    expect(
      await put(`330824.${impossible}`, { ...document('a'), id: `330824.${impossible}`, place: '330824' }, secret),
    ).toBe(403)
    // What is refused for the state of things is nobody's fault, and not noted.
    expect(await put('611000.a', document('a'), secret)).toBe(201)
    expect(await put('611000.a', document('a', { title: '二' }), secret)).toBe(412)
    expect((await last()).slice(before)).toEqual([
      { by: 'nobody', subject: 'putRecord', detail: '{"code":"token-needed"}' },
      { by: 'nobody', subject: 'putRecord', detail: '{"code":"token-refused"}' },
      { by: '市政府办', subject: 'putRecord', detail: `{"code":"personal-data-found","token":"${token.id}"}` },
      { by: '市政府办', subject: 'putRecord', detail: `{"code":"out-of-scope","token":"${token.id}"}` },
    ])
    expect(JSON.stringify(await audit(store(), { after: 0, limit: 1000 }))).not.toContain(impossible)
    expect(await brokenAudit(store())).toBeUndefined()
  })

  it('are counted by problem for the lines of an import', async () => {
    const before = (await last()).length
    const { app } = testApp(store())
    const { secret, token } = await createToken(
      store(),
      { name: '批量', role: 'publisher', places: ['611000'] },
      'test',
    )
    const lines = [document('a'), { x: impossible }, { ...document('b'), id: '330824.b' }, { x: 2 }]
    const body = lines.map((line) => JSON.stringify(line)).join('\n')
    await ask(app, '/v1/imports', { method: 'POST', ...sent(body, secret, 'application/x-ndjson') })
    expect((await last()).slice(before)).toEqual([
      {
        by: '批量',
        subject: 'importRecords',
        detail: `{"lines":{"out-of-scope":1,"record-invalid":2},"token":"${token.id}"}`,
      },
    ])
  })

  it('make one entry in ten minutes, whoever asks however often, and the next tells how many there were', async () => {
    const before = (await last()).length
    let now = 0
    const note = refusals(store(), undefined, () => now)
    const asked = { operation: 'putRecord', token: undefined }
    for (let time = 0; time < 500; time++) await note(asked, apiError('token-needed', {}))
    await note(asked, apiError('record-not-found', { id: '611000.a' }))
    await note(asked, new Error('a fault is in the log, not in the audit'))
    now += 600_000
    await note(asked, apiError('token-needed', {}))
    expect((await last()).slice(before).map(({ detail }) => detail)).toEqual([
      '{"code":"token-needed"}',
      '{"before":499,"code":"token-needed"}',
    ])
  })
})
