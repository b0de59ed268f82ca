import type { CivilDate, Instant } from '@gongkai/core'
import { dateOfInstant } from '@gongkai/core'

/** Where a command writes. */
export interface Sink {
  /** Writes a text; resolves once more may follow, so that a slow reader holds the writer back. */
  readonly write: (text: string) => Promise<void>
  /** Whether a person is looking: only then is anything redrawn. */
  readonly isTerminal: boolean
  /** How many columns fit on a line. */
  readonly columns: number
}

/** Everything a command knows of the world outside: it asks for nothing else, so that a test can stand in for it. */
export interface Edge {
  readonly stdout: Sink
  readonly stderr: Sink
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The working folder, against which file names are read. */
  readonly folder: string
  /** The present moment. The only clock there is. */
  readonly now: () => Instant
  /** The module of the program, from which further threads are started; without it there are none. */
  readonly program?: URL
  /** Sounds when the user asks the command to stop. */
  readonly stopped: AbortSignal
}

/** The present day in Shanghai. */
export function today(edge: Edge): CivilDate {
  return dateOfInstant(edge.now())
}
