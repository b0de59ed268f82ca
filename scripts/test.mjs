// npm test: everything that must hold, step after step, and at the end one plain line that counts.
//
//   npm test                   all steps; the first that fails ends the run
//   npm test -- --keep-going   all steps, whatever fails
//   npm test -- PATTERN…       only the Vitest files that match, as `npm run vitest -- PATTERN…`
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopwatch, succeeds, tsc } from './steps.mjs'

const steps = [
  { name: 'types', command: tsc },
  { name: 'format and lint', command: ['biome', 'ci', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`, '.'] },
  { name: 'lint with types', command: ['oxlint', '--type-aware'] },
  { name: 'import arrows', command: ['depcruise', '--output-type', 'err-long', 'packages'] },
  { name: 'tests', command: ['vitest', 'run', '--project=tests'] },
  { name: 'examples', command: ['vitest', 'run', '--project=examples'] },
  { name: 'builds and packed packages', command: ['vitest', 'run', '--project=built'] },
]

const keepGoing = process.argv.includes('--keep-going')
const patterns = process.argv.slice(2).filter((argument) => argument !== '--keep-going')
const chosen =
  patterns.length === 0 ? steps : [{ name: 'tests', command: ['vitest', 'run', '--project=!built', ...patterns] }]

const total = { passed: 0, failed: 0, skipped: 0 }
const folder = mkdtempSync(join(tmpdir(), 'gongkai-counts-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

/**
 * What a step adds to the total: the tests that Vitest ran, or the step itself. A step that failed before it could count
 * its failures has failed once.
 * @param {string} counts the file where plain-reporter.mjs writes
 * @param {boolean} isGood
 * @returns {typeof total}
 */
function countOf(counts, isGood) {
  try {
    const count = JSON.parse(readFileSync(counts, 'utf8'))
    return { ...count, failed: isGood ? count.failed : Math.max(1, count.failed) }
  } catch {
    return { passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 }
  }
}

/** @type {string[]} */
const summary = []
for (const [index, { name, command }] of chosen.entries()) {
  if (total.failed > 0 && !keepGoing) {
    summary.push(`  not run      ${name}`)
    continue
  }
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}`)
  const time = stopwatch()
  const counts = join(folder, `${index}.json`)
  const isGood = await succeeds(command, { env: { GONGKAI_TEST_COUNTS: counts } })
  const count = countOf(counts, isGood)
  total.passed += count.passed
  total.failed += count.failed
  total.skipped += count.skipped
  summary.push(`  ${isGood ? 'passed' : 'FAILED'} ${time().padStart(8)}  ${name}`)
  console.log(summary.at(-1)?.trimStart())
}

console.log(`\n${summary.join('\n')}\n`)
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed > 0 ? 1 : 0
