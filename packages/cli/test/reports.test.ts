import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { personalDataRules } from '@gongkai/core'
import { Ajv2020 } from 'ajv/dist/2020.js'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { CheckReport } from '../src/check/check-report.ts'
import { personalRule } from '../src/content/personal-finding.ts'
import { voiceOf } from '../src/messages/voice.ts'
import { type ReportFormat, reportFormatNames, reportFormats } from '../src/reports/formats.ts'
import { workbook } from '../src/reports/xlsx/workbook.ts'
import { shippedWordLists } from '../src/words/shipped-words.ts'
import { checkBytes } from './support/check-bytes.ts'
import { readParts } from './support/read-parts.ts'
import { tempFolder } from './support/temp-folder.ts'

const identity = '999999190001010015'

const late = {
  id: '999999.late',
  kind: 'document',
  place: '100000',
  title: '通知',
  attribute: 'proactive',
  formedOn: '2026-03-02',
  publishedOn: '2026-03-31',
}

const report = await checkBytes({
  'folder name/名单 & <others>.csv': `姓名,身份证号,金额\n张三,${identity},300\n李四,${identity},200\n`,
  'list.xlsx': await workbook([
    {
      name: '名单',
      columns: [
        { title: '姓名', width: 9 },
        { title: '身份证号', width: 20 },
      ],
      rows: [['张三', identity]],
    },
  ]),
  'notice.md': '# 通知\n\n根据商政办发[2013]74号，成效显着。\n',
  'records.json': JSON.stringify([late, { ...late, id: '999999.open', publishedOn: undefined }]),
  'broken.json': '{"title": ',
})

async function render(format: ReportFormat, of: CheckReport = report, language: 'zh-CN' | 'en' = 'en') {
  return await reportFormats[format].render(of, { voice: voiceOf(language), shown: 10, colours: false })
}

async function text(format: ReportFormat, of?: CheckReport, language?: 'zh-CN' | 'en'): Promise<string> {
  const made = await render(format, of, language)
  return typeof made === 'string' ? made : ''
}

describe('every report', () => {
  it.each(reportFormatNames)('%s is the same each time it is made', async (format) => {
    expect(await render(format)).toEqual(await render(format))
  })
})

describe('SARIF', () => {
  const schema: unknown = JSON.parse(
    readFileSync(fileURLToPath(new URL('./fixtures/sarif-2.1.0.schema.json', import.meta.url)), 'utf8'),
  )
  const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  const valid = ajv.compile(z.record(z.string(), z.unknown()).parse(schema))

  it.each(['zh-CN', 'en'] as const)('holds against the schema of SARIF 2.1.0 in %s', async (language) => {
    const log: unknown = JSON.parse(await text('sarif', report, language))
    expect(valid(log) ? [] : valid.errors).toEqual([])
  })

  it('keeps what could not be read out of the results', async () => {
    const log: unknown = JSON.parse(await text('sarif'))
    expect(log).toMatchObject({
      runs: [{ invocations: [{ exitCode: 3, toolExecutionNotifications: [{ descriptor: { id: 'truncated' } }] }] }],
    })
    expect(JSON.stringify(log)).toContain('folder%20name/')
  })
})

describe('JUnit', () => {
  it('is read back by an XML parser: a suite a file, failures and errors apart', async () => {
    const xml = await text('junit')
    expect(XMLValidator.validate(xml)).toBe(true)
    const parsed: unknown = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(xml)
    const suites = z
      .object({
        testsuites: z.object({
          failures: z.string(),
          errors: z.string(),
          testsuite: z.array(z.object({ name: z.string(), failures: z.string(), errors: z.string() })),
        }),
      })
      .parse(parsed).testsuites
    expect(suites).toMatchObject({ failures: '3', errors: '1' })
    expect(suites.testsuite.map(({ name }) => name)).toEqual(report.files.map(({ file }) => file))
    expect(suites.testsuite.at(-1)).toMatchObject({ name: 'broken.json', failures: '0', errors: '1' })
  })
})

describe('JSON', () => {
  it('holds against its published schema', async () => {
    const published: unknown = JSON.parse(
      readFileSync(fileURLToPath(new URL('../generated/check-report.json', import.meta.url)), 'utf8'),
    )
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    addFormats.default(ajv)
    const valid = ajv.compile(z.record(z.string(), z.unknown()).parse(published))
    const json: unknown = JSON.parse(await text('json'))
    expect(valid(json) ? [] : valid.errors).toEqual([])
    expect(json).toMatchObject({ exitCode: 3, totals: { unreadable: 1, failing: 4 } })
  })
})

describe('GitHub and GitLab', () => {
  it('escapes what would end a command or a property', async () => {
    const lines = (await text('github')).trim().split('\n')
    expect(lines.every((line) => /^::(?:error|warning|notice)(?: file=[^:]*)?::/.test(line))).toBe(true)
    expect(lines.some((line) => line.includes('file=notice.md,line=3,col=7,title=text/document-number'))).toBe(true)
  })

  it('gives each GitLab entry a fingerprint of its own', async () => {
    const list = z
      .array(z.object({ fingerprint: z.string(), location: z.object({ lines: z.object({ begin: z.int().min(1) }) }) }))
      .parse(JSON.parse(await text('gitlab')))
    expect(new Set(list.map(({ fingerprint }) => fingerprint)).size).toBe(list.length)
  })
})

describe('HTML', () => {
  it('asks for nothing from outside, has no script, and escapes names', async () => {
    const html = await text('html', report, 'zh-CN')
    expect(html).not.toMatch(/<script|https?:\/\/|@import|url\(/i)
    expect(html).toContain('&lt;others&gt;')
    expect(html).toContain('<html lang="zh-CN">')
  })
})

describe('HTML in a browser', () => {
  const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
    existsSync(path),
  )
  it.skipIf(browser === undefined)(
    'prints every finding on its pages (skipped where no Chromium is installed)',
    async () => {
      const folder = tempFolder()
      writeFileSync(`${folder}/report.html`, await text('html', report, 'zh-CN'))
      const flags = [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        `--user-data-dir=${folder}/profile`,
        '--no-pdf-header-footer',
      ]
      execFileSync(browser ?? '', [...flags, `--print-to-pdf=${folder}/report.pdf`, `file://${folder}/report.html`], {
        stdio: 'ignore',
      })
      const parts = await readParts('report.pdf', readFileSync(`${folder}/report.pdf`))
      const printed = parts
        .map((part) => (part.kind === 'text' ? part.text : ''))
        .join('')
        .replace(/\s/g, '')
      for (const words of ['政府信息公开检查报告', '名单!B2', 'broken.json', 'records.json'])
        expect(printed).toContain(words)
      expect(printed).not.toContain('只看')
    },
  )
})

describe('Excel', () => {
  it('is read by the project’s own reader: findings with their cells', async () => {
    const bytes = await render('xlsx', report, 'zh-CN')
    if (typeof bytes === 'string') throw new Error('expected bytes')
    const parts = await readParts('report.xlsx', bytes)
    const sheets = new Set(parts.flatMap((part) => (part.kind === 'row' ? [part.sheet] : [])))
    expect([...sheets]).toEqual(['汇总', '问题', '按规则', '读不了的'])
    const rows = parts.flatMap((part) =>
      part.kind === 'row' && part.sheet === '问题' ? [part.cells.map((cell) => cell.text)] : [],
    )
    expect(rows.find((row) => row.includes('list.xlsx'))).toEqual(expect.arrayContaining(['名单', 'B2', '身份证号']))
    expect(parts.filter((part) => part.kind === 'failure')).toEqual([])
  })

  const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path))
  it.skipIf(office === undefined)('is opened by LibreOffice (skipped where it is not installed)', async () => {
    const folder = tempFolder()
    writeFileSync(`${folder}/report.xlsx`, await render('xlsx', report, 'zh-CN'))
    // The letters of the outcome are asked for: without them they would be those of the machine.
    const utf8 = 'csv:Text - txt - csv (StarCalc):44,34,76'
    execFileSync(office ?? '', ['--headless', '--convert-to', utf8, '--outdir', folder, `${folder}/report.xlsx`])
    expect(readFileSync(`${folder}/report.csv`, 'utf8')).toContain('政府信息公开检查报告')
  })
})

describe('in English', () => {
  it('no ground, title or remedy of the leak detector or the word lists is left in Chinese', () => {
    const isKind = (name: string): name is keyof typeof personalDataRules => name in personalDataRules
    const rules = Object.keys(personalDataRules).filter(isKind).map(personalRule)
    const lists = shippedWordLists.map(({ titleEn }) => titleEn)
    const told = [...rules.flatMap(({ title, mend, citation }) => [title.en, mend.en, citation?.en]), ...lists]
    expect(told.filter((words) => words === undefined || /\p{Script=Han}/u.test(words))).toEqual([])
  })
})

describe('text and Markdown', () => {
  it('point at the cell with its title and the shapes beside it', async () => {
    expect(await text('text', report, 'zh-CN')).toContain(
      'list.xlsx 名单!B2（身份证号）  错误  personal-data/resident-id',
    )
    expect(await text('text', report, 'zh-CN')).toContain('旁边：A2 姓名 文2')
    expect(await text('text', report, 'en')).toContain('beside it: A2 姓名 han×2')
    expect(await text('text')).not.toContain('\x1b[')
  })

  it('announces what is not shown, and a run that was stopped', async () => {
    const stopped: CheckReport = { ...report, stoppedEarly: { why: 'interrupted', after: 1, of: 9 } }
    for (const format of ['text', 'markdown', 'github', 'junit', 'sarif', 'html'] as const)
      expect(await text(format, stopped)).toContain('interrupted: 1 of 9 files')
  })
})
