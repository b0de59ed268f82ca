import { instantOf } from '@gongkai/core'
import type { Edge, Sink } from './edge.ts'
import { Stopped } from './stopped.ts'

/** What a shell reports of a process that wrote to a closed pipe: 128 and the number of SIGPIPE. */
const closedPipe = 141

const narrowest = 40
const usual = 100

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

/** The process this runs in. Its first SIGINT or SIGTERM asks the command to stop; a second one ends it at once. */
export function processEdge(): Edge {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stop.abort(new Stopped(signal))
    })
  return {
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    environment: process.env,
    folder: process.cwd(),
    now: () => instantOf(Date.now()),
    stopped: stop.signal,
  }
}
