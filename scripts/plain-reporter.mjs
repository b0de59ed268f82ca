import { writeFileSync } from 'node:fs'

/** @import { Reporter, TestModule } from 'vitest/node' */

/**
 * Ends a Vitest run with one plain line that a machine can read: "5 passed, 0 failed, 0 skipped". A file of tests that
 * did not load counts as one that failed.
 * @implements {Reporter}
 */
export default class PlainReporter {
  /**
   * @param {readonly TestModule[]} modules
   * @param {readonly unknown[]} unhandled errors outside of any test
   * @param {string} reason why the run ended: `passed`, `failed` or `interrupted`
   */
  onTestRunEnd(modules, unhandled, reason) {
    const count = { passed: 0, failed: unhandled.length, skipped: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state !== 'pending') count[state]++
      }
      if (module.errors().length > 0) count.failed++
    }
    // A set-up that failed is no test and no error of one.
    if (reason === 'failed' && count.failed === 0) count.failed = 1
    // npm test adds up the counts of its steps.
    if (process.env.GONGKAI_TEST_COUNTS) writeFileSync(process.env.GONGKAI_TEST_COUNTS, JSON.stringify(count))
    process.once('exit', () => console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`))
  }
}
