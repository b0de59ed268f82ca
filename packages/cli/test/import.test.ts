import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gongkai } from './support/fake-edge.ts'
import { ndjson, tempFolder } from './support/temp-folder.ts'

const mapping = `
mapping: 1
kind: document
place: '999999'
id: { keys: [no] }
fields:
  title: name
  formedOn: day
skip:
  - { when: { from: state, is: draft }, reason: not published }
`

const rows = [
  { no: 1, name: '甲', day: '2019年1月27日' },
  { no: 2, name: '乙', day: '近日' },
  { no: 3, name: '丙', state: 'draft' },
  { no: 1, name: '甲', day: '2019年1月27日' },
  { no: 1, name: '另一个', day: '2019年1月27日' },
  { name: '丁' },
]

function linesOf(folder: string, name: string): readonly unknown[] {
  return readFileSync(join(folder, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
}

describe('gongkai import --out', () => {
  it('accounts for every row: imported, unchanged, refused with line and reason, skipped by a rule', async () => {
    const folder = tempFolder({ 'map.yaml': mapping, 'rows.ndjson': `${ndjson(rows)}{broken\n\n` })
    const argv = ['import', '--map', 'map.yaml', 'rows.ndjson', '--out', 'out.ndjson', '--refused', 'refused.ndjson']
    const { code, out, err } = await gongkai(argv, { folder })
    expect(code).toBe(1)
    expect(out.split('\n')[0]).toBe('7 rows = 1 imported + 1 unchanged + 4 refused + 1 skipped')
    expect(out).toContain('skipped: not published, 1 row')
    expect(err).toContain('rows.ndjson:2  day → formedOn: no date can be read')
    expect(err).toContain('rows.ndjson:5  id: the id is that of rows.ndjson:1, whose content differs')
    expect(err).toContain('rows.ndjson:6  no → id: a field that the id is made of is empty')
    expect(err).toContain('rows.ndjson:7  this line is no valid JSON')
    expect(linesOf(folder, 'out.ndjson')).toEqual([
      { id: '999999.1', place: '999999', title: '甲', formedOn: '2019-01-27', kind: 'document' },
    ])
    expect(linesOf(folder, 'refused.ndjson')).toEqual([
      { file: 'rows.ndjson', line: 2, problems: [{ code: 'mapping/not-a-date', pointer: '/formedOn', source: 'day' }] },
      { file: 'rows.ndjson', line: 5, problems: [{ code: 'import/same-id', pointer: '/id' }] },
      { file: 'rows.ndjson', line: 6, problems: [{ code: 'mapping/no-key', pointer: '/id', source: 'no' }] },
      { file: 'rows.ndjson', line: 7, problems: [{ code: 'bad-line' }] },
    ])
  })

  it('writes to the standard output, and then tells people beside it', async () => {
    const folder = tempFolder({ 'map.yaml': mapping, 'rows.ndjson': ndjson(rows.slice(0, 1)) })
    const { code, out, err } = await gongkai(['import', '--map', 'map.yaml', 'rows.ndjson', '--out', '-'], { folder })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ id: '999999.1' })
    expect(err).toContain('1 row = 1 imported')
  })

  it('never writes over what it reads, by whatever name or link, nor where no file can be', async () => {
    const source = ndjson(rows.slice(0, 1))
    const folder = tempFolder({ 'map.yaml': mapping, 'rows.ndjson': source })
    symlinkSync(join(folder, 'rows.ndjson'), join(folder, 'link.ndjson'))
    const run = async (...more: string[]) =>
      await gongkai(['import', '--map', 'map.yaml', 'rows.ndjson', ...more], { folder })
    for (const more of [
      ['--out', 'rows.ndjson'],
      ['--out', './link.ndjson'],
      ['--out', 'map.yaml'],
      ['--out', '-', '--refused', 'rows.ndjson'],
      ['--out', 'new.ndjson', '--refused', 'new.ndjson'],
    ]) {
      const { code, err } = await run(...more)
      expect([code, err]).toEqual([2, expect.stringContaining('is not written over')])
    }
    expect(await run('--out', 'nowhere/x.ndjson')).toMatchObject({ code: 2, err: expect.stringContaining('--out') })
    expect(await run('--out', '.')).toMatchObject({ code: 2, err: expect.stringContaining('is a folder') })
    expect(readFileSync(join(folder, 'rows.ndjson'), 'utf8')).toBe(source)
    expect(readdirSync(folder).sort()).toEqual(['link.ndjson', 'map.yaml', 'rows.ndjson'])
  })

  it('writes nothing in a dry run', async () => {
    const folder = tempFolder({ 'map.yaml': mapping, 'rows.ndjson': ndjson(rows.slice(0, 1)) })
    const argv = ['import', '--map', 'map.yaml', 'rows.ndjson', '--out', 'out.ndjson', '--dry-run', '--json']
    const { code, out } = await gongkai(argv, { folder })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ rows: 1, imported: 1, refused: 0, dryRun: true })
    expect(readdirSync(folder).sort()).toEqual(['map.yaml', 'rows.ndjson'])
  })

  it('shows so many refusals and says how many more there are', async () => {
    const bad = Array.from({ length: 30 }, (_, no) => ({ no, name: '甲', day: '近日' }))
    const folder = tempFolder({ 'map.yaml': mapping, 'rows.ndjson': ndjson(bad) })
    const { err } = await gongkai(['import', '--map', 'map.yaml', 'rows.ndjson', '--dry-run', '--show', '3'], {
      folder,
    })
    expect(err.split('\n').filter((line) => line.startsWith('rows.ndjson:'))).toHaveLength(3)
    expect(err).toContain('27 rows more refused')
  })

  it('names fields that a mapping missed, and fields that the source does not have', async () => {
    const folder = tempFolder({
      'map.yaml': mapping.replace('name', 'nmae').replace('formedOn: day', 'docNumber: nmuber'),
      'rows.ndjson': ndjson([{ no: 1, nmae: '甲', number: '甲〔2019〕1号', 身份999999190001011234: 'x' }]),
    })
    const { out } = await gongkai(['import', '--map', 'map.yaml', 'rows.ndjson', '--dry-run'], { folder })
    expect(out).toContain('names fields the source has nowhere: nmuber, state')
    expect(out).toContain('not imported: number (1 row), (20) (1 row)')
  })

  it('ends with 2 on a wrong mapping, telling each fault with its line', async () => {
    const folder = tempFolder({ 'map.yaml': mapping.replace('formedOn', 'formdOn'), 'rows.ndjson': '' })
    const { code, err } = await gongkai(['import', '--map', 'map.yaml', 'rows.ndjson', '--dry-run'], { folder })
    expect(code).toBe(2)
    expect(err).toContain('map.yaml:8  document has no field formdOn; did you mean formedOn?')
  })

  it.each([
    [['import', 'rows.ndjson', '--dry-run'], 'the option --map is missing'],
    [['import', '--map', 'no.yaml', 'rows.ndjson', '--dry-run'], 'there is no file no.yaml'],
    [['import', '--map', 'map.yaml', 'no.ndjson', '--dry-run'], 'there is no file no.ndjson'],
    [['import', '--map', 'map.yaml', '.', '--dry-run'], '. is a folder'],
    [['import', '--map', 'map.yaml'], 'argument <file> is missing'],
    [
      ['import', '--map', 'map.yaml', 'rows.ndjson', '--out', 'x', '--data', 'd'],
      '--out and --data cannot be used together',
    ],
  ])('%j is wrong use', async (argv, told) => {
    const folder = tempFolder({ 'map.yaml': mapping, 'rows.ndjson': ndjson(rows) })
    const { code, err } = await gongkai(argv, { folder })
    expect(code).toBe(2)
    expect(err).toContain(told)
    expect(existsSync(join(folder, 'x'))).toBe(false)
  })

  it('leaves no half file where it fails', async () => {
    const folder = tempFolder({ 'map.yaml': mapping, 'rows.ndjson': ndjson(rows) })
    await gongkai(['import', '--map', 'map.yaml', 'no.ndjson', '--out', 'out.ndjson'], { folder })
    expect(readdirSync(folder).sort()).toEqual(['map.yaml', 'rows.ndjson'])
  })

  it('takes tables too: columns by their titles, in the encoding of an older office', async () => {
    const folder = tempFolder({
      'map.yaml':
        "mapping: 1\nkind: document\nplace: '999999'\nid: { keys: [索引号] }\nfields: { title: 标题, formedOn: 成文日期 }\n",
    })
    // 索 引 号,标题,成文日期 / A-1,通知,2019年1月27日 / A-2,公告,近日 in GB 18030.
    const bytes =
      'cbf720d2fd20bac52cb1eacce22cb3c9cec4c8d5c6da0a412d312ccda8d6aa2c32303139c4ea31d4c23237c8d50a412d322cb9abb8e62cbdfcc8d50a'
    writeFileSync(join(folder, 'rows.csv'), Buffer.from(bytes, 'hex'))
    const { code, out, err } = await gongkai(['import', '--map', 'map.yaml', 'rows.csv', '--out', '-'], { folder })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toEqual({
      id: '999999.a-1',
      kind: 'document',
      place: '999999',
      title: '通知',
      formedOn: '2019-01-27',
    })
    expect(err).toContain('rows.csv:3  成文日期 → formedOn: no date can be read')
    expect(err).toContain('read as gb18030')
  })

  it('says so where a file holds no rows', async () => {
    const folder = tempFolder({ 'map.yaml': mapping, 'page.html': '<html><body><p>正文</p></body></html>' })
    const { code, out, err } = await gongkai(['import', '--map', 'map.yaml', 'page.html', '--dry-run'], { folder })
    expect(code).toBe(0)
    expect(out).toContain('0 rows = 0 to import')
    expect(err).toContain('page.html  there are no rows in it to import')
  })

  it('draws a bar for a person and none for a build', async () => {
    const folder = tempFolder({ 'map.yaml': mapping, 'rows.ndjson': ndjson(rows) })
    const argv = ['import', '--map', 'map.yaml', 'rows.ndjson', '--dry-run']
    const environment = { LANG: 'en_US' }
    expect((await gongkai(argv, { folder, environment, isTerminal: true })).err).toContain('█')
    expect(
      (await gongkai(argv, { folder, environment: { ...environment, CI: 'true' }, isTerminal: true })).err,
    ).not.toContain('█')
    expect((await gongkai(argv, { folder, environment })).err).not.toContain('\r')
  })
})
