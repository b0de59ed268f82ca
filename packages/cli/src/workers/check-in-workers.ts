import { Worker } from 'node:worker_threads'
import type { PreparedFile } from '../check/check-one.ts'
import type { FileOutcome } from '../check/file-outcome.ts'
import type { WorkerAnswer, WorkerStart, WorkerTask } from './worker.ts'

/** A worker that failed: a fault of the program. */
export class WorkerFault extends Error {
  override readonly name = 'WorkerFault'
}

/** How files are shared out. */
export interface WorkerOptions {
  /** The module a worker is started from. */
  readonly program: URL
  readonly count: number
  readonly start: WorkerStart
  readonly onBytes: (bytes: number) => void
  readonly signal: AbortSignal
}

/**
 * Checks files in several threads. The answers are put in the order of the files, whatever order they come in.
 * @returns the outcomes; undefined for those that were not reached because the user stopped it
 */
export async function checkInWorkers(
  files: readonly PreparedFile[],
  { program, count, start, onBytes, signal }: WorkerOptions,
): Promise<readonly (FileOutcome | undefined)[]> {
  const outcomes: (FileOutcome | undefined)[] = files.map(() => undefined)
  // The largest first, so that none of them is begun when the others are done.
  const waiting: WorkerTask[] = files
    .map((file, index) => ({ index, file }))
    .toSorted((a, b) => b.file.named.bytes - a.file.named.bytes || a.index - b.index)
  const workers: Worker[] = []
  const runOne = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(program, { workerData: start })
      workers.push(worker)
      const next = (): void => {
        const task = signal.aborted ? undefined : waiting.shift()
        if (task === undefined) resolve()
        else worker.postMessage(task)
      }
      worker.on('error', reject)
      worker.on('exit', (code) => {
        if (code !== 0 && !signal.aborted) reject(new WorkerFault(`a worker ended with ${code}`))
        else resolve()
      })
      worker.on('message', (answer: WorkerAnswer) => {
        if ('fault' in answer) return reject(new WorkerFault(`${answer.fault.name}\n${answer.fault.stack}`))
        outcomes[answer.index] = answer.outcome
        onBytes(files[answer.index]?.named.bytes ?? 0)
        next()
      })
      next()
    })
  const end = () => Promise.all(workers.map((worker) => worker.terminate()))
  const stop = (): void => void end()
  signal.addEventListener('abort', stop)
  try {
    await Promise.all(Array.from({ length: Math.min(count, files.length) }, runOne))
  } finally {
    signal.removeEventListener('abort', stop)
    await end()
  }
  return outcomes
}
