import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../scripts/test-database.ts'
import { gongkai } from './support/fake-edge.ts'
import { inputFolder } from './support/input-folder.ts'
import { program } from './support/program.ts'
import { tempFolder } from './support/temp-folder.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})

afterAll(async () => {
  await database.drop()
})

describe('gongkai import, withdraw and serve, on a PostgreSQL', () => {
  it('publish, take down and serve: the page is gone, with its reason, and an old file does not bring it back', async () => {
    const store = ['--database-url', database.url]
    const folder = inputFolder()
    const argv = ['import', '--map', 'map.yaml', 'rows.ndjson', ...store]
    const first = await gongkai(argv, { folder })
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('30 rows = 30 imported + 0 unchanged') })
    const again = await gongkai(argv, { folder })
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('30 rows = 0 imported + 30 unchanged') })

    const missing = await gongkai(['withdraw', '611000.77', '--reason', 'error', ...store])
    expect(missing).toMatchObject({ code: 2, err: expect.stringContaining('there is no record 611000.77') })
    const take = ['withdraw', '611000.7', '--reason', 'personal-data', ...store]
    const nowhere = await gongkai([...take, '--replaced-by', '611000.77'])
    expect(nowhere).toMatchObject({ code: 2, err: expect.stringContaining('cannot take its place: there is no such') })
    const itself = await gongkai([...take, '--replaced-by', '611000.7'])
    expect(itself).toMatchObject({ code: 2, err: expect.stringContaining('it is the record that is withdrawn') })
    const leaking = await gongkai([...take, '--note', '身份证号999999190001010015'])
    expect(leaking).toMatchObject({ code: 2, err: expect.stringContaining('--note seems to hold personal data') })
    expect(leaking.err).not.toContain('999999190001010015')
    const taken = await gongkai(take)
    expect(taken).toMatchObject({ code: 0, out: expect.stringContaining('611000.7 withdrawn') })
    const twice = await gongkai(['withdraw', '611000.7', '--reason', 'personal-data', ...store])
    expect(twice).toMatchObject({ code: 0, out: expect.stringContaining('nothing changed') })

    const after = await gongkai(argv, { folder })
    expect(after).toMatchObject({
      code: 1,
      err: expect.stringContaining('rows.ndjson:8  id: the record was withdrawn'),
    })
    expect(after.out).toContain('30 rows = 0 imported + 29 unchanged + 1 refused')

    const terms = { url: 'https://creativecommons.org/licenses/by/4.0/', name: 'CC-BY-4.0' }
    const stated = ['--license', terms.url, '--license-name', terms.name]
    const node = program(['serve', '--port', '0', ...stated], { environment: { DATABASE_URL: database.url } })
    const [, url = ''] = await node.says(/served at (http:\S+)/)
    const status = await fetch(`${url}/status`, { headers: { Accept: 'application/json' } })
    expect(await status.json()).toMatchObject({ license: terms })
    expect(status.headers.get('Link')).toContain(`<${terms.url}>; rel="license"`)
    expect((await fetch(`${url}/v1/records/611000.7`)).status).toBe(410)
    expect((await fetch(`${url}/v1/records/611000.8`)).status).toBe(200)
    expect(node.err()).toContain('"event":"listening"')
    node.child.kill('SIGTERM')
    expect(await node.ended).toBe(0)

    const restored = await gongkai([...argv, '--restore'], { folder })
    expect(restored).toMatchObject({ code: 0, out: expect.stringContaining('0 new, 0 changed, 1 restored') })
  })

  it.each([
    [['withdraw', '611000.7'], 'personal-data'],
    [['withdraw', '611000.7', '--reason', 'personal'], 'there is no reason personal'],
    [['withdraw', '611000.7', '--reason', 'other'], '--note'],
    [['withdraw', 'seven', '--reason', 'error'], 'expected a record id'],
    [['serve', '--port', '99999'], 'expected a port'],
    [['serve', '--data', 'x', '--database-url', 'postgres://x'], 'cannot be used together'],
    [['serve', '--database-url', 'mysql://x'], 'must begin with postgres://'],
    [['serve', '--base-url', 'example'], 'expected a web address'],
    [['serve', '--database-url', 'postgres://127.0.0.1:1/x'], 'the database cannot be reached (ECONNREFUSED)'],
  ])('%j is wrong use, and makes no folder', async (argv, told) => {
    const folder = tempFolder()
    const { code, err } = await gongkai(argv, { folder })
    expect(code).toBe(2)
    expect(err).toContain(told)
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })
})
