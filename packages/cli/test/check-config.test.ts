import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { text } from '@gongkai/core'
import { describe, expect, it } from 'vitest'
import { type JsonReport, reportSchema } from '../src/reports/json/report-schema.ts'
import { gongkai, type Run } from './support/fake-edge.ts'
import { tempFolder } from './support/temp-folder.ts'

const identity = '999999190001010015'
const list = `姓名,身份证号,金额\n张三,${identity},300\n`

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = tempFolder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

async function check(files: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<Run> {
  return await gongkai(['check', ...argv], { folder: folderWith(files) })
}

async function report(files: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<JsonReport> {
  return reportSchema.parse(JSON.parse((await check(files, ...argv, '--format', 'json')).out))
}

const rulesOf = ({ findings }: JsonReport) => findings.map(({ rule, file }) => `${file} ${rule}`)

describe('the configuration', () => {
  it('is found above the working folder and says what is checked', async () => {
    const folder = folderWith({
      'gongkai.config.yaml': 'place: 611002\ninclude: content\nexclude: content/drafts/**\n',
      'content/a.csv': list,
      'content/drafts/b.csv': list,
      'other/c.csv': list,
    })
    const { code, out } = await gongkai(['check', '--format', 'json'], { folder: join(folder, 'other') })
    const parsed = reportSchema.parse(JSON.parse(out))
    expect(code).toBe(1)
    expect(parsed.files.map(({ file }) => file)).toEqual(['content/a.csv'])
  })

  it.each([
    ['json', '{ "levels": { "personal-data/*": "warning" }, "failOn": "error" }'],
    ['mjs', 'export default { levels: { "personal-data/*": "warning" } }'],
    ['ts', 'const config: object = { levels: { "personal-data/*": "warning" } }\nexport default config'],
  ])('may be %s', async (ending, written) => {
    const { findings, exitCode } = await report({ [`gongkai.config.${ending}`]: written, 'a.csv': list }, 'a.csv')
    expect(findings).toMatchObject([{ severity: 'warning', fails: false }])
    expect(exitCode).toBe(0)
  })

  it.each([
    ['levles:\n  a: error\n', 'there is no key levles; did you mean levels?'],
    ['overrides:\n  - files: a\n    levles: {}\n', 'overrides[0]  there is no key levles; did you mean levels?'],
    ['failOn: errors\n', 'failOn  expected one of error, warning, review, info, never'],
    ['asOf: 2026-02-30\n', 'asOf'],
    ['place: 61\n', 'place'],
    ['words:\n  - missing.yaml\n', 'there is no file missing.yaml'],
    [
      'sources:\n  - files: a.csv\n    mapping: { mapping: 1, kind: documnet, place: "611002", id: { keys: [a] }, fields: {} }\n',
      'did you mean document?',
    ],
    ['a: [', 'no valid YAML'],
  ])('%j is wrong use', async (written, told) => {
    const { code, out, err } = await check({ 'gongkai.config.yaml': written, 'a.csv': list }, 'a.csv')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(told)
  })

  it('sets levels by rule and by path, and a profile for what must be disclosed', async () => {
    const config = `
levels: { "words/*": off }
overrides:
  - files: penalties/**
    profile: penalty-notice
  - files: "*.old.csv"
    levels: { personal-data/resident-id: info }
`
    const found = await report(
      {
        'gongkai.config.yaml': config,
        'penalties/a.csv': list,
        'x.old.csv': list,
        'b.csv': list,
        'n.md': '成效显着',
      },
      '.',
    )
    expect(found.findings.map(({ file, severity }) => [file, severity])).toEqual([
      ['b.csv', 'error'],
      ['penalties/a.csv', 'review'],
      ['x.old.csv', 'info'],
    ])
  })

  it('turns the columns of a table into records, judged at the very cell', async () => {
    const found = await report(
      {
        'gongkai.config.yaml': `
sources:
  - files: "*.csv"
    mapping:
      mapping: 1
      kind: document
      place: "100000"
      id: { keys: [编号] }
      fields: { title: 标题, formedOn: 成文日期, publishedOn: 发布日期, attribute: { value: proactive } }
`,
        'docs.csv': '编号,标题,成文日期,发布日期\na-1,通知,2026-03-02,2026-03-31\na-2,通知,2026-03-02,很快\n',
      },
      'docs.csv',
    )
    expect(found.findings.map(({ rule, place }) => [rule, place.cell, place.title])).toEqual([
      ['cn/proactive-20wd', 'D2', '发布日期'],
      ['mapping/not-a-moment', 'D3', '发布日期'],
    ])
    expect(found.totals).toMatchObject({ records: 2, judged: 1, malformed: 1 })
  })

  it('turns a page with labels into a record', async () => {
    const found = await report(
      {
        'gongkai.config.yaml': `
sources:
  - files: "*.html"
    mapping:
      mapping: 1
      kind: document
      place: "100000"
      id: { keys: [/catalog/索引号] }
      fields: { title: /meta/ArticleTitle, formedOn: /catalog/成文日期, publishedOn: /meta/PubDate, attribute: { value: proactive } }
`,
        'page.html':
          '<meta name="ArticleTitle" content="通知"><meta name="PubDate" content="2026-03-31 09:00">\n<p>索 引 号：a-1</p><p>成文日期：2026年3月2日</p>',
      },
      'page.html',
    )
    expect(found.findings).toMatchObject([{ rule: 'cn/proactive-20wd', place: { line: 1 } }])
  })

  it('takes word lists in YAML', async () => {
    const found = await report(
      {
        'gongkai.config.yaml': 'words: [words.yaml]\n',
        'words.yaml': 'id: ours\ntitle: 本单位用词\nlevel: error\nwords:\n  市场监督局: 市场监管局\n',
        'n.md': '由市场监督局负责',
      },
      'n.md',
    )
    expect(found.findings).toMatchObject([{ rule: 'words/ours', severity: 'error', place: { line: 1, column: 2 } }])
  })

  const own = (count: number) => ({
    id: 'own',
    place: '611021',
    instruments: [
      {
        id: 'own-2024',
        title: text('某县办法', 'County measures'),
        shortTitle: text('某县办法', 'County measures'),
        issuer: text('某机关', 'some body'),
        rank: 'county-document',
        place: '611021',
        division: 'article',
        basis: ['gipd-2019'],
        inForce: { from: '2024-01-01', until: 'open' },
        source: text('示例', 'made up'),
        confidence: 'T',
      },
    ],
    facts: {},
    rules: [],
    terms: [
      {
        id: 'answer',
        kind: 'due',
        title: text('答复期限', 'Answer'),
        trigger: text('收到申请', 'the request is received'),
        versions: [
          {
            clause: { instrument: 'own-2024', article: 9 },
            count,
            unit: 'working-day',
            local: 'may-shorten',
            anchors: [],
            confidence: 'T',
          },
        ],
      },
    ],
  })

  it('takes rules of a place from a folder; they may tighten and never loosen', async () => {
    const files = (regime: object) => ({
      'gongkai.config.yaml': 'rules: rules\n',
      'rules/own.json': JSON.stringify(regime),
      'n.md': '正文',
    })
    expect((await check(files(own(15)), 'n.md')).code).toBe(0)
    const looser = await check(files(own(30)), 'n.md')
    expect(looser.code).toBe(2)
    expect(looser.err).toContain('County measures')
    const none = await check(files({ id: 'own', place: '611021' }), 'n.md')
    expect(none.code).toBe(2)
    expect(none.err).toContain('expected rules of a place')
  })
})

describe('waivers', () => {
  const waiver = (more = '') => `
waivers:
  - rules: personal-data/resident-id
    reason: 依法公告
    basis: 《行政处罚法》第四十八条
    until: 2027-01-31
${more}`

  it('stand beside a file, with reason, basis and a day', async () => {
    const found = await report({ 'a.csv': list, 'a.csv.gongkai.yaml': waiver() }, '.')
    expect(found.findings).toMatchObject([{ fails: false, waived: { until: '2027-01-31', by: { line: 3 } } }])
    expect(found).toMatchObject({ exitCode: 0, totals: { waived: 1, failing: 0 } })
  })

  it('cover only the cells they name, and are told where they cover nothing', async () => {
    const found = await report({ 'a.csv': list, 'a.csv.gongkai.yaml': waiver('    cells: A1:A9\n') }, '.')
    expect(rulesOf(found)).toEqual(['a.csv personal-data/resident-id', 'a.csv.gongkai.yaml waiver/unused'].toSorted())
    expect(found.exitCode).toBe(1)
  })

  it('are left over where the file they stand beside is gone', async () => {
    const found = await report({ 'a.csv.gongkai.yaml': waiver(), 'b.md': '正文' }, '.')
    expect(found.findings).toMatchObject([
      { rule: 'waiver/unused', file: 'a.csv.gongkai.yaml', message: 'the file it stands beside is gone' },
    ])
  })

  it('expire, and then the finding counts again', async () => {
    const found = await report({ 'a.csv': list, 'a.csv.gongkai.yaml': waiver() }, '.', '--as-of', '2027-02-01')
    expect(rulesOf(found)).toContain('a.csv.gongkai.yaml waiver/expired')
    expect(found.exitCode).toBe(1)
  })

  it('must have a reason, a basis and a day', async () => {
    const found = await report({ 'a.csv': list, 'a.csv.gongkai.yaml': 'waivers:\n  - rules: "*"\n    reson: x\n' }, '.')
    const fault = found.findings.find(({ rule }) => rule === 'waiver/incomplete')
    expect(fault?.message).toContain('did you mean reason?')
    expect(found.totals.failing).toBe(2)
  })

  it('may be kept in one file, for files by globs', async () => {
    const central = waiver('    files: lists/*\n')
    const found = await report({ 'lists/a.csv': list, 'b.csv': list, 'gongkai.waivers.yaml': central }, '.')
    expect(found.findings.map(({ file, waived }) => [file, waived !== undefined])).toEqual([
      ['b.csv', false],
      ['lists/a.csv', true],
    ])
    const unused = await report({ 'b.csv': 'a\n1\n', 'gongkai.waivers.yaml': central }, '.')
    expect(rulesOf(unused)).toEqual(['gongkai.waivers.yaml waiver/unused'])
  })

  it('may be written as a comment before a block of Markdown or HTML', async () => {
    const comment = '<!-- gongkai-waive personal-data/resident-id 理由="样例" 依据="填表说明" 期限="2027-01-31" -->'
    const line = `户主身份证号 ${identity}`
    const found = await report({ 'n.md': `# 样表\n\n${comment}\n\n${line}\n\n${line}\n` }, 'n.md')
    expect(found.findings.map(({ place, waived }) => [place.line, waived !== undefined])).toEqual([
      [5, true],
      [7, false],
    ])
    const page = await report(
      {
        'p.html': `<p>x</p>\n${comment.replace('gongkai-waive', 'gongkai-waive-file')}\n<p>${line}</p>\n<p>${line}</p>`,
      },
      'p.html',
    )
    expect(page).toMatchObject({ exitCode: 0, totals: { waived: 2 } })
  })
})

describe('the baseline', () => {
  const rows = (...ids: readonly string[]) => `姓名,身份证号\n${ids.map((id) => `张三,${id}\n`).join('')}`
  const two = rows(identity, identity)

  it('lets what is known pass, fails what is new at its very cell, and holds no value', async () => {
    const folder = folderWith({ 'a.csv': two })
    const update = await gongkai(['check', 'a.csv', '--baseline', 'b.json', '--update-baseline'], { folder })
    expect(update).toMatchObject({ code: 0 })
    const written = readFileSync(join(folder, 'b.json'), 'utf8')
    expect(written).not.toMatch(/\d{6}|[0-9a-f]{32}/)
    expect((await gongkai(['check', 'a.csv', '--baseline', 'b.json'], { folder })).code).toBe(0)

    writeFileSync(join(folder, 'a.csv'), rows('', identity, identity, '', '', identity))
    const after = await gongkai(['check', 'a.csv', '--baseline', 'b.json', '--format', 'json'], { folder })
    const found = reportSchema.parse(JSON.parse(after.out))
    expect(after.code).toBe(1)
    expect(found.findings.map(({ place, known }) => [place.cell, known === true])).toEqual([
      ['B3', true],
      ['B4', true],
      ['B7', false],
    ])
    expect(found.totals).toMatchObject({ failing: 1, known: 2 })
  })

  it('loses what was mended when it is written anew', async () => {
    const folder = folderWith({ 'a.csv': two })
    await gongkai(['check', 'a.csv', '--baseline', 'b.json', '--update-baseline'], { folder })
    writeFileSync(join(folder, 'a.csv'), rows('', ''))
    await gongkai(['check', 'a.csv', '--baseline', 'b.json', '--update-baseline'], { folder })
    expect(readFileSync(join(folder, 'b.json'), 'utf8')).toContain('"files": {}')
  })

  it('keeps what it knows of files that are not checked, until they are gone', async () => {
    const folder = folderWith({ 'a.csv': two, 'b.csv': two, 'c.csv': two })
    const update = (...files: readonly string[]) =>
      gongkai(['check', ...files, '--baseline', 'base.json', '--update-baseline'], { folder })
    await update('a.csv', 'b.csv', 'c.csv')
    rmSync(join(folder, 'c.csv'))
    await update('a.csv')
    const written = readFileSync(join(folder, 'base.json'), 'utf8')
    expect(['a.csv', 'b.csv', 'c.csv'].map((file) => written.includes(file))).toEqual([true, true, false])
    expect((await gongkai(['check', 'b.csv', '--baseline', 'base.json'], { folder })).code).toBe(0)
  })

  const overYear = {
    'gongkai.config.yaml':
      'complete: [{ kind: joint-meeting, from: 2014-01-01, to: 2014-12-31 }]\nassertInForce: [shangluo-opinion-2014]\nfailOn: warning\n',
    'body.json': JSON.stringify({
      id: '611000.gov',
      kind: 'body',
      place: '611000',
      title: '某市人民政府',
      attribute: 'proactive',
      bodyType: 'government',
      level: 'city',
      line: 'other',
      from: '2002-01-01',
    }),
  }
  const meeting = ['shangluo/joint-meeting-held', '2014-01-01..2014-12-31', '611000.gov']

  it('knows what was found over a period, and of waivers', async () => {
    const folder = folderWith({
      ...overYear,
      'x.csv.gongkai.yaml': 'waivers:\n  - { rules: words/x, reason: a, basis: b, until: 2027-01-01 }\n',
    })
    const run = async (...argv: readonly string[]) =>
      reportSchema.parse(JSON.parse((await gongkai(['check', '.', '--format', 'json', ...argv], { folder })).out))
    const failing = (await run()).findings.filter(({ fails }) => fails)
    expect(failing.map(({ rule, file, place }) => [rule, file, place.item])).toEqual([
      meeting,
      ['waiver/unused', 'x.csv.gongkai.yaml', undefined],
    ])
    await run('--baseline', 'b.json', '--update-baseline')
    expect(await run('--baseline', 'b.json')).toMatchObject({ exitCode: 0, totals: { failing: 0, known: 2 } })
  })

  it('takes nothing for absent over a period where some of the register could not be read', async () => {
    const over = ({ findings }: JsonReport) =>
      findings.flatMap(({ rule, file, place, verdict }) =>
        file === meeting[1] ? [[rule, file, place.item, verdict]] : [],
      )
    expect(over(await report(overYear, '.'))).toEqual([[...meeting, 'breached']])
    expect(over(await report({ ...overYear, 'meetings.json': '{' }, '.'))).toEqual([
      ['register/not-whole', meeting[1], undefined, 'undetermined'],
      [...meeting, 'undetermined'],
    ])
  })

  it('is asked for where it is not there or is none', async () => {
    const missing = await check({ 'a.csv': list }, 'a.csv', '--baseline', 'b.json')
    expect(missing).toMatchObject({ code: 2, out: '' })
    expect(missing.err).toContain('--update-baseline')
    expect((await check({ 'a.csv': list, 'b.json': '{}' }, 'a.csv', '--baseline', 'b.json')).code).toBe(2)
    expect((await check({ 'a.csv': list }, 'a.csv', '--update-baseline')).code).toBe(2)
  })
})

describe('what is written where', () => {
  it('writes several reports and text beside them', async () => {
    const folder = folderWith({ 'a.csv': list })
    const { code, out, err } = await gongkai(
      [
        'check',
        'a.csv',
        '--format',
        'sarif',
        '--output',
        'out/r.sarif',
        '--output',
        'r.html',
        '--output',
        'junit=j.xml',
      ],
      { folder },
    )
    expect(code).toBe(1)
    expect(out).toContain('a.csv:2:4 B2')
    expect(err).toContain('wrote out/r.sarif (sarif)')
    expect(readFileSync(join(folder, 'r.html'), 'utf8')).toContain('<!doctype html>')
    expect(readFileSync(join(folder, 'j.xml'), 'utf8')).toContain('<testsuites')
  })

  it.each([
    [['--format', 'xlsx'], '--format xlsx needs --output'],
    [['--format', 'json', '--format', 'sarif'], 'cannot both go to the standard output'],
    [['--output', 'report.bin'], 'its format cannot be told'],
    [['--format', 'htlm'], 'did you mean html?'],
  ])('%j is wrong use', async (argv, told) => {
    const { code, err } = await check({ 'a.csv': list }, 'a.csv', ...argv)
    expect(code).toBe(2)
    expect(err).toContain(told)
  })

  it('looks into folders and globs, leaves its own files and hidden folders alone, and names what is not there', async () => {
    const files = {
      'a/x.csv': list,
      'a/y.md': '',
      'a/z.exe': '',
      'node_modules/m.json': '{}',
      'gongkai.config.yaml': '',
    }
    expect((await report(files, '.')).files.map(({ file }) => file)).toEqual(['a/x.csv', 'a/y.md'])
    expect((await report(files, '**/*.csv')).files.map(({ file }) => file)).toEqual(['a/x.csv'])
    expect((await check(files, 'b')).code).toBe(2)
    expect((await check(files)).err).toContain('there is nothing to check')
  })
})
