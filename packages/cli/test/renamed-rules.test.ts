import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { civilDate, type Regime, text } from '@gongkai/core'
import { afterAll, describe, expect, it } from 'vitest'
import { ruleRenaming } from '../src/check/renamed-rules.ts'
import { reportSchema } from '../src/reports/json/report-schema.ts'
import { gongkai } from './support/fake-edge.ts'

const migrations = [
  { from: 'own/gone', on: civilDate('2026-11-23'), reason: text('依据已废止', 'its law was repealed') },
  {
    from: 'own/id-card',
    to: 'personal-data/resident-id',
    on: civilDate('2026-11-23'),
    reason: text('改名', 'renamed'),
  },
]
const own: Regime = { id: 'own', place: '611021', instruments: [], facts: {}, rules: [], terms: [], migrations }
const list = '姓名,身份证号,金额\n张三,999999190001010015,300\n'
const waiver =
  'waivers:\n  - rules: own/id-card\n    reason: 样例\n    basis: 填表说明\n    until: 2027-01-31\n    files: a.csv\n'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder with the rules of a place, one of which had another id, and its files. */
function folderWith(config: string, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-renamed-'))
  folders.push(folder)
  mkdirSync(join(folder, 'own'))
  const all = {
    'gongkai.config.yaml': `rules: own\nexclude: own/**\n${config}`,
    'own/own.json': JSON.stringify(own),
    ...files,
  }
  for (const [name, content] of Object.entries(all)) writeFileSync(join(folder, name), content)
  return folder
}

const dropped = 'rule own/gone was dropped on 2026-11-23 (its law was repealed)'

async function checkIn(folder: string, ...argv: readonly string[]) {
  const { code, out, err } = await gongkai(['check', '--format', 'json', ...argv, '.'], { folder })
  return { code, err, report: reportSchema.parse(JSON.parse(out)) }
}

async function check(config: string, files: Readonly<Record<string, string>>) {
  return await checkIn(folderWith(config, files))
}

const told = 'rule own/id-card is now personal-data/resident-id: it still holds, write the new id'

describe('a rule that has another id than before', () => {
  it('keeps the level that the configuration gives it', async () => {
    const { code, err, report } = await check('levels:\n  own/id-card: off\n', { 'a.csv': list })
    expect({ code, findings: report.findings }).toEqual({ code: 0, findings: [] })
    expect(err).toContain(told)
    const overridden = await check('overrides:\n  - files: a.csv\n    levels: { own/id-card: info }\n', {
      'a.csv': list,
    })
    expect(overridden.report.findings.map(({ severity }) => severity)).toEqual(['info'])
    expect(overridden.err).toContain(told)
  })

  it('keeps its waivers, in the central file and beside the file', async () => {
    const central = await check('', { 'a.csv': list, 'gongkai.waivers.yaml': waiver })
    expect(central.report).toMatchObject({ exitCode: 0, totals: { waived: 1, failing: 0 } })
    expect(central.err).toContain(told)
    const beside = await check('', { 'a.csv': list, 'a.csv.gongkai.yaml': waiver })
    expect(beside.report).toMatchObject({ exitCode: 0, totals: { waived: 1, failing: 0 } })
    expect(beside.report.notices).toMatchObject([{ code: 'renamed-rule', message: told }])
  })

  it('keeps its place in the baseline', async () => {
    const folder = folderWith('', { 'a.csv': list })
    await checkIn(folder, '--baseline', 'known.json', '--update-baseline')
    const path = join(folder, 'known.json')
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('personal-data/resident-id', 'own/id-card'))
    const { code, err, report } = await checkIn(folder, '--baseline', 'known.json')
    expect({ code, known: report.totals.known, failing: report.totals.failing }).toEqual({
      code: 0,
      known: 1,
      failing: 0,
    })
    expect(err).toContain(told)
  })

  it('and what stands under both ids in a baseline is known together', () => {
    const renaming = ruleRenaming({ overlays: [own] })
    const groups = { 'columns/1': [1, 7], 'columns/2': [3] }
    const files = { 'a.csv': { 'own/id-card': { 'columns/1': [2] }, 'personal-data/resident-id': groups } }
    expect(renaming.baseline({ gongkaiBaseline: 1, files })).toEqual({
      gongkaiBaseline: 1,
      files: { 'a.csv': { 'personal-data/resident-id': { 'columns/1': [1, 2, 7], 'columns/2': [3] } } },
    })
    expect(renaming.met().map(([from, { en }]) => [from, en])).toEqual([['own/id-card', told]])
  })

  it('is told by its new id where somebody asks for it', async () => {
    const { err } = await gongkai(['rules', 'own/id-card'], { folder: folderWith('', { 'a.csv': list }) })
    expect(err).toContain(told)
  })

  it('is not spoken of where nobody used its former id', async () => {
    const { code, err } = await check('', { 'a.csv': list })
    expect({ code, err: err.includes('it still holds') }).toEqual({ code: 1, err: false })
  })
})

describe('a rule that was dropped', () => {
  it('is told where a level, a waiver or a question still names it, and nothing fails for it', async () => {
    const level = await check('levels:\n  own/gone: off\n', { 'a.csv': '事项,日期\n示例,2026-03-02\n' })
    expect({ code: level.code, told: level.err.includes(dropped) }).toEqual({ code: 0, told: true })
    const waived = await check('', { 'a.csv': list, 'gongkai.waivers.yaml': waiver.replace('own/id-card', 'own/gone') })
    expect({ code: waived.code, told: waived.err.includes(dropped) }).toEqual({ code: 1, told: true })
    const asked = await gongkai(['rules', 'own/gone'], { folder: folderWith('', { 'a.csv': list }) })
    expect({ code: asked.code, told: asked.err.includes(dropped) }).toEqual({ code: 2, told: true })
  })
})
