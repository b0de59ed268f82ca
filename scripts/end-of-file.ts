/** What is left to do when a test file has run. Files share this module, so it is emptied after each. */
const left: (() => void)[] = []

/** Has something done when the test file that runs has run: from within a test or a hook, which `afterAll` does not allow. */
export function atEndOfFile(task: () => void): void {
  left.push(task)
}

/** Does all that is left. */
export function endFile(): void {
  for (const task of left.splice(0)) task()
}
