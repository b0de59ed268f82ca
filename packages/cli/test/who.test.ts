import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vocabulary } from '@gongkai/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gongkai } from './support/fake-edge.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-who-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const record = {
  id: '999902.resp-websites',
  kind: 'responsibility',
  place: '999902',
  title: '示例市甲区网站工作分工',
  function: 'websites',
  body: { body: '999902.data-office', name: '示例市甲区数据中心' },
  from: '2019-03-01',
  clause: 'gipd-2019#4',
}

beforeAll(() => {
  const letter = { id: '999902.l-1', kind: 'letter', place: '999902', title: '关于路灯' }
  writeFileSync(join(folder, 'duties.ndjson'), `${JSON.stringify(record)}\n${JSON.stringify(letter)}\n`)
  writeFileSync(join(folder, 'bad.ndjson'), `${JSON.stringify({ ...record, to: '2020-13-01' })}\n`)
  writeFileSync(join(folder, 'cut.json'), '{"kind": "responsibility", ')
  writeFileSync(join(folder, 'duties.csv'), '职责,机关\n网站,某办\n')
})

const who = (...argv: readonly string[]) => gongkai(['who', ...argv], { folder })
const sample = ['--place', '999902', '--on', '2020-06-03'] as const

describe('gongkai who', () => {
  it('names the body of the clause, with the clause', async () => {
    const { code, out, err } = await who('websites', '--place', '611000', '--on', '2014-06-03', '--lang', 'zh-CN')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toBe(
      '政务网站建设管理（websites），商洛市 611000，2014-06-03\n市政府政务信息化办公室\n    依据：《商洛市实施意见》四、2（shangluo-opinion-2014#四.2）\n' +
        '没有读取职责分工记录，只按条款回答；写明文件或文件夹即可一并查询\n',
    )
  })

  it.each(['网络舆情监测、办理', 'Monitoring of public opinion', 'opinion-monitoring'])('knows %s', async (asked) => {
    const { out } = await who(asked, '--place', '611000', '--on', '2014-06-03', '--json')
    expect(JSON.parse(out)).toMatchObject({
      function: 'opinion-monitoring',
      place: '611000',
      on: '2014-06-03',
      knownOn: '2026-11-23',
      records: 0,
      items: [{ line: 'public-security' }, { line: 'internet-information' }],
    })
  })

  it('reads the records of files and folders first, and says how the clause is meant for a county', async () => {
    const { code, out } = await who('websites', ...sample, 'duties.ndjson')
    expect(code).toBe(0)
    const lines = out.trimEnd().split('\n')
    expect(lines.slice(0, 4)).toEqual([
      expect.stringMatching(/^Websites \(websites\), .*999902, 2020-06-03$/),
      '示例市甲区数据中心  999902.data-office',
      '    by a published record, which rests on Regulations, art. 4 (gipd-2019#4)',
      '    from 2019-03-01',
    ])
    expect(out).not.toContain('no records were read')
    const { out: early } = await who('websites', '--place', '999902', '--on', '2019-02-28', 'duties.ndjson', '--json')
    expect(JSON.parse(early)).toMatchObject({ records: 1 })
    expect(early).not.toContain('data-office')
  })

  it('asks the files of the configuration where none is named, and its place', async () => {
    const other = mkdtempSync(join(tmpdir(), 'gongkai-who-config-'))
    writeFileSync(join(other, 'gongkai.config.yaml'), 'place: 999902\ninclude: [content.ndjson]\n')
    writeFileSync(join(other, 'content.ndjson'), `${JSON.stringify(record)}\n`)
    const { out } = await gongkai(['who', 'websites', '--json'], { folder: other })
    rmSync(other, { recursive: true, force: true })
    expect(JSON.parse(out)).toMatchObject({
      place: '999902',
      on: '2026-11-23',
      records: 1,
      items: [{ source: 'record' }, { source: 'clause', certain: false }],
    })
  })

  it('ends with 1 where nobody was found, and says what to do', async () => {
    const nation = await who('websites', '--on', '2014-06-03')
    expect(nation.code).toBe(1)
    expect(nation.out).toContain('name the files that hold them, or the place by --place')
    const area = await who('key-area', '--key-area', 'budgets', ...sample, 'duties.ndjson')
    expect(area.code).toBe(1)
    expect(area.out).toContain('nor does any of the 1 records')
  })

  it('says where the force of a clause is open, and takes the word of the operator', async () => {
    const asked = ['websites', '--place', '611000', '--on', '2020-06-03']
    expect((await who(...asked)).out).toContain('note: the sources leave open')
    expect((await who(...asked, '--assert-in-force', 'shangluo-opinion-2014')).out).not.toContain('note:')
    expect((await who(...asked, '--assert-in-force', 'shangluo-opinion')).code).toBe(2)
  })

  it('leaves out a record that is not of the form, and tells where', async () => {
    const { code, out, err } = await who('websites', ...sample, 'bad.ndjson', '--json')
    expect(code).toBe(1)
    expect(err).toContain('bad.ndjson:1  /to:')
    expect(JSON.parse(out)).toMatchObject({ records: 0 })
  })

  it('ends with 3 where a file cannot be read', async () => {
    const { code, err } = await who('websites', ...sample, 'cut.json')
    expect(code).toBe(3)
    expect(err).toContain('cut.json')
  })

  it('refuses what it does not know or cannot read as records', async () => {
    const unknown = await who('website')
    expect(unknown.code).toBe(2)
    expect(unknown.err).toContain('there is no function website; did you mean websites?')
    expect((await who('政务舆情', '--lang', 'zh-CN')).err).toContain('没有职责 政务舆情；是否指 网络舆情监测、办理？')
    expect(unknown.err).toContain('opinion-monitoring  Monitoring of public opinion')
    expect((await who()).code).toBe(2)
    expect((await who('websites', 'nowhere.ndjson')).code).toBe(2)
    const table = await who('websites', 'duties.csv')
    expect(table.code).toBe(2)
    expect(table.err).toContain('gongkai import')
    expect((await who('websites', '--place', '330106')).code).toBe(2)
    expect((await who('websites', '--on', '2014-06-31')).code).toBe(2)
  })

  it('lists the functions', async () => {
    const { codes } = vocabulary('functions')
    expect(
      (await who('--list')).out
        .trimEnd()
        .split('\n')
        .map((line) => line.split('  ')[0]),
    ).toEqual([...codes])
    const list: unknown = JSON.parse((await who('--list', '--json')).out)
    expect(list).toHaveLength(codes.length)
  })

  it('runs as a process of its own', () => {
    const main = new URL('../src/main.ts', import.meta.url).pathname
    const argv = ['--conditions=@gongkai/source', main, 'who', 'websites', ...sample, '--lang', 'zh-CN', '.']
    const { status, stdout } = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' })
    expect(status).toBe(3)
    expect(stdout).toContain('示例市甲区数据中心  999902.data-office')
  })
})
