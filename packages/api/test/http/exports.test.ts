import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { canonicalJson, readRecord } from '@gongkai/core'
import { expect, it, onTestFinished } from 'vitest'
import * as z from 'zod'
import { changes, erase, publish, withdraw } from '../../src/index.ts'
import { onBothEngines } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { testApp } from './app.ts'
import { ask, bodyOf } from './contract.ts'

/** A folder that goes with the test. */
async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gongkai-test-'))
  onTestFinished(async () => await rm(folder, { recursive: true, force: true }))
  return folder
}

const manifest = z.looseObject({
  epoch: z.string(),
  seq: z.int(),
  next: z.string(),
  resources: z.array(
    z.looseObject({ name: z.string(), path: z.string(), bytes: z.int(), hash: z.string(), rows: z.int() }),
  ),
})

const letter = readRecord({
  id: '611000.letter',
  kind: 'letter',
  place: '611000',
  title: '=HYPERLINK("http://x","点我")',
  attribute: 'proactive',
  question: "'引号，换行\n-5+3",
})

onBothEngines('exports', (store) => {
  const resources = async (app: ReturnType<typeof testApp>['app']) => {
    const { resources: all, ...rest } = manifest.parse(await bodyOf(app, '/v1/exports'))
    return { ...rest, all, pathOf: (name: string) => `/v1/${all.find((one) => one.name === name)?.path}` }
  }

  it('hold every live record at their position, each file with its size and digest', async () => {
    const { app } = testApp(store())
    const records = Array.from({ length: 1203 }, (_, index) => document(`n-${String(index).padStart(4, '0')}`))
    await publish(store(), [...records, letter], 'test')
    const { all, pathOf, seq, next } = await resources(app)
    expect(all.map(({ name }) => name).filter((name) => !name.endsWith('-gz'))).toEqual([
      'records-ndjson',
      'records-csv',
      'records-bom-csv',
      'letter-csv',
      'letter-bom-csv',
      'document-csv',
      'document-bom-csv',
    ])
    for (const { path, bytes, hash } of all) {
      const response = await ask(app, `/v1/${path}`)
      const body = new Uint8Array(await response.arrayBuffer())
      const sha256 = createHash('sha256').update(body)
      const digest = `sha-256=:${sha256.copy().digest('base64')}:`
      expect([body.length, `sha256:${sha256.digest('hex')}`]).toEqual([bytes, hash])
      expect([response.headers.get('Content-Digest'), response.headers.get('Repr-Digest')]).toEqual([digest, digest])
    }
    const lines = await (await ask(app, pathOf('records-ndjson'))).text()
    expect(lines).toBe([letter, ...records].map((one) => `${canonicalJson(one)}\n`).join(''))
    const packed = await (await ask(app, pathOf('records-ndjson-gz'))).arrayBuffer()
    expect(gunzipSync(packed).toString()).toBe(lines)
    expect(seq).toBe(1204)
    expect((await changes(store(), { after: next, limit: 10 })).items).toEqual([])
  })

  it('give programs every cell as it is, and spreadsheets nothing to run', async () => {
    const { app } = testApp(store())
    await publish(store(), [letter], 'test')
    const { pathOf } = await resources(app)
    const plain = await (await ask(app, pathOf('letter-csv'))).text()
    expect(plain).toContain('"=HYPERLINK(""http://x"",""点我"")"')
    expect(plain).toContain('"\'引号，换行\n-5+3"')
    const bytes = Buffer.from(await (await ask(app, pathOf('letter-bom-csv'))).arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.toString()).toContain('"\'=HYPERLINK(""http://x"",""点我"")"')
    expect(bytes.toString()).toContain('"\'\'引号，换行\n-5+3"')
    const wrong = await ask(app, `${pathOf('records-ndjson')}?bom=true`)
    expect(await wrong.json()).toMatchObject({ errors: [{ parameter: 'bom' }] })
  })

  it('are served by parts, and not again to who has them', async () => {
    const { app } = testApp(store())
    await publish(store(), [document('a'), document('b')], 'test')
    const { pathOf } = await resources(app)
    const path = pathOf('records-ndjson')
    const whole = await ask(app, path)
    const text = await whole.text()
    const etag = whole.headers.get('ETag') ?? ''
    const part = async (Range: string, headers: Record<string, string> = {}) => {
      const response = await ask(app, path, { headers: { Range, ...headers } })
      return [response.status, response.headers.get('Content-Range'), await response.text()]
    }
    const bytes = Buffer.from(text)
    const size = bytes.length
    expect(await part('bytes=3-9')).toEqual([206, `bytes 3-9/${size}`, bytes.subarray(3, 10).toString()])
    expect(await part('bytes=-2')).toEqual([206, `bytes ${size - 2}-${size - 1}/${size}`, '}\n'])
    expect(await part(`bytes=${size - 1}-`)).toEqual([206, `bytes ${size - 1}-${size - 1}/${size}`, '\n'])
    expect((await part(`bytes=${size}-`)).slice(0, 2)).toEqual([416, `bytes */${size}`])
    expect((await part('Bytes=3-9'))[0]).toBe(206)
    expect(await part('bytes=0-1,3-4')).toEqual([200, null, text])
    expect(await part('bytes=3-9', { 'If-Range': '"other"' })).toEqual([200, null, text])
    expect((await part('bytes=3-9', { 'If-Range': etag }))[0]).toBe(206)
    expect((await ask(app, path, { headers: { 'If-None-Match': etag } })).status).toBe(304)
    const head = await ask(app, path, { method: 'HEAD' })
    expect([head.headers.get('Content-Length'), await head.text()]).toEqual([String(size), ''])
  })

  it('are made once for each position, and stay at it while others publish', async () => {
    const exportsFolder = await emptyFolder()
    const { app } = testApp(store(), { exportsFolder })
    await publish(store(), [document('a'), document('b')], 'test')
    const [one, two] = await Promise.all([resources(app), resources(app)])
    expect(one.all).toEqual(two.all)
    expect(await readdir(exportsFolder)).toEqual([`${one.epoch}-2`])
    await publish(store(), [document('a', { title: '更正' }), document('c')], 'test')
    expect(await (await ask(app, one.pathOf('records-ndjson'))).text()).not.toContain('更正')
    const later = await resources(app)
    expect(later.seq).toBe(4)
    expect(await (await ask(app, later.pathOf('records-ndjson'))).text()).toContain('更正')
    expect(await (await ask(testApp(store(), { exportsFolder }).app, one.pathOf('records-csv'))).text()).toContain(
      '611000.b',
    )
  })

  it('are given by a process that did not make them, byte for byte, as long as nothing was published since', async () => {
    await publish(store(), [document('a'), document('b')], 'test')
    const one = await resources(testApp(store()).app)
    const { app: other } = testApp(store())
    const bytes = Buffer.from(await (await ask(other, one.pathOf('records-ndjson'))).arrayBuffer())
    const told = one.all.find(({ name }) => name === 'records-ndjson')
    expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(told?.hash)
    await publish(store(), [document('c')], 'test')
    expect((await ask(testApp(store()).app, one.pathOf('records-ndjson'))).status).toBe(404)
  })

  it('are gone once something they hold was withdrawn or erased', async () => {
    const exportsFolder = await emptyFolder()
    const { app } = testApp(store(), { exportsFolder })
    await publish(store(), [document('a', { title: '泄露' }), document('b')], 'test')
    const before = await resources(app)
    await publish(store(), [document('a'), document('later')], 'test')
    const between = await resources(app)
    await withdraw(store(), { id: '611000.later', reason: { code: 'error' } }, 'test')
    expect((await ask(app, before.pathOf('records-csv'))).status).toBe(200)
    expect(await (await ask(app, between.pathOf('records-csv'))).json()).toMatchObject({ code: 'export-gone' })
    await erase(store(), { id: '611000.a', revision: 1, reason: { code: 'personal-data' } }, 'test')
    expect((await ask(app, before.pathOf('records-csv'))).status).toBe(410)
    expect(await readdir(exportsFolder)).toEqual([])
    expect(await (await ask(app, (await resources(app)).pathOf('records-ndjson'))).text()).not.toContain('泄露')
  })

  it('that hold what was withdrawn while no node ran are deleted when one starts', async () => {
    const exportsFolder = await emptyFolder()
    await publish(store(), [document('a')], 'test')
    await resources(testApp(store(), { exportsFolder }).app)
    expect(await readdir(exportsFolder)).toHaveLength(1)
    await withdraw(store(), { id: '611000.a', reason: { code: 'error' } }, 'test')
    const { app } = testApp(store(), { exportsFolder })
    // Nobody asks for an export: it goes by itself, however long that takes here.
    while ((await readdir(exportsFolder)).length > 0) await new Promise((resolve) => setTimeout(resolve, 20))
    expect((await ask(app, '/v1/records')).status).toBe(200)
  })

  it('do not answer for what was never made', async () => {
    const { app } = testApp(store())
    await publish(store(), [document('a')], 'test')
    const { epoch } = await resources(app)
    for (const [path, status] of [
      [`${epoch}-9/records.csv`, 404],
      [`${epoch}-1/letter.csv`, 404],
      [`${epoch}-1/..%2Fexport.json`, 404],
      [`${epoch}-1/export.json`, 404],
      ['0000000000000000-1/records.csv', 410],
      ['x/records.csv', 404],
    ] as const)
      expect([path, (await ask(app, `/v1/exports/${path}`)).status]).toEqual([path, status])
  })
})
