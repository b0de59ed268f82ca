import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { compileExample } from '../doc-examples/compile.ts'
import { examplesInMarkdown } from '../doc-examples/extract.ts'
import { root } from '../install.mjs'
import { smoke } from '../pack-smoke.mjs'
import { packages } from '../packages.mjs'
import { installPacked, writeInto } from './tarballs.ts'

/** What the README shows, run as the reader would run it. */
const readmeExamples = ['README.md', 'README.zh-CN.md']
  .filter((page) => existsSync(join(root, page)))
  .flatMap((page) => examplesInMarkdown(page, readFileSync(join(root, page), 'utf8')))

/** One project for each package that somebody may install alone, made when the first test asks. */
const projects = new Map<string, string>()
afterAll(() => {
  for (const folder of projects.values()) rmSync(folder, { recursive: true, force: true })
})

function projectWith(installed: string): string {
  const folder = projects.get(installed) ?? installPacked(installed)
  projects.set(installed, folder)
  return folder
}

/** Runs a program in a project, with the Node.js of the workspace and the commands of the project. */
async function run(folder: string, [program = '', ...args]: readonly string[]) {
  const path = [join(folder, 'node_modules', '.bin'), process.env.PATH].join(':')
  return promisify(execFile)(program, args, { cwd: folder, env: { ...process.env, PATH: path } }).then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, output: `${stdout}${stderr}` }),
  )
}

describe('installed from the packed files alone', () => {
  test.each(smoke.map((one) => [one.title, one] as const))('%s', async (_, one) => {
    const folder = projectWith(one.installed)
    writeInto(folder, { ...one.files, 'smoke.mjs': one.module ?? '' })
    const { code, output } = await run(folder, one.command ?? [process.execPath, 'smoke.mjs'])
    expect(output).toMatch(one.prints)
    expect(code, output).toBe(one.exit ?? 0)
  })

  test.each(readmeExamples.map((example) => [`${example.file}:${example.line}`, example] as const))(
    '%s',
    async (_, example) => {
      const { imports, body } = compileExample(example)
      const folder = projectWith(imports.some((specifier) => specifier.startsWith('@gongkai/api')) ? 'api' : 'cli')
      const modules = imports.map((name) => `${JSON.stringify(name)}: await import(${JSON.stringify(name)})`)
      writeInto(folder, {
        'checks.mjs': readFileSync(join(root, 'scripts/doc-examples/checks.mjs'), 'utf8'),
        'example.mjs': `import { runExample } from './checks.mjs'
          await runExample(${JSON.stringify(body)}, {}, { ${modules.join(', ')} })`,
      })
      const { code, output } = await run(folder, [process.execPath, 'example.mjs'])
      expect(code, output).toBe(0)
    },
  )

  test('the command line brings no database', () => {
    const modules = join(projectWith('cli'), 'node_modules')
    const unwanted = ['pg', 'pg-cursor', 'kysely', '@electric-sql', 'hono', '@hono', '@gongkai/api']
    expect(unwanted.filter((name) => existsSync(join(modules, name)))).toEqual([])
    expect(readdirSync(join(modules, '@gongkai')).sort()).toEqual(['cli', 'client', 'core', 'files'])
  })

  test.each(['typescript-7', 'typescript'])('every entry point has types that %s accepts', async (compiler) => {
    const folder = projectWith('cli')
    const specifiers = packages()
      .filter(({ folder: own }) => basename(own) !== 'api')
      .flatMap(({ entries }) => entries.map(({ specifier }) => specifier))
    const lines = specifiers.map((specifier, n) => `export * as m${n} from '${specifier}'`)
    const strict = { module: 'nodenext', target: 'es2024', strict: true, noEmit: true, types: [] }
    const compilerOptions = { ...strict, lib: ['es2024', 'dom', 'dom.iterable', 'dom.asynciterable'] }
    writeInto(folder, {
      'all.ts': `${lines.join('\n')}\n`,
      'tsconfig.json': JSON.stringify({ compilerOptions, files: ['all.ts'] }),
    })
    const { output } = await run(folder, [process.execPath, join(root, 'node_modules', compiler, 'bin/tsc'), '-p', '.'])
    expect(output).toBe('')
  })
})
