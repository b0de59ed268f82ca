import { execFile } from 'node:child_process'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { root } from '../install.mjs'
import { packages } from '../packages.mjs'
import { tarball } from './tarballs.ts'

/** What a program says, with its exit code in front where it is not 0. */
async function says(program: string, ...args: string[]): Promise<string> {
  const run = promisify(execFile)
  return run(program, args, { cwd: root, env: { ...process.env, NO_COLOR: '1' } }).then(
    ({ stdout }) => stdout,
    ({ code, stdout, stderr }) => `exit ${code}\n${stdout}${stderr}`,
  )
}

describe.each(packages().map(({ name, folder }) => [name, tarball(basename(folder))] as const))('%s', (_, packed) => {
  test('is packed without tests, with its licence, its types and its sources', async () => {
    const files = (await says('tar', '-tzf', packed)).split('\n')
    expect(files.filter((file) => /\.test(-prop)?\./.test(file))).toEqual([])
    for (const file of ['LICENSE', 'dist/index.js', 'dist/index.d.ts', 'src/index.ts'])
      expect(files).toContain(`package/${file}`)
  })

  test('passes publint', async () => {
    expect(await says('publint', 'run', packed, '--strict')).toMatch(/All good!/)
  })

  test('has types that resolve', async () => {
    expect(await says('attw', packed, '--profile', 'esm-only', '--no-color')).not.toMatch(/^exit/)
  })
})
