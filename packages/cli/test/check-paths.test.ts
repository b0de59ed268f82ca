import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportSchema } from '../src/reports/json/report-schema.ts'
import { gongkai } from './support/fake-edge.ts'
import { tempFolder } from './support/temp-folder.ts'

const list = '姓名,身份证号\n张三,999999190001010015\n'
const levels = (level: string) => `{"levels":{"personal-data/*":"${level}"}}`

/** Two folders with a configuration each, in one that has one or none. */
function folders(above?: string): string {
  return tempFolder({
    'a/gongkai.config.json': levels('warning'),
    'a/x.csv': list,
    'a/deep/y.csv': list,
    'b/gongkai.config.json': levels('info'),
    'b/x.csv': list,
    'c/x.csv': list,
    ...(above !== undefined && { 'gongkai.config.json': above }),
  })
}

async function check(folder: string, ...argv: readonly string[]) {
  const { code, out, err } = await gongkai(['check', ...argv, '--format', 'json'], { folder })
  const report = out === '' ? undefined : reportSchema.parse(JSON.parse(out))
  return { code, err, used: report?.configFile, severities: report?.findings.map(({ severity }) => severity) }
}

describe('the configuration of a run', () => {
  it.each([
    [['a'], 'a/gongkai.config.json', ['warning', 'warning']],
    [['a/deep/y.csv'], 'a/gongkai.config.json', ['warning']],
    [['a/**/y.csv'], 'a/gongkai.config.json', ['warning']],
    [['b', 'b/x.csv'], 'b/gongkai.config.json', ['info']],
    [['c'], undefined, ['error']],
  ])('of %j is the nearest above: %s', async (paths, used, severities) => {
    expect(await check(folders(), ...paths)).toMatchObject({ used, severities, err: '' })
  })

  it('is that of the working folder where nothing above the paths has one', async () => {
    const elsewhere = tempFolder({ 'x.csv': list })
    const folder = folders()
    const found = await check(join(folder, 'a'), join(elsewhere, 'x.csv'))
    expect(found).toMatchObject({ used: 'gongkai.config.json', severities: ['warning'] })
  })

  it('is that above all of several paths, and those passed over are named', async () => {
    const { used, severities, err } = await check(folders(levels('review')), 'a/x.csv', 'c/x.csv')
    expect({ used, severities }).toEqual({ used: 'gongkai.config.json', severities: ['review', 'review'] })
    expect(err).toContain('a/gongkai.config.json was not used')
    const { err: within } = await check(folders(levels('review')), '.')
    expect(within.match(/was not used/g)).toHaveLength(2)
  })

  it('is not chosen where paths have different ones and none in common', async () => {
    const { code, err } = await check(folders(), 'a', 'b', 'c')
    expect(code).toBe(2)
    expect(err).toContain('(a: a/gongkai.config.json; b: b/gongkai.config.json; c: none)')
    expect(await check(folders(), 'a', 'b', '--config', 'b/gongkai.config.json')).toMatchObject({
      used: 'b/gongkai.config.json',
      severities: ['info', 'info', 'info'],
    })
    expect((await check(folders(), 'a', '--config', 'none')).severities).toEqual(['error', 'error'])
  })

  it('is named in the report for people', async () => {
    const folder = folders()
    expect((await gongkai(['check', 'a'], { folder })).out).toContain('; configuration a/gongkai.config.json\n')
    expect((await gongkai(['check', 'c'], { folder })).out).toContain('; no configuration\n')
  })
})
