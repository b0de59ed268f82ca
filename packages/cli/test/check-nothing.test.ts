import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportSchema } from '../src/reports/json/report-schema.ts'
import { gongkai } from './support/fake-edge.ts'
import { tempFolder } from './support/temp-folder.ts'

const list = '姓名,身份证号\n张三,999999190001010015\n'

describe('a run that had nothing to check', () => {
  it.each([
    ['an empty folder', undefined, ''],
    ['a folder of other files', 'a.bin', 'x'],
    ['an empty file', 'a.csv', ''],
    ['hidden files', '.gitlab-ci.yml', 'a: 1'],
    ['null', 'a.json', 'null'],
    ['an empty list', 'a.json', '[]'],
    ['an empty object', 'a.json', '{}'],
    ['objects that are no records', 'a.json', '{"version":1,"items":[{"name":"x"}]}'],
    ['lines without records', 'a.ndjson', '\n\n'],
    ['blank text', 'a.md', '\n \n'],
  ])('%s: is no pass, unless that was allowed', async (_, name, content) => {
    const folder = tempFolder(name === undefined ? {} : { [name]: content })
    const { code, out } = await gongkai(['check', '.'], { folder })
    expect(code).toBe(2)
    expect(out).toContain('no record, text or table was there to be judged: that is no pass')
    expect((await gongkai(['check', '.', '--allow-empty'], { folder })).code).toBe(0)
    writeFileSync(join(folder, 'gongkai.config.json'), '{"allowEmpty":true}')
    expect((await gongkai(['check', '.'], { folder })).code).toBe(0)
  })

  it.each(['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'html'])(
    'is told in %s',
    async (format) => {
      const folder = tempFolder({ 'a.json': '[]' })
      const { code, out } = await gongkai(['check', 'a.json', '--format', format], { folder })
      expect(code).toBe(2)
      expect(out).toContain(format === 'json' ? '"nothing":{"expected":false}' : 'that is no pass')
      // Which file was empty is told too.
      expect(out).toContain('there is nothing in it to check')
    },
  )

  it('is not one where something was found, or could not be read', async () => {
    const folder = tempFolder({ 'a.json': '{"idCard":"999999190001010015"}', 'b.json': '{' })
    expect((await gongkai(['check', 'a.json'], { folder })).code).toBe(1)
    expect((await gongkai(['check', 'b.json'], { folder })).code).toBe(3)
  })

  it('tells of one empty file among others, and passes', async () => {
    const folder = tempFolder({ 'a.md': '', 'b.md': '正文' })
    const { code, out } = await gongkai(['check', '.'], { folder })
    expect(code).toBe(0)
    expect(out).toContain('a.md  there is nothing in it to check')
  })
})

describe('how a check ends', () => {
  const folder = () => tempFolder({ 'good.md': '正文', 'bad.csv': list, 'broken.json': '{', 'empty.md': '' })
  it.each([
    [['good.md'], 0],
    [['bad.csv', '--fail-on', 'never'], 0],
    [['bad.csv'], 1],
    [['bad.csv', 'empty.md'], 1],
    [['missing.csv'], 2],
    [['missing/*.csv'], 2],
    [['good.md', 'missing.csv', 'broken.json'], 2],
    [['good.md', '--formt', 'json'], 2],
    [['good.md', '--config', 'missing.yaml'], 2],
    [['empty.md'], 2],
    [['broken.json'], 3],
    [['broken.json', 'bad.csv'], 3],
    [['broken.json', 'empty.md'], 3],
    [['link.csv'], 2],
  ])('%j: %d', async (argv, code) => {
    const place = folder()
    symlinkSync(join(place, 'nowhere'), join(place, 'link.csv'))
    expect((await gongkai(['check', ...argv], { folder: place })).code).toBe(code)
  })
})

describe('links', () => {
  it('lead to files and folders, each looked at once; one that leads nowhere could not be read', async () => {
    const folder = tempFolder({ 'a/x.csv': list })
    mkdirSync(join(folder, 'b'))
    symlinkSync(join(folder, 'a'), join(folder, 'b', 'a'))
    symlinkSync(folder, join(folder, 'b', 'circle'))
    symlinkSync(join(folder, 'a', 'x.csv'), join(folder, 'b', 'y.csv'))
    const files = async () =>
      reportSchema
        .parse(JSON.parse((await gongkai(['check', 'b', '--format', 'json'], { folder })).out))
        .files.map(({ file, state }) => `${file} ${state}`)
    expect(await files()).toEqual(['b/a/x.csv read', 'b/y.csv read'])
    symlinkSync(join(folder, 'nowhere'), join(folder, 'b', 'z.csv'))
    expect(await files()).toContain('b/z.csv could-not-read')
  })
})
