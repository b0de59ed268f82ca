import { availableParallelism } from 'node:os'
import type { CheckSetup } from '../content/setup.ts'
import { checkInWorkers } from '../workers/check-in-workers.ts'
import { readRecords } from './check-file.ts'
import { type CheckHooks, checkPrepared, type PreparedFile, prepare } from './check-one.ts'
import type { FileOutcome } from './file-outcome.ts'
import { openFile } from './read-input.ts'
import type { CheckRun } from './run-check.ts'

/**
 * Checks every file, or remembers what it came to.
 * @param onRecord takes the records of all files, in their order, where some are judged over a period
 * @returns the outcomes in the order of the files; fewer than files where the user stopped it
 */
export async function checkAll(
  run: CheckRun,
  setup: CheckSetup,
  onRecord: CheckHooks['onRecord'],
): Promise<readonly FileOutcome[]> {
  const { files, plan, onBytes, signal, cache } = run
  const prepared: PreparedFile[] = []
  for (const file of files) {
    if (signal.aborted) break
    prepared.push(await prepare(file, run))
  }
  for (const { named, before } of prepared) if (before !== undefined) onBytes(named.bytes)
  const unknown = prepared.filter(({ before }) => before === undefined)
  const program = isWorthWorkers(unknown) ? run.program : undefined
  const count = Math.min(availableParallelism(), mostWorkers, unknown.length)
  const start = { gongkaiCheck: { plan, cache } }
  // What is folded over a period is folded in this thread, from the records alone of what was checked elsewhere or before.
  const readAgain = async ({ named, within, before }: PreparedFile): Promise<void> => {
    if (plan.complete.length === 0 || before?.records === 0) return
    await readRecords({ file: named.file, within, open: openFile(named.path, () => {}), signal }, setup, onRecord)
  }
  const inWorkers = async (from: URL): Promise<readonly (FileOutcome | undefined)[]> => {
    const working = checkInWorkers(unknown, { program: from, count, start, onBytes, signal })
    const [fresh] = await Promise.all([working, inTurn(prepared, readAgain)])
    return fresh
  }
  const fresh = program === undefined || count < 2 ? undefined : await inWorkers(program)
  const freshOf = new Map(unknown.map((file, index) => [file, fresh?.[index]]))
  const outcomes: FileOutcome[] = []
  for (const file of prepared) {
    const known = file.before ?? freshOf.get(file)
    if (signal.aborted && known === undefined) break
    if (known !== undefined && fresh === undefined) await readAgain(file)
    const outcome = known ?? (await checkPrepared(file, cache, setup, { onBytes, onRecord, signal }))
    // A file that was broken off is not among those that were checked.
    if (signal.aborted && known === undefined) break
    outcomes.push(outcome)
  }
  return outcomes
}

async function inTurn<T>(all: readonly T[], each: (one: T) => Promise<void>): Promise<void> {
  for (const one of all) await each(one)
}

/** Less than this is done before the first worker has started. */
const worthBytes = 8_000_000
const mostWorkers = 8

function isWorthWorkers(files: readonly PreparedFile[]): boolean {
  return files.reduce((sum, { named }) => sum + named.bytes, 0) >= worthBytes
}
