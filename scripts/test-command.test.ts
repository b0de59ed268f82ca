import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { root } from './install.mjs'

/** What `npm test` prints and how it ends, with these arguments. */
async function npmTest(...args: string[]) {
  // Vitest tells the tests that it runs about itself by these; the run inside is one of its own.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITEST')))
  return promisify(execFile)(process.execPath, ['scripts/test.mjs', ...args], { cwd: root, env }).then(
    ({ stdout }) => ({ code: 0, last: stdout.trimEnd().split('\n').at(-1) }),
    ({ code, stdout }) => ({ code, last: stdout.trimEnd().split('\n').at(-1) }),
  )
}

test('npm test ends with one plain line that counts the tests', async () => {
  expect(await npmTest('scripts/lockfile')).toEqual({ code: 0, last: '2 passed, 0 failed, 0 skipped' })
})

test('npm test fails, and counts it, where a step ends before it has run a test', async () => {
  expect(await npmTest('no-file-of-that-name')).toEqual({ code: 1, last: '0 passed, 1 failed, 0 skipped' })
})
