import { execFile } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod'

const here = fileURLToPath(new URL('.', import.meta.url))
const main = fileURLToPath(new URL('../../packages/cli/src/main.ts', import.meta.url))
const bad = '姓名,身份证号\n张三,999999190001010015\n'
const good = '# 公告\n\n定于2026年12月1日开展培训。\n'

interface Said {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** An empty repository, in a world where `gongkai` is this project's and `npm install` has nothing to do. */
function emptyRepository() {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-ci-'))
  const tools = mkdtempSync(join(tmpdir(), 'gongkai-tools-'))
  onTestFinished(() => {
    for (const one of [folder, tools]) rmSync(one, { recursive: true, force: true })
  })
  const tool = (name: string, script: string) => {
    writeFileSync(join(tools, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(tools, name), 0o755)
  }
  tool('gongkai', `exec "${process.execPath}" --conditions=@gongkai/source "${main}" "$@"`)
  tool('npm', '[ "$1" = install ]')
  const env = {
    PATH: `${tools}${delimiter}${process.env.PATH ?? ''}`,
    HOME: tools,
    LANG: 'en_US.UTF-8',
    CI: 'true',
    GIT_CONFIG_NOSYSTEM: '1',
    ...Object.fromEntries(
      ['AUTHOR', 'COMMITTER'].flatMap((who) => [
        [`GIT_${who}_NAME`, 'nobody'],
        [`GIT_${who}_EMAIL`, 'nobody@example.com'],
      ]),
    ),
  }
  const sh = async (script: string): Promise<Said> =>
    await promisify(execFile)('bash', ['-e', '-c', script], { cwd: folder, env }).then(
      (said) => ({ code: 0, ...said }),
      (error: Said) => error,
    )
  const write = (name: string, content: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  const copy = (from: string, to: string) => {
    mkdirSync(dirname(join(folder, to)), { recursive: true })
    copyFileSync(join(here, from), join(folder, to))
  }
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  return { folder, sh, write, copy, read }
}

const workflow = z.object({
  jobs: z.object({
    check: z.object({
      steps: z.array(
        z.object({ run: z.string().optional(), with: z.object({ sarif_file: z.string().optional() }).optional() }),
      ),
    }),
  }),
})
const pipeline = z.object({
  gongkai: z.object({
    script: z.array(z.string()),
    artifacts: z.object({ reports: z.record(z.string(), z.string()) }),
  }),
})
const hooks = z.object({
  repos: z.array(z.object({ hooks: z.array(z.object({ entry: z.string(), files: z.string() })) })),
})

describe('GitHub', () => {
  it('annotates the line and leaves the SARIF file that is uploaded', async () => {
    const { sh, write, copy, read } = emptyRepository()
    await sh('git init -q')
    copy('github/.github/workflows/gongkai.yml', '.github/workflows/gongkai.yml')
    const { steps } = workflow.parse(parse(read('.github/workflows/gongkai.yml'))).jobs.check
    const script = steps.flatMap(({ run }) => run ?? []).join('\n')
    write('公告.md', good)
    expect(await sh(script)).toMatchObject({ code: 0 })
    write('名单.csv', bad)
    const { code, stdout } = await sh(script)
    expect(code).toBe(1)
    expect(stdout).toContain('::error file=名单.csv,line=2,col=4,title=personal-data/resident-id::B2')
    const sarif = steps.flatMap((step) => step.with?.sarif_file ?? [])
    expect(sarif.map((name) => JSON.parse(read(name)))).toMatchObject([{ version: '2.1.0' }])
  })
})

describe('GitLab', () => {
  it('leaves the reports it names', async () => {
    const { folder, sh, write, copy, read } = emptyRepository()
    await sh('git init -q')
    copy('gitlab/.gitlab-ci.yml', '.gitlab-ci.yml')
    const job = pipeline.parse(parse(read('.gitlab-ci.yml'))).gongkai
    write('名单.csv', bad)
    expect((await sh(job.script.join('\n'))).code).toBe(1)
    expect(Object.values(job.artifacts.reports).filter((name) => !existsSync(join(folder, name)))).toEqual([])
    expect(JSON.parse(read('gl-code-quality-report.json'))).toMatchObject([
      { location: { path: '名单.csv', lines: { begin: 2 } } },
    ])
  })
})

describe('the git hook', () => {
  it('lets a good commit through, holds a bad one back, and looks at what is staged alone', async () => {
    const { sh, write, copy } = emptyRepository()
    copy('git-hook/pre-commit', '.githooks/pre-commit')
    await sh('git init -q && git config core.hooksPath .githooks')
    write('公告.md', good)
    expect(await sh('git add 公告.md && git commit -q -m one')).toMatchObject({ code: 0 })
    write('名单.csv', bad)
    const held = await sh('git add 名单.csv && git commit -q -m two')
    expect(held.code).not.toBe(0)
    expect(held.stdout + held.stderr).toContain('名单.csv:2:4 B2')
    expect(held.stdout + held.stderr).not.toContain('19000101')
    write('说明.md', good)
    expect(await sh('git reset -q && git add 说明.md && git commit -q -m three')).toMatchObject({ code: 0 })
    write(
      'gongkai.waivers.yaml',
      'waivers:\n  - { files: 名单.csv, rules: "*", reason: 样例, basis: 填表说明, until: 2999-01-01 }\n',
    )
    expect(await sh('git add 名单.csv gongkai.waivers.yaml && git commit -q -m four')).toMatchObject({ code: 0 })
  })
})

describe('pre-commit', () => {
  it('is called with the files of the commit', async () => {
    const { sh, write, copy, read } = emptyRepository()
    await sh('git init -q')
    copy('pre-commit/.pre-commit-config.yaml', '.pre-commit-config.yaml')
    const [hook] = hooks.parse(parse(read('.pre-commit-config.yaml'))).repos.flatMap((repo) => repo.hooks)
    write('名单.csv', bad)
    write('公告.md', good)
    const pattern = new RegExp(hook?.files ?? '')
    expect(['名单.csv', '公告.md', 'main.ts'].filter((name) => pattern.test(name))).toEqual(['名单.csv', '公告.md'])
    expect((await sh(`${hook?.entry} 公告.md`)).code).toBe(0)
    expect((await sh(`${hook?.entry} 公告.md 名单.csv`)).code).toBe(1)
  })
})
