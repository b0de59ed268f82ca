import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const guide = readFileSync(join(root, 'docs/add-your-county.md'), 'utf8')

it('the steps of "Add your county in one folder" do what the guide says they do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'))
  try {
    const files = [...guide.matchAll(/^```ts file=(\S+)\n([\s\S]*?)^```$/gm)]
    expect(files.map(([, name]) => name)).toEqual(['instrument.ts', 'terms.ts', 'rules.ts', 'main.ts'])
    for (const [, name = '', body = ''] of files) writeFileSync(join(folder, name), body)
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    mkdirSync(join(folder, 'node_modules/@gongkai'), { recursive: true })
    symlinkSync(join(root, 'packages/core'), join(folder, 'node_modules/@gongkai/core'))
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--conditions=@gongkai/source',
      join(folder, 'main.ts'),
    ])
    const printed = /^```text\n([\s\S]*?)^```$/m.exec(guide)?.[1]
    expect(stdout).toBe(printed)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
