import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleCli } from '../../../scripts/bundle-cli.mjs'
import { docx, paragraph } from '../../files/test/samples/docx.ts'
import { pdf, textLines } from '../../files/test/samples/pdf.ts'
import { reportSchema } from '../src/reports/json/report-schema.ts'
import { workbook } from '../src/reports/xlsx/workbook.ts'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'gongkai-bundle-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The command as one file, in a folder that holds nothing else but what it is to check; no variables, no packages. */
async function gongkai(
  ...argv: readonly string[]
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const options = { cwd: folder, env: { GONGKAI_LANG: 'en' }, maxBuffer: 50_000_000 }
  return await run(process.execPath, ['gongkai.mjs', ...argv], options).then(
    (said) => ({ code: 0, ...said }),
    (error: { readonly code: number; readonly stdout: string; readonly stderr: string }) => error,
  )
}

const line = '户主身份证号 999999190001010015'

describe('gongkai.mjs', () => {
  beforeAll(async () => {
    await bundleCli(join(folder, 'gongkai.mjs'))
    writeFileSync(join(folder, 'a.csv'), '姓名,身份证号\n张三,999999190001010015\n')
    writeFileSync(join(folder, 'b.docx'), await docx(paragraph(line)))
    writeFileSync(join(folder, 'c.pdf'), pdf([{ content: textLines([line]) }]))
    writeFileSync(join(folder, 'd.html'), `<p>${line}</p>`)
    writeFileSync(
      join(folder, 'e.xlsx'),
      await workbook([{ name: '名单', columns: [{ title: '身份证号', width: 9 }], rows: [['999999190001010015']] }]),
    )
  }, 240_000)

  it('checks every format without anything installed', async () => {
    const { code, stdout } = await gongkai('check', '.', '--output', 'report.xlsx')
    expect(code).toBe(1)
    const { stdout: json } = await gongkai('check', 'a.csv', 'b.docx', 'c.pdf', 'd.html', 'e.xlsx', '--format', 'json')
    const found = reportSchema.parse(JSON.parse(json))
    expect(found.findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual(
      ['a.csv', 'b.docx', 'c.pdf', 'd.html', 'e.xlsx'].map((file) => `${file} personal-data/resident-id`),
    )
    expect(stdout).not.toContain('19000101')
    expect(readFileSync(join(folder, 'report.xlsx')).length).toBeGreaterThan(1000)
  })

  it('counts terms, tells its version, and says what it does not hold', async () => {
    expect((await gongkai('due', '--term', 'answer', '--from', '2022-09-30')).stdout).toMatch(/^2022-11-02\n/)
    expect((await gongkai('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    const serve = await gongkai('serve')
    expect(serve.code).toBe(2)
    expect(serve.stderr).toContain('@gongkai/api')
  })
})
