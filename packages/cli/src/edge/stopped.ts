import { constants } from 'node:os'

/** The user asked the command to stop: the reason of the edge's signal. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
  readonly signal: 'SIGINT' | 'SIGTERM'

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(`stopped by ${signal}`)
    this.signal = signal
  }

  /** What a shell reports of a process that a signal ended. */
  get exitStatus(): number {
    return 128 + constants.signals[this.signal]
  }
}
