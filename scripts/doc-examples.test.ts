import { existsSync, globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runExample } from './doc-examples/checks.mjs'
import { compileExample } from './doc-examples/compile.ts'
import { type DocExample, examplesInMarkdown, examplesInSource } from './doc-examples/extract.ts'
import { root } from './install.mjs'
import { packages } from './packages.mjs'

const read = (file: string) => readFileSync(join(root, file), 'utf8')

async function run(example: DocExample, scope: object = {}): Promise<void> {
  const { imports, body } = compileExample(example)
  const modules = await Promise.all(imports.map(async (specifier) => [specifier, await import(specifier)] as const))
  await runExample(body, { ...scope }, Object.fromEntries(modules))
}

const where = ({ file, line }: DocExample) => `${file}:${line}`

for (const { name, folder, entries } of packages()) {
  const sources = globSync('src/**/*.ts', { cwd: folder, exclude: (path) => /\.test(-prop)?\.ts$/.test(path) }).sort()
  const examples = sources.flatMap((source) => {
    const file = relative(root, join(folder, source))
    return examplesInSource(file, read(file))
  })
  describe.runIf(examples.length > 0)(`doc comments of ${name}`, () => {
    test.each(examples.map((example) => [where(example), example] as const))('%s', async (_, example) => {
      // What the file exports to the rest of its package is in scope too: helpers may show how they are used.
      const reach = [...entries.map(({ specifier }) => specifier), join(root, example.file)]
      const modules = await Promise.all(reach.map((path) => import(path)))
      await run(example, Object.assign({}, ...modules.reverse()))
    })
  })
}

const pages = ['README.md', 'README.zh-CN.md', ...globSync('docs/*.md', { cwd: root }).sort()]
for (const page of pages.filter((file) => existsSync(join(root, file)))) {
  const examples = examplesInMarkdown(page, read(page))
  describe.runIf(examples.length > 0)(page, () => {
    test.each(examples.map((example) => [where(example), example] as const))('%s', async (_, example) => {
      await run(example)
    })
  })
}

test('there are examples to run', () => {
  expect(packages().map(({ name }) => name)).toContain('@gongkai/core')
})
