import { parentPort, workerData } from 'node:worker_threads'
import { checkPrepared, type PreparedFile } from '../check/check-one.ts'
import type { FileOutcome } from '../check/file-outcome.ts'
import type { CheckPlan } from '../content/plan.ts'
import { setUp } from '../content/setup.ts'

/** What a worker is asked: one file, by its number in the run. */
export interface WorkerTask {
  readonly index: number
  readonly file: PreparedFile
}

/** What a worker answers. */
export type WorkerAnswer =
  | { readonly index: number; readonly outcome: FileOutcome }
  | { readonly index: number; readonly fault: { readonly name: string; readonly stack: string } }

/** What a worker is started with; `gongkaiCheck` tells it from any other worker. */
export interface WorkerStart {
  readonly gongkaiCheck: { readonly plan: CheckPlan; readonly cache: string | undefined }
}

function isStart(data: unknown): data is WorkerStart {
  return typeof data === 'object' && data !== null && 'gongkaiCheck' in data
}

/** Whether this thread was started to check files. */
export function isCheckWorker(): boolean {
  return parentPort !== null && isStart(workerData)
}

/** Checks the files it is handed, one after the other, until it is ended. */
export function runWorker(): void {
  const port = parentPort
  const start: unknown = workerData
  if (port === null || !isStart(start)) return
  const { plan, cache } = start.gongkaiCheck
  const setup = setUp(plan)
  const hooks = { onBytes: () => {}, onRecord: () => {}, signal: new AbortController().signal }
  port.on('message', ({ index, file }: WorkerTask) => {
    checkPrepared(file, cache, setup, hooks).then(
      (outcome) => port.postMessage({ index, outcome } satisfies WorkerAnswer),
      (error: unknown) => {
        const name = error instanceof Error ? error.name : typeof error
        const stack = error instanceof Error ? (error.stack ?? '') : ''
        port.postMessage({ index, fault: { name, stack } } satisfies WorkerAnswer)
      },
    )
  })
}
