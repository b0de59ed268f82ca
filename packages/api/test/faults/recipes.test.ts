import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { publish, type RunningNode, serve, silentLog, withdraw } from '../../src/index.ts'
import { memoryStore } from '../store/both-engines.ts'
import { document } from '../store/records.ts'
import { isHere } from './proxied.ts'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'gongkai-recipes-'))
let node: RunningNode | undefined
beforeAll(async () => {
  const store = await memoryStore()
  const records = ['a', 'b', 'c'].map((local) => document(local, { text: `第一行，"引号"\n第二行 ${local}` }))
  await publish(store, records, 'test')
  await withdraw(store, { id: '611000.c', reason: { code: 'error' } }, 'test')
  node = await serve({ store, port: 0, log: silentLog, signals: false })
})
afterAll(async () => {
  await node?.close()
  rmSync(folder, { recursive: true, force: true })
})

const guide = readFileSync(new URL('../../../../docs/recipes.md', import.meta.url), 'utf8')
const recipes = [...guide.matchAll(/```(sh|python|ts) tools=(\S+)\n([\s\S]*?)```/g)].map(
  ([, language = '', tools = '', code = '']) => {
    return { language, tools: tools.split(','), code, first: code.trim().split('\n').at(-1) ?? '' }
  },
)

/** What each recipe prints, in their order. */
const expected: readonly RegExp[] = [
  /"611000\.b".*"query":/,
  /"id":"611000\.a"/,
  /^304$/m,
  /^records\.ndjson: OK$/m,
  /^611000\.a\t关于a的通知$/m,
  /^ *2 document$/m,
  /^611000\|2$/m,
  /^2 关于a的通知$/m,
  /^611000,2$/m,
  /^611000\.a,"?关于a的通知"?$/m,
  /^ ef bb bf$/m,
  /^611000\.a 关于a的通知$/m,
]

it('has an expectation for each recipe', () => {
  expect(recipes.length).toBe(expected.length)
})

type Program = (code: string) => readonly [program: string, args: readonly string[], cwd: string]

/** How the code of each language is run; TypeScript where the packages of the workspace are found. */
const programs: Readonly<Record<string, Program>> = {
  sh: (code) => ['sh', ['-c', `set -e\n${code}`], folder],
  python: (code) => ['python3', ['-c', code], folder],
  ts: (code) => [
    process.execPath,
    ['--conditions=@gongkai/source', '--input-type=module-typescript', '-e', code],
    fileURLToPath(new URL('../../../..', import.meta.url)),
  ],
}

for (const [index, { language, tools, code, first }] of recipes.entries()) {
  const missing = tools.filter((tool) => !isHere(tool))
  const title = missing.length === 0 ? first : `${first} (not run here: no ${missing.join(', ')})`
  it.skipIf(missing.length > 0)(`recipe ${index + 1}: ${title}`, async () => {
    const env = { ...process.env, NODE_URL: node?.url, PYTHONIOENCODING: 'utf-8', no_proxy: '127.0.0.1' }
    const [program, args, cwd] = programs[language]?.(code) ?? ['', [], folder]
    const { stdout } = await run(program, [...args], { cwd, env })
    expect(stdout).toMatch(expected[index] ?? /^$/)
  })
}
