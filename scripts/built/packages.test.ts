import { execFile } from 'node:child_process'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { root } from '../install.mjs'
import { packages } from '../packages.mjs'
import { tarball } from './tarballs.ts'

/** What a program says, with its exit code in front where it is not 0. */
async function says(cwd: string, program: string, ...args: string[]): Promise<string> {
  const run = promisify(execFile)
  return run(program, args, { cwd, env: { ...process.env, NO_COLOR: '1' } }).then(
    ({ stdout }) => stdout,
    ({ code, stdout, stderr }) => `exit ${code}\n${stdout}${stderr}`,
  )
}

const listing = z.tuple([z.object({ files: z.array(z.object({ path: z.string() })) })])

describe.each(packages().map(({ name, folder }) => [name, folder] as const))('%s', (_, folder) => {
  const packed = tarball(basename(folder))

  test('is packed without tests, with its licence, its types and its sources', async () => {
    const [pack] = listing.parse(JSON.parse(await says(folder, 'npm', 'pack', '--dry-run', '--json', '--silent')))
    const files = pack.files.map(({ path }) => path)
    expect(files.filter((file) => /\.test(-prop)?\./.test(file))).toEqual([])
    for (const file of ['LICENSE', 'dist/index.js', 'dist/index.d.ts', 'src/index.ts']) expect(files).toContain(file)
  })

  test('passes publint', async () => {
    expect(await says(root, 'publint', 'run', packed, '--strict')).toMatch(/All good!/)
  })

  test('has types that resolve', async () => {
    expect(await says(root, 'attw', packed, '--profile', 'esm-only', '--no-color')).not.toMatch(/^exit/)
  })
})
