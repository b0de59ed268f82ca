/** Tells those who wait, within this process, that something was committed. */
export interface Signal {
  /** Wakes everybody who waits. */
  readonly announce: () => void
  /** How often something was announced so far: equal numbers, nothing in between. */
  readonly heard: () => number
  /**
   * Waits until something is announced.
   * @param milliseconds the longest wait
   * @param abort ends the wait early, when the one who asked has gone
   */
  readonly wait: (milliseconds: number, abort?: AbortSignal) => Promise<void>
}

/** Makes a signal that nobody waits for yet. */
export function createSignal(): Signal {
  const waiting = new Set<() => void>()
  let announced = 0
  return {
    heard: () => announced,
    announce: () => {
      announced += 1
      for (const wake of waiting) wake()
    },
    wait: (milliseconds, abort) =>
      new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer)
          waiting.delete(wake)
          abort?.removeEventListener('abort', wake)
          resolve()
        }
        const timer = setTimeout(wake, milliseconds)
        waiting.add(wake)
        if (abort?.aborted === true) wake()
        else abort?.addEventListener('abort', wake)
      }),
  }
}
