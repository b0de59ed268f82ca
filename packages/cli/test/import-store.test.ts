import { census, openStore } from '@gongkai/api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../scripts/test-database.ts'
import { gongkai } from './support/fake-edge.ts'
import { ndjson, tempFolder } from './support/temp-folder.ts'

const mapping = `
mapping: 1
kind: document
place: '999999'
id: { keys: [no] }
fields: { title: name, attribute: { value: proactive } }
`
const rows = ndjson(Array.from({ length: 1203 }, (_, no) => ({ no, name: `第${no}号` })))

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(async () => await database.drop())

const held = async () => {
  const store = await openStore({ location: { engine: 'postgres', url: database.url } })
  try {
    return (await census(store)).count
  } finally {
    await store.close()
  }
}

describe('gongkai import --indexes-after', () => {
  const run = async (argv: readonly string[]) => {
    const folder = tempFolder({ 'map.yaml': mapping, 'rows.ndjson': rows })
    return await gongkai(['import', '--map', 'map.yaml', 'rows.ndjson', ...argv], { folder })
  }

  it('is not for what writes no store', async () => {
    for (const other of [['--out', 'x'], ['--dry-run']])
      expect(await run(['--indexes-after', ...other])).toMatchObject({
        code: 2,
        err: expect.stringContaining(`--indexes-after and ${other[0]} cannot be used together`),
      })
  })

  it('fills an empty store, tells of it once it is there, and goes into no other', async () => {
    const into = ['--database-url', database.url]
    expect(await run([...into, '--indexes-after'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('1203 rows = 1203 imported'),
    })
    expect(await held()).toBe(1203)
    expect(await run([...into, '--indexes-after'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('import without that option'),
    })
    expect(await run(into)).toMatchObject({ code: 0, out: expect.stringContaining('0 imported + 1203 unchanged') })
  })
})
