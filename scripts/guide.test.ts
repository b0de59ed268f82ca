import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const guide = readFileSync(join(root, 'docs/add-your-county.md'), 'utf8')
const files = [...guide.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', body = '']) => ({
  name,
  body,
}))

/** What the guide says that a step prints. */
function printedBy(step: string): string {
  const [, text] = new RegExp(`^\`\`\`text run=${step}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(guide) ?? []
  if (text === undefined) throw new Error(`the guide does not say what ${step} prints`)
  return text
}

describe('the steps of "Add your county in one folder"', () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'))
  beforeAll(() => {
    for (const { name, body } of files) {
      mkdirSync(join(folder, dirname(name)), { recursive: true })
      writeFileSync(join(folder, name), body)
    }
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    mkdirSync(join(folder, 'node_modules/@gongkai'), { recursive: true })
    symlinkSync(join(root, 'packages/core'), join(folder, 'node_modules/@gongkai/core'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const run = async (...argv: readonly string[]) =>
    (await promisify(execFile)(process.execPath, ['--conditions=@gongkai/source', ...argv], { cwd: folder })).stdout

  it('are the files it lists', () => {
    const tree = /^```text\n(local[\s\S]*?)^```$/m.exec(guide)?.[1] ?? ''
    const listed = tree.split('\n').flatMap((line) => line.split(/\s/u, 1).filter((name) => name !== ''))
    expect(files.map(({ name }) => name).toSorted()).toEqual(listed.toSorted())
  })

  it('come out right', async () => {
    expect(await run('try.ts')).toBe(printedBy('try'))
  })

  it('are known to the list of rules and to the terms', async () => {
    const main = join(root, 'packages/cli/src/main.ts')
    expect(await run(main, 'rules', 'luonan/consultation-summary', '--lang', 'zh-CN')).toContain(
      '《洛南县示例办法》第十二条',
    )
    expect(await run(main, 'due', '--term', 'answer', '--from', '2026-03-02', '--lang', 'zh-CN')).toContain(
      '2026-03-23\n依申请公开答复期限：自 2026-03-02 起 15 个工作日（当日不计）\n依据：《洛南县示例办法》第九条',
    )
    expect(await run(main, 'due', '--term', 'answer', '--from', '2026-03-02', '--config', 'none')).toMatch(
      /^2026-03-30/,
    )
  })

  it('hold in the check', async () => {
    const main = join(root, 'packages/cli/src/main.ts')
    expect(await run(main, 'check', 'records.ndjson', '--lang', 'zh-CN')).toContain(printedBy('check'))
  })
})
