/** What is noted of a request: never its query, nor any value it carried. */
export interface RequestEntry {
  readonly event: 'request'
  readonly id: string
  readonly method: string
  /** The template of the route, such as `/v1/records/{id}`; null where no route has the address. */
  readonly route: string | null
  readonly status: number
  readonly milliseconds: number
}

/** What is noted of a fault: what it is and where in the program, never its message, which may hold a value. */
export interface FaultEntry {
  readonly event: 'fault'
  readonly id: string
  readonly name: string
  /** The code of the database or the operating system, where there is one. */
  readonly code: string | null
  readonly frames: readonly string[]
}

/** What is noted of the node itself. */
export interface NodeEntry {
  readonly event: 'listening' | 'closing' | 'closed'
  readonly url?: string
  readonly signal?: string
}

/** One line of the log. */
export type LogEntry = RequestEntry | FaultEntry | NodeEntry

/** Where log lines go. */
export type Log = (entry: LogEntry) => void

/** Writes each entry as a line of JSON, with the time in front. */
export function jsonLog(write: (line: string) => void, now: () => string): Log {
  return (entry) => write(`${JSON.stringify({ time: now(), ...entry })}\n`)
}

/** Notes nothing. */
export const silentLog: Log = () => {}

/** What is noted of an error, whatever was thrown. */
export function faultOf(id: string, error: unknown): FaultEntry {
  const known = error instanceof Error ? error : undefined
  const frames = known?.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? []
  return {
    event: 'fault',
    id,
    name: known?.name ?? typeof error,
    code: known !== undefined && 'code' in known && typeof known.code === 'string' ? known.code : null,
    frames: frames.map((line) => line.trim()),
  }
}
