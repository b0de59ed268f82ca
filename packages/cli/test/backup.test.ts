import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { testDatabase } from '../../../scripts/test-database.ts'
import { gongkai } from './support/fake-edge.ts'
import { inputFolder } from './support/input-folder.ts'
import { program } from './support/program.ts'
import { tempFolder } from './support/temp-folder.ts'

/** Runs the program as a process of its own, to its end. */
async function ran(argv: readonly string[], folder: string) {
  const run = program(argv, { folder })
  const code = await run.ended
  return { code, out: run.out(), err: run.err() }
}

const page = z.object({ items: z.array(z.looseObject({ id: z.string() })), epoch: z.string() })

/** What a node over a store serves: its records, and every change but for the name of the numbering. */
async function served(place: readonly string[], folder: string) {
  const node = program(['serve', '--port', '0', ...place], { folder })
  const [, url = ''] = await node.says(/served at (http:\S+)/)
  const read = async (target: string) => page.parse(await (await fetch(url + target)).json())
  const records = await read('/v1/records?limit=500')
  const feed = await read('/v1/changes?limit=1000')
  const gone = (await fetch(`${url}/v1/records/611000.7`)).status
  node.child.kill('SIGTERM')
  expect(await node.ended).toBe(0)
  return {
    epoch: records.epoch,
    records: records.items,
    feed: feed.items.map((one) => ({ ...one, epoch: '' })),
    gone,
  }
}

it('a store goes from PGlite to PostgreSQL and back by its backup, and tells the same at every stop', async () => {
  const folder = inputFolder()
  const database = await testDatabase()
  const [first, second, third] = [
    ['--data', 'one'],
    ['--database-url', database.url],
    ['--data', 'three'],
  ] as const
  try {
    expect((await gongkai(['import', '--map', 'map.yaml', 'rows.ndjson', ...first], { folder })).code).toBe(0)
    expect((await gongkai(['withdraw', '611000.7', '--reason', 'error', ...first], { folder })).code).toBe(0)
    const told = await served(first, folder)
    expect(await ran(['backup', '--to', 'a.ndjson', ...first], folder)).toMatchObject({
      code: 0,
      out: expect.stringContaining('31 revisions, up to change 31'),
    })
    expect(statSync(join(folder, 'a.ndjson')).mode & 0o777).toBe(0o600)
    const across = ['restore', '--from', 'a.ndjson', '--nothing-erased-since', ...second]
    expect(await ran(across, folder)).toMatchObject({ code: 0, out: expect.stringContaining('31 revisions') })
    // The store is no longer empty.
    const twice = await gongkai(across, { folder })
    expect(twice).toMatchObject({ code: 2, err: expect.stringContaining('not empty') })

    expect((await ran(['backup', '--to', 'b.ndjson', ...second], folder)).code).toBe(0)
    expect((await gongkai(['withdraw', '611000.8', '--reason', 'personal-data', ...second], { folder })).code).toBe(0)
    expect(await gongkai(['backup', '--erasures-only', '--to', 'list.ndjson', ...second], { folder })).toMatchObject({
      code: 0,
      out: expect.stringContaining('2 withdrawals and erasures, up to change 32'),
    })
    const back = ['restore', '--from', 'b.ndjson', ...third]
    expect(await gongkai(back, { folder })).toMatchObject({ code: 2, err: expect.stringContaining('--erasures') })
    expect(await ran([...back, '--erasures', 'list.ndjson'], folder)).toMatchObject({ code: 0 })
    const home = await served(third, folder)
    expect(home.records).toEqual(told.records.filter(({ id }) => id !== '611000.8'))
    expect([home.gone, home.feed.length]).toEqual([410, 32])
    // What the later withdrawal took is gone from the place where it was put, too.
    const untouched = told.feed.filter(({ id }) => id !== '611000.8')
    expect(home.feed.filter(({ id }) => id !== '611000.8')).toEqual(untouched)
    expect(home.epoch).not.toBe(told.epoch)
  } finally {
    await database.drop()
  }
}, 600_000)

it('half a backup makes no store, and nothing is ever written over', async () => {
  const folder = inputFolder()
  const place = ['--data', 'one']
  const missing = await gongkai(['backup', '--to', 'a.ndjson', ...place], { folder })
  expect(missing).toMatchObject({ code: 2, err: expect.stringContaining('there is no database') })
  expect((await gongkai(['import', '--map', 'map.yaml', 'rows.ndjson', ...place], { folder })).code).toBe(0)
  expect((await gongkai(['backup', '--to', 'a.ndjson', ...place], { folder })).code).toBe(0)
  const text = readFileSync(join(folder, 'a.ndjson'), 'utf8')
  const again = await gongkai(['backup', '--to', 'a.ndjson', ...place], { folder })
  expect(again).toMatchObject({ code: 2, err: expect.stringContaining('not written over') })
  expect(readFileSync(join(folder, 'a.ndjson'), 'utf8')).toBe(text)
  writeFileSync(join(folder, 'half.ndjson'), text.slice(0, text.length / 2))
  const half = await ran(['restore', '--from', 'half.ndjson', '--nothing-erased-since', '--data', 'two'], folder)
  expect(half).toMatchObject({ code: 3, err: expect.stringContaining('cut short') })
  expect(existsSync(join(folder, 'two'))).toBe(false)
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
}, 600_000)

it('a backup that cannot be made leaves no file', async () => {
  const folder = tempFolder()
  const nowhere = ['--database-url', 'postgres://127.0.0.1:1/x']
  const run = await gongkai(['backup', '--to', 'none/a.ndjson', ...nowhere], { folder })
  expect(run).toMatchObject({ code: 2, err: expect.stringContaining('ENOENT') })
  const unreachable = await gongkai(['backup', '--to', 'a.ndjson', ...nowhere], { folder })
  expect(unreachable).toMatchObject({ code: 2, err: expect.stringContaining('cannot be reached') })
  expect(readdirSync(folder)).toEqual([])
})
