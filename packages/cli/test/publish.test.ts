import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { openStore, publish, type RunningNode, type Store, serve, silentLog, withdraw } from '@gongkai/api'
import { civilDate, formerRuleWords, readRecord, text } from '@gongkai/core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../scripts/test-database.ts'
import { gongkai } from './support/fake-edge.ts'
import { ndjson, tempFolder } from './support/temp-folder.ts'

let database: TestDatabase
let store: Store
let node: RunningNode
let token = ''

const fields = (local: string, more: Readonly<Record<string, unknown>> = {}) => ({
  id: `611000.${local}`,
  kind: 'document',
  place: '611000',
  title: `关于${local}的通知`,
  attribute: 'proactive',
  ...more,
})

beforeAll(async () => {
  database = await testDatabase()
  store = await openStore({ location: { engine: 'postgres', url: database.url } })
  node = await serve({ store, port: 0, signals: false, log: silentLog })
})

afterAll(async () => {
  await node.close()
  await database.drop()
})

const english = (more: Readonly<Record<string, string>> = {}) => ({ LANG: 'en_US.UTF-8', ...more })
const run = async (argv: readonly string[], folder = process.cwd()) =>
  await gongkai(argv, { folder, environment: english({ GONGKAI_TOKEN: token }) })

/** A node that gives the same answer to every import, whatever is sent; none of the shipped rules has a former id. */
async function nodeThatAnswers(lines: readonly unknown[]): Promise<string> {
  const server = createServer((request, response) => request.resume().on('end', () => response.end(ndjson(lines))))
  onTestFinished(() => void server.close())
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a listening server has an address')
  return `http://127.0.0.1:${address.port}`
}

describe('gongkai token', () => {
  it('makes a token that is shown once, lists it without, and revokes it', async () => {
    const where = ['--database-url', database.url]
    const made = await run(['token', 'create', '--name', 'office', '--place', '611000', ...where])
    expect(made.code).toBe(0)
    token = /gongkai_[\w-]{43}/.exec(made.out)?.[0] ?? ''
    expect(token).not.toBe('')
    const short = await run([
      'token',
      'create',
      '--name',
      'audit',
      '--role',
      'auditor',
      '--expires',
      '2027-01-01',
      ...where,
    ])
    const id = /token ([0-9a-f]{12})/.exec(short.out)?.[1] ?? ''
    const listed = await run(['token', 'list', ...where])
    expect(listed.out).toMatch(/publisher {2}office {2}611000 {2}open/)
    expect(listed.out).toContain('until 2026-12-31T16:00:00.000Z')
    expect(listed.out).not.toContain(token.slice(8))
    expect(await run(['token', 'revoke', id, ...where])).toMatchObject({ code: 0, out: `token ${id} revoked\n` })
    expect((await run(['token', 'revoke', 'ffffffffffff', ...where])).code).toBe(2)
    expect((await run(['token', 'create', '--name', 'x', ...where])).err).toContain('publisher needs')
    expect((await run(['token', 'make', ...where])).err).toContain('expected one of create, list, revoke')
    expect((await run(['token', 'create', ...where])).err).toContain('--name')
  })
})

describe('gongkai publish', () => {
  it('uploads nothing while the check here refuses something, and the rest where that is said', async () => {
    const folder = tempFolder({
      'a.ndjson': ndjson([fields('p-1'), fields('p-2', { formedOn: '2026-02-30' }), fields('p-3')]),
    })
    const held = await run(['publish', 'a.ndjson', '--to', node.url], folder)
    expect(held.code).toBe(1)
    expect(held.err).toContain('a.ndjson:2  /formedOn')
    expect(held.err).toContain('nothing was uploaded')
    expect((await fetch(`${node.url}/v1/records/611000.p-1`)).status).toBe(404)
    const rest = await run(['publish', 'a.ndjson', '--to', node.url, '--skip-refused'], folder)
    expect(rest).toMatchObject({ code: 1, out: '2 created, 0 changed, 0 restored, 0 unchanged, 1 refused\n' })
    expect((await fetch(`${node.url}/v1/records/611000.p-1`)).status).toBe(200)
  })

  it('publishes a folder in parts, and nothing twice', async () => {
    const many = Array.from({ length: 1203 }, (_, n) => fields(`m-${n}`))
    const folder = tempFolder({
      'b.ndjson': ndjson(many),
      'c.json': JSON.stringify([fields('c-1')]),
      'd.txt': 'no record',
    })
    const argv = ['publish', '.', '--to', node.url]
    expect(await run(argv, folder)).toMatchObject({
      code: 0,
      out: '1204 created, 0 changed, 0 restored, 0 unchanged, 0 refused\n',
    })
    const before = await (await fetch(`${node.url}/v1/changes/head`)).text()
    expect((await run(argv, folder)).code).toBe(0)
    expect(await (await fetch(`${node.url}/v1/changes/head`)).text()).toBe(before)
  })

  it('tells what the node refuses, at its line, without the value', async () => {
    const folder = tempFolder({
      'a.ndjson': ndjson([fields('q-1'), fields('q-2', { text: '身份证号999999190001010015' })]),
    })
    const { code, err, out } = await run(['publish', 'a.ndjson', '--to', node.url], folder)
    expect({ code, out }).toEqual({ code: 1, out: '1 created, 0 changed, 0 restored, 0 unchanged, 1 refused\n' })
    expect(err).toContain('a.ndjson:2  /text')
    expect(err + out).not.toContain('999999190001010015')
  })

  it.each([
    ['zh-CN', '规则 cn/older 已改为 cn/proactive-20wd，仍然有效，请改用新的代号\n'],
    ['en', 'rule cn/older is now cn/proactive-20wd: it still holds, write the new id\n'],
  ])('tells in %s what the node remarks about a waiver, once however many records carry it', async (lang, told) => {
    const on = civilDate('2026-11-23')
    const renamed = { from: 'cn/older', to: 'cn/proactive-20wd', on, reason: text('改名', 'renamed') }
    const notices = [formerRuleWords('cn/older', [renamed])]
    const line = { outcome: 'created', revision: 1, seq: 1, findings: [], notices }
    const url = await nodeThatAnswers([{ ...line, line: 1 }, { ...line, line: 2 }, { end: true }])
    const folder = tempFolder({ 'a.ndjson': ndjson([fields('n-1'), fields('n-2')]) })
    const { code, out, err } = await run(['publish', 'a.ndjson', '--to', url, '--lang', lang], folder)
    expect({ code, err }).toEqual({ code: 0, err: told })
    expect(out).toMatch(/\b2\b/)
  })

  it.each([
    ['a line that it does not know', [{ line: 1, outcome: 'created' }, { line: 2, outcome: 'held' }, { end: true }]],
    ['no line for one of them', [{ line: 1, outcome: 'created' }, { end: true }]],
  ])('counts nothing out of an answer with %s, and says so', async (_, lines) => {
    const url = await nodeThatAnswers(lines)
    const folder = tempFolder({ 'a.ndjson': ndjson([fields('n-1'), fields('n-2')]) })
    const { code, out, err } = await run(['publish', 'a.ndjson', '--to', url], folder)
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('outcomes that this program does not know') })
    expect(out).toMatch(/\b0\b/)
    expect(out).not.toMatch(/[1-9]/)
  })

  it.each([
    [['publish', 'a.ndjson'], '--to'],
    [['publish', 'a.ndjson', '--to', 'example'], 'expected a web address'],
    [['publish', 'none.ndjson', '--to', 'http://127.0.0.1:1'], 'no file none.ndjson'],
  ])('%j is wrong use', async (argv, told) => {
    const { code, err } = await run(argv, tempFolder({ 'a.ndjson': '' }))
    expect(code).toBe(2)
    expect(err).toContain(told)
  })

  it('needs a token, and says when it opens nothing', async () => {
    const folder = tempFolder({ 'a.ndjson': ndjson([fields('t-1')]) })
    const argv = ['publish', 'a.ndjson', '--to', node.url]
    expect((await gongkai(argv, { folder })).err).toContain('GONGKAI_TOKEN')
    const wrong = await gongkai(argv, { folder, environment: english({ GONGKAI_TOKEN: 'gongkai_x' }) })
    expect(wrong).toMatchObject({ code: 3, err: expect.stringContaining('the token opens nothing') })
  })
})

describe('gongkai mirror', () => {
  it('keeps a folder up to date, lets withdrawn records go, and goes on after a crash amid a step', async () => {
    const folder = tempFolder()
    const argv = ['mirror', node.url, '--to', 'm']
    const first = await run(argv, folder)
    expect(first.code).toBe(0)
    const files = join(folder, 'm', 'records', '611000')
    const before = readdirSync(files).length
    expect(before).toBeGreaterThan(1200)
    await withdraw(store, { id: '611000.m-3', reason: { code: 'error' } }, 'test')
    await publish(store, [readRecord(fields('m-new'))], 'test')
    expect(await run(argv, folder)).toMatchObject({ code: 0, out: 'mirror brought up to date: 1 written, 1 removed\n' })
    expect(existsSync(join(files, 'm-3.json'))).toBe(false)
    expect(JSON.parse(readFileSync(join(files, 'm-new.json'), 'utf8'))).toMatchObject({
      id: '611000.m-new',
      revision: 1,
    })
    const state: unknown = JSON.parse(readFileSync(join(folder, 'm', 'state.json'), 'utf8'))
    const journal = {
      put: [{ id: '611000.crashed', revision: 1, digest: 'x', record: {} }],
      remove: ['611000.m-4'],
      state,
    }
    writeFileSync(join(folder, 'm', 'step.json'), JSON.stringify(journal))
    expect((await run(argv, folder)).code).toBe(0)
    expect([existsSync(join(files, 'crashed.json')), existsSync(join(files, 'm-4.json'))]).toEqual([true, false])
    expect(existsSync(join(folder, 'm', 'step.json'))).toBe(false)
  })

  it('keeps nothing of what it cannot read, and says so', async () => {
    const folder = tempFolder({ 'state.json': '{' })
    expect((await run(['mirror', node.url, '--to', '.'], folder)).err).toContain('no mirror state')
    expect((await run(['mirror', node.url], folder)).err).toContain('--to')
    expect((await run(['mirror', 'example', '--to', '.'], folder)).err).toContain('expected a web address')
    const away = await run(['mirror', `${node.url}/nowhere`, '--to', 'x'], folder)
    expect(away.code).toBe(3)
  })
})
