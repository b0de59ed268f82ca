import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { reportSchema } from '../src/reports/json/report-schema.ts'
import { gongkai } from './support/fake-edge.ts'
import { tempFolder } from './support/temp-folder.ts'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

it('checks large files in several threads, with the report of one', async () => {
  const row = (n: number) =>
    `第${n}行,${n % 20_000 === 7 ? '999999190001010015' : ''},已经核对，没有出入，可以公开，请予留存备查\n`
  const rows = Array.from({ length: 70_000 }, (_, n) => row(n)).join('')
  const folder = tempFolder({
    'a.csv': `名称,身份证号,说明\n${rows}`,
    'b.csv': `名称,身份证号,说明\n${rows}`,
    'c.md': '成效显着',
  })
  const argv = ['check', '.', '--format', 'json', '--lang', 'en', '--as-of', '2026-11-23', '--known-on', '2026-11-23']
  const threads = await promisify(execFile)(process.execPath, ['--conditions=@gongkai/source', main, ...argv], {
    cwd: folder,
    maxBuffer: 100_000_000,
  }).catch((error: { readonly stdout: string; readonly code: number }) => error)
  const alone = await gongkai(argv, { folder })
  expect(reportSchema.parse(JSON.parse(threads.stdout))).toEqual(reportSchema.parse(JSON.parse(alone.out)))
  expect(alone.code).toBe(1)
})
