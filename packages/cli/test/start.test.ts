import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import * as z from 'zod'
import { absent, sharedData } from '../../../scripts/shared-data.ts'
import { gongkai } from './support/fake-edge.ts'
import { inputFolder } from './support/input-folder.ts'
import { type Program, program } from './support/program.ts'
import { tempFolder } from './support/temp-folder.ts'

const listSchema = z.object({ items: z.array(z.looseObject({})) })

async function addressOf(node: Program): Promise<string> {
  const [, url = ''] = await node.says(/(http:\/\/127\.0\.0\.1:\d+)\/v1\/records\n/)
  return url
}

async function count(url: string, query = ''): Promise<number> {
  const answer = await fetch(`${url}/v1/records?limit=100${query}`)
  expect(answer.status).toBe(200)
  return listSchema.parse(await answer.json()).items.length
}

async function stop(node: Program, signal: NodeJS.Signals): Promise<number | NodeJS.Signals> {
  node.child.kill(signal)
  return await node.ended
}

describe('gongkai start', () => {
  it('makes the database, loads the samples once, serves on loopback, and prints the addresses in both languages', async () => {
    const data = join(tempFolder(), 'data')
    const first = program(['start', '--data', data, '--port', '0'])
    const url = await addressOf(first)
    expect(first.out()).toMatch(/已载入 \d+ 条示例.* {2}\d+ samples loaded/)
    for (const label of ['首页', 'Home', '记录', 'Records', '变更', 'Changes', '接口说明', 'API reference'])
      expect(first.out()).toContain(label)
    for (const path of ['/', '/v1/records', '/v1/changes', '/docs', '/openapi.json'])
      expect((await fetch(url + path)).status).toBe(200)
    const samples = await count(url)
    expect(samples).toBeGreaterThan(20)
    expect(await stop(first, 'SIGINT')).toBe(0)
    expect(readdirSync(data).filter((name) => name.startsWith('lock.'))).toEqual([])

    const second = program(['start', '--data', data, '--port', '0'])
    const again = await addressOf(second)
    expect(second.out()).not.toContain('samples loaded')
    expect(await count(again)).toBe(samples)
    expect(await stop(second, 'SIGTERM')).toBe(0)
  })

  it('makes no database among files that are not its own, and says what to do', async () => {
    const folder = tempFolder({ 'letters.csv': 'a,b\n' })
    const { code, err } = await gongkai(['start', '--data', folder, '--port', '0'], { folder })
    expect(code).toBe(2)
    expect(err).toMatch(/letters\.csv.*--with/)
    expect(readdirSync(folder)).toEqual(['letters.csv'])
  })

  it('says that the port is taken before it makes or loads anything', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const address = server.address()
    const port = address !== null && typeof address === 'object' ? String(address.port) : ''
    const folder = tempFolder()
    for (const command of ['start', 'serve']) {
      const { code, out, err } = await gongkai([command, '--data', join(folder, 'data'), '--port', port], { folder })
      expect([code, out]).toEqual([2, ''])
      expect(err).toContain(port)
    }
    expect(readdirSync(folder)).toEqual([])
  })

  it('tells a second process who holds the data', async () => {
    const data = join(tempFolder(), 'data')
    const first = program(['start', '--empty', '--data', data, '--port', '0'])
    await addressOf(first)
    const second = program(['start', '--empty', '--data', data, '--port', '0'])
    expect(await second.ended).toBe(2)
    expect(second.err()).toContain(`held by process ${first.child.pid}`)
    const folder = tempFolder({ 'rows.ndjson': '', 'map.yaml': '' })
    const imported = program(['import', '--map', 'map.yaml', 'rows.ndjson', '--data', data], { folder })
    expect(await imported.ended).toBe(2)
    expect(imported.err()).toContain(`held by process ${first.child.pid}`)
  })

  it('loses nothing that was acknowledged, and leaves nothing in the way, when it is killed outright', async () => {
    const data = join(tempFolder(), 'data')
    const input = inputFolder()
    const first = program(['start', '--with', input, '--data', data, '--port', '0'])
    const url = await addressOf(first)
    expect(first.out()).toContain('rows.ndjson: 30 rows = 30 imported')
    expect(await count(url)).toBe(30)
    expect(await stop(first, 'SIGKILL')).toBe('SIGKILL')

    const second = program(['start', '--with', input, '--data', data, '--port', '0'])
    const again = await addressOf(second)
    expect(second.out()).toContain('rows.ndjson: loaded before')
    expect(await count(again)).toBe(30)
    expect(await stop(second, 'SIGINT')).toBe(0)
  })

  it('stopped while it loads, it lets go of the data and says by whom it was stopped', async () => {
    const data = join(tempFolder(), 'data')
    const node = program(['start', '--with', inputFolder(), '--data', data, '--port', '0'])
    await node.says(/Data folder/)
    expect(await stop(node, 'SIGINT')).toBe(130)
    expect(node.out()).not.toContain('http://')
    expect(readdirSync(data).filter((name) => name.startsWith('lock.'))).toEqual([])
  })

  it('serves an empty node, and says what is in the way', async () => {
    const data = join(tempFolder(), 'data')
    const node = program(['start', '--empty', '--data', data], { environment: { PORT: '0' } })
    expect(await count(await addressOf(node))).toBe(0)
    await stop(node, 'SIGINT')
    const both = await gongkai(['start', '--empty', '--with', '.', '--data', data])
    expect(both).toMatchObject({ code: 2, err: expect.stringContaining('--empty and --with cannot be used together') })
    const nothing = await gongkai(['start', '--with', tempFolder(), '--data', data], { folder: tempFolder() })
    expect(nothing).toMatchObject({ code: 2, err: expect.stringContaining('there is no manifest') })
  })

  it('loads all of the real input, each row accounted for', async ({ skip }) => {
    const source = sharedData('data')
    if (source === undefined) return skip(absent('data'))
    const data = join(tempFolder(), 'data')
    const node = program(['start', '--with', source, '--data', data, '--port', '0'])
    await addressOf(node)
    for (const [file, rows] of [
      ['gov-cn-pages', 40],
      ['portal-pages', 2],
      ['gov-cn-list-2024', 26],
      ['mayor-mailbox', 514],
      ['press-conferences', 145],
      ['regulations', 637],
    ])
      expect(node.out()).toContain(
        `${file}.ndjson: ${rows} rows = ${rows} imported + 0 unchanged + 0 refused + 0 skipped`,
      )
    expect(await stop(node, 'SIGINT')).toBe(0)
  })
})
