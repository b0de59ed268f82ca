import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { type JsonFinding, reportSchema } from '../../packages/cli/src/reports/json/report-schema.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const main = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url))

async function check() {
  const argv = ['--conditions=@gongkai/source', main, 'check', '--format', 'json', '--lang', 'zh-CN']
  const said = await promisify(execFile)(process.execPath, argv, { cwd: folder }).catch(
    (error: { readonly stdout: string }) => error,
  )
  return reportSchema.parse(JSON.parse(said.stdout))
}

function lineOf({ file, place, rule, verdict, severity, confidence }: JsonFinding): string {
  const where = [place.sheet, place.cell, place.line, place.pointer].filter((part) => part !== undefined).join(' ')
  return `${file}  ${where}  ${rule}  ${verdict}  ${severity ?? '-'}  ${confidence}`
}

describe('the corpus', async () => {
  const report = await check()

  it('finds what it should, file by file: a changed rule shows here as a difference', async () => {
    const unread = report.unreadable.map(({ file, code }) => `${file}  could not be read: ${code}`)
    const lines = [...report.findings.map(lineOf), ...unread].toSorted()
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`${folder}expected.txt`)
  })

  it('lets every good file pass and finds something in every bad one', () => {
    const found = new Set([...report.findings.map(({ file }) => file), ...report.unreadable.map(({ file }) => file)])
    const failing = report.findings.filter(({ fails }) => fails).map(({ file }) => file)
    expect(failing.filter((file) => file.startsWith('good/'))).toEqual([])
    expect(report.files.filter(({ file }) => file.startsWith('bad/') && !found.has(file))).toEqual([])
    expect(report.exitCode).toBe(3)
  })
})
