import type { Edge } from '../edge/edge.ts'

/** Shows how far a command has come. */
export interface Progress {
  /** So many more bytes have been read. */
  readonly onBytes: (bytes: number) => void
  /** Takes the bar away, so that words can be written. */
  readonly clear: () => Promise<void>
}

const silent: Progress = { onBytes: () => {}, clear: async () => {} }

const barWidth = 30
const steps = 200

/**
 * A bar on a terminal; nothing in a pipe, a file or a build (CI is set), where every redraw would be one more line.
 * @param edge where to draw: the standard error, so that output can be piped on
 * @param total how many bytes there are to read
 */
export function progressBar(edge: Edge, total: number): Progress {
  const { stderr, environment } = edge
  const watched = stderr.isTerminal && (environment.CI ?? '') === '' && environment.TERM !== 'dumb'
  if (!watched || total === 0) return silent
  let read = 0
  let drawn = -1
  return {
    onBytes: (bytes) => {
      read += bytes
      const step = Math.min(steps, Math.floor((read / total) * steps))
      if (step === drawn) return
      drawn = step
      const filled = Math.round((step / steps) * barWidth)
      const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled)
      void stderr.write(`\r\x1b[2K${bar} ${Math.floor((step / steps) * 100)}%`)
    },
    clear: async () => {
      if (drawn >= 0) await stderr.write('\r\x1b[2K')
    },
  }
}
