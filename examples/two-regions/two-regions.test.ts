import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

it('publishes in one region, follows in the other, withdraws, and the page is gone next door', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@gongkai/source', main])
  const said = stdout.split('\n').filter((line) => !line.includes('http'))
  expect(said.slice(0, 4)).toEqual([
    '西区发布 published in the west: 200 示例通知',
    '东区可见 seen in the east: 200 示例通知',
    '西区撤回 withdrawn in the west: 410 record-withdrawn',
    '东区已无 gone in the east: 410 record-withdrawn',
  ])
})
