/** Ends a Vitest run with one plain line that a machine can read: "5 passed, 0 failed, 0 skipped". */
export default class PlainReporter {
  onTestRunEnd(modules) {
    const count = { passed: 0, failed: 0, skipped: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state in count) count[state]++
      }
      if (module.state() === 'failed' && module.errors().length > 0) count.failed++
    }
    process.once('exit', () => console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`))
  }
}
