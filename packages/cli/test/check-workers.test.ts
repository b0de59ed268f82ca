import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { reportSchema } from '../src/reports/json/report-schema.ts'
import { gongkai } from './support/fake-edge.ts'
import { ndjson, tempFolder } from './support/temp-folder.ts'

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

it('folds what is over a period from the records of all files, whichever thread or earlier run checked them', async () => {
  const gov = { id: '611000.gov', place: '611000', attribute: 'proactive', title: '某市人民政府' }
  const body = { ...gov, kind: 'body', bodyType: 'government', level: 'city', line: 'other', from: '2002-01-01' }
  const text = '已经核对，没有出入，可以公开，请予留存备查。'.repeat(300)
  const meetings = (month: string) =>
    Array.from({ length: 240 }, (_, n) => ({
      ...gov,
      id: `611000.m-${month}-${n}`,
      kind: 'joint-meeting',
      issuer: gov.id,
      heldOn: `2014-${month}-03`,
      text,
    }))
  const folder = tempFolder({
    '01.json': JSON.stringify(body),
    '02.ndjson': ndjson(meetings('02')),
    '03.ndjson': ndjson(meetings('03')),
  })
  const argv = ['check', '.', '--format', 'json', '--lang', 'en', '--as-of', '2026-11-23', '--known-on', '2026-11-23']
  const complete = ['--complete', 'joint-meeting:2014-01-01..2014-12-31', '--assert-in-force', 'shangluo-opinion-2014']
  const environment = { ...process.env, GONGKAI_CACHE: tempFolder() }
  const run = async () => {
    const said = await promisify(execFile)(
      process.execPath,
      ['--conditions=@gongkai/source', main, ...argv, ...complete],
      { cwd: folder, env: environment, maxBuffer: 100_000_000 },
    ).catch((error: { readonly stdout: string }) => error)
    return reportSchema.parse(JSON.parse(said.stdout))
  }
  const threads = await run()
  const again = await run()
  const alone = reportSchema.parse(JSON.parse((await gongkai([...argv, ...complete], { folder })).out))
  expect(alone.totals).toMatchObject({ malformed: 0, verdicts: { met: 1, breached: 0 } })
  expect(threads).toEqual(alone)
  expect(again).toEqual(alone)
})
