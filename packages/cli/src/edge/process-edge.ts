import { instantOf } from '@gongkai/core'
import type { Edge, Sink } from './edge.ts'
import { Stopped } from './stopped.ts'

/** What a shell reports of a process that wrote to a closed pipe: 128 and the number of SIGPIPE. */
const closedPipe = 141

const narrowest = 40
const usual = 100

/**
 * How long a second signal is taken for the echo of the first, in milliseconds: a terminal sends Ctrl-C to a program and
 * to whoever started it, who passes it on.
 */
const echo = 1000

function sinkOf(stream: NodeJS.WriteStream): Sink {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read our output has seen enough, as `gongkai check … | head` has.
    if (error.code === 'EPIPE') process.exit(closedPipe)
    throw error
  })
  return {
    write: (text) =>
      new Promise((resolve) => {
        if (stream.write(text)) resolve()
        else stream.once('drain', resolve)
      }),
    isTerminal: stream.isTTY === true,
    get columns() {
      return Math.max(narrowest, stream.columns ?? usual)
    },
  }
}

/** Sounds at the first SIGINT or SIGTERM; a later one, that is no echo of the first, ends the process at once. */
function stopSignal(): AbortSignal {
  const stop = new AbortController()
  let firm = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      const reason = new Stopped(signal)
      if (firm) process.exit(reason.exitStatus)
      stop.abort(reason)
      setTimeout(() => {
        firm = true
      }, echo).unref()
    })
  }
  return stop.signal
}

/** The process this runs in. */
export function processEdge(): Edge {
  return {
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    environment: process.env,
    folder: process.cwd(),
    now: () => instantOf(Date.now()),
    stopped: stopSignal(),
  }
}
