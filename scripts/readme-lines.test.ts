import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './install.mjs'

const english = readFileSync(join(root, 'README.md'), 'utf8')
const chinese = readFileSync(join(root, 'README.zh-CN.md'), 'utf8')

/** The lines of a page that call the command, each as its arguments; what follows a # is for people. */
function calls(page: string): readonly (readonly string[])[] {
  return [...page.matchAll(/^npm run -s gongkai -- ([^#\n]+)/gm)].map(([, line = '']) => line.trim().split(/\s+/))
}

function run(argv: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const program = join(root, 'packages/cli/src/main.ts')
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--conditions=@gongkai/source', program, ...argv],
      { cwd: root, maxBuffer: 64_000_000 },
      (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    )
  })
}

it('the lines of the README work in a checkout as they stand, in both languages', async () => {
  const lines = calls(english)
  expect(lines.map(([command]) => command)).toEqual(['check', 'check', 'due', 'who'])
  expect(calls(chinese)).toEqual(lines)
  for (const argv of lines) {
    const { code, out } = await run(argv)
    expect([argv, code]).toEqual([argv, argv[0] === 'check' ? 1 : 0])
    expect(out).not.toBe('')
  }
})

it.each([
  ['README.md', english],
  ['README.zh-CN.md', chinese],
])('what %s links to is there', (name, page) => {
  const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link)
  expect(links.length).toBeGreaterThan(10)
  expect(links.filter((link) => !existsSync(join(root, dirname(name), link)))).toEqual([])
})
