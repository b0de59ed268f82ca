import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import config from '../.dependency-cruiser.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const house = mkdtempSync(join(tmpdir(), 'gongkai-arrows-'))
afterAll(() => rmSync(house, { recursive: true, force: true }))

/** A small house in order: every arrow in it is allowed. */
const inOrder = {
  'core/src/index.ts': "export * from './check.ts'",
  'core/src/check.ts': "export * from './regimes/cn.ts'\nexport * from './findings/finding.ts'",
  'core/src/regimes/cn.ts': "export * from '../rules/engine.ts'",
  'core/src/findings/finding.ts': "export * from '../rules/engine.ts'",
  'core/src/rules/engine.ts': "export * from '../civil/instant.ts'\nexport { sha } from '@noble/hashes'",
  'core/src/rules/engine.test.ts': "import 'vitest'\nimport 'node:fs'\nimport '../regimes/cn.ts'",
  'core/src/civil/instant.ts': "export * from 'luxon'\nexport * from '../problems/problem.ts'\nexport { z } from 'zod'",
  'core/src/problems/problem.ts': "export * from '../text/local-text.ts'",
  'core/src/text/local-text.ts': "import type { Problem } from '../problems/problem.ts'\nexport type Text = Problem",
  'files/src/index.ts': "export * from '@gongkai/core'",
  'files/src/node.ts': "export * from 'node:fs'\nexport * from './index.ts'",
  'client/src/index.ts': 'export {}',
  'api/src/index.ts': "export * from '@gongkai/files'\nexport * from '@gongkai/core'\nexport * from 'node:http'",
  'cli/src/index.ts': "export * from '@gongkai/client'\nexport * from './serve.ts'\nexport * from 'node:fs'",
  'cli/src/serve.ts': "export const serve = () => import('@gongkai/api')",
}

/** For each rule, files that break it and no other; a cycle is told of once, at the first of its files. */
const planted = {
  'core-imports': {
    'core/src/a.ts': "import type {} from '@gongkai/files'",
    'core/src/b.ts': "import '@gongkai/client'",
  },
  'files-imports': { 'files/src/a.ts': "import '@gongkai/api'" },
  'client-imports': { 'client/src/a.ts': "import type {} from '@gongkai/core'" },
  'api-imports': { 'api/src/a.ts': "import '@gongkai/client'", 'api/src/b.ts': "import '@gongkai/cli'" },
  'cli-loads-api-on-demand': {
    'cli/src/a.ts': "import '@gongkai/api'",
    'cli/src/b.ts': "import type {} from '@gongkai/api'",
  },
  'packages-by-name': { 'files/src/c.ts': "import '../../core/src/check.ts'" },
  'nothing-from-outside-the-packages': {
    'api/src/c.ts': "import '../../../scripts/tool.ts'",
    'api/src/d.ts': "import '../test/fixture.ts'",
    'core/src/c.ts': "import './rules/engine.test.ts'",
  },
  resolvable: { 'files/src/d.ts': "import './nowhere.ts'", 'files/src/e.ts': "import 'nothing-of-that-name'" },
  'no-cycles': { 'files/src/f.ts': "import './g.ts'" },
  declared: { 'client/src/b.ts': "import 'zod'", 'api/src/e.ts': "import 'luxon'" },
  'core-is-small': { 'core/src/d.ts': "import 'hono'" },
  'luxon-in-one-place': {
    'core/src/e.ts': "import 'luxon'",
    'core/src/civil/moment.ts': "import type {} from 'luxon'",
  },
  'core-without-node': { 'core/src/f.ts': "import 'node:fs'", 'core/src/g.ts': "import('path')" },
  'client-without-node': { 'client/src/c.ts': "import 'node:fs'" },
  'files-without-node': { 'files/src/h.ts': "import 'node:buffer'" },
  'files-main-without-node': { 'files/src/i.ts': "import './node.ts'" },
  floor: { 'core/src/problems/a.ts': "import type {} from '../rules/engine.ts'" },
  'only-check-knows-the-regimes': {
    'core/src/rules/a.ts': "import type {} from '../regimes/cn.ts'",
    'core/src/places/a.ts': "import '../regimes/cn.ts'",
    'core/src/calendar/index.ts': "import '../regimes/cn.ts'",
    'core/src/findings/a.ts': "import '../regimes/cn.ts'",
  },
  'findings-above-rules': { 'core/src/rules/b.ts': "import type {} from '../findings/finding.ts'" },
} satisfies Record<string, Record<string, string>>

const beside = {
  'scripts/tool.ts': '',
  'packages/api/test/fixture.ts': '',
  'packages/files/src/g.ts': "export * from './f.ts'",
}
const modules = ['zod', 'luxon', '@noble/hashes', 'hono', 'vitest']

const exports = { '.': { '@gongkai/source': './src/index.ts', default: './dist/index.js' } }
const depends = (...names: string[]) => ({ exports, dependencies: Object.fromEntries(names.map((n) => [n, '*'])) })
const manifest = {
  core: depends('zod', 'luxon', '@noble/hashes', 'hono', '@gongkai/files', '@gongkai/client'),
  files: depends('@gongkai/core', '@gongkai/api'),
  client: depends('@gongkai/core'),
  api: depends('@gongkai/core', '@gongkai/files', '@gongkai/client', '@gongkai/cli'),
  cli: depends('@gongkai/core', '@gongkai/files', '@gongkai/client', '@gongkai/api'),
}
const names = ['core', 'files', 'client', 'api', 'cli'] as const

function put(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true })
  writeFileSync(join(house, path), `${text}\n`)
}

const report = z.object({
  summary: z.object({ violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })) }),
})

/** The broken rules of the house, each with the file that breaks it. */
async function broken(): Promise<string[]> {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const args = [program, '--config', '.dependency-cruiser.mjs', '--output-type', 'json', 'packages']
  // It exits with the number of violations, so the code says nothing here.
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: house }).catch((error) => error)
  const { violations } = report.parse(JSON.parse(stdout)).summary
  return violations.map(({ rule, from }) => `${rule.name}: ${from.replace('packages/', '')}`).sort()
}

beforeAll(() => {
  cpSync(join(root, '.dependency-cruiser.mjs'), join(house, '.dependency-cruiser.mjs'))
  put('package.json', '{ "type": "module" }')
  for (const name of modules) {
    put(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }))
    put(`node_modules/${name}/index.js`, '')
  }
  mkdirSync(join(house, 'node_modules/@gongkai'))
  for (const name of names) {
    symlinkSync(`../../packages/${name}`, join(house, 'node_modules/@gongkai', name))
    put(`packages/${name}/package.json`, JSON.stringify({ name: `@gongkai/${name}`, ...manifest[name] }))
  }
  for (const [path, text] of Object.entries(inOrder)) put(`packages/${path}`, text)
})

test('a house in order breaks no rule', async () => {
  expect(await broken()).toEqual([])
})

test('every rule is broken by what is planted against it', async () => {
  for (const [path, text] of Object.entries(beside)) put(path, text)
  for (const files of Object.values(planted))
    for (const [path, text] of Object.entries(files)) put(`packages/${path}`, text)
  const expected = Object.entries(planted).flatMap(([rule, files]) =>
    Object.keys(files).map((file) => `${rule}: ${file}`),
  )
  expect(await broken()).toEqual(expected.sort())
})

test('nothing is forbidden without a proof that it bites', () => {
  expect(Object.keys(planted).sort()).toEqual(config.forbidden?.map(({ name }) => name).sort())
})
