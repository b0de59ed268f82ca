import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type JsonReport, reportSchema } from '../src/reports/json/report-schema.ts'
import { gongkai } from './support/fake-edge.ts'
import { tempFolder } from './support/temp-folder.ts'

const identity = '999999190001010015'
const list = `姓名,身份证号\n张三,${identity}\n`

function cached(files: Readonly<Record<string, string>>) {
  const folder = tempFolder(files)
  const cache = tempFolder()
  const run = async (...argv: readonly string[]): Promise<JsonReport> => {
    const environment = { LANG: 'en_US.UTF-8', GONGKAI_CACHE: cache }
    const { out } = await gongkai(['check', '.', '--format', 'json', ...argv], { folder, environment })
    return reportSchema.parse(JSON.parse(out))
  }
  const entries = () => readdirSync(cache).map((name) => join(cache, name))
  /** Makes every entry say something that the file does not, to see whether it is used. */
  const mark = () => {
    for (const entry of entries())
      writeFileSync(entry, readFileSync(entry, 'utf8').replaceAll('"cell":"B2"', '"cell":"Z9"'))
  }
  return { folder, run, entries, mark }
}

const cellsOf = ({ findings }: JsonReport) => findings.map(({ place }) => place.cell)

describe('the cache', () => {
  it('gives the same report again without reading the file anew, and holds no value', async () => {
    const { run, entries, mark } = cached({ 'a.csv': list })
    const first = await run()
    expect(await run()).toEqual(first)
    expect(entries()).toHaveLength(1)
    expect(entries().every((entry) => !readFileSync(entry, 'utf8').includes(identity))).toBe(true)
    mark()
    expect(cellsOf(await run())).toEqual(['Z9'])
    expect(cellsOf(await run('--no-cache'))).toEqual(['B2'])
  })

  it.each([
    ['the file', 'a.csv', `${list}李四,\n`, []],
    ['the configuration', 'gongkai.config.json', '{"levels":{"personal-data/mobile":"info"}}', []],
    [
      'a waiver',
      'a.csv.gongkai.yaml',
      'waivers:\n  - { rules: words/x, reason: a, basis: b, until: 2027-01-01 }\n',
      [],
    ],
    ['the day', 'x.txt', '', ['--as-of', '2026-11-01']],
  ])('is not asked where %s has changed', async (_, name, content, argv) => {
    const { folder, run, mark } = cached({ 'a.csv': list })
    await run()
    mark()
    writeFileSync(join(folder, name), content)
    expect(cellsOf(await run(...argv)).filter((cell) => cell !== undefined)).toEqual(['B2'])
  })

  it('costs nothing but time where an entry is broken', async () => {
    const { run, entries } = cached({ 'a.csv': list })
    const first = await run()
    for (const entry of entries()) writeFileSync(entry, '{')
    expect(await run()).toEqual(first)
  })
})
